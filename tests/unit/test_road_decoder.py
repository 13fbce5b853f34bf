"""A trace decoded on roads."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import MultiLineString, Point

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.road_decoder import RoadDecoder
from sig2gps_qgis.windows import KEPT
from tests.unit.grid_city import Drive, grid_lines, grid_network
from tests.unit.moving_beacon import MovingBeacon

ROUND = np.array([[200, 200], [1800, 200], [1800, 1600], [600, 1600], [600, 200], [200, 200.0]])
ROADS = MultiLineString(grid_lines())


@pytest.fixture(scope="module")
def decoder() -> RoadDecoder:
    return RoadDecoder(grid_network())


def test_good_evidence_gives_the_truth_back(decoder: RoadDecoder) -> None:
    beacon = MovingBeacon.of(Drive.along(ROUND), 80.0, STEP_S)
    path = decoder.decode(beacon, lambda: False)
    error = np.hypot(*(path.position_at(beacon.time) - beacon.xy).T)
    assert error.mean() < 60.0
    assert (error < 3 * path.sigma_m).mean() > 0.95
    assert max(ROADS.distance(Point(place)) for place in path.vertices) < 1e-6


def test_windows_join_into_one_line(decoder: RoadDecoder) -> None:
    beacon = MovingBeacon.of(Drive.along(np.tile(ROUND, (8, 1))), 150.0, STEP_S)
    assert len(beacon.time) > 2 * KEPT
    path = decoder.decode(beacon, lambda: False)
    np.testing.assert_array_equal(path.time, beacon.time)
    assert np.isfinite(path.sigma_m).all()
    moments = path.position_at(np.linspace(path.time[0], path.time[-1], 3000))
    assert max(ROADS.distance(Point(place)) for place in moments) < 1e-6
    assert np.hypot(*np.diff(path.vertices, axis=0).T).max() < 100.0
    error = np.hypot(*(path.position_at(beacon.time) - beacon.xy).T)
    seam = np.abs(np.arange(len(error)) - KEPT) <= 6
    assert error[seam].mean() < 2 * error.mean() + 50.0


def test_roads_reach_a_trace_only_if_they_are_near_all_along(decoder: RoadDecoder) -> None:
    assert decoder.reaches(MovingBeacon.of(Drive.along(ROUND), 80.0, STEP_S))
    away = np.array([[0.0, 0.0], [90e3, 0.0]])
    assert not decoder.reaches(MovingBeacon.of(Drive.along(away), 80.0, STEP_S))
    assert not decoder.reaches(MovingBeacon.of(Drive.along(ROUND + 50e3), 80.0, STEP_S))


@pytest.mark.parametrize("asked", [1, 40, 100])
def test_it_ends_soon_after_it_is_cancelled(decoder: RoadDecoder, asked: int) -> None:
    calls = []

    def cancelled() -> bool:
        calls.append(None)
        return len(calls) >= asked

    with pytest.raises(Cancelled):
        decoder.decode(MovingBeacon.of(Drive.along(ROUND), 80.0, STEP_S), cancelled)
    assert len(calls) == asked
