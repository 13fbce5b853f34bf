"""A small training set without roads: phones on straight ways, heard by stations beside them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.training_pair import TrainingPair, draw_pair
from sig2gps_qgis.training_set import Shard, TrainingSet, write_manifest, write_shard
from sig2gps_qgis.training_split import TRAIN, VALIDATION
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import RoadLines, road_map
from sig2gps_qgis.video_window import VideoWindow

PIXELS, FRAMES = 64, 5
METRES_PER_PIXEL = 100.0
FRAME_S = 60.0


def small_checkpoint(ahead: int = 0) -> VideoCheckpoint:
    """How the pairs are drawn; of the frames so many after the last record."""
    return VideoCheckpoint(
        name="small",
        style=TileStyle.for_side(PIXELS),
        pixels=PIXELS,
        metres_per_pixel=(METRES_PER_PIXEL,),
        frames=FRAMES,
        ahead_frames=ahead,
    )


def small_pair(number: int, ahead: int = 0) -> TrainingPair:
    """A drive along a straight road, in a direction and at a place of its own."""
    rng = np.random.default_rng([5, number])
    angle = rng.uniform(0, 2 * np.pi)
    along = np.array([np.cos(angle), np.sin(angle)])
    middle = rng.uniform(-600, 600, 2)
    time = np.arange(0.0, FRAME_S * (FRAMES - 1) + 1, 10.0)
    xy = middle + np.linspace(-1500, 1500, len(time))[:, None] * along
    stations = xy[::6] + rng.normal(0, 300, (len(xy[::6]), 2))
    track = ServingTrack.of(time[::6], stations)
    square = MapSquare(np.zeros(2), METRES_PER_PIXEL, PIXELS)
    style = small_checkpoint().style
    lines = RoadLines(xy[:1] - 3000 * along, xy[-1:] + 3000 * along, np.array([50.0]))
    window = VideoWindow(FRAME_S * np.arange(FRAMES), FRAME_S, square, ahead)
    base = road_map(square, style, lines)
    return draw_pair(f"drive-{number}", window, style, base, track, stations, time, xy)


def small_set(folder: Path, train: int = 6, validation: int = 2, ahead: int = 0) -> TrainingSet:
    """Write one shard of them, and its manifest."""
    splits = [TRAIN] * train + [VALIDATION] * validation
    pairs = [(split, small_pair(number, ahead)) for number, split in enumerate(splits)]
    file = folder / "shards" / "000000.npz"
    file.parent.mkdir(parents=True)
    write_shard(file, Shard(pairs, {"standing": 3}))
    write_manifest(folder, small_checkpoint(ahead), FRAMES, [file], {"straight ways": True})
    return TrainingSet.open(folder)
