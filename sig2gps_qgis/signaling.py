"""Signaling records: who was served by which base station, when."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class SignalingRecords:
    """The raw records of one trajectory, in any order, duplicates allowed.

    Attributes:
        trajectory_id: whose records these are.
        time: (N,) float64, epoch seconds UTC.
        xy: (N, 2) float64, position of the serving base station in the local metric CRS;
            NaN where the record has none of its own.
        cell: (N,) object, serving cell id as ``str``, or ``None`` where unknown.
        row: (N,) int64, feature ids in the source layer, for messages.
    """

    trajectory_id: str
    time: np.ndarray
    xy: np.ndarray
    cell: np.ndarray
    row: np.ndarray

    def __len__(self) -> int:
        return len(self.time)
