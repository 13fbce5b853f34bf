"""Vertical grids of the image, and the GPS error in each: equations 3, 4, 6 of Charan et al."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.vision.local_frame import LocalFrame, haversine_m


@dataclass(frozen=True)
class GridTable:
    """The grids that hold samples, a row per direction and grid.

    Attributes:
        direction: (G,) object, name of the direction of travel.
        grid: (G,) int64, 1 (left) to Z.
        x_from, x_to: (G,) float64, where it lies over the image's width.
        count: (G,) int64, N, samples in it.
        latitude, longitude: (G,) float64, degrees, their mean position (equation 4).
        d_gamma_m: (G,) float64, their mean haversine distance to it (equation 6).
        variance_m2: (G,) float64, their mean squared distance to it.
    """

    direction: np.ndarray
    grid: np.ndarray
    x_from: np.ndarray
    x_to: np.ndarray
    count: np.ndarray
    latitude: np.ndarray
    longitude: np.ndarray
    d_gamma_m: np.ndarray
    variance_m2: np.ndarray

    def __len__(self) -> int:
        return len(self.grid)


def grid_numbers(x: np.ndarray, grids: int) -> np.ndarray:
    """(N,) int64, 1 to Z, of (N,) box centres (equation 3): the last holds 1, too; NaN gives 0."""
    known = np.isfinite(x)
    number = np.minimum(np.where(known, x, 0.0) * grids, grids - 1).astype(np.int64) + 1
    return np.where(known, number, 0)


def grid_table(
    directions: Sequence[str],
    lane_index: np.ndarray,
    grid: np.ndarray,
    xy: np.ndarray,
    grids: int,
    frame: LocalFrame,
) -> GridTable:
    """Characterize the error in each grid and direction.

    Args:
        directions: names that ``lane_index`` (N,) counts, -1 where a sample is of none.
        grid: (N,) 1 to ``grids``, 0 where a sample is in none.
        xy: (N, 2) noisy positions, metres in ``frame``.
    """
    inside = (grid > 0) & (lane_index >= 0)
    cell = lane_index[inside] * grids + grid[inside] - 1
    cells, of_cell = np.unique(cell, return_inverse=True)
    count = np.bincount(of_cell, minlength=len(cells))
    total = np.column_stack([np.bincount(of_cell, xy[inside, a], len(cells)) for a in (0, 1)])
    mean = total / count[:, None]
    latitude, longitude = frame.to_degrees(mean)
    own_latitude, own_longitude = frame.to_degrees(xy[inside])
    distance = haversine_m(own_latitude, own_longitude, latitude[of_cell], longitude[of_cell])
    number = cells % grids + 1
    return GridTable(
        direction=np.array([directions[lane] for lane in cells // grids], dtype=object),
        grid=number,
        x_from=(number - 1) / grids,
        x_to=number / grids,
        count=count,
        latitude=latitude,
        longitude=longitude,
        d_gamma_m=np.bincount(of_cell, distance, len(cells)) / count,
        variance_m2=np.bincount(of_cell, distance**2, len(cells)) / count,
    )
