"""Sequences of states drawn along the roads."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import MultiLineString, Point

from sig2gps_qgis.motion import FASTEST, STEP_S, Motion
from sig2gps_qgis.path import Path
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.road_path import draw
from sig2gps_qgis.road_states import PIECE_M, RoadStates
from tests.unit.grid_city import BLOCK_M, ONE_WAY_NORTH_X, SPEED_KMH, grid_lines, grid_network


@pytest.fixture(scope="module")
def states() -> RoadStates:
    return RoadStates.cut(grid_network(6))


@pytest.fixture(scope="module")
def motion(states: RoadStates) -> Motion:
    return Motion.over(states.space)


def random_walk(motion: Motion, seed: int, instants: int = 80) -> np.ndarray:
    """(T,) states; every possible step is as likely as any other, so that far ones are tried."""
    rng = np.random.default_rng(seed)
    path = [int(rng.integers(motion.step.shape[0]))]
    while len(path) < instants:
        path.append(int(rng.choice(motion.step[path[-1]].indices)))
    return np.array(path)


@pytest.mark.parametrize("seed", range(5))
def test_the_line_is_connected_and_follows_the_roads(
    states: RoadStates, motion: Motion, seed: int
) -> None:
    vertices, highest, reached = draw(states, random_walk(motion, seed))
    step = np.hypot(*np.diff(vertices, axis=0).T)
    # never longer than a piece: there is no leap
    assert step.max() <= PIECE_M
    roads = MultiLineString(grid_lines(6))
    for place in np.concatenate([vertices, (vertices[1:] + vertices[:-1]) / 2]):
        assert roads.distance(Point(place)) < 1e-6
    assert len(highest) == len(step)
    assert reached[-1] == pytest.approx((step / highest).sum())


@pytest.mark.parametrize("seed", range(5))
def test_each_state_is_where_the_line_is_at_its_instant(
    states: RoadStates, motion: Motion, seed: int
) -> None:
    path = random_walk(motion, seed)
    time = STEP_S * np.arange(len(path))
    drive = Path(time, np.ones(len(path)), *draw(states, path))
    np.testing.assert_allclose(drive.position_at(time), states.space.xy[path], atol=1e-6)
    assert (np.diff(drive.reached_s) >= 0).all()


@pytest.mark.parametrize("seed", range(5))
def test_what_is_published_of_it_is_nowhere_too_fast(
    states: RoadStates, motion: Motion, seed: int
) -> None:
    path = random_walk(motion, seed)
    time = STEP_S * np.arange(len(path))
    drive = Path(time, np.ones(len(path)), *draw(states, path)).evenly_driven().speed_bounded()
    fastest = FASTEST * SPEED_KMH / 3.6
    assert np.diff(drive.driven_at(time)).max() <= fastest * STEP_S + 1e-6
    xy, passed = drive.timed_line()
    length = np.hypot(*np.diff(xy, axis=0).T)
    assert (length <= fastest * np.diff(passed) + 1e-6).all()


def test_each_stretch_has_the_limit_of_its_road() -> None:
    lines = [np.array([[0.0, 0.0], [300.0, 0.0]]), np.array([[300.0, 0.0], [300.0, 500.0]])]
    states = RoadStates.cut(
        RoadNetwork.from_lines(lines, np.full(2, RoadDirection.BOTH), np.array([30.0, 90.0]))
    )
    first, last = states.first[:-1], states.first[1:] - 1
    corner = [(0.0, 0.0), (300.0, 500.0)]
    start, end = (
        states.network.node_xy[k] for k in (states.network.edge_start, states.network.edge_end)
    )

    def leaving(xy: tuple[float, float]) -> int:
        return int(first[(start == xy).all(axis=1)][0])

    def reaching(xy: tuple[float, float]) -> int:
        return int(last[(end == xy).all(axis=1)][0])

    forth = [leaving(corner[0]), reaching(corner[1])]
    back = [leaving(corner[1]), reaching(corner[0])]
    for route in (forth, back):
        vertices, highest, _ = draw(states, np.array(route))
        slow = (vertices[1:, 1] == 0) & (vertices[:-1, 1] == 0)
        assert 0 < np.count_nonzero(slow) < len(slow)
        np.testing.assert_allclose(highest, FASTEST * np.where(slow, 30.0, 90.0) / 3.6)


@pytest.mark.parametrize("seed", range(5))
def test_a_one_way_is_never_driven_backwards(states: RoadStates, motion: Motion, seed: int) -> None:
    rng = np.random.default_rng(seed)
    one_way = np.flatnonzero(states.space.reverse < 0)
    path = [int(rng.choice(one_way))]
    while len(path) < 60:
        path.append(int(rng.choice(motion.step[path[-1]].indices)))
    vertices, _, _ = draw(states, np.array(path))
    on_it = np.abs(vertices[:, 0] - ONE_WAY_NORTH_X) < 1e-6
    north = np.diff(vertices[:, 1])[on_it[1:] & on_it[:-1]]
    assert len(north)
    assert (north >= -1e-9).all()


def test_turning_back_on_the_spot_takes_no_way(states: RoadStates) -> None:
    state = int(np.flatnonzero(states.space.reverse >= 0)[5])
    back = int(states.space.reverse[state])
    vertices, _, reached = draw(states, np.array([state, state, back, back, state]))
    np.testing.assert_array_equal(reached, 0.0)
    np.testing.assert_array_equal(vertices, states.space.xy[[state]])


def test_the_way_to_the_piece_behind_on_a_one_way_leads_around_the_block(
    states: RoadStates,
) -> None:
    one_way = np.flatnonzero(states.network.edge_reverse < 0)[0]
    first = int(states.first[one_way])
    _, highest, reached = draw(states, np.array([first + 1, first]))
    assert reached[-1] * highest[0] == pytest.approx(4 * BLOCK_M - states.space.length_m[first])
