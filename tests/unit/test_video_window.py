"""Windows of traces: what they cover, how wide, how dense."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_window import MARGIN, OVERLAP, VideoWindow, video_windows

CHECKPOINT = VideoCheckpoint()
CLOSE_M, WIDE_M = (scope * CHECKPOINT.pixels for scope in CHECKPOINT.metres_per_pixel)


def windows(
    duration_s: float, speed_mps: float, frames: int = 21
) -> tuple[list[VideoWindow], ServingTrack]:
    """Of a phone that goes straight east from station to station, a record every 20 s."""
    time = 1e9 + np.arange(0.0, duration_s + 1, 20.0)
    xy = np.column_stack([speed_mps * (time - time[0]), np.zeros(len(time))])
    track = ServingTrack.of(time, xy)
    return list(video_windows(time, track, CHECKPOINT, frames)), track


@pytest.mark.parametrize("speed_mps", [0.0, 1.5, 9.0, 30.0, 90.0])
@pytest.mark.parametrize("duration_s", [0.0, 20.0, 400.0, 1500.0, 9000.0])
@pytest.mark.parametrize("frames", [5, 13, 21])
def test_all_of_a_trace_is_covered(speed_mps: float, duration_s: float, frames: int) -> None:
    found, track = windows(duration_s, speed_mps, frames)
    begin, end = track.time[0], track.time[-1]
    assert found[0].time[0] == begin
    assert found[-1].time[-1] >= end
    for earlier, later in zip(found, found[1:]):
        assert earlier.time[0] < later.time[0] < earlier.time[-1] < later.time[-1]
    for window in found:
        assert len(window.time) == frames
        assert np.allclose(np.diff(window.time), window.frame_s)
        assert window.frame_s % STEP_S == 0
        assert CHECKPOINT.shortest_frame_s <= window.frame_s <= CHECKPOINT.longest_frame_s
        assert (window.time[0] - begin) % STEP_S == 0
        assert window.square.metres_per_pixel in CHECKPOINT.metres_per_pixel


def test_a_short_trace_is_one_window() -> None:
    (window,), _ = windows(300.0, 5.0)
    assert window.frame_s == 20.0
    assert window.square.side_m == CLOSE_M


@pytest.mark.parametrize(("speed_mps", "side_m"), [(8.0, CLOSE_M), (30.0, WIDE_M)])
def test_the_closest_scope_that_shows_enough_is_taken(speed_mps: float, side_m: float) -> None:
    found, track = windows(3600.0, speed_mps)
    assert {round(window.square.side_m) for window in found} == {round(side_m)}
    for window in found:
        line = track.smoothed(window.time, STEP_S)[:, 0]
        room = side_m * (1 - 2 * MARGIN)
        assert np.ptp(line, axis=0).max() <= room + speed_mps * STEP_S
        assert window.square.contains(line).all()


def test_windows_overlap() -> None:
    found, _ = windows(3600.0, 8.0)
    for earlier, later in zip(found, found[1:-1]):
        shared = earlier.time[-1] - later.time[0]
        assert shared >= OVERLAP * (earlier.time[-1] - earlier.time[0]) - STEP_S


def test_the_last_window_ends_with_the_trace() -> None:
    found, track = windows(3610.0, 8.0)
    assert len(found) > 1
    assert 0 <= found[-1].time[-1] - track.time[-1] < STEP_S
