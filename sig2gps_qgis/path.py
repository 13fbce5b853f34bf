"""A path through time: a line, and how far along it the phone was at each instant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from scipy import ndimage

SMOOTHING = np.array([1, 4, 6, 4, 1]) / 16
"""Binomial weights of neighbouring instants: states are discrete, driving is not."""


@dataclass(frozen=True)
class Path:
    """A path through time.

    How far along the line a phone is, is told in seconds: those that the way from the line's start
    takes at the highest speed. So nobody is too fast whose seconds grow no faster than the clock's.

    Attributes:
        time: (T,) float64 instants, epoch seconds.
        sigma_m: (T,) metres, standard deviation to be stated; NaN until it is known.
        vertices: (P, 2) the line, metres in the local CRS.
        highest_mps: (P - 1,) highest speed on each stretch of the line, metres per second.
        reached_s: (T,) how far along the line at each instant, never decreasing.
    """

    time: np.ndarray
    sigma_m: np.ndarray
    vertices: np.ndarray
    highest_mps: np.ndarray
    reached_s: np.ndarray

    def evenly_driven(self) -> Path:
        """The same line, driven without the jerks of discrete states.

        Averages of an increasing sequence increase: the order holds.
        """
        reached = ndimage.convolve1d(self.reached_s, SMOOTHING, mode="nearest")
        return replace(self, reached_s=reached)

    def speed_bounded(self) -> Path:
        """The same line, nowhere driven faster than the highest speed.

        As near to what it was as it can be: no other such drive has a smaller greatest change.
        It lies midway between two that are never too fast: one is never ahead and makes up for
        its delays as soon as it can, the other is never behind and starts as late as it can.
        """
        clock = self.time - self.time[0]
        ahead_of_clock = self.reached_s - clock
        behind = np.minimum.accumulate(ahead_of_clock)
        ahead = np.maximum.accumulate(ahead_of_clock[::-1])[::-1]
        # a standstill stays one, whatever the rounding
        reached = np.maximum.accumulate(clock + (behind + ahead) / 2)
        return replace(self, reached_s=reached)

    def until(self, end: float) -> Path:
        """The path up to a time, which becomes its last instant."""
        time = np.append(self.time[self.time < end], end)
        sigma = np.interp(time, self.time, self.sigma_m)
        return replace(self, time=time, sigma_m=sigma, reached_s=self._reached_at(time))

    def driven_at(self, time: np.ndarray) -> np.ndarray:
        """(N,) metres along the line at given times."""
        return np.interp(self._reached_at(time), self._seconds, self._metres)

    def position_at(self, time: np.ndarray) -> np.ndarray:
        """(N, 2) metres: where the phone was at given times."""
        return self._position(self._reached_at(time))

    def timed_line(self) -> tuple[np.ndarray, np.ndarray]:
        """(Q, 2) vertices of the part driven, instants among them, and (Q,) the time at each."""
        inner = (self._seconds > self.reached_s[0]) & (self._seconds < self.reached_s[-1])
        passed = np.interp(self._seconds[inner], self.reached_s, self.time)
        time = np.concatenate([self.time, passed])
        xy = np.concatenate([self._position(self.reached_s), self.vertices[inner]])
        order = np.argsort(time, kind="stable")
        return xy[order], time[order]

    @cached_property
    def _stretch_m(self) -> np.ndarray:
        """(P - 1,) length of each stretch."""
        return np.hypot(*np.diff(self.vertices, axis=0).T)

    @cached_property
    def _metres(self) -> np.ndarray:
        """(P,) metres from the start of the line to each vertex."""
        return np.append(0.0, np.cumsum(self._stretch_m))

    @cached_property
    def _seconds(self) -> np.ndarray:
        """(P,) the least seconds from the start of the line to each vertex."""
        return np.append(0.0, np.cumsum(self._stretch_m / self.highest_mps))

    def _reached_at(self, time: np.ndarray) -> np.ndarray:
        return np.interp(time, self.time, self.reached_s)

    def _position(self, reached_s: np.ndarray) -> np.ndarray:
        return np.stack(
            [np.interp(reached_s, self._seconds, self.vertices[:, k]) for k in (0, 1)], axis=1
        )
