"""Where a phone may be one step later."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse
from scipy.sparse import csgraph

from sig2gps_qgis.motion import SPEEDS, STEP_S, Motion
from sig2gps_qgis.plane_states import plane_states
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.road_states import RoadStates
from sig2gps_qgis.state_space import StateSpace
from tests.unit.grid_city import grid_network


def mixed_roads() -> StateSpace:
    """A fast and a slow street, a one-way ring of short pieces, and a one-way that just ends."""
    angle = np.linspace(0, 2 * np.pi, 9)
    roundabout = 12 * np.column_stack([np.cos(angle), np.sin(angle)])
    roundabout[-1] = roundabout[0]
    lines = [
        roundabout,
        np.array([roundabout[0], [900.0, 0.0]]),
        np.array([roundabout[4], [-500.0, 30.0]]),
        np.array([roundabout[2], [20.0, 300.0], [20.0, 777.0]]),
    ]
    both, forward = RoadDirection.BOTH, RoadDirection.FORWARD
    return RoadStates.cut(
        RoadNetwork.from_lines(
            lines,
            np.array([forward, both, both, forward]),
            np.array([20.0, 100.0, 30.0, 50.0]),
        )
    ).space


SPACES = {
    "grid": lambda: RoadStates.cut(grid_network(6)).space,
    "mixed": mixed_roads,
    "plane": lambda: plane_states(np.zeros((1, 2)), 600.0, 50.0),
}


@pytest.fixture(scope="module", params=list(SPACES))
def space(request: pytest.FixtureRequest) -> StateSpace:
    return SPACES[request.param]()


@pytest.fixture(scope="module")
def motion(space: StateSpace) -> Motion:
    return Motion.over(space)


def seconds_to_enter(space: StateSpace) -> np.ndarray:
    """(S, S) least seconds from the centre of a piece to the start of another one."""
    seconds = space.length_m / space.speed_mps
    link = space.onward.tocoo()
    from_centre_to_centre = sparse.csr_matrix(
        ((seconds[link.row] + seconds[link.col]) / 2, (link.row, link.col)), shape=link.shape
    )
    return csgraph.dijkstra(from_centre_to_centre) - seconds / 2


def test_rows_are_distributions(motion: Motion) -> None:
    assert motion.step.dtype == np.float32
    assert (motion.step.data > 0).all()
    np.testing.assert_allclose(np.asarray(motion.step.sum(axis=1)).ravel(), 1.0, atol=1e-5)


def test_standing_is_allowed_everywhere(motion: Motion) -> None:
    assert (motion.step.diagonal() > 0).all()


def test_a_phone_may_turn_back_on_the_spot_where_the_street_is_two_way(
    space: StateSpace, motion: Motion
) -> None:
    two_way = np.flatnonzero(space.reverse >= 0)
    assert (np.asarray(motion.step[two_way, space.reverse[two_way]]) > 0).all()


def test_no_step_is_faster_than_the_roads_allow_or_against_a_one_way(
    space: StateSpace, motion: Motion
) -> None:
    step = motion.step.tocoo()
    moved = (step.row != step.col) & (space.reverse[step.row] != step.col)
    row, col = step.row[moved], step.col[moved]
    # a phone may start ahead of its piece's centre; unreachable pieces are infinitely far
    ahead = (space.length_m / space.speed_mps)[row] / 2
    assert (seconds_to_enter(space)[row, col] - ahead <= SPEEDS[-1] * STEP_S + 1e-6).all()


def test_steps_move_on(space: StateSpace, motion: Motion) -> None:
    free = np.diff(space.onward.indptr) > 0
    assert (motion.step.diagonal()[free] < 0.999).all()
    assert (np.diff(motion.step.indptr)[free] >= 2).all()


def test_the_end_of_a_one_way_keeps_who_arrives() -> None:
    space = mixed_roads()
    end = np.flatnonzero(np.diff(space.onward.indptr) == 0)
    assert len(end) == 1
    np.testing.assert_allclose(Motion.over(space).step[end, end], 1.0, atol=1e-6)


def test_within_keeps_the_probabilities_between_the_chosen_states(motion: Motion) -> None:
    chosen = np.random.default_rng(3).permutation(motion.step.shape[0])[:20]
    np.testing.assert_array_equal(
        motion.within(chosen).step.toarray(), motion.step.toarray()[np.ix_(chosen, chosen)]
    )


def street(speed_kmh: float) -> StateSpace:
    line = np.array([[0.0, 0.0], [3000.0, 0.0]])
    return RoadStates.cut(
        RoadNetwork.from_lines([line], np.array([RoadDirection.BOTH]), np.array([speed_kmh]))
    ).space


@pytest.mark.parametrize(
    "space",
    [street(5.0), plane_states(np.array([[0.0, 0.0], [3e4, 3e4]]), 3000.0, 50.0)],
    ids=["walking pace", "wide lattice"],
)
def test_pieces_that_take_longer_than_a_step_are_crossed_too(space: StateSpace) -> None:
    step = Motion.over(space).step.tocoo()
    leaving = np.bincount(step.row, step.data * (step.row != step.col), minlength=len(space))
    free = np.diff(space.onward.indptr) > 0
    in_one_step = STEP_S * space.speed_mps / space.length_m
    assert (leaving[free] > 0.2 * np.minimum(in_one_step, 1.0)[free]).all()
