"""A known path drawn as a training video, compressed as MP4, and read back."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import Callable

import av
import numpy as np
import pytest

from sig2gps_qgis.models.video.mp4 import decode_mp4, encode_mp4
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.sample_city import simulate_city
from sig2gps_qgis.scenario import Scenario, simulate_scenario
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.trace_preparation import prepare
from sig2gps_qgis.trips import Trip
from sig2gps_qgis.video import read_video
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import target_video
from sig2gps_qgis.video_request import FRAMES_PER_SECOND
from sig2gps_qgis.video_tiles import VideoTile, VideoTiles

Encode = Callable[[np.ndarray, int], bytes]

PATHS = 200
LONGEST_ERROR_PX = 1.0


def strongly_compressed(frames: np.ndarray, _rate: int) -> bytes:
    """As encoders do by default: x264's constant rate factor 23."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=FRAMES_PER_SECOND)
        stream.height, stream.width = frames.shape[1:3]
        stream.pix_fmt = "yuv420p"
        stream.thread_count = 1
        for frame in frames:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        container.mux(stream.encode())
    return file.getvalue()


@cache
def drives() -> tuple[RoadNetwork, Scenario]:
    """Simulated drives through the sample city, and their signaling."""
    roads = simulate_city(1).network()
    return roads, simulate_scenario(roads, PATHS, 900, 20)


def drawn(pixels: int, count: int) -> Iterator[tuple[VideoTile, TileStyle, Trip]]:
    """The first windows of so many drives, and where the phone truly was."""
    roads, scenario = drives()
    checkpoint = VideoCheckpoint(
        style=TileStyle.for_side(pixels),
        pixels=pixels,
        metres_per_pixel=(5000 / pixels, 20_000 / pixels),
    )
    tiles = VideoTiles(checkpoint, checkpoint.frames, scenario.stations, roads)
    for records, trip in zip(scenario.records[:count], scenario.truth):
        (trace, *_), _ = prepare(records, scenario.stations, 1800.0)
        yield next(iter(tiles.of(trace))), checkpoint.style, trip


@pytest.mark.parametrize(
    ("pixels", "encode", "count"),
    [(128, strongly_compressed, PATHS), (480, encode_mp4, 12)],
    ids=["128 px, compressed as usual", "480 px, as the server does"],
)
def test_heads_come_back_within_a_pixel(pixels: int, encode: Encode, count: int) -> None:
    errors, shown = [], 0
    for tile, style, trip in drawn(pixels, count):
        video = target_video(tile.window, style, tile.image, trip.time, trip.xy)
        reading = read_video(decode_mp4(encode(video, FRAMES_PER_SECOND)), tile.image, style)
        true_xy = np.stack([np.interp(tile.window.time, trip.time, trip.xy[:, k]) for k in (0, 1)])
        truth = tile.window.square.pixel(true_xy.T)
        inside = ((truth > style.head_radius) & (truth < pixels - style.head_radius)).all(axis=1)
        errors.append(np.hypot(*(reading.heads - truth).T)[1:][inside[1:]])
        shown += int(inside[1:].sum())
    off = np.concatenate(errors)
    assert len(errors) == count
    assert shown > 15 * count  # phones mostly stay on their tiles
    assert np.isfinite(off).mean() > 0.99
    assert np.nanmedian(off) <= LONGEST_ERROR_PX
    assert np.nanpercentile(off, 99) <= 4.0
