"""Sequences of states drawn along the roads."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import MultiLineString, Point

from sig2gps_qgis.motion import SPEEDS, STEP_S, Motion
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
    vertices, driven = draw(states, random_walk(motion, seed))
    step = np.hypot(*np.diff(vertices, axis=0).T)
    # never longer than a piece: there is no leap
    assert step.max() <= PIECE_M
    roads = MultiLineString(grid_lines(6))
    for place in np.concatenate([vertices, (vertices[1:] + vertices[:-1]) / 2]):
        assert roads.distance(Point(place)) < 1e-6
    assert driven[-1] == pytest.approx(step.sum())


@pytest.mark.parametrize("seed", range(5))
def test_each_state_is_where_the_line_is_at_its_instant(
    states: RoadStates, motion: Motion, seed: int
) -> None:
    path = random_walk(motion, seed)
    vertices, driven = draw(states, path)
    along = np.append(0.0, np.cumsum(np.hypot(*np.diff(vertices, axis=0).T)))
    there = np.stack([np.interp(driven, along, vertices[:, k]) for k in (0, 1)], axis=1)
    np.testing.assert_allclose(there, states.space.xy[path], atol=1e-6)
    assert (np.diff(driven) >= 0).all()
    farthest = SPEEDS[-1] * SPEED_KMH / 3.6 * STEP_S + PIECE_M
    assert np.diff(driven).max() <= farthest + 1e-6


@pytest.mark.parametrize("seed", range(5))
def test_a_one_way_is_never_driven_backwards(states: RoadStates, motion: Motion, seed: int) -> None:
    rng = np.random.default_rng(seed)
    one_way = np.flatnonzero(states.space.reverse < 0)
    path = [int(rng.choice(one_way))]
    while len(path) < 60:
        path.append(int(rng.choice(motion.step[path[-1]].indices)))
    vertices, _ = draw(states, np.array(path))
    on_it = np.abs(vertices[:, 0] - ONE_WAY_NORTH_X) < 1e-6
    north = np.diff(vertices[:, 1])[on_it[1:] & on_it[:-1]]
    assert len(north)
    assert (north >= -1e-9).all()


def test_turning_back_on_the_spot_takes_no_way(states: RoadStates) -> None:
    state = int(np.flatnonzero(states.space.reverse >= 0)[5])
    back = int(states.space.reverse[state])
    vertices, driven = draw(states, np.array([state, state, back, back, state]))
    np.testing.assert_array_equal(driven, 0.0)
    np.testing.assert_array_equal(vertices, states.space.xy[[state]])


def test_the_way_to_the_piece_behind_on_a_one_way_leads_around_the_block(
    states: RoadStates,
) -> None:
    one_way = np.flatnonzero(states.network.edge_reverse < 0)[0]
    first = int(states.first[one_way])
    _, driven = draw(states, np.array([first + 1, first]))
    assert driven[-1] == pytest.approx(4 * BLOCK_M - states.space.length_m[first])
