"""Evidence from videos: each frame says where the phone was, the line says what way it took."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.spatial import cKDTree

from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.video import VideoReading
from sig2gps_qgis.video_ink import Dots
from sig2gps_qgis.video_window import VideoWindow

FLOOR = 1e-4
"""Of a frame's likelihood, at places where no video has its dot: the decoder may overrule it."""

UNSAID = 0.05
"""Likelihood of every place by a video whose frame has no dot."""

WAY_CLARITY = 0.5
"""How clearly a line tells of the instants between two frames."""

_CLEARER, _NEWER, _CONSISTENT = 6.0, 3.0, 2.0
"""By how much, in nats, a frame's dot gains on its others with score, news and consistency."""


@dataclass(frozen=True)
class ReadWindow:
    """A window with its videos, read.

    Attributes:
        window: the frames in time, and the map.
        readings: (K) of its candidates.
        weight: (K,) what each counts; sums to 1, or to less where none is to be trusted.
        error_px: standard deviation of a dot along each axis, pixels.
    """

    window: VideoWindow
    readings: Sequence[VideoReading]
    weight: np.ndarray
    error_px: float

    @cached_property
    def heads(self) -> np.ndarray:
        """(K, F, 2) metres, NaN where a video has none."""
        return self.window.square.xy(np.stack([reading.heads for reading in self.readings]))

    def at_frame(self, xy: np.ndarray, frame: int) -> np.ndarray:
        """(S,) log-likelihood of places (S, 2), metres, at a frame."""
        pixel = self.window.square.pixel(xy)
        likely = np.full(len(xy), self._least)
        for weight, reading in zip(self.weight, self.readings):
            dots = reading.dots[frame]
            clarity = float(dots.score.max()) if len(dots.score) else 0.0
            likely += weight * UNSAID * (1 - clarity)
            for share, place in zip(_shares(dots, reading.heads[frame]), dots.pixel):
                likely += weight * clarity * share * self._near(np.square(pixel - place).sum(1))
        return np.log(likely)

    def between_frames(self, xy: np.ndarray, gap: int) -> np.ndarray:
        """(S,) the same after frame ``gap`` and before the next."""
        pixel = self.window.square.pixel(xy)
        likely = np.full(len(xy), self._least)
        for number, weight in enumerate(self.weight):
            tree = self._trees[number][gap]
            if tree is None:
                likely += weight * UNSAID
            else:
                distance, _ = tree.query(pixel)
                likely += weight * WAY_CLARITY * self._near(np.square(distance))
                likely += weight * UNSAID * (1 - WAY_CLARITY)
        return np.log(likely)

    @property
    def _least(self) -> float:
        return FLOOR + UNSAID * (1 - float(self.weight.sum()))

    def _near(self, squared_px: np.ndarray) -> np.ndarray:
        return np.exp(squared_px / (-2 * self.error_px**2))

    @cached_property
    def _trees(self) -> list[list[cKDTree | None]]:
        return [
            [cKDTree(way) if len(way) else None for way in reading.ways]
            for reading in self.readings
        ]


def _shares(dots: Dots, head: np.ndarray) -> np.ndarray:
    """(M,) how probable each of a frame's dots is the one that counts; sums to 1."""
    if not len(dots.score):
        return dots.score
    chosen = (dots.pixel == head).all(axis=1)
    nats = _CLEARER * dots.score + _NEWER * dots.news + _CONSISTENT * chosen
    share = np.exp(nats - nats.max())
    return share / share.sum()


@dataclass(frozen=True)
class VideoEvidence:
    """The evidence of one trace; see :class:`sig2gps_qgis.evidence.Evidence`.

    Attributes:
        windows: those of the trace, in order.
        geometry: the serving cells' evidence; says where to look, for a video may be mistaken.
        independent_s: after this time a frame is news again: a video that is off its street in one
            frame is so in the next. A choice, not fitted: no trained checkpoint was at hand.
    """

    windows: Sequence[ReadWindow]
    geometry: Evidence
    independent_s: float = 20.0

    @property
    def time(self) -> np.ndarray:
        return self.geometry.time

    @property
    def reach_m(self) -> float:
        return self.geometry.reach_m

    def anchors(self, begin: int, end: int) -> np.ndarray:
        places = [self.geometry.anchors(begin, end)]
        for number, frames in self._frames_within(begin, end):
            heads = self.windows[number].heads[:, frames].reshape(-1, 2)
            places.append(heads[np.isfinite(heads[:, 0])])
        return np.concatenate(places)

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        out = np.zeros((end - begin, len(xy)), np.float32)
        told = np.zeros(end - begin, np.float32)

        def tell(instant: int, nats: np.ndarray, share: float, weight: float) -> None:
            told[instant - begin] += share
            out[instant - begin] += share * weight * nats

        for number, own in enumerate(self.windows):
            window, instant = own.window, self._instant[number]
            between = round(window.frame_s / STEP_S) - 1
            weight = window.frame_s / (window.frame_s + self.independent_s)
            for frame in range(len(instant)):
                at = int(instant[frame])
                # a frame near the middle of its window was drawn with what came before and after
                share = 1.0 - abs(frame - (len(instant) - 1) / 2) / len(instant)
                if begin <= at < end:
                    tell(at, own.at_frame(xy, frame), share, weight)
                passed = range(max(at + 1, begin), min(at + 1 + between, end))
                if frame < len(instant) - 1 and passed:
                    nats = own.between_frames(xy, frame)
                    for later in passed:
                        tell(later, nats, share, weight / between)
        return out / np.where(told > 0, told, 1.0)[:, None]

    def _frames_within(self, begin: int, end: int) -> Iterator[tuple[int, np.ndarray]]:
        """The windows that have frames at these instants, by number, and those frames."""
        for number, instant in enumerate(self._instant):
            frames = np.flatnonzero((instant >= begin) & (instant < end))
            if len(frames):
                yield number, frames

    @cached_property
    def _instant(self) -> list[np.ndarray]:
        """The instant of each frame of each window; some are after the trace."""
        first = self.geometry.time[0]
        return [
            np.round((own.window.time - first) / STEP_S).astype(np.int64) for own in self.windows
        ]
