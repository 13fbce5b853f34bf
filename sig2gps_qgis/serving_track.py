"""Where the serving station stood from moment to moment, and a smooth line through it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

HOLD_S = 120.0
"""How long a cell is taken to serve on after its last record."""

SMOOTHING_S = (20.0, 60.0)
"""Standard deviations in time of the Gaussian kernels that smooth the track..."""

SMOOTHING_FRAMES = 0.75
"""...but at least this share of the time between two frames."""


@dataclass(frozen=True)
class ServingTrack:
    """The records of a trace whose station has a known position.

    Attributes:
        time: (N,) float64, never decreasing, seconds; N is at least 1.
        xy: (N, 2) float64, position of the serving station, metres.
        end: (N,) when another record took over, or the cell was no longer held to serve; never
            decreasing.
    """

    time: np.ndarray
    xy: np.ndarray
    end: np.ndarray

    @classmethod
    def of(cls, time: np.ndarray, xy: np.ndarray) -> ServingTrack:
        """The track of records (N,) and (N, 2); an unlisted station ends the service before it."""
        end = np.minimum(np.append(time[1:], time[-1]), time + HOLD_S)
        placed = np.isfinite(xy[:, 0])
        return cls(time[placed], xy[placed], end[placed])

    @cached_property
    def stays(self) -> ServingTrack:
        """The same with uninterrupted service from one position as one record."""
        moved = (np.diff(self.xy, axis=0) != 0).any(axis=1)
        first = np.append(True, moved | (self.time[1:] > self.end[:-1]))[: len(self.time)]
        last = np.append(first[1:], True)[: len(first)]
        return ServingTrack(self.time[first], self.xy[first], self.end[last])

    def between(self, begin: float, end: float) -> ServingTrack:
        """Those of the records that served at some time in between, in seconds."""
        some = slice(
            np.searchsorted(self.end, begin, side="right"), np.searchsorted(self.time, end)
        )
        return ServingTrack(self.time[some], self.xy[some], self.end[some])

    def until(self, now: float) -> ServingTrack:
        """What was known at a moment, in seconds."""
        some = slice(0, np.searchsorted(self.time, now, side="right"))
        return ServingTrack(self.time[some], self.xy[some], np.minimum(self.end[some], now))

    def served(self, frame: np.ndarray, frame_s: float) -> np.ndarray:
        """(F, N) share of the time around each frame (F,) for which each record served."""
        begin = np.maximum(self.time, frame[:, None] - frame_s / 2)
        end = np.minimum(self.end, frame[:, None] + frame_s / 2)
        return np.maximum(end - begin, 0.0) / frame_s

    def smoothed(self, frame: np.ndarray, frame_s: float) -> np.ndarray:
        """(F, K, 2) metres, the track smoothed by K Gaussian kernels, at each frame (F,).

        A station stands for the phone while it serves; between two services the way from one to
        the other is straight.
        """
        knot_time, *knots = self._knots
        out = np.empty((len(frame), len(SMOOTHING_S), 2))
        for kernel, least_s in enumerate(SMOOTHING_S):
            sigma_s = max(least_s, SMOOTHING_FRAMES * frame_s)
            step_s = sigma_s / 6
            moment = np.arange(frame[0] - 3 * sigma_s, frame[-1] + 3 * sigma_s, step_s)
            weight = np.exp(-0.5 * np.square((frame[:, None] - moment) / sigma_s))
            weight /= weight.sum(axis=1, keepdims=True)
            for axis, knot in enumerate(knots):
                out[:, kernel, axis] = weight @ np.interp(moment, knot_time, knot)
        return out

    @cached_property
    def _knots(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(2 N,) begins and ends of services, and where the station stood: east, north."""
        time = np.column_stack([self.time, np.maximum(self.end, self.time)]).ravel()
        return time, np.repeat(self.xy[:, 0], 2), np.repeat(self.xy[:, 1], 2)
