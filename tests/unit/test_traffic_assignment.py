"""Turns learned from the network's own fastest routes."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse
from scipy.sparse import csgraph

from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.traffic_assignment import TrafficTurns, Turning
from tests.unit.grid_city import grid_lines, grid_network


@pytest.fixture(scope="module")
def grid() -> RoadNetwork:
    return grid_network(6)


@pytest.fixture(scope="module")
def turns(grid: RoadNetwork) -> sparse.csr_matrix:
    return TrafficTurns(grid).probabilities()


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
    turns = TrafficTurns(network).probabilities()
    ends = {tuple(network.node_xy[node]): edge for edge, node in enumerate(network.edge_end)}
    east, north = ends[100.0, 0.0], ends[0.0, 100.0]
    assert turns[east, network.edge_reverse[east]] == pytest.approx(1.0)
    assert turns[north].nnz == 0


def test_a_fast_street_is_followed() -> None:
    lines = grid_lines(7)
    speed = np.full(len(lines), 30.0)
    speed[3] = 80.0
    network = RoadNetwork.from_lines(lines, np.full(len(lines), RoadDirection.BOTH), speed)
    turns = TrafficTurns(network).probabilities()
    fast = network.edge_speed_mps > 20
    stays = turns[fast][:, fast].sum(axis=1)
    inner = np.asarray(stays).ravel() > 0  # at the city's edge the fast street ends
    assert np.asarray(stays).ravel()[inner].mean() > 0.5


def test_the_same_network_gives_the_same_turns(grid: RoadNetwork, turns: sparse.csr_matrix) -> None:
    assert abs(TrafficTurns(grid).probabilities() - turns).max() == 0


@pytest.mark.parametrize("seed", [1, 2])
def test_it_does_not_matter_which_of_equally_fast_routes_scipy_finds(
    grid: RoadNetwork, turns: sparse.csr_matrix, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Its order hangs on how nodes are numbered, as on its version."""
    other = np.random.default_rng(seed).permutation(len(grid.node_xy))
    back = np.argsort(other)
    search = csgraph.dijkstra

    def renumbered(graph: sparse.csr_matrix, indices: list[int], **options: object) -> tuple:
        shuffled = graph[other][:, other].sorted_indices()
        seconds, before = search(shuffled, indices=back[indices], **options)
        named = np.where(before >= 0, other[np.maximum(before, 0)], before)
        return seconds[:, back], named[:, back]

    monkeypatch.setattr(csgraph, "dijkstra", renumbered)
    assert abs(TrafficTurns(grid).probabilities() - turns).max() < 1e-12


def test_straightness_keeps_drivers_on_their_street(grid: RoadNetwork) -> None:
    turns = TrafficTurns(grid)
    first, last = grid.vertex_offset[:-1], grid.vertex_offset[1:] - 1
    heading = grid.vertex_xy[last] - grid.vertex_xy[first]
    shares = []
    for straightness in (2.0, 4.0, 8.0):
        turn = turns.probabilities(Turning(1.0, straightness)).tocoo()
        goes_on = (heading[turn.row] * heading[turn.col]).sum(axis=1) > 0
        crossing = np.bincount(turn.row)[turn.row] == 3  # of four streets
        shares.append(turn.data[goes_on & crossing])
        np.testing.assert_allclose(np.bincount(turn.row, turn.data), 1.0)
    expected = [2.05**power / (2.05**power + 2 * 1.05**power) for power in (2.0, 4.0, 8.0)]
    for found, share in zip(shares, expected):
        np.testing.assert_allclose(found, share)
