"""Evidence that says plainly where a phone is: to test what follows from evidence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tests.unit.grid_city import Drive


@dataclass(frozen=True)
class MovingBeacon:
    """A normal distribution around the true place at every instant.

    Attributes:
        time: (T,) epoch seconds.
        xy: (T, 2) metres, the centres.
        spread_m: standard deviation along each axis.
        reach_m: how far around the places the phone is looked for.
    """

    time: np.ndarray
    xy: np.ndarray
    spread_m: float
    reach_m: float = 1000.0

    @classmethod
    def of(cls, drive: Drive, spread_m: float, step_s: float) -> MovingBeacon:
        time = np.arange(drive.time[0], drive.time[-1], step_s)
        return cls(time, drive.at(time), spread_m)

    def anchors(self, begin: int, end: int) -> np.ndarray:
        return self.xy[begin:end]

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        offset = xy[None] - self.xy[begin:end, None]
        return (-np.square(offset).sum(axis=2) / (2 * self.spread_m**2)).astype(np.float32)
