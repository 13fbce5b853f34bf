"""Evidence from the heatmaps of the embedded model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sig2gps_qgis.inference_protocol import ArraySpec
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.tile_window import FRAMES, PIXELS, TileWindow

LEVELS_PER_NAT = 16
OUTPUTS = {"heat": ArraySpec("uint8", ("N", FRAMES, PIXELS, PIXELS))}
"""``heat``: by how much each pixel is less likely than the likeliest of its frame, in sixteenths
of a natural logarithm, at most 255."""

OUTSIDE = -255 / LEVELS_PER_NAT
"""Log-likelihood beyond the tile, below the likeliest pixel."""

LOOKED_FOR = -7.0
"""Pixels less likely than this, at all instants, are not looked at."""


@dataclass(frozen=True)
class HeatmapEvidence:
    """The evidence of one trace; see :class:`sig2gps_qgis.evidence.Evidence`.

    Attributes:
        time: (T,) float64, epoch seconds.
        windows: those of the trace, in order.
        heat: (W, FRAMES, PIXELS, PIXELS) uint8, their heatmaps.
        independent_s: after this time a frame is news again: heatmaps follow from the same records
            before and after, and each says where the phone was in the light of all of them. Fitted
            on simulation (`make fit-embedded`).
    """

    time: np.ndarray
    windows: Sequence[TileWindow]
    heat: np.ndarray
    independent_s: float = 240.0

    @property
    def reach_m(self) -> float:
        return 1.5 * max(window.metres_per_pixel for window in self.windows)

    def anchors(self, begin: int, end: int) -> np.ndarray:
        places = []
        for number, frames in self._frames_within(begin, end):
            least = self.heat[number, frames].min(axis=0)
            row, column = np.nonzero(least <= -LOOKED_FOR * LEVELS_PER_NAT)
            places.append(self.windows[number].xy(np.column_stack([column, row])))
        if not places:  # between two frames: as at the nearest one
            instant = self._instant[(self._instant >= 0) & (self._instant < len(self.time))]
            at = int(instant[np.abs(instant - begin).argmin()])
            return self.anchors(at, at + 1)
        return np.concatenate(places)

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        out = np.zeros((end - begin, len(xy)), np.float32)
        told = np.zeros(end - begin, np.float32)
        for number, frames in self._frames_within(begin, end):
            window = self.windows[number]
            weight = window.frame_s / (window.frame_s + self.independent_s)
            look_up = _Bilinear.at(window.pixel(xy))
            for frame, at in zip(frames.tolist(), self._instant[number, frames].tolist()):
                # a frame near the middle of its window was seen with what came before and after
                share = 1.0 - abs(frame - (FRAMES - 1) / 2) / FRAMES
                told[at - begin] += share
                out[at - begin] += weight * share * look_up(self.heat[number, frame])
        return out / np.where(told > 0, told, 1.0)[:, None]

    def _frames_within(self, begin: int, end: int) -> Iterator[tuple[int, np.ndarray]]:
        """The windows that have frames at these instants, by number, and those frames."""
        within = (self._instant >= begin) & (self._instant < min(end, len(self.time)))
        for number in np.flatnonzero(within.any(axis=1)).tolist():
            yield number, np.flatnonzero(within[number])

    @cached_property
    def _instant(self) -> np.ndarray:
        """(W, FRAMES) the instant of each frame; some are before the trace, or after it."""
        time = np.stack([window.time for window in self.windows])
        return np.round((time - self.time[0]) / STEP_S).astype(np.int64)


@dataclass(frozen=True)
class _Bilinear:
    """Where to read heatmaps at some places: four pixels (4, S) each, and their shares."""

    pixel: np.ndarray
    share: np.ndarray
    outside: np.ndarray

    @classmethod
    def at(cls, place: np.ndarray) -> _Bilinear:
        outside = ((place < -0.5) | (place > PIXELS - 0.5)).any(axis=1)
        place = np.clip(place, 0, PIXELS - 1 - 1e-6)
        low = np.floor(place).astype(np.int64)
        across, down = (place - low).T.astype(np.float32)
        first = low[:, 1] * PIXELS + low[:, 0]
        pixel = np.stack([first, first + 1, first + PIXELS, first + PIXELS + 1])
        left, up = 1 - across, 1 - down
        share = np.stack([left * up, across * up, left * down, across * down])
        return cls(pixel, share, outside)

    def __call__(self, heat: np.ndarray) -> np.ndarray:
        """(S,) float32, log-likelihood below that of the likeliest pixel."""
        level = (heat.ravel()[self.pixel] * self.share).sum(axis=0) / -LEVELS_PER_NAT
        return np.where(self.outside, np.float32(OUTSIDE), level)
