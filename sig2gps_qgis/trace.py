"""One part of a trajectory, ready to be decoded."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Trace:
    """Signaling records in order of time, without gaps longer than allowed.

    Attributes:
        trajectory_id: whose it is.
        part: counts from 1 where a trajectory was split at gaps.
        time: (N,) float64, never decreasing, epoch seconds.
        xy: (N, 2) float64, position of the serving station, metres in the local CRS; NaN where
            an unlisted one served, which is never so at the first and the last record.
        station: (N,) int64, its index among the stations; -1 where it is not one of them.
        cell: (N,) object, serving cell id or None.
        records: how many records with a position it was made from, duplicates included.
    """

    trajectory_id: str
    part: int
    time: np.ndarray
    xy: np.ndarray
    station: np.ndarray
    cell: np.ndarray
    records: int

    def __len__(self) -> int:
        return len(self.time)
