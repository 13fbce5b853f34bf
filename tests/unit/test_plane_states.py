"""The plane as a lattice of places and headings."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.plane_states import HEADINGS, PLACES, plane_states
from sig2gps_qgis.state_space import StateSpace

ANCHORS = np.array([[3e5, -2e5], [3e5 + 2500, -2e5 + 900]])
REACH_M = 1500.0


@pytest.fixture(scope="module")
def space() -> StateSpace:
    return plane_states(ANCHORS, REACH_M, 50.0)


def test_the_lattice_covers_all_within_reach(space: StateSpace) -> None:
    assert (space.xy.min(axis=0) <= ANCHORS.min(axis=0) - REACH_M).all()
    assert (space.xy.max(axis=0) >= ANCHORS.max(axis=0) + REACH_M).all()
    assert len(space) == len(HEADINGS) * len(np.unique(space.xy, axis=0))


def test_reverse_is_the_opposite_heading_at_the_same_place(space: StateSpace) -> None:
    state = np.arange(len(space))
    np.testing.assert_array_equal(space.reverse[space.reverse], state)
    np.testing.assert_array_equal(space.xy[space.reverse], space.xy)
    h = len(HEADINGS)
    np.testing.assert_array_equal(HEADINGS[space.reverse % h], -HEADINGS[state % h])


def test_who_goes_on_goes_ahead_by_one_place(space: StateSpace) -> None:
    link = space.onward.tocoo()
    moved = space.xy[link.col] - space.xy[link.row]
    np.testing.assert_allclose(np.hypot(*moved.T), space.length_m[link.row], rtol=1e-6)
    heading = HEADINGS[link.row % len(HEADINGS)]
    assert (np.abs(moved[:, 0] * heading[:, 1] - moved[:, 1] * heading[:, 0]) < 1e-5).all()
    assert ((moved * heading).sum(axis=1) > 0).all()


def test_turns_sum_to_one_but_at_the_border(space: StateSpace) -> None:
    total = np.asarray(space.onward.sum(axis=1)).ravel()
    inside = total > 0
    np.testing.assert_allclose(total[inside], 1.0)
    low, high = space.xy.min(axis=0), space.xy.max(axis=0)
    at_border = ((space.xy == low) | (space.xy == high)).any(axis=1)
    assert at_border[~inside].all()
    assert space.prior.sum() == pytest.approx(1.0)


@pytest.mark.parametrize("extent", [10.0, 5e3, 2e5])
def test_a_larger_area_gets_a_wider_lattice_and_not_more_places(extent: float) -> None:
    anchors = np.array([[0.0, 0.0], [extent, extent / 3]])
    space = plane_states(anchors, REACH_M, 50.0)
    assert len(space) <= 1.2 * PLACES * len(HEADINGS)
