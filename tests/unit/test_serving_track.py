"""The serving station from moment to moment."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.serving_track import HOLD_S, ServingTrack

NOWHERE = [np.nan, np.nan]


def test_a_cell_serves_until_the_next_one_does() -> None:
    track = ServingTrack.of(np.array([0.0, 30.0, 60.0]), np.array([[0.0, 0], [100, 0], [0, 0]]))
    served = track.served(np.array([10.0, 30.0, 50.0]), frame_s=20.0)
    np.testing.assert_allclose(served, [[1, 0, 0], [0.5, 0.5, 0], [0, 1, 0]])


def test_a_cell_is_not_held_to_serve_for_ever() -> None:
    track = ServingTrack.of(np.array([0.0, 900.0]), np.array([[0.0, 0], [1000, 0]]))
    served = track.served(np.array([HOLD_S - 5, HOLD_S + 30.0]), frame_s=20.0)
    np.testing.assert_allclose(served[:, 0], [0.75, 0.0])


def test_some_of_the_records_are_those_that_served_then() -> None:
    track = ServingTrack.of(np.array([0.0, 30, 60, 900]), np.arange(8.0).reshape(4, 2))
    assert track.between(30.0, 60.0).time.tolist() == [30.0]
    assert track.between(29.0, 61.0).time.tolist() == [0.0, 30.0, 60.0]
    assert not len(track.between(200.0, 800.0).time)


def test_an_unlisted_station_ends_the_service_before_it() -> None:
    track = ServingTrack.of(np.array([0.0, 30.0, 60.0]), np.array([[0.0, 0], NOWHERE, [500, 0]]))
    assert len(track.time) == 2
    assert track.end[0] == 30.0


def test_uninterrupted_service_from_one_place_is_one_stay() -> None:
    time = np.array([0.0, 60.0, 90.0, 120.0, 600.0, 660.0])
    xy = np.array([[0.0, 0], [0, 0], [100, 0], [0, 0], [0, 0], [0, 0]])
    stays = ServingTrack.of(time, xy).stays
    np.testing.assert_allclose(stays.time, [0, 90, 120, 600])
    np.testing.assert_allclose(stays.end, [90, 120, 120 + HOLD_S, 660])
    np.testing.assert_allclose(stays.xy[:, 0], [0, 100, 0, 0])


def test_between_two_services_the_way_is_straight() -> None:
    track = ServingTrack.of(np.array([0.0, 1120.0]), np.array([[0.0, 0], [1000, 0]]))
    smooth = track.smoothed(np.array([HOLD_S + 500.0]), frame_s=10.0)
    np.testing.assert_allclose(smooth[0, :, 0], 500.0, atol=1.0)


def test_the_smoothed_track_of_one_station_is_that_station() -> None:
    track = ServingTrack.of(np.array([0.0, 600.0]), np.array([[5.0, 7.0], [5.0, 7.0]]))
    smooth = track.smoothed(np.linspace(0, 600, 21), frame_s=30.0)
    np.testing.assert_allclose(smooth, np.broadcast_to([5.0, 7.0], smooth.shape))


@pytest.mark.parametrize("frame_s", [10.0, 300.0])
def test_smoothing_keeps_within_the_stations(frame_s: float) -> None:
    rng = np.random.default_rng(3)
    time = np.sort(rng.uniform(0, 1200, 40))
    xy = rng.uniform(-1000, 1000, (40, 2))
    smooth = ServingTrack.of(time, xy).smoothed(np.arange(0, 1200, frame_s), frame_s)
    assert np.abs(smooth).max() <= 1000


def test_a_time_in_which_nobody_served_has_no_stays() -> None:
    track = ServingTrack.of(np.array([0.0, 10.0]), np.zeros((2, 2)))
    assert len(track.between(500.0, 600.0).stays.time) == 0
