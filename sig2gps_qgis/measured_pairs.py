"""Training pairs from measured drives: signaling records with the GPS of the same phone."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

import numpy as np

from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.training_filter import reason_to_drop
from sig2gps_qgis.training_pair import TrainingPair, draw_pair
from sig2gps_qgis.training_set import BETWEEN_AREAS
from sig2gps_qgis.training_split import TRANSFER, AreaSplit
from sig2gps_qgis.video_tiles import VideoTiles
from sig2gps_qgis.video_window import VideoWindow, video_windows

SHORTEST_S, LONGEST_S = 300.0, 1500.0
"""Random stretches of a trace are this long: a user's traces are short or long."""

PairOrReason = Union[tuple[str, TrainingPair], str]
"""The split and the pair of a window, or why it is dropped."""


@dataclass(frozen=True)
class MeasuredTrace:
    """A trace, and where the phone was.

    Attributes:
        gps_time: (N,) never decreasing, epoch seconds, N >= 1.
        gps_xy: (N, 2) metres, in the CRS of the trace.
    """

    trace: Trace
    gps_time: np.ndarray
    gps_xy: np.ndarray


@dataclass(frozen=True)
class WindowPlan:
    """One window of a trace, not yet drawn.

    Attributes:
        track: the serving stations that are known in it.
        quarters, is_mirrored: how it will be turned.
    """

    measured: MeasuredTrace
    track: ServingTrack
    window: VideoWindow
    quarters: int = 0
    is_mirrored: bool = False


@dataclass(frozen=True)
class MeasuredPairs:
    """Makes pairs of traces with GPS, always the same for the same trace.

    Attributes:
        tiles: draws, as inference does.
        area: which streets are trained on; None: none, the city is kept for the transfer.
        stretches_per_hour: random stretches of each hour of a trace, besides the windows that
            inference would cut it into; they are turned and mirrored at random.
        seed: of what is random.
    """

    tiles: VideoTiles
    area: AreaSplit | None
    stretches_per_hour: float
    seed: int

    def windows(self, measured: MeasuredTrace) -> Iterator[WindowPlan]:
        """Those of a trace, undrawn."""
        trace = measured.trace
        track = ServingTrack.of(trace.time, trace.xy)
        for window in self._cut(trace.time, track):
            yield WindowPlan(measured, track, window)
        name = zlib.crc32(f"{trace.trajectory_id} {trace.part}".encode())
        rng = np.random.default_rng([self.seed, name])
        hours = (trace.time[-1] - trace.time[0]) / 3600.0
        for _ in range(math.ceil(hours * self.stretches_per_hour)):
            quarters, is_mirrored = int(rng.integers(4)), bool(rng.integers(2))
            track = _stretch(trace, rng)
            for window in self._cut(track.time, track):
                yield WindowPlan(measured, track, window, quarters, is_mirrored)

    def pair(self, plan: WindowPlan) -> PairOrReason:
        """The pair of a window, drawn, and its split; or why it is dropped."""
        window, gps_time, gps_xy = plan.window, plan.measured.gps_time, plan.measured.gps_xy
        dropped = reason_to_drop(window, plan.track, gps_time, gps_xy)
        if dropped is not None:
            return dropped
        trajectory_id = plan.measured.trace.trajectory_id
        split: str | None = TRANSFER
        if self.area is not None:
            inside = (gps_time >= window.time[0]) & (gps_time <= window.time[-1])
            at = [np.interp(window.time, gps_time, gps_xy[:, axis]) for axis in (0, 1)]
            path = np.concatenate([gps_xy[inside], np.stack(at, axis=1)])
            split = self.area.split_of(trajectory_id, path)
        if split is None:
            return BETWEEN_AREAS
        pair = draw_pair(
            trajectory_id,
            window,
            self.tiles.checkpoint.style,
            self.tiles.map_under(window.square),
            plan.track,
            self.tiles.places,
            gps_time,
            gps_xy,
        )
        return split, pair.turned(plan.quarters, plan.is_mirrored)

    def _cut(self, time: np.ndarray, track: ServingTrack) -> Iterator[VideoWindow]:
        return video_windows(time, track, self.tiles.checkpoint, self.tiles.frames)


def _stretch(trace: Trace, rng: np.random.Generator) -> ServingTrack:
    """The serving stations of a part of a trace; of all of it where too few records are in it."""
    begin, end = trace.time[0], trace.time[-1]
    length = min(rng.uniform(SHORTEST_S, LONGEST_S), end - begin)
    begin += rng.uniform(0.0, end - begin - length)
    inside = (trace.time >= begin) & (trace.time <= begin + length)
    if (inside & np.isfinite(trace.xy[:, 0])).sum() < 2:
        inside[:] = True
    return ServingTrack.of(trace.time[inside], trace.xy[inside])
