"""Videos read back: drawn by the simulator, and as a model may spoil them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from sig2gps_qgis.rasterizer import draw_strokes
from sig2gps_qgis.video import VideoReading, read_video
from sig2gps_qgis.video_drawing import target_video
from tests.unit.video_city import PIXELS, STYLE, DrawnDrive

SEEDS = range(8)


@pytest.fixture(scope="module", params=SEEDS)
def drawn(request: pytest.FixtureRequest) -> DrawnDrive:
    return DrawnDrive.of(request.param)


def read(drawn: DrawnDrive, video: np.ndarray) -> VideoReading:
    return read_video(video, drawn.tile.image, STYLE)


def painted(frame: np.ndarray, place: np.ndarray, radius: float) -> np.ndarray:
    """A frame with one more blue dot."""
    dot = np.zeros(frame.shape[:2], np.float32)
    draw_strokes(dot, place[None], place[None], 2 * radius, softness=STYLE.softness)
    return np.round(frame + dot[..., None] * (np.array(STYLE.path) - frame)).astype(np.uint8)


def wiped(frame: np.ndarray, image: np.ndarray, place: np.ndarray, radius: float) -> np.ndarray:
    """A frame with the image where there was something else."""
    row, column = np.mgrid[: len(frame), : len(frame)]
    near = np.hypot(column - place[0], row - place[1]) <= radius
    return np.where(near[..., None], image, frame)


def spoiled(video: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Blurred and noisy, as a lossy decoder leaves it."""
    blurred = ndimage.gaussian_filter(video.astype(np.float32), (0, 0.7, 0.7, 0))
    noisy = blurred + rng.normal(0, 12, video.shape)
    return np.clip(np.round(noisy), 0, 255).astype(np.uint8)


def test_every_head_is_found_within_a_pixel(drawn: DrawnDrive) -> None:
    reading = read(drawn, drawn.video)
    errors = drawn.errors(reading.heads)
    assert np.isfinite(errors).all()
    assert np.median(errors) < 0.6
    assert errors.max() < 4.0
    assert reading.is_continuous
    assert reading.largest_share == 1.0


def test_the_begin_is_told_by_the_line(drawn: DrawnDrive) -> None:
    if drawn.inside[:2].all():
        begin = read(drawn, drawn.video).heads[0]
        assert np.hypot(*(begin - drawn.truth[0])) < 6.0


def test_blur_and_noise(drawn: DrawnDrive) -> None:
    video = spoiled(drawn.video, np.random.default_rng(1))
    errors = drawn.errors(read(drawn, video).heads)
    assert np.nanmedian(errors) < 1.0
    assert np.isnan(errors).mean() < 0.1


def moving_frames(drawn: DrawnDrive) -> Iterator[int]:
    """Frames whose dot has moved well away, and moves on."""
    moved = np.hypot(*np.diff(drawn.truth, axis=0).T)
    for frame in range(2, len(drawn.truth) - 1):
        near = drawn.inside[frame - 1 : frame + 2].all()
        if near and min(moved[frame - 1], moved[frame]) > 2 * STYLE.head_radius:
            yield frame


def test_a_missing_dot_is_the_end_of_the_line(drawn: DrawnDrive) -> None:
    line_alone = replace(STYLE, head_radius=0.6 * STYLE.path_width)
    window, drive = drawn.tile.window, drawn.drive
    bare = target_video(window, line_alone, drawn.tile.image, drive.time, drive.xy)
    for frame in list(moving_frames(drawn))[:4]:
        video = drawn.video.copy()
        video[frame] = bare[frame]
        heads = read(drawn, video).heads
        assert np.nanmedian(drawn.errors(heads)) < 0.7
        # less, where the line has not turned back upon itself
        assert np.hypot(*(heads[frame] - drawn.truth[frame])) < 2.5 * STYLE.head_radius


def test_a_second_dot_does_not_lead_astray(drawn: DrawnDrive) -> None:
    rng = np.random.default_rng(4)
    for frame in list(moving_frames(drawn))[:3]:
        video = drawn.video.copy()
        ghost = rng.uniform(15, PIXELS - 15, 2)
        if np.hypot(*(drawn.truth - ghost).T).min() < 25:
            continue
        video[frame] = painted(video[frame], ghost, STYLE.head_radius)
        reading = read(drawn, video)
        assert np.nanmedian(drawn.errors(reading.heads)) < 0.6
        assert np.hypot(*(reading.heads[frame] - drawn.truth[frame])) < 4.0
        assert len(reading.dots[frame].score) >= 2


def test_a_broken_line_keeps_its_heads_and_is_told(drawn: DrawnDrive) -> None:
    length = np.hypot(*np.diff(drawn.truth, axis=0).T).sum()
    if length < 60 or not drawn.inside.all():
        pytest.skip("a short path, or one that leaves the tile")
    middle = drawn.truth[len(drawn.truth) // 2]
    video = np.stack(
        [drawn.video[0]]
        + [
            wiped(frame, drawn.tile.image, middle, 6.0)
            if np.hypot(*(head - middle)) > 6 + STYLE.head_radius
            else frame
            for frame, head in zip(drawn.video[1:], drawn.truth[1:])
        ]
    )
    reading = read(drawn, video)
    assert np.nanmedian(drawn.errors(reading.heads)) < 0.7
    assert reading.pieces >= 1
    assert reading.largest_share <= 1.0


def test_a_path_that_crosses_itself() -> None:
    drawn = DrawnDrive.of(1)
    square, window = drawn.tile.window.square, drawn.tile.window
    turn = 2 * np.pi * np.linspace(0, 1.5, 400)
    eight = np.column_stack([40 * np.sin(2 * turn), 45 * np.sin(turn)]) + PIXELS / 2
    time = np.linspace(window.time[0], window.time[-1], len(turn))
    xy = np.stack([np.interp(drawn.drive.time, time, square.xy(eight)[:, k]) for k in (0, 1)], 1)
    reading = read(drawn, drawn.video_of(xy))
    truth = np.stack([np.interp(window.time, drawn.drive.time, xy[:, k]) for k in (0, 1)], 1)
    errors = np.hypot(*(reading.heads - square.pixel(truth)).T)[1:]
    assert np.nanmedian(errors) < 0.7
    assert np.nanmax(errors) < 4.0
    assert reading.pieces == 1


def test_standing_still() -> None:
    drawn = DrawnDrive.of(2)
    place = drawn.tile.window.square.xy(np.array([60.0, 90.0]))
    reading = read(drawn, drawn.video_of(np.tile(place, (len(drawn.drive.time), 1))))
    assert np.allclose(reading.heads, [60.0, 90.0], atol=0.3)
    assert reading.pieces == 1


def test_nothing_and_noise_are_no_path() -> None:
    drawn = DrawnDrive.of(2)
    still = read(drawn, np.stack([drawn.tile.image] * 21))
    assert np.isnan(still.heads).all()
    assert (still.pieces, still.largest_share) == (0, 0.0)
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 256, drawn.video.shape, dtype=np.uint8)
    assert read(drawn, noise).largest_share < 0.5


def test_what_is_blue_from_the_beginning_is_no_path() -> None:
    drawn = DrawnDrive.of(4)
    lake = np.array([30.0, 30.0])
    video = np.stack([painted(frame, lake, 12.0) for frame in drawn.video])
    reading = read(drawn, video)
    far = np.hypot(*(reading.heads - lake).T)
    assert (far[np.isfinite(far)] > 8).all()
