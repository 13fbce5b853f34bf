"""Trajectories' records become batches of traces, so that memory does not grow with the layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import Rejection, prepare

MOST_TRACES = 32
"""As many as keep an inference server busy while those before them are decoded."""

MOST_RECORDS = 100_000
"""Of all traces of a batch together; a single trace may have more."""

LONGEST_S = 16 * 3600.0
"""All traces of a batch together, one after the other; a single trace may take longer."""


class TraceBatch:
    """Traces to be reconstructed together, and records that were left out on the way to them."""

    def __init__(self) -> None:
        self.traces: list[Trace] = []
        self.rejections: list[Rejection] = []
        self._records = 0
        self._seconds = 0.0

    def add(self, trace: Trace) -> None:
        self.traces.append(trace)
        self._records += trace.records
        self._seconds += trace.time[-1] - trace.time[0]

    def reject(self, rejection: Rejection) -> None:
        self.rejections.append(rejection)
        self._records += rejection.records

    @property
    def is_full(self) -> bool:
        return (
            len(self.traces) >= MOST_TRACES
            or self._records >= MOST_RECORDS
            or self._seconds >= LONGEST_S
        )


def trace_batches(
    trajectories: Iterable[SignalingRecords], stations: Stations, max_gap_s: float
) -> Iterator[TraceBatch]:
    """Every trace and every rejection once, in their order."""

    def found() -> Iterator[Trace | Rejection]:
        for records in trajectories:
            traces, rejections = prepare(records, stations, max_gap_s)
            yield from rejections
            yield from traces

    return in_batches(found())


def in_batches(found: Iterable[Trace | Rejection]) -> Iterator[TraceBatch]:
    """What was found among trajectories' records, read no farther than to the end of a batch."""
    batch = TraceBatch()
    for one in found:
        if isinstance(one, Rejection):
            batch.reject(one)
        else:
            batch.add(one)
        if batch.is_full:
            yield batch
            batch = TraceBatch()
    yield batch
