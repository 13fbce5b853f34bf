"""What a prediction says: where a phone will be after its last record, and how sure that is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Protocol

import numpy as np

from sig2gps_qgis.trace import Trace

LONGEST_HORIZON_S = 1800.0
"""Nothing is predicted beyond: half an hour after its last record a phone may be anywhere."""


@dataclass(frozen=True)
class Continuation:
    """A path that begins at a trace's last record.

    Attributes:
        xy: (K, 2) metres, positions at the instants asked for.
        sigma_m: (K,) metres, root of the mean squared distance from the truth to be expected.
        line_xy: (P, 2) metres, vertices of the path; line_time: (P,) epoch seconds.
        on_roads: whether it follows the roads.
    """

    xy: np.ndarray
    sigma_m: np.ndarray
    line_xy: np.ndarray
    line_time: np.ndarray
    on_roads: bool


class NextPositionsMethod(Protocol):
    """A way to predict."""

    @property
    def name(self) -> str:
        """As users choose it."""
        ...

    @property
    def version(self) -> str: ...

    def continued(
        self, trace: Trace, time: np.ndarray, cancelled: Callable[[], bool]
    ) -> Continuation:
        """Where the phone goes on from the end of a trace.

        Args:
            time: (K,) epoch seconds, increasing, the first that of the trace's last record.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        ...


@dataclass(frozen=True)
class NextPositions:
    """Where one phone will be.

    Attributes:
        trajectory_id: whose prediction it is; part: which part of the trajectory, its last, counted
            from 1 where it was split at gaps.
        time: (K,) epoch seconds: the last record's, every interval, and the horizon.
        continuation: the positions then.
        records: how many records with a position it rests on, duplicates included.
        engine: name of the method that predicted it; engine_version: its version and the revision
            of its weights.
    """

    trajectory_id: str
    part: int
    time: np.ndarray
    continuation: Continuation
    records: int
    engine: str
    engine_version: str


def instants_ahead(last: float, horizon_s: float, interval_s: float) -> np.ndarray:
    """(K,) epoch seconds: the last record's, every interval after it, and the horizon."""
    # a last interval that rounding alone makes is none; arange over epoch seconds drifts
    count = max(1, math.ceil(horizon_s / interval_s - 1e-3))
    return np.append(last + interval_s * np.arange(count), last + horizon_s)
