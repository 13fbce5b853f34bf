"""A square of the map cut into pixels, north up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class MapSquare:
    """A square in a local metric CRS.

    Attributes:
        centre: (2,) float64, metres.
        metres_per_pixel: side of a pixel.
        pixels: of a side.
    """

    centre: np.ndarray
    metres_per_pixel: float
    pixels: int

    @property
    def side_m(self) -> float:
        return self.metres_per_pixel * self.pixels

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north, metres."""
        (west, south), (east, north) = self.centre - self.side_m / 2, self.centre + self.side_m / 2
        return float(west), float(south), float(east), float(north)

    def pixel(self, xy: np.ndarray) -> np.ndarray:
        """(…, 2) column and row of places (…, 2) in metres; whole numbers are pixel centres."""
        offset = (np.asarray(xy) - self.centre) / self.metres_per_pixel
        return np.stack([offset[..., 0], -offset[..., 1]], axis=-1) + (self.pixels - 1) / 2

    def xy(self, pixel: np.ndarray) -> np.ndarray:
        """(…, 2) metres of columns and rows (…, 2)."""
        offset = (np.asarray(pixel) - (self.pixels - 1) / 2) * self.metres_per_pixel
        return self.centre + np.stack([offset[..., 0], -offset[..., 1]], axis=-1)

    def contains(self, xy: np.ndarray) -> np.ndarray:
        """(…) whether places (…, 2) lie in it."""
        offset = np.abs(np.asarray(xy) - self.centre)
        return (offset <= self.side_m / 2).all(axis=-1)

    def world_file(self) -> str:
        """The contents of a world file: six numbers that lead from pixels to metres."""
        east, north = self.xy(np.zeros(2))
        size = self.metres_per_pixel
        return "".join(f"{value:.10f}\n" for value in (size, 0.0, 0.0, -size, east, north))
