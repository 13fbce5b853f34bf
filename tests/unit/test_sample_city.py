"""The sample city and the trips on its roads."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csgraph
from shapely.geometry import LineString, MultiLineString, Point
from shapely.ops import unary_union

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.sample_city import SampleCity, simulate_city
from sig2gps_qgis.trips import Trip, TripParameters, TripSimulator


@pytest.fixture(scope="module")
def city() -> SampleCity:
    return simulate_city(1)


@pytest.fixture(scope="module")
def network(city: SampleCity) -> RoadNetwork:
    return city.network()


@pytest.fixture(scope="module")
def trips(network: RoadNetwork) -> list[Trip]:
    rng = np.random.default_rng(1)
    simulator = TripSimulator(network, rng)
    return [simulator.trip(900, rng) for _ in range(8)]


def test_the_same_seed_draws_the_same_city(city: SampleCity) -> None:
    again = simulate_city(1)
    assert len(again.lines) == len(city.lines)
    assert all(np.array_equal(a, b) for a, b in zip(again.lines, city.lines))
    assert again.name == city.name


def test_every_junction_can_be_reached_and_left(network: RoadNetwork) -> None:
    count, _ = csgraph.connected_components(network.travel_time_graph(), connection="strong")
    assert count == 1


def test_the_city_has_what_makes_reconstruction_hard(city: SampleCity) -> None:
    xy = np.concatenate(city.lines)
    assert np.ptp(xy, axis=0) == pytest.approx([8000, 8000], rel=0.1)
    one_way = np.count_nonzero(city.direction == RoadDirection.FORWARD)
    assert 0.1 < one_way / len(city.lines) < 0.5
    assert set(city.road_class) == {"trunk", "primary", "secondary", "tertiary", "residential"}
    long = [xy for xy in city.lines if len(xy) > 3]
    detour = [np.hypot(*np.diff(xy, axis=0).T).sum() / np.hypot(*(xy[-1] - xy[0])) for xy in long]
    assert np.mean(np.array(detour) > 1.00001) > 0.4  # within two junctions of each other


def test_the_river_is_crossed_at_few_bridges_only(city: SampleCity) -> None:
    water = MultiLineString(list(city.lines)).intersection(city.river)
    crossings = unary_union(water.buffer(20))
    bridges = len(getattr(crossings, "geoms", [crossings]))
    assert 2 <= bridges <= 8
    wet = [
        road_class
        for line, road_class in zip(city.lines, city.road_class)
        if LineString(line).intersects(city.river)
    ]
    assert set(wet) <= {"trunk", "primary"}


def test_trips_stay_on_the_roads(city: SampleCity, trips: list[Trip]) -> None:
    roads = MultiLineString(list(city.lines))
    for trip in trips:
        assert max(roads.distance(Point(xy)) for xy in trip.xy[::40]) < 0.05


def test_trips_last_as_long_as_asked_and_keep_below_the_speed_limit(trips: list[Trip]) -> None:
    for trip in trips:
        assert trip.time[-1] - trip.time[0] == 900
        assert len(trip.time) == len(trip.xy) == 901
        steps_m = np.hypot(*np.diff(trip.xy, axis=0).T)
        assert steps_m.max() <= 70 / 3.6
        assert np.mean(steps_m < 0.1) > 0.02  # cars stop
    speed_kmh = 3.6 * np.mean([np.hypot(*np.diff(t.xy, axis=0).T).mean() for t in trips])
    assert 8 < speed_kmh < 35


def test_one_way_streets_are_respected() -> None:
    square = 400.0 * np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
    sides = [square[i : i + 2] for i in range(4)]
    network = RoadNetwork.from_lines(
        [*sides, np.array([[400.0, 400.0], [800.0, 400.0]])],
        np.array([RoadDirection.FORWARD] * 4 + [RoadDirection.BOTH]),
        np.full(5, 36.0),
    )
    rng = np.random.default_rng(3)
    simulator = TripSimulator(network, rng)
    for _ in range(10):
        xy = simulator.trip(300, rng).xy
        on_the_square = np.all(xy < 400 + 1e-6, axis=1)
        vector = np.diff(xy, axis=0)
        middle = (xy[1:] + xy[:-1]) / 2 - 200
        counterclockwise = middle[:, 0] * vector[:, 1] - middle[:, 1] * vector[:, 0]
        there = on_the_square[1:] & on_the_square[:-1]
        assert counterclockwise[there].min(initial=0.0) > -1e-6


def test_trips_start_and_end_within_the_area(network: RoadNetwork) -> None:
    rng = np.random.default_rng(4)
    simulator = TripSimulator(network, rng, within=(-1500, -1500, 1500, 1500))
    for _ in range(5):
        assert np.abs(simulator.trip(60, rng).xy[0]).max() <= 1500


def test_roads_without_a_way_between_two_junctions_are_refused() -> None:
    network = RoadNetwork.from_lines(
        [np.array([[0.0, 0.0], [100.0, 0.0]])], np.array([RoadDirection.FORWARD]), np.array([50.0])
    )
    with pytest.raises(InvalidInputError, match="reach each other"):
        TripSimulator(network, np.random.default_rng(5))


def test_drivers_disagree_about_the_fastest_way(network: RoadNetwork) -> None:
    def route(noise: float, seed: int) -> list[int]:
        simulator = TripSimulator(
            network, np.random.default_rng(1), TripParameters(route_noise=noise)
        )
        return simulator._route(0, 600.0, np.random.default_rng(seed)).tolist()

    lengths = [len(set(map(tuple, (route(noise, s) for s in range(4))))) for noise in (0.0, 0.4)]
    assert lengths[1] >= lengths[0]
