"""Pairs from simulated drives: the trace and the stations as known, the path as it was."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.models.training.samples import Known, simulate_known
from sig2gps_qgis.models.training.worlds import World
from sig2gps_qgis.random_stretch import random_stretch, random_window_ahead
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.training_filter import reason_to_drop
from sig2gps_qgis.training_pair import TrainingPair, draw_pair
from sig2gps_qgis.training_set import BETWEEN_AREAS
from sig2gps_qgis.training_split import TRANSFER, AreaSplit
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import RoadLines, road_map
from sig2gps_qgis.video_window import VideoWindow, video_windows


@dataclass(frozen=True)
class City:
    """A simulated city's roads, and which of them are for training.

    Attributes:
        roads: as they are drawn.
        area: None: none of them, the city is kept for the transfer to another city.
    """

    roads: RoadLines
    area: AreaSplit | None


def simulated_pair(
    world: World,
    name: str,
    city: City,
    checkpoint: VideoCheckpoint,
    frames: int,
    rng: np.random.Generator,
) -> tuple[str, TrainingPair] | str:
    """A random window of a random drive: its split and the pair, or why it is dropped.

    Args:
        name: of the world.
        checkpoint: how to draw.
        frames: of the video.
    """
    continues = checkpoint.ahead_frames > 0
    known = simulate_known(world, rng, listed_apart=continues)
    if np.isfinite(known.xy[:, 0]).sum() < 2:
        return "few stations"
    trajectory_id = f"{name}-{known.drive}"
    track, window = _window(known, checkpoint, frames, rng)
    dropped = reason_to_drop(window, track, known.truth_time, known.truth_xy)
    if dropped is not None:
        return dropped
    inside = (known.truth_time >= window.time[0]) & (known.truth_time <= window.time[-1])
    split: str | None = TRANSFER
    if city.area is not None:
        split = city.area.split_of(trajectory_id, known.truth_xy[inside])
    if split is None:
        return BETWEEN_AREAS
    pair = draw_pair(
        trajectory_id,
        window,
        checkpoint.style,
        road_map(window.square, checkpoint.style, city.roads),
        track,
        known.stations_xy,
        known.truth_time,
        known.truth_xy,
    )
    return split, pair.turned(int(rng.integers(4)), bool(rng.integers(2)))


def _window(
    known: Known, checkpoint: VideoCheckpoint, frames: int, rng: np.random.Generator
) -> tuple[ServingTrack, VideoWindow]:
    """A window of a stretch of the trace, each at random."""
    if checkpoint.ahead_frames:
        return random_window_ahead(known.time, known.xy, known.truth_time, checkpoint, frames, rng)
    track = random_stretch(known.time, known.xy, rng)
    windows = list(video_windows(track.time, track, checkpoint, frames))
    return track, windows[rng.integers(len(windows))]
