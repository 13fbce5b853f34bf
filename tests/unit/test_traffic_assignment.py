"""Turns learned from the network's own fastest routes."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.traffic_assignment import turn_probabilities
from tests.unit.grid_city import grid_lines, grid_network


@pytest.fixture(scope="module")
def grid() -> RoadNetwork:
    return grid_network(6)


@pytest.fixture(scope="module")
def turns(grid: RoadNetwork) -> sparse.csr_matrix:
    return turn_probabilities(grid)


def test_turns_lead_from_an_edge_into_one_that_starts_where_it_ends(
    grid: RoadNetwork, turns: sparse.csr_matrix
) -> None:
    turn = turns.tocoo()
    assert (turn.data >= 0).all()
    np.testing.assert_array_equal(grid.edge_end[turn.row], grid.edge_start[turn.col])


def test_turns_of_an_edge_sum_to_one(turns: sparse.csr_matrix) -> None:
    np.testing.assert_allclose(np.asarray(turns.sum(axis=1)).ravel(), 1.0)


def test_nobody_turns_back_where_there_is_another_way(
    grid: RoadNetwork, turns: sparse.csr_matrix
) -> None:
    two_way = np.flatnonzero(grid.edge_reverse >= 0)
    back = np.asarray(turns[two_way, grid.edge_reverse[two_way]]).ravel()
    assert (back == 0).all()


def test_at_a_dead_end_one_turns_back_and_a_one_way_just_ends() -> None:
    lines = [np.array([[0.0, 0.0], [100.0, 0.0]]), np.array([[0.0, 0.0], [0.0, 100.0]])]
    network = RoadNetwork.from_lines(
        lines, np.array([RoadDirection.BOTH, RoadDirection.FORWARD]), np.array([50.0, 50.0])
    )
    turns = turn_probabilities(network)
    ends = {tuple(network.node_xy[node]): edge for edge, node in enumerate(network.edge_end)}
    east, north = ends[100.0, 0.0], ends[0.0, 100.0]
    assert turns[east, network.edge_reverse[east]] == pytest.approx(1.0)
    assert turns[north].nnz == 0


def test_a_fast_street_is_followed() -> None:
    lines = grid_lines(7)
    speed = np.full(len(lines), 30.0)
    speed[3] = 80.0
    network = RoadNetwork.from_lines(lines, np.full(len(lines), RoadDirection.BOTH), speed)
    turns = turn_probabilities(network)
    fast = network.edge_speed_mps > 20
    stays = turns[fast][:, fast].sum(axis=1)
    inner = np.asarray(stays).ravel() > 0  # at the city's edge the fast street ends
    assert np.asarray(stays).ravel()[inner].mean() > 0.5


def test_the_same_network_gives_the_same_turns(grid: RoadNetwork, turns: sparse.csr_matrix) -> None:
    assert abs(turn_probabilities(grid) - turns).max() == 0
