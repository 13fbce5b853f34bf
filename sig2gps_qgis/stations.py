"""The base stations (or cells) that could have served."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.spatial import cKDTree

SAME_PLACE_M = 1.0
"""Positions this near to each other are one position, written twice."""


@dataclass(frozen=True)
class Stations:
    """Base stations, or cells (sectors), with their positions.

    Attributes:
        ids: unique station or cell ids; several may share one position (sectors of a site).
        xy: (N, 2) float64, parallel to ``ids``, local metric CRS.
    """

    ids: tuple[str, ...]
    xy: np.ndarray

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def _index(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self.ids)}

    def numbers(self, cell: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """(N,) int64 index of each record's station, -1 where it is not listed.

        Args:
            cell: (N,) object, ids or None: looked up first.
            xy: (N, 2) metres, NaN where unknown: a record without an id is matched by place.
        """
        number = np.array([self._index.get(name, -1) for name in cell], dtype=np.int64)
        unnamed = np.array([name is None for name in cell], dtype=bool)
        nameless = np.flatnonzero(unnamed & np.isfinite(xy).all(axis=1))
        if len(nameless) and len(self):
            distance, nearest = cKDTree(self.xy).query(xy[nameless])
            number[nameless] = np.where(distance <= SAME_PLACE_M, nearest, -1)
        return number
