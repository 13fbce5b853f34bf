"""A known path drawn as a training video, compressed as MP4, and read back."""

from __future__ import annotations

import io
from collections.abc import Iterator

import av
import numpy as np
import pytest

from sig2gps_qgis.models.video.mp4 import decode_mp4, encode_mp4
from sig2gps_qgis.sample_city import simulate_city
from sig2gps_qgis.simulation import simulate_scenario
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.trace_preparation import prepare
from sig2gps_qgis.trips import Trip
from sig2gps_qgis.video import read_video
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import target_video
from sig2gps_qgis.video_request import FRAMES_PER_SECOND
from sig2gps_qgis.video_tiles import VideoTile, VideoTiles

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


def drives(pixels: int) -> Iterator[tuple[VideoTile, TileStyle, Trip]]:
    """The windows of simulated drives, and where the phone truly was."""
    roads = simulate_city(1).network()
    scenario = simulate_scenario(roads, PATHS, 900, 20)
    checkpoint = VideoCheckpoint(
        style=TileStyle.for_side(pixels),
        pixels=pixels,
        metres_per_pixel=(5000 / pixels, 20_000 / pixels),
    )
    tiles = VideoTiles(checkpoint, checkpoint.frames, scenario.stations, roads)
    for records, trip in zip(scenario.records, scenario.truth):
        for trace in prepare(records, scenario.stations, 1800.0)[0][:1]:
            yield next(iter(tiles.of(trace))), checkpoint.style, trip


@pytest.mark.parametrize("pixels", [480, 128])
@pytest.mark.parametrize("encode", [encode_mp4, strongly_compressed])
def test_heads_come_back_within_a_pixel(pixels: int, encode: object) -> None:
    # the larger tiles take long to draw and to compress
    every = 1 if pixels < 480 else 8
    errors, shown, count = [], 0, 0
    for number, (tile, style, trip) in enumerate(drives(pixels)):
        if number % every:
            continue
        count += 1
        video = target_video(tile.window, style, tile.image, trip.time, trip.xy)
        reading = read_video(decode_mp4(encode(video, FRAMES_PER_SECOND)), tile.image, style)
        true_xy = np.stack([np.interp(tile.window.time, trip.time, trip.xy[:, k]) for k in (0, 1)])
        truth = tile.window.square.pixel(true_xy.T)
        inside = ((truth > style.head_radius) & (truth < pixels - style.head_radius)).all(axis=1)
        errors.append(np.hypot(*(reading.heads - truth).T)[1:][inside[1:]])
        shown += int(inside[1:].sum())
    off = np.concatenate(errors)
    assert count == PATHS // every
    assert shown > 15 * count  # phones mostly stay on their tiles
    assert np.isfinite(off).mean() > 0.99
    assert np.nanmedian(off) <= LONGEST_ERROR_PX
    assert np.nanpercentile(off, 99) <= 4.0
