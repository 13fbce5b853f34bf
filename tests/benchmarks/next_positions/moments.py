"""Moments of traces at which the rest of the trace is the future."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.dataset import BenchTrace

HORIZONS_S = np.array([0.0, 30.0, 60.0, 120.0, 300.0])
"""Seconds after the last record; at 0, it is a reconstruction of its end."""

_KNOWN_S = 300.0
"""Signaling before the first moment of a trace..."""
_APART_S = 240.0
"""...and least time from one to the next."""
_LONGEST_GAP_S = 60.0
"""Between the two fixes of the truth around a moment to come."""


@dataclass(frozen=True)
class Moment:
    """A moment of a trace.

    Attributes:
        records: up to it; the last one is of that moment, and has a position.
        truth_xy: (K, 2) metres, where the phone was after each of the horizons; NaN where no fix
            tells.
    """

    records: SignalingRecords
    truth_xy: np.ndarray


def moments(trace: BenchTrace) -> Iterator[Moment]:
    """Those of a trace that goes on at least up to the longest horizon."""
    records, truth = trace.records, trace.truth
    placed = np.isfinite(records.xy).all(axis=1)
    known = np.sort(records.time[placed])
    if not len(known):
        return
    due = known[0] + _KNOWN_S
    for moment in known:
        if moment < due or moment + HORIZONS_S[-1] > truth.time[-1] or moment < truth.time[0]:
            continue
        due = moment + _APART_S
        time = moment + HORIZONS_S
        at = np.stack([np.interp(time, truth.time, truth.xy[:, axis]) for axis in (0, 1)], axis=1)
        after = np.clip(np.searchsorted(truth.time, time), 1, len(truth.time) - 1)
        at[truth.time[after] - truth.time[after - 1] > _LONGEST_GAP_S] = np.nan
        before = records.time <= moment
        yield Moment(
            SignalingRecords(
                records.trajectory_id,
                *(getattr(records, name)[before] for name in ("time", "xy", "cell", "row")),
            ),
            at,
        )
