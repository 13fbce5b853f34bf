"""What is seen from afar: districts, and which of their states are worth a look."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.decoder import decode
from sig2gps_qgis.districts import INDULGENCE, SIDE_M, Districts
from sig2gps_qgis.errors import Cancelled, never
from sig2gps_qgis.motion import STEP_S, Motion
from sig2gps_qgis.road_states import RoadStates
from sig2gps_qgis.state_space import StateSpace
from tests.unit.grid_city import Drive, grid_network
from tests.unit.moving_beacon import MovingBeacon


@pytest.fixture(scope="module")
def space() -> StateSpace:
    return RoadStates.cut(grid_network(31, origin=(3e5, -4e5))).space


@pytest.fixture(scope="module")
def motion(space: StateSpace) -> Motion:
    return Motion.over(space)


@pytest.fixture(scope="module")
def districts(space: StateSpace, motion: Motion) -> Districts:
    return Districts.over(space, motion)


def members(districts: Districts, district: int) -> np.ndarray:
    return districts.state[districts.first[district] : districts.first[district + 1]]


def test_every_state_is_in_one_district(space: StateSpace, districts: Districts) -> None:
    np.testing.assert_array_equal(np.sort(districts.state), np.arange(len(space)))
    for district in range(0, len(districts.xy), 7):
        inside = members(districts, district)
        assert np.ptp(space.xy[inside], axis=0).max() <= SIDE_M
        np.testing.assert_allclose(
            districts.xy[district],
            np.average(space.xy[inside], axis=0, weights=space.prior[inside]),
        )
        assert districts.prior[district] == pytest.approx(space.prior[inside].sum())


def test_motion_between_districts_is_that_of_their_phones(
    space: StateSpace, motion: Motion, districts: Districts
) -> None:
    lumped = districts.motion.step.toarray()
    for start in range(0, len(districts.xy), 97):
        inside = members(districts, start)
        share = space.prior[inside] / space.prior[inside].sum()
        reached = np.asarray(share @ motion.step[inside]).ravel()
        for end in np.flatnonzero(lumped[start]):
            expected = reached[members(districts, end)].sum() ** INDULGENCE
            assert lumped[start, end] == pytest.approx(expected, rel=1e-4)
    stays = np.asarray(districts.motion.step.power(1 / INDULGENCE).sum(axis=1))
    np.testing.assert_allclose(stays, 1.0, rtol=1e-4)


def test_near_is_within_reach_of_any_anchor(districts: Districts) -> None:
    anchors = districts.xy[[0, 50]] + 40.0
    offset = districts.xy[:, None] - anchors
    expected = (np.hypot(offset[..., 0], offset[..., 1]) <= 700.0).any(axis=1)
    np.testing.assert_array_equal(districts.near(anchors, 700.0), np.flatnonzero(expected))
    assert not len(districts.near(anchors + 1e6, 700.0))


@pytest.mark.parametrize("spread_m", [60.0, 300.0])
@pytest.mark.parametrize("seed", range(4))
def test_what_is_not_looked_at_does_not_matter(
    space: StateSpace, motion: Motion, districts: Districts, seed: int, spread_m: float
) -> None:
    drive = Drive.wandering(seed)
    beacon = MovingBeacon.of(drive, spread_m, STEP_S)
    beacon.xy[:] += (3e5 + 2000, -4e5 + 2000)
    count = len(beacon.time)
    shortlist = districts.shortlist(beacon, 0, count, never)
    assert (np.diff(shortlist.state) > 0).all()
    whole = decode(space, motion, beacon, 0, count, never)
    some = decode(space, motion, beacon, 0, count, never, shortlist)
    kept = np.isin(whole.state, some.state)
    assert len(some.state) < 0.8 * len(whole.state)
    assert whole.probability[:, ~kept].sum(axis=1).max() < 1e-4
    common = np.isin(some.state, whole.state)
    np.testing.assert_allclose(some.probability[:, common], whole.probability[:, kept], atol=1e-4)


def test_nothing_near_is_an_empty_shortlist(districts: Districts) -> None:
    beacon = MovingBeacon.of(Drive.wandering(0), 60.0, STEP_S)
    assert not len(districts.shortlist(beacon, 0, len(beacon.time), never).state)


def test_it_ends_when_cancelled(districts: Districts) -> None:
    beacon = MovingBeacon.of(Drive.wandering(0), 60.0, STEP_S)
    beacon.xy[:] += (3e5, -4e5)
    with pytest.raises(Cancelled):
        districts.shortlist(beacon, 0, len(beacon.time), lambda: True)
