"""A stretch of a trace as a video model sees it: a square of the map, and frames in time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.video_checkpoint import VideoCheckpoint

MARGIN = 0.15
"""Share of the tile's side that stays free on each side of the track: a phone is not at its
station."""

OVERLAP = 1 / 3
"""Share of a window that the next one shows again."""

LEAST_S = 300.0
"""If the closer scope shows less than this at once, a wider one is taken, where there is one."""


@dataclass(frozen=True)
class VideoWindow:
    """Frames in time and the square around them.

    Attributes:
        time: (F,) float64, epoch seconds, ``frame_s`` apart; the path begins at the first one.
        frame_s: seconds from one frame to the next, a multiple of ``motion.STEP_S``.
        square: of the map.
        ahead: how many of the last frames lie after the last record.
    """

    time: np.ndarray
    frame_s: float
    square: MapSquare
    ahead: int = 0

    @property
    def now(self) -> float:
        """Epoch seconds, of the last frame that does not lie ahead."""
        return float(self.time[len(self.time) - 1 - self.ahead])

    def shown(self, track: ServingTrack) -> ServingTrack:
        """What a model may know of a track: all of it, unless it is to continue it."""
        return track.until(self.now) if self.ahead else track


def video_windows(
    time: np.ndarray, track: ServingTrack, checkpoint: VideoCheckpoint, frames: int
) -> Iterator[VideoWindow]:
    """Windows that cover all of a trace with records at ``time`` (N,), overlapping.

    Each is as long as fits on its tile, and into the frames at the spacing that the checkpoint was
    trained with. Every window begins where there is a trace; a trace shorter than a window's frames
    ends before them. A track too fast for any tile runs out of its window's.

    Args:
        frames: of a video.
    """
    first, last = float(time[0]), float(time[-1])
    gaps = frames - 1
    steps = max(1, math.ceil((last - first) / STEP_S))
    moment = first + STEP_S * np.arange(steps + 1)
    line = track.smoothed(moment, STEP_S)[:, 0]
    start, least = 0, 0
    while True:
        spacing, scope = _fitting(line[start:], gaps, checkpoint)
        stride = gaps * spacing
        start = max(least, min(start, steps - stride))  # the last window ends with the trace
        shown = line[start : start + stride + 1]
        yield VideoWindow(
            time=first + STEP_S * (start + spacing * np.arange(frames)),
            frame_s=STEP_S * spacing,
            square=MapSquare((shown.min(axis=0) + shown.max(axis=0)) / 2, scope, checkpoint.pixels),
        )
        if start + stride >= steps:
            return
        least = start + 1
        start += max(1, round(stride * (1 - OVERLAP)))


def frame_spacings(checkpoint: VideoCheckpoint) -> tuple[int, int]:
    """The least and the most steps (``motion.STEP_S``) from one frame to the next."""
    shortest = max(1, math.ceil(checkpoint.shortest_frame_s / STEP_S - 1e-6))
    return shortest, max(shortest, math.floor(checkpoint.longest_frame_s / STEP_S + 1e-6))


def _fitting(line: np.ndarray, gaps: int, checkpoint: VideoCheckpoint) -> tuple[int, float]:
    """Instants between frames, and metres per pixel, for a window at the begin of a line (L, 2)."""
    shortest, longest = frame_spacings(checkpoint)
    needed = max(shortest, math.ceil((len(line) - 1) / gaps))
    wanted = min(needed, longest)
    low = np.minimum.accumulate(line[: gaps * wanted + 1], axis=0)
    high = np.maximum.accumulate(line[: gaps * wanted + 1], axis=0)
    extent = (high - low).max(axis=1)
    fits = shortest
    for scope in checkpoint.metres_per_pixel:
        room = scope * checkpoint.pixels * (1 - 2 * MARGIN)
        reached = int(np.searchsorted(extent, room, side="right"))  # instants that fit
        fits = wanted if reached == len(extent) else max(shortest, (reached - 1) // gaps)
        if fits >= wanted or (gaps * fits * STEP_S >= LEAST_S and reached > gaps * fits):
            return fits, scope
    return fits, checkpoint.metres_per_pixel[-1]
