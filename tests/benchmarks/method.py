"""What is compared: anything that turns signaling records into timed positions."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from sig2gps_qgis.evaluation import Estimate
from sig2gps_qgis.signaling import SignalingRecords


class TraceFailedError(Exception):
    """The method gave no positions for this trace; the message says why."""


class Method(Protocol):
    """A way to reconstruct trajectories, made ready for one data set."""

    def locate(self, records: SignalingRecords) -> Estimate:
        """Positions over time in the data set's CRS; sigma NaN where the method has none.

        Raises:
            TraceFailedError: it could not.
        """


def positioned(records: SignalingRecords) -> tuple[np.ndarray, np.ndarray]:
    """Times (N,) and positions (N, 2) of the records that have a position, in order of time.

    Raises:
        TraceFailedError: none has.
    """
    known = np.flatnonzero(np.isfinite(records.xy).all(axis=1))
    if not len(known):
        raise TraceFailedError("no record has a position")
    order = known[np.argsort(records.time[known], kind="stable")]
    return records.time[order], records.xy[order]


def without_sigma(time: np.ndarray, xy: np.ndarray) -> Estimate:
    """The estimate of a method that does not know how well it does."""
    return Estimate(time, xy, np.full(len(time), np.nan))
