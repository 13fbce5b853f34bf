"""Forward-backward against the enumeration of all paths."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
import pytest
from scipy import sparse

from sig2gps_qgis.decoder import Posterior, Shortlist, Spread, decode
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.motion import STEP_S, Motion
from sig2gps_qgis.state_space import StateSpace

COUNT, INSTANTS = 5, 4


@dataclass(frozen=True)
class TableEvidence:
    """Log-likelihoods by state, looked up by the state's x coordinate, 1000 m apart."""

    table: np.ndarray
    reach_m: float = 1e6

    @property
    def time(self) -> np.ndarray:
        return STEP_S * np.arange(len(self.table))

    def anchors(self, begin: int, end: int) -> np.ndarray:
        return np.zeros((1, 2)) if end > begin else np.empty((0, 2))

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        state = np.round(xy[:, 0] / 1000).astype(int)
        return self.table[begin:end, state].astype(np.float32)


def tiny_space(rng: np.random.Generator) -> StateSpace:
    """Streets that lead from each state to a few others."""
    onward = rng.random((COUNT, COUNT)) * (rng.random((COUNT, COUNT)) < 0.6)
    onward[np.arange(COUNT), (np.arange(COUNT) + 1) % COUNT] += 0.1
    np.fill_diagonal(onward, 0)
    prior = rng.random(COUNT)
    return StateSpace(
        xy=np.column_stack([1000.0 * np.arange(COUNT), rng.normal(0, 50, COUNT)]),
        length_m=rng.uniform(20, 90, COUNT),
        speed_mps=rng.uniform(5, 20, COUNT),
        reverse=np.full(COUNT, -1, np.int32),
        prior=prior / prior.sum(),
        onward=sparse.csr_matrix(onward / onward.sum(axis=1, keepdims=True)),
    )


def enumerated(space: StateSpace, step: np.ndarray, table: np.ndarray) -> np.ndarray:
    """(T, S) posterior by the sum over all paths."""
    out = np.zeros(table.shape)
    for path in product(range(COUNT), repeat=len(table)):
        moves = np.prod([step[a, b] for a, b in zip(path[:-1], path[1:])])
        seen = np.exp(sum(table[t, state] for t, state in enumerate(path)))
        for t, state in enumerate(path):
            out[t, state] += space.prior[path[0]] * moves * seen
    return out / out.sum(axis=1, keepdims=True)


def never() -> bool:
    return False


@pytest.mark.parametrize("seed", range(5))
def test_the_posterior_is_that_of_all_paths(seed: int) -> None:
    rng = np.random.default_rng(seed)
    space, table = tiny_space(rng), rng.normal(0, 2, (INSTANTS, COUNT))
    motion = Motion.over(space)
    found = decode(space, motion, TableEvidence(table), 0, INSTANTS, never)
    np.testing.assert_array_equal(found.state, np.arange(COUNT))
    np.testing.assert_array_equal(found.xy, space.xy)
    np.testing.assert_allclose(
        found.probability, enumerated(space, motion.step.toarray(), table), atol=1e-5
    )


def test_a_range_of_instants_is_decoded_by_itself() -> None:
    rng = np.random.default_rng(11)
    space, table = tiny_space(rng), rng.normal(0, 2, (9, COUNT))
    motion = Motion.over(space)
    part = decode(space, motion, TableEvidence(table), 3, 7, never)
    alone = decode(space, motion, TableEvidence(table[3:7]), 0, 4, never)
    np.testing.assert_array_equal(part.probability, alone.probability)


def test_only_states_in_reach_are_considered() -> None:
    rng = np.random.default_rng(12)
    space, table = tiny_space(rng), rng.normal(0, 2, (INSTANTS, COUNT))
    evidence = TableEvidence(table, reach_m=2500.0)
    found = decode(space, Motion.over(space), evidence, 0, INSTANTS, never)
    np.testing.assert_array_equal(found.state, [0, 1, 2])
    np.testing.assert_allclose(found.probability.sum(axis=1), 1.0, rtol=1e-5)


@pytest.mark.parametrize("seed", range(3))
def test_states_left_out_of_the_shortlist_change_nothing_if_they_never_matter(seed: int) -> None:
    rng = np.random.default_rng(20 + seed)
    space, table = tiny_space(rng), rng.normal(0, 2, (INSTANTS, COUNT))
    table[:, 3] = -80.0
    motion = Motion.over(space)
    whole = decode(space, motion, TableEvidence(table), 0, INSTANTS, never)
    shortlist = Shortlist(np.array([0, 1, 2, 4]), 1.0)
    some = decode(space, motion, TableEvidence(table), 0, INSTANTS, never, shortlist)
    np.testing.assert_array_equal(some.state, shortlist.state)
    np.testing.assert_allclose(some.probability, whole.probability[:, shortlist.state], atol=1e-6)


def test_being_lost_is_as_likely_with_a_shortlist_as_without() -> None:
    """Two islands: the phone is seen on one, then on the other."""
    rng = np.random.default_rng(30)
    space = tiny_space(rng)
    islands = np.zeros((COUNT, COUNT))
    islands[[0, 1, 2, 3, 4], [1, 0, 3, 2, 4]] = 1.0
    motion = Motion(sparse.csr_matrix(islands.astype(np.float32)))
    table = np.full((INSTANTS, COUNT), -60.0)
    table[:2, 0] = table[2:, 2] = 0.0
    table[:, 1] = table[:, 3] = -27.0  # the jump is as likely as not before the phone is seen there
    whole = decode(space, motion, TableEvidence(table), 0, INSTANTS, never)
    shortlist = Shortlist(np.arange(4), float(space.prior.sum()))
    some = decode(space, motion, TableEvidence(table), 0, INSTANTS, never, shortlist)
    np.testing.assert_allclose(some.probability, whole.probability[:, :4], atol=1e-6)


def test_nothing_in_reach_is_an_error() -> None:
    space = tiny_space(np.random.default_rng(13))
    far = TableEvidence(np.zeros((2, COUNT)), reach_m=-1.0)
    with pytest.raises(ValueError, match="reach"):
        decode(space, Motion.over(space), far, 0, 2, never)


@pytest.mark.parametrize("asked", [1, 5, 12])
def test_a_cancelled_decoding_ends_at_once(asked: int) -> None:
    space = tiny_space(np.random.default_rng(14))
    calls = []

    def cancelled() -> bool:
        calls.append(len(calls))
        return len(calls) >= asked

    with pytest.raises(Cancelled):
        decode(space, Motion.over(space), TableEvidence(np.zeros((8, COUNT))), 0, 8, cancelled)
    assert len(calls) == asked


def test_rms_distance_is_the_root_of_the_mean_squared_distance() -> None:
    rng = np.random.default_rng(15)
    probability = rng.random((6, 40)).astype(np.float32)
    probability /= probability.sum(axis=1, keepdims=True)
    # far from the origin of the CRS, where squares are large
    origin = np.array([3e5, -4e5])
    xy = origin + rng.normal(0, 700, (40, 2))
    posterior = Posterior(np.arange(40), xy, probability, np.zeros(6))
    place = origin + rng.normal(0, 700, (6, 2))
    squared = np.square(xy[None] - place[:, None]).sum(axis=2)
    expected = np.sqrt((probability * squared).sum(axis=1))
    np.testing.assert_allclose(posterior.spread().rms_distance(place), expected, rtol=1e-4)
    parts = [posterior.during(0, 2).spread(), posterior.during(2, 6).spread()]
    np.testing.assert_allclose(Spread.of_all(parts).rms_distance(place), expected, rtol=1e-4)


def test_a_phone_known_to_be_at_a_place_is_no_distance_from_it() -> None:
    posterior = Posterior(
        np.arange(2), np.array([[5.0, 5.0], [9.0, 9.0]]), np.eye(2, dtype="f4"), np.zeros(2)
    )
    np.testing.assert_allclose(posterior.spread().rms_distance(posterior.xy), 0.0, atol=1e-6)
