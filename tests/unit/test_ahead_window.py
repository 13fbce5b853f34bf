"""Windows with frames ahead: what is known at 'now' decides all of them, and nothing after it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.ahead_window import reach_s, spacing_for, spacings_ahead, window_ahead
from sig2gps_qgis.measured_pairs import MeasuredPairs, MeasuredTrace
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.random_stretch import LONGEST_S, random_window_ahead
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.trace_preparation import prepare
from sig2gps_qgis.training_filter import reason_to_drop
from sig2gps_qgis.training_pair import TrainingPair, draw_pair
from sig2gps_qgis.video import read_video
from sig2gps_qgis.video_drawing import conditioning_image, road_map
from sig2gps_qgis.video_tiles import VideoTiles
from sig2gps_qgis.video_window import LEAST_S, VideoWindow
from tests.unit.grid_city import Drive
from tests.unit.video_city import CHECKPOINT, ROADS, STATIONS, STYLE

AHEAD = 4
CONTINUES = replace(CHECKPOINT, frames=13, ahead_frames=AHEAD)
TILES = VideoTiles(CONTINUES, 13, STATIONS, ROADS)
START = 1.7e9
KNOWN_S = 400.0


def records(drive: Drive) -> tuple[np.ndarray, np.ndarray]:
    """Times and stations of a drive's trace."""
    ((trace,), _) = prepare(drive.signaling(STATIONS), STATIONS, 1800.0)
    return trace.time, trace.xy


def futures() -> tuple[Drive, Drive, float]:
    """Two drives that part at a moment, which is that of their last record in common."""
    corners = np.array([[0, 1000], [1800, 1000], [1800, 200], [200, 200], [200, 1800]], float)
    first = Drive.along(corners, speed_mps=4.0)
    other = Drive.along(np.concatenate([corners[:1], [[1800, 1000], [1800, 2000]]]), speed_mps=4.0)
    time, _ = records(first)
    return first, other, float(time[time <= START + KNOWN_S][-1])


def image_of(drive: Drive, now: float) -> tuple[VideoWindow, np.ndarray, TrainingPair]:
    """Window, image and pair of a drive whose whole trace is at hand."""
    track = ServingTrack.of(*records(drive))
    window = window_ahead(track, now, CONTINUES, 13, 4)
    base = road_map(window.square, STYLE, TILES.road_lines)
    image = conditioning_image(window, STYLE, base, track, TILES.places)
    pair = draw_pair("a", window, STYLE, base, track, TILES.places, drive.time, drive.xy)
    return window, image, pair


def test_nothing_of_what_comes_after_now_is_shown() -> None:
    first, other, now = futures()
    assert not np.array_equal(first.at(np.array([now + 200])), other.at(np.array([now + 200])))
    (window, image, pair), (window_, image_, pair_) = (image_of(d, now) for d in (first, other))
    np.testing.assert_array_equal(window.time, window_.time)
    np.testing.assert_array_equal(window.square.bounds, window_.square.bounds)
    np.testing.assert_array_equal(image, image_)
    for name in ("image", "signaling_px", "smoothed_px", "straight_px"):
        np.testing.assert_array_equal(getattr(pair, name), getattr(pair_, name))
    assert not np.array_equal(pair.truth_px[-AHEAD:], pair_.truth_px[-AHEAD:])
    np.testing.assert_allclose(pair.truth_px[:-AHEAD], pair_.truth_px[:-AHEAD])


def test_it_is_the_image_of_inference() -> None:
    drive, _, now = futures()
    signaling = drive.signaling(STATIONS)
    before = signaling.time <= now
    columns = {name: getattr(signaling, name)[before] for name in ("time", "xy", "cell", "row")}
    ((trace,), _) = prepare(replace(signaling, **columns), STATIONS, 1800.0)
    (tile,) = VideoTiles(CONTINUES, 13, STATIONS, ROADS, horizon_s=150.0).of(trace)
    window, image, _ = image_of(drive, now)
    np.testing.assert_array_equal(tile.window.time, window.time)
    np.testing.assert_array_equal(tile.image, image)


def test_the_video_goes_on_to_the_end() -> None:
    drive, _, now = futures()
    window, image, pair = image_of(drive, now)
    video = pair.video(STYLE)
    np.testing.assert_array_equal(video[0], image)
    reading = read_video(video, image, STYLE)
    truth = window.square.pixel(drive.at(window.time))
    assert np.hypot(*(reading.heads - truth)[-AHEAD:].T).max() < 1.0


def test_frames_before_and_after_now() -> None:
    drive, _, now = futures()
    window = window_ahead(ServingTrack.of(*records(drive)), now, CONTINUES, 13, 5)
    assert window.now == window.time[-1 - AHEAD] == now
    np.testing.assert_allclose(np.diff(window.time), 50.0)
    assert len(window.time) == 13


@pytest.mark.parametrize("speed_mps", [0.0, 4.0, 12.0, 30.0])
def test_there_is_room_for_what_comes(speed_mps: float) -> None:
    wide = replace(CONTINUES, metres_per_pixel=(5000 / 160, 20_000 / 160))
    time = START + np.arange(0.0, 901.0, 20.0)
    xy = np.column_stack([speed_mps * (time - START), np.zeros(len(time))])
    track = ServingTrack.of(time, xy)
    for spacing in spacings_ahead(wide, 13):
        window = window_ahead(track, float(time[-1]), wide, 13, spacing)
        far = speed_mps * window.frame_s * AHEAD
        for way in ((far, 0.0), (-far, 0.0), (0.0, far), (0.0, -far)):
            assert window.square.contains(xy[-1] + np.array(way))
    side = window_ahead(track, float(time[-1]), wide, 13, 4).square.side_m
    assert side == pytest.approx(5000.0 if speed_mps < 5 else 20_000.0)


def test_spacings_reach_the_horizon_and_show_five_minutes() -> None:
    canonical = replace(CHECKPOINT, frames=21, ahead_frames=5)
    assert reach_s(canonical) == 300.0
    for horizon in (1.0, 60.0, 120.0, 201.0, 300.0):
        frame_s = STEP_S * spacing_for(canonical, 21, horizon)
        assert canonical.shortest_frame_s <= frame_s <= canonical.longest_frame_s
        assert 5 * frame_s >= horizon
        assert 15 * frame_s >= LEAST_S
    assert spacing_for(canonical, 21, 120.0) == 3
    assert spacings_ahead(canonical, 21) == range(2, 7)


def test_random_windows_end_with_any_record() -> None:
    drive = Drive.wandering(3, turns=24)
    time, xy = records(drive)
    rng = np.random.default_rng(4)
    found = [random_window_ahead(time, xy, drive.time, CONTINUES, 13, rng) for _ in range(30)]
    assert len({window.now for _, window in found}) > 8
    assert len({window.frame_s for _, window in found}) > 1
    for track, window in found:
        assert track.time[-1] == window.now
        assert window.now in time
        assert window.now - track.time[0] <= LONGEST_S
        assert window.time[-1] <= drive.time[-1]


def test_the_filter_looks_at_what_is_shown() -> None:
    drive, _, now = futures()
    window, _, _ = image_of(drive, now)
    time, xy = records(drive)
    assert reason_to_drop(window, ServingTrack.of(time, xy), drive.time, drive.xy) is None
    far = np.where((time > now)[:, None], xy + 50_000.0, xy)
    assert reason_to_drop(window, ServingTrack.of(time, far), drive.time, drive.xy) is None
    recent = time > now - 20.0
    only = ServingTrack.of(time[recent], xy[recent])
    assert reason_to_drop(window, only, drive.time, drive.xy) == "few stations"
    stopped = drive.time < window.time[-1] - 100.0
    dropped = reason_to_drop(
        window, ServingTrack.of(time, xy), drive.time[stopped], drive.xy[stopped]
    )
    assert dropped == "gap in GPS"


def test_pairs_of_measured_drives() -> None:
    drive = Drive.wandering(3, turns=24)
    ((trace,), _) = prepare(drive.signaling(STATIONS), STATIONS, 1800.0)
    measured = MeasuredTrace(trace, drive.time[::5], drive.xy[::5])
    pairs = MeasuredPairs(TILES, None, 40.0, seed=5)
    plans = list(pairs.windows(measured))
    regular = [plan for plan in plans if (plan.quarters, plan.is_mirrored) == (0, False)]
    assert len(plans) > len(regular) > 2
    assert 0 < regular[1].window.now - regular[0].window.now < 2 * LEAST_S
    made = [found for found in map(pairs.pair, plans) if not isinstance(found, str)]
    assert len(made) > 5
    for _, pair in made:
        assert pair.straight_px.shape == (AHEAD, 2)
        reading = read_video(pair.video(STYLE), pair.image, STYLE)
        assert np.nanmean(np.hypot(*(reading.heads - pair.truth_px)[1:].T)) < 2.0
