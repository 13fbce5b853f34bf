"""A stretch of a trace as the embedded model sees it: a square of the map, and frames in time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_track import ServingTrack

FRAMES = 21
PIXELS = 64

STRIDE = 10
"""Frames from one window of a trace to the next: each frame is seen twice, once near a middle."""

FRAMES_PER_RECORD = 1.35
SHORTEST_FRAME_S, LONGEST_FRAME_S = STEP_S, 300.0

FARTHEST_M = 12_000.0
"""Frames are as dense as it takes for a window to lead no farther than this, mostly."""
_STRIDE_S = 120.0

MARGIN_M = 900.0
MARGIN_PER_EXTENT = 0.2
SMALLEST_TILE_M, LARGEST_TILE_M = 3000.0, 60_000.0


@dataclass(frozen=True)
class TileWindow:
    """Frames in time and the square around them, north up.

    Attributes:
        time: (FRAMES,) float64, seconds, ``frame_s`` apart.
        frame_s: seconds from one frame to the next, a multiple of ``motion.STEP_S``.
        centre: (2,) float64, metres, the middle of the square.
        metres_per_pixel: the square has ``PIXELS`` a side.
    """

    time: np.ndarray
    frame_s: float
    centre: np.ndarray
    metres_per_pixel: float

    @classmethod
    def around(cls, track: ServingTrack, time: np.ndarray, frame_s: float) -> TileWindow:
        """The window of given frames, its square wide enough for the track and what is near."""
        line = track.smoothed(time, frame_s)[:, 0]
        low, high = line.min(axis=0), line.max(axis=0)
        extent = float((high - low).max())
        side = extent * (1 + 2 * MARGIN_PER_EXTENT) + 2 * MARGIN_M
        side = min(max(side, SMALLEST_TILE_M), LARGEST_TILE_M)
        return cls(time, frame_s, (low + high) / 2, side / PIXELS)

    def pixel(self, xy: np.ndarray) -> np.ndarray:
        """(…, 2) column and row of places (…, 2) in metres; whole numbers are pixel centres."""
        return self._square.pixel(xy)

    def xy(self, pixel: np.ndarray) -> np.ndarray:
        """(…, 2) metres of columns and rows (…, 2)."""
        return self._square.xy(pixel)

    @property
    def _square(self) -> MapSquare:
        return MapSquare(self.centre, self.metres_per_pixel, PIXELS)


def frame_seconds(time: np.ndarray, track: ServingTrack) -> float:
    """Seconds between frames: somewhat denser than the records (N,), and denser for the fast."""
    spacing = float(time[-1] - time[0]) / max(len(time) - 1, 1)
    wanted = spacing / FRAMES_PER_RECORD
    speed = _typical_speed(track)
    if speed > 0:
        wanted = min(wanted, FARTHEST_M / speed / (FRAMES - 1))
    return min(max(round(wanted / STEP_S) * STEP_S, SHORTEST_FRAME_S), LONGEST_FRAME_S)


def _typical_speed(track: ServingTrack) -> float:
    """Metres per second from station to station, over strides long enough to mean movement."""
    later = np.searchsorted(track.time, track.time + _STRIDE_S)
    begin = np.flatnonzero(later < len(track.time))
    if not len(begin):
        begin, later = np.zeros(1, np.int64), np.full(1, len(track.time) - 1)
    end = later[begin]
    seconds = np.maximum(track.time[end] - track.time[begin], _STRIDE_S)
    return float(np.quantile(np.hypot(*(track.xy[end] - track.xy[begin]).T) / seconds, 0.75))


def tile_windows(time: np.ndarray, track: ServingTrack) -> Iterator[TileWindow]:
    """Windows that cover all of a trace with records at ``time`` (N,), overlapping.

    A trace shorter than a window lies in its middle.
    """
    frame_s = frame_seconds(time, track)
    needed = math.ceil((time[-1] - time[0]) / frame_s) + 1
    before = max(0, (FRAMES - needed) // 2)
    count = max(1, math.ceil((needed - FRAMES) / STRIDE) + 1)
    for number in range(count):
        first = number * STRIDE - before
        frame = time[0] + frame_s * (first + np.arange(FRAMES))
        yield TileWindow.around(track, frame, frame_s)
