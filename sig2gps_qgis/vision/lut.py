"""The look-up table: the mean of the noisy positions in each grid (Charan et al.)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.vision.grids import grid_numbers


@dataclass(frozen=True)
class LookUpTable:
    """Of one lane.

    Attributes:
        xy: (Z, 2) float64, metres in the site's local frame; empty grids are interpolated.
        count: (Z,) int64, samples that each mean is of; 0 where it is interpolated.
        variance: square metres, of a sample around the mean of its grid, both axes together,
            pooled over the grids; NaN where no grid has two samples.
    """

    xy: np.ndarray
    count: np.ndarray
    variance: float

    @classmethod
    def fit(cls, x: np.ndarray, xy: np.ndarray, grids: int) -> LookUpTable:
        """Of N >= 1 samples: (N,) shares of the image's width, (N, 2) metres.

        Empty grids lie on the straight line between the nearest filled ones; beyond the outermost
        they have its position.
        """
        cell = grid_numbers(x, grids) - 1
        count = np.bincount(cell, minlength=grids)
        total = np.column_stack([np.bincount(cell, xy[:, a], grids) for a in (0, 1)])
        filled = np.flatnonzero(count)
        mean = total[filled] / count[filled, None]
        every = np.arange(grids)
        table = np.column_stack([np.interp(every, filled, mean[:, a]) for a in (0, 1)])
        freedom = int((count[filled] - 1).sum())
        squares = float(((xy - table[cell]) ** 2).sum())
        return cls(table, count, squares / freedom if freedom else float("nan"))

    def locate(self, x: np.ndarray, noise: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(N, 2) positions in metres, (N,) sigma in metres, (N,) bool whether interpolated.

        Args:
            noise: variance per axis of the positions that the table was learned from.
        """
        cell = grid_numbers(x, len(self.count)) - 1
        count = self.count[cell]
        real = max(self.variance - 2.0 * noise, 0.0)
        sigma = np.sqrt(real + self.variance / np.maximum(count, 1))
        return self.xy[cell], sigma, count == 0
