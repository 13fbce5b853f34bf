"""Training pairs from measured drives: signaling records with the GPS of the same phone."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

import numpy as np

from sig2gps_qgis.ahead_window import spacings_ahead, window_ahead
from sig2gps_qgis.random_stretch import random_stretch, random_window_ahead
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.training_filter import reason_to_drop
from sig2gps_qgis.training_pair import TrainingPair, draw_pair
from sig2gps_qgis.training_set import BETWEEN_AREAS
from sig2gps_qgis.training_split import TRANSFER, AreaSplit
from sig2gps_qgis.video_tiles import VideoTiles
from sig2gps_qgis.video_window import LEAST_S, VideoWindow, video_windows

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
            inference would cut it into (for a checkpoint with frames ahead: would show of it every
            five minutes); they are turned and mirrored at random.
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
        for window in self._regular(track):
            yield WindowPlan(measured, track, window)
        name = zlib.crc32(f"{trace.trajectory_id} {trace.part}".encode())
        rng = np.random.default_rng([self.seed, name])
        hours = (trace.time[-1] - trace.time[0]) / 3600.0
        for _ in range(math.ceil(hours * self.stretches_per_hour)):
            quarters, is_mirrored = int(rng.integers(4)), bool(rng.integers(2))
            if self.tiles.checkpoint.ahead_frames:
                known, window = random_window_ahead(
                    trace.time,
                    trace.xy,
                    measured.gps_time,
                    self.tiles.checkpoint,
                    self.tiles.frames,
                    rng,
                )
                yield WindowPlan(measured, known, window, quarters, is_mirrored)
                continue
            known = random_stretch(trace.time, trace.xy, rng)
            for window in self._regular(known):
                yield WindowPlan(measured, known, window, quarters, is_mirrored)

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

    def _regular(self, track: ServingTrack) -> Iterator[VideoWindow]:
        """Those of inference."""
        checkpoint, frames, time = self.tiles.checkpoint, self.tiles.frames, track.time
        if not checkpoint.ahead_frames:
            yield from video_windows(time, track, checkpoint, frames)
            return
        spacing = spacings_ahead(checkpoint, frames)[0]
        moment = np.arange(time[0] + LEAST_S, time[-1], LEAST_S)
        for now in np.unique(time[np.searchsorted(time, moment, side="right") - 1]).tolist():
            yield window_ahead(track, now, checkpoint, frames, spacing)
