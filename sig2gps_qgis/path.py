"""A path through time: a line, and how far along it the phone was at each instant."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

SMOOTHING = np.array([1, 4, 6, 4, 1]) / 16
"""Binomial weights of neighbouring instants: states are discrete, driving is not."""


@dataclass(frozen=True)
class Path:
    """A path through time.

    Attributes:
        time: (T,) float64 instants, epoch seconds.
        sigma_m: (T,) metres, root mean square error to be expected.
        vertices: (P, 2) the line, metres in the local CRS.
        driven_m: (T,) metres along the line at each instant, never decreasing.
    """

    time: np.ndarray
    sigma_m: np.ndarray
    vertices: np.ndarray
    driven_m: np.ndarray

    def evenly_driven(self) -> Path:
        """The same line, driven without the jerks of discrete states.

        Averages of an increasing sequence increase, and no average of speeds is above them all:
        order and speed limits hold.
        """
        driven = ndimage.convolve1d(self.driven_m, SMOOTHING, mode="nearest")
        return Path(self.time, self.sigma_m, self.vertices, driven)

    def until(self, end: float) -> Path:
        """The path up to a time, which becomes its last instant."""
        time = np.append(self.time[self.time < end], end)
        sigma = np.interp(time, self.time, self.sigma_m)
        return Path(time, sigma, self.vertices, self.driven_at(time))

    def driven_at(self, time: np.ndarray) -> np.ndarray:
        """(N,) metres along the line at given times."""
        return np.interp(time, self.time, self.driven_m)

    def position_at(self, time: np.ndarray) -> np.ndarray:
        """(N, 2) metres: where the phone was at given times."""
        return self._position(self.driven_at(time))

    def timed_line(self) -> tuple[np.ndarray, np.ndarray]:
        """(Q, 2) vertices of the part driven, instants among them, and (Q,) the time at each."""
        along = self._along()
        inner = (along > self.driven_m[0]) & (along < self.driven_m[-1])
        passed = np.interp(along[inner], self.driven_m, self.time)
        time = np.concatenate([self.time, passed])
        xy = np.concatenate([self._position(self.driven_m), self.vertices[inner]])
        order = np.argsort(time, kind="stable")
        return xy[order], time[order]

    def _along(self) -> np.ndarray:
        return np.append(0.0, np.cumsum(np.hypot(*np.diff(self.vertices, axis=0).T)))

    def _position(self, driven_m: np.ndarray) -> np.ndarray:
        along = self._along()
        return np.stack([np.interp(driven_m, along, self.vertices[:, k]) for k in (0, 1)], axis=1)
