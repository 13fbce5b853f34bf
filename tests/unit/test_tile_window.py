"""Stretches of a trace, and the squares around them."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.tile_window import (
    FRAMES,
    LARGEST_TILE_M,
    LONGEST_FRAME_S,
    PIXELS,
    SHORTEST_FRAME_S,
    SMALLEST_TILE_M,
    TileWindow,
    frame_seconds,
    tile_windows,
)


def _windows(seconds: float, every_s: float, speed_mps: float = 10.0) -> list[TileWindow]:
    time = 1000.0 + np.append(np.arange(0.0, seconds, every_s), seconds)
    xy = np.column_stack([speed_mps * (time - time[0]), np.zeros(len(time))])
    return list(tile_windows(time, ServingTrack.of(time, xy)))


@pytest.mark.parametrize("seconds", [10.0, 400.0, 1200.0, 7200.0, 86_400.0])
@pytest.mark.parametrize("every_s", [5.0, 30.0, 900.0])
def test_windows_cover_the_whole_trace(seconds: float, every_s: float) -> None:
    windows = _windows(seconds, every_s)
    frames = np.unique(np.concatenate([window.time for window in windows]))
    assert frames[0] <= 1000.0
    assert frames[-1] >= 1000.0 + seconds
    np.testing.assert_allclose(np.diff(frames), windows[0].frame_s)


def test_most_frames_are_seen_twice() -> None:
    frames = np.concatenate([window.time for window in _windows(7200.0, 30.0)])
    _, seen = np.unique(frames, return_counts=True)
    assert seen.max() <= 3
    assert np.mean(seen >= 2) > 0.9


def test_a_short_trace_lies_in_the_middle() -> None:
    (window,) = _windows(60.0, 10.0)
    middle = window.time[FRAMES // 2]
    assert abs(middle - 1030.0) <= window.frame_s


def test_frames_fall_on_the_decoders_instants() -> None:
    window = _windows(3600.0, 47.0)[0]
    assert window.frame_s % STEP_S == 0
    assert (window.time[0] - 1000.0) % STEP_S == 0


def _seconds(time: np.ndarray, speed_mps: float = 0.0) -> float:
    xy = np.column_stack([speed_mps * time, np.zeros(len(time))])
    return frame_seconds(time, ServingTrack.of(time, xy))


def test_frames_are_somewhat_denser_than_records_within_limits() -> None:
    assert _seconds(np.arange(0.0, 1200.0, 27.0)) == 20.0
    assert _seconds(np.arange(0.0, 100.0, 1.0)) == SHORTEST_FRAME_S
    assert _seconds(np.array([0.0, 7200.0])) == LONGEST_FRAME_S


def test_frames_are_denser_for_the_fast() -> None:
    time = np.arange(0.0, 7200.0, 600.0)
    assert _seconds(time, 2.0) == LONGEST_FRAME_S
    assert _seconds(time, 30.0) == 20.0
    assert _seconds(np.array([0.0, 600.0]), 30.0) == 20.0


def test_the_square_holds_the_track_and_is_neither_tiny_nor_huge() -> None:
    for speed in (0.0, 10.0, 60.0):
        for window in _windows(7200.0, 60.0, speed):
            side = window.metres_per_pixel * PIXELS
            assert SMALLEST_TILE_M - 1 <= side <= LARGEST_TILE_M + 1


def test_pixels_are_columns_and_rows_from_the_top_left() -> None:
    window = TileWindow(np.zeros(FRAMES), 10.0, np.array([1000.0, 2000.0]), 50.0)
    north_west = np.array([1000.0 - 50 * (PIXELS - 1) / 2, 2000.0 + 50 * (PIXELS - 1) / 2])
    np.testing.assert_allclose(window.pixel(north_west), [0, 0], atol=1e-9)
    np.testing.assert_allclose(window.pixel(np.array([1000.0, 2000.0])), (PIXELS - 1) / 2)
    places = np.random.default_rng(1).uniform(0, 3000, (5, 2))
    np.testing.assert_allclose(window.xy(window.pixel(places)), places)
