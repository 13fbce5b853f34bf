"""No published path drives faster than its roads allow, or against a one-way, or leaves them."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.errors import never
from sig2gps_qgis.motion import FASTEST, STEP_S
from sig2gps_qgis.reconstruction import Reconstructor
from sig2gps_qgis.road_decoder import RoadDecoder
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from tests.unit.grid_city import BLOCK_M, Drive, grid_lines, lattice_stations
from tests.unit.moving_beacon import MovingBeacon

STREETS = 11
SPEEDS_KMH = np.array([5.0, 20.0, 50.0, 100.0])
DIRECTIONS = np.array([RoadDirection.BOTH, RoadDirection.BOTH, RoadDirection.FORWARD])


class MixedCity:
    """A grid whose streets differ in speed, walking pace among them; some are one-ways."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        lines = grid_lines(STREETS)
        self.speed_kmh = rng.choice(SPEEDS_KMH, len(lines))
        self.direction = rng.choice(DIRECTIONS, len(lines))
        self.network = RoadNetwork.from_lines(lines, self.direction, self.speed_kmh)
        self.decoder = RoadDecoder(self.network)

    def street(self, xy: np.ndarray) -> np.ndarray:
        """(N,) the street of each place, as lines are numbered; -1 off the streets."""
        column, row = np.round(xy / BLOCK_M).astype(int).T
        on_row = np.abs(xy[:, 1] - row * BLOCK_M) < 1e-6
        on_column = np.abs(xy[:, 0] - column * BLOCK_M) < 1e-6
        return np.where(on_row, row, np.where(on_column, STREETS + column, -1))


@pytest.fixture(scope="module", params=range(3))
def city(request: pytest.FixtureRequest) -> MixedCity:
    return MixedCity(request.param)


def drive(seed: int, speed_mps: float) -> Drive:
    """Through random corners of the city, whatever its streets allow."""
    corners = BLOCK_M * np.random.default_rng(seed).integers(0, STREETS, (6, 2))
    return Drive.along(corners, speed_mps, stop_s=20, start=0.0)


@pytest.mark.parametrize("spread_m", [40.0, 400.0])
@pytest.mark.parametrize("speed_mps", [4.0, 12.0, 60.0])
@pytest.mark.parametrize("seed", range(2))
def test_the_published_path_keeps_to_speeds_and_directions(
    city: MixedCity, seed: int, speed_mps: float, spread_m: float
) -> None:
    beacon = MovingBeacon.of(drive(seed, speed_mps), spread_m, STEP_S)
    path = city.decoder.decode(beacon, never).until(beacon.time[-1] - 0.7 * STEP_S)

    xy, time = path.timed_line()
    driven = np.diff(xy, axis=0)
    length = np.hypot(*driven.T)
    moved = length > 1e-6
    street = city.street((xy[1:] + xy[:-1]) / 2)[moved]
    assert (street >= 0).all()
    fastest = FASTEST * city.speed_kmh[street] / 3.6
    assert (length[moved] <= fastest * np.diff(time)[moved] + 1e-6).all()
    # streets are drawn eastwards and northwards
    forwards = driven[moved].sum(axis=1) > 0
    assert (forwards | (city.direction[street] != RoadDirection.FORWARD)).all()

    instants = np.append(np.arange(path.time[0], path.time[-1], 10.0), path.time[-1])
    step = np.diff(path.driven_at(instants))
    crow = np.hypot(*np.diff(path.position_at(instants), axis=0).T)
    assert (crow <= step + 1e-6).all()
    assert (step <= FASTEST * SPEEDS_KMH.max() / 3.6 * np.diff(instants) + 1e-6).all()


def test_what_a_reconstruction_gives_out_keeps_to_them_too(city: MixedCity) -> None:
    """From signaling records to the line with its times, which are epoch seconds."""
    stations = lattice_stations()
    records = Drive.wandering(5).signaling(stations)
    (found,), _ = Reconstructor(stations, city.network, interval_s=7.0).reconstruct(records)
    assert found.on_roads
    fastest = FASTEST * SPEEDS_KMH.max() / 3.6
    assert found.speed_kmh.max() <= 3.6 * fastest + 1e-3
    crow = np.hypot(*np.diff(found.xy, axis=0).T)
    assert (crow <= fastest * np.diff(found.time) + 1e-4).all()
    length = np.hypot(*np.diff(found.line_xy, axis=0).T)
    moved = length > 1e-4
    street = city.street((found.line_xy[1:] + found.line_xy[:-1]) / 2)[moved]
    allowed = FASTEST * city.speed_kmh[street] / 3.6 * np.diff(found.line_time)[moved]
    # 1.7e9 seconds are known to a quarter of a microsecond
    assert (length[moved] <= allowed + 1e-4).all()


def test_who_keeps_to_the_limits_is_followed_on_slow_and_fast_streets_alike() -> None:
    """The bound is kept by when a phone is where, not by leaving it behind."""
    for speed_kmh in SPEEDS_KMH:
        line = np.array([[0.0, 0.0], [10e3, 0.0]])
        network = RoadNetwork.from_lines(
            [line], np.array([RoadDirection.BOTH]), np.array([speed_kmh])
        )
        driven = Drive.along(
            np.array([[500.0, 0.0], [500.0 + 300 * speed_kmh / 3.6, 0.0]]), speed_kmh / 3.6
        )
        beacon = MovingBeacon.of(driven, 60.0, STEP_S)
        path = RoadDecoder(network).decode(beacon, never)
        error = np.hypot(*(path.position_at(beacon.time) - beacon.xy).T)
        assert error.mean() < 40.0
