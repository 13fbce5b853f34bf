"""Lines become a directed road graph."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csgraph

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from tests.unit.grid_city import grid_lines, grid_network

FORWARD, BACKWARD, BOTH = RoadDirection


def build(
    lines: list[list[tuple[float, float]]],
    direction: list[int] | None = None,
    speed_kmh: list[float] | None = None,
) -> RoadNetwork:
    return RoadNetwork.from_lines(
        [np.array(line, float) for line in lines],
        np.array(direction if direction is not None else [BOTH] * len(lines)),
        np.array(speed_kmh if speed_kmh is not None else [50.0] * len(lines)),
    )


def winding_city(seed: int) -> RoadNetwork:
    """Grid streets with noisy shape vertices and random directions and speeds."""
    rng = np.random.default_rng(seed)
    lines = []
    for street in grid_lines(5):
        middle = (street[1:] + street[:-1]) / 2
        middle += rng.normal(0, 15, middle.shape)
        for start, bend, end in zip(street[:-1], middle, street[1:]):
            lines.append(np.array([start, bend, end]))
    return RoadNetwork.from_lines(
        lines, rng.integers(0, 3, len(lines)), rng.choice([30.0, 50.0], len(lines))
    )


@pytest.mark.parametrize("seed", range(3))
def test_edges_agree_with_their_vertices(seed: int) -> None:
    network = winding_city(seed)
    for edge in range(len(network)):
        line = network.edge_vertices(edge)
        np.testing.assert_array_equal(line[0], network.node_xy[network.edge_start[edge]])
        np.testing.assert_array_equal(line[-1], network.node_xy[network.edge_end[edge]])
        length = np.hypot(*np.diff(line, axis=0).T).sum()
        assert network.edge_length_m[edge] == pytest.approx(length)


@pytest.mark.parametrize("seed", range(3))
def test_reverse_is_the_same_street_driven_the_other_way(seed: int) -> None:
    network = winding_city(seed)
    two_way = np.flatnonzero(network.edge_reverse >= 0)
    assert 0 < len(two_way) < len(network)
    back = network.edge_reverse[two_way]
    np.testing.assert_array_equal(network.edge_reverse[back], two_way)
    for edge, reverse in zip(two_way, back):
        np.testing.assert_array_equal(
            network.edge_vertices(edge), network.edge_vertices(reverse)[::-1]
        )


def test_lines_connect_at_shared_vertices_only() -> None:
    crossing = build([[(0, 0), (100, 0)], [(50, -50), (50, 50)]])
    assert len(crossing.node_xy) == 4
    meeting = build([[(0, 0), (50, 0), (100, 0)], [(50, -50), (50, 0), (50, 50)]])
    assert len(meeting.node_xy) == 5
    assert len(meeting) == 8


def test_a_street_drawn_in_pieces_is_one_edge_per_direction() -> None:
    network = build(
        [[(0, 0), (10, 5), (20, 0)], [(40, 0), (30, 5), (20, 0)], [(40, 0), (50, 5), (60, 0)]]
    )
    assert len(network) == 2
    np.testing.assert_allclose(network.edge_length_m, 6 * np.hypot(10, 5))
    assert sorted(len(network.edge_vertices(edge)) for edge in (0, 1)) == [7, 7]


def test_one_way_pieces_drawn_against_each_other_are_one_edge() -> None:
    network = build([[(0, 0), (10, 0)], [(20, 0), (10, 0)]], [FORWARD, BACKWARD])
    assert len(network) == 1
    np.testing.assert_array_equal(network.edge_vertices(0), [(0, 0), (10, 0), (20, 0)])
    assert network.edge_reverse[0] == -1


def test_one_ways_that_oppose_each_other_do_not_join() -> None:
    network = build([[(0, 0), (10, 0)], [(20, 0), (10, 0)]], [FORWARD, FORWARD])
    assert len(network) == 2
    assert (network.node_xy[network.edge_end] == (10, 0)).all()


def test_a_one_way_that_continues_a_two_way_street_is_an_edge_of_its_own() -> None:
    network = build([[(0, 0), (10, 0)], [(10, 0), (20, 0)]], [BOTH, FORWARD])
    assert len(network) == 3
    assert np.count_nonzero(network.edge_reverse < 0) == 1


@pytest.mark.parametrize(("direction", "edges"), [(BOTH, 2), (FORWARD, 1), (BACKWARD, 1)])
def test_a_ring_without_junctions_is_driven_all_around(direction: int, edges: int) -> None:
    network = build([[(0, 0), (30, 0), (30, 40), (0, 0)]], [direction])
    assert len(network) == edges
    np.testing.assert_array_equal(network.edge_start, network.edge_end)
    np.testing.assert_allclose(network.edge_length_m, 120.0)
    if direction == BOTH:
        np.testing.assert_array_equal(network.edge_reverse, [1, 0])


def test_a_ring_at_the_end_of_a_street_starts_and_ends_there() -> None:
    network = build([[(-50, 0), (0, 0)], [(0, 0), (30, 0), (30, 40), (0, 0)]])
    ring = np.flatnonzero(network.edge_start == network.edge_end)
    assert len(ring) == 2
    assert (network.node_xy[network.edge_start[ring]] == (0, 0)).all()


def test_a_street_drawn_once_per_direction_is_two_way() -> None:
    network = build([[(0, 0), (50, 0)], [(50, 0), (0, 0)]], [FORWARD, FORWARD])
    np.testing.assert_array_equal(network.edge_reverse, [1, 0])


def test_an_edge_ends_where_the_speed_changes() -> None:
    network = build([[(0, 0), (50, 0)], [(50, 0), (100, 0)]], speed_kmh=[36.0, 72.0])
    assert len(network) == 4
    np.testing.assert_allclose(sorted(network.edge_speed_mps), [10, 10, 20, 20])


def test_of_two_lines_over_the_same_vertices_the_fastest_counts() -> None:
    network = build([[(0, 0), (50, 0)], [(0, 0), (50, 0)]], speed_kmh=[36.0, 72.0])
    np.testing.assert_allclose(network.edge_speed_mps, [20.0, 20.0])


def test_the_fastest_of_parallel_streets_stands_for_them() -> None:
    detour = [(0, 0), (50, 80), (100, 0)]
    network = build(
        [[(0, 0), (100, 0)], detour, [(-9, 0), (0, 0)], [(100, 0), (109, 0)]],
        [BOTH, FORWARD, BOTH, BOTH],
        [18.0, 90.0, 50.0, 50.0],
    )
    node = {tuple(xy): number for number, xy in enumerate(network.node_xy.tolist())}
    a, b = node[0.0, 0.0], node[100.0, 0.0]
    there, back = network.fastest_edge(np.array([a, b]), np.array([b, a]))
    np.testing.assert_array_equal(network.edge_vertices(there), detour)
    np.testing.assert_array_equal(network.edge_vertices(back), [(100, 0), (0, 0)])
    graph = network.travel_time_graph()
    assert graph[a, b] == pytest.approx(2 * np.hypot(50, 80) / 25)
    assert graph[b, a] == pytest.approx(100 / 5)
    with pytest.raises(ValueError, match="adjacent"):
        network.fastest_edge(np.array([a]), np.array([node[109.0, 0.0]]))


def test_every_entry_of_the_graph_has_its_edge() -> None:
    network = winding_city(7)
    graph = network.travel_time_graph().tocoo()
    edge = network.fastest_edge(graph.row, graph.col)
    np.testing.assert_array_equal(network.edge_start[edge], graph.row)
    np.testing.assert_array_equal(network.edge_end[edge], graph.col)
    np.testing.assert_allclose(
        network.edge_length_m[edge] / network.edge_speed_mps[edge], graph.data
    )


@pytest.mark.parametrize("seed", range(6))
def test_the_way_from_node_to_node_takes_as_long_as_along_the_lines(seed: int) -> None:
    """Whatever was contracted: routes are those of the graph of all single segments."""
    rng = np.random.default_rng(seed)
    lines = [5.0 * rng.integers(0, 5, (rng.integers(2, 6), 2)) for _ in range(12)]
    direction = rng.integers(0, 3, 12)
    speed_mps = rng.choice([10.0, 20.0], 12)
    network = RoadNetwork.from_lines(lines, direction, 3.6 * speed_mps)
    seconds = np.full((25, 25), np.inf)  # by vertex of the 5 x 5 lattice
    for line, way, speed in zip(lines, direction, speed_mps):
        number = (line @ (1, 5) / 5).astype(int)
        needed = np.hypot(*np.diff(line, axis=0).T) / speed
        for a, b, time in zip(number[:-1], number[1:], needed):
            if way != BACKWARD:
                seconds[a, b] = min(seconds[a, b], time)
            if way != FORWARD:
                seconds[b, a] = min(seconds[b, a], time)
    np.fill_diagonal(seconds, 0.0)
    expected = csgraph.floyd_warshall(np.ma.masked_invalid(seconds))
    node = np.round(network.node_xy @ (1, 5) / 5).astype(int)
    found = csgraph.dijkstra(network.travel_time_graph())
    np.testing.assert_allclose(found, expected[np.ix_(node, node)])


def test_a_grid_has_its_streets_length_and_junctions() -> None:
    network = grid_network(6)
    # the four corners are no junctions
    assert len(network.node_xy) == 36 - 4
    one_way = network.edge_reverse < 0
    assert network.edge_length_m[one_way].sum() == pytest.approx(1000.0)
    assert network.edge_length_m[~one_way].sum() == pytest.approx(2 * 11 * 1000.0)


@pytest.mark.parametrize("lines", [[], [np.zeros((1, 2))], [np.zeros((3, 2))]])
def test_no_roads_are_an_empty_network(lines: list[np.ndarray]) -> None:
    network = RoadNetwork.from_lines(lines, np.full(len(lines), BOTH), np.full(len(lines), 50.0))
    assert len(network) == 0
    assert network.travel_time_graph().shape == (0, 0)


def test_what_is_wrong_with_the_lines_is_said() -> None:
    with pytest.raises(ValueError, match="length"):
        RoadNetwork.from_lines([np.zeros((2, 2))], np.zeros(2), np.ones(1))
    with pytest.raises(ValueError, match="finite"):
        build([[(0, 0), (np.nan, 1)]])


@pytest.mark.parametrize("asked", range(1, 12))
def test_building_it_ends_when_cancelled(asked: int) -> None:
    calls = []

    def cancelled() -> bool:
        calls.append(None)
        return len(calls) >= asked

    lines = grid_lines(5)
    with pytest.raises(Cancelled):
        RoadNetwork.from_lines(
            lines, np.full(len(lines), BOTH), np.full(len(lines), 50.0), cancelled
        )
    assert len(calls) == asked
