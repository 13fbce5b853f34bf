"""Edges are cut into pieces: the states."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import LineString, Point

from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.road_states import PIECE_M, RoadStates
from tests.unit.grid_city import grid_network


def winding_street() -> RoadNetwork:
    """A two-way street with bends, longer than many pieces, and a one-way off its end."""
    angle = np.linspace(0, 6, 70)
    street = np.column_stack([300 * np.cos(angle), 40 * angle * np.sin(angle)])
    return RoadNetwork.from_lines(
        [street, street[-1] + np.array([[0.0, 0.0], [0.0, 10.0], [0.0, 100.0]])],
        np.array([RoadDirection.BOTH, RoadDirection.FORWARD]),
        np.array([50.0, 30.0]),
    )


@pytest.fixture(scope="module", params=[winding_street, grid_network], ids=["street", "grid"])
def states(request: pytest.FixtureRequest) -> RoadStates:
    return RoadStates.cut(request.param())


def test_pieces_add_up_to_their_edges(states: RoadStates) -> None:
    total = np.bincount(states.edge, states.space.length_m)
    np.testing.assert_allclose(total, states.network.edge_length_m)
    assert states.space.length_m.max() <= PIECE_M + 1e-3
    np.testing.assert_array_equal(
        states.edge, np.repeat(np.arange(len(states.network)), np.diff(states.first))
    )


def test_both_directions_are_cut_alike(states: RoadStates) -> None:
    space = states.space
    two_way = np.flatnonzero(space.reverse >= 0)
    back = space.reverse[two_way]
    np.testing.assert_array_equal(space.reverse[back], two_way)
    np.testing.assert_allclose(space.xy[back], space.xy[two_way], atol=1e-6)
    np.testing.assert_array_equal(
        states.edge[back], states.network.edge_reverse[states.edge[two_way]]
    )
    assert (states.network.edge_reverse[states.edge[space.reverse < 0]] < 0).all()


def test_centres_lie_on_their_edges(states: RoadStates) -> None:
    for edge in range(0, len(states.network), 7):
        line = LineString(states.network.edge_vertices(edge))
        pieces = np.arange(states.first[edge], states.first[edge + 1])
        along = [line.project(Point(xy)) for xy in states.space.xy[pieces]]
        assert max(line.distance(Point(xy)) for xy in states.space.xy[pieces]) < 1e-6
        if not line.is_simple or line.is_ring:
            continue
        np.testing.assert_allclose(
            along, (np.arange(len(pieces)) + 0.5) * line.length / len(pieces)
        )


def test_halves_are_the_lines_between_ends_and_centres(states: RoadStates) -> None:
    space = states.space
    chosen = np.arange(0, len(space), 11)
    into, which = states.halves(chosen, np.zeros(len(chosen), int))
    out_of, which_out = states.halves(chosen, np.ones(len(chosen), int))
    for number, state in enumerate(chosen):
        to_centre, from_centre = into[which == number], out_of[which_out == number]
        np.testing.assert_allclose(to_centre[-1], space.xy[state], atol=1e-6)
        line = np.concatenate([to_centre[-1:], from_centre])
        assert np.hypot(*np.diff(line, axis=0).T).sum() == pytest.approx(space.length_m[state] / 2)
        for following in space.onward[state].indices:
            ahead, _ = states.halves(np.array([following]), np.array([0]))
            line = np.concatenate([from_centre[-1:], ahead])
            length = np.hypot(*np.diff(line, axis=0).T).sum()
            assert length == pytest.approx(space.length_m[following] / 2)


def test_halves_of_an_edge_are_its_polyline(states: RoadStates) -> None:
    for edge in range(len(states.network)):
        pieces = np.arange(states.first[edge], states.first[edge + 1])
        line, _ = states.halves(np.repeat(pieces, 2), np.tile([0, 1], len(pieces)))
        expected = states.network.edge_vertices(edge)
        whole = LineString(np.concatenate([expected[:1], line]))
        assert whole.length == pytest.approx(states.network.edge_length_m[edge])
        missing = [xy for xy in expected[1:] if np.hypot(*(line - xy).T).min() > 1e-6]
        assert not missing


def test_onward_probabilities_sum_to_one_or_end_with_a_one_way(states: RoadStates) -> None:
    onward = states.space.onward
    total = np.asarray(onward.sum(axis=1)).ravel()
    dead_end = np.diff(onward.indptr) == 0
    np.testing.assert_allclose(total[~dead_end], 1.0)
    assert (states.space.reverse[dead_end] < 0).all()


def test_the_prior_is_a_distribution(states: RoadStates) -> None:
    assert (states.space.prior > 0).all()
    assert states.space.prior.sum() == pytest.approx(1.0)


def test_speeds_are_the_roads(states: RoadStates) -> None:
    np.testing.assert_array_equal(
        states.space.speed_mps, states.network.edge_speed_mps[states.edge]
    )


def test_the_city_may_lie_anywhere() -> None:
    here, there = RoadStates.cut(grid_network(5)), RoadStates.cut(grid_network(5, (4e6, -3e6)))
    np.testing.assert_allclose(there.space.xy - (4e6, -3e6), here.space.xy, atol=1e-6)
    np.testing.assert_array_equal(there.edge, here.edge)
