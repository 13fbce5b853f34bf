"""The last part of each trajectory: what a prediction goes on from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Callable

from sig2gps_qgis.errors import stop_if
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.timestamps import utc_text
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import Rejection, prepare
from sig2gps_qgis.translation import tr


def trace_ends(
    trajectories: Iterable[SignalingRecords],
    stations: Stations,
    max_gap_s: float,
    cancelled: Callable[[], bool],
) -> Iterator[Trace | Rejection]:
    """The last trace of each trajectory, in their order, and why records had to be left out.

    Args:
        stations: all stations (or cells) known.
        max_gap_s: seconds without a record after which a trace is split.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    for records in trajectories:
        stop_if(cancelled)
        traces, rejections = prepare(records, stations, max_gap_s)
        yield from rejections
        if not traces:
            continue
        last, seen = traces[-1], float(records.time.max())
        if seen - last.time[-1] > max_gap_s:
            yield Rejection(last.trajectory_id, last.records, _stale(last, seen))
        else:
            yield last


def _stale(trace: Trace, seen: float) -> str:
    return tr(
        "no prediction: the records after {last} cannot be used, and the phone was "
        "still seen at {seen}, longer after that than MAX_GAP",
        last=utc_text(float(trace.time[-1])),
        seen=utc_text(seen),
    )
