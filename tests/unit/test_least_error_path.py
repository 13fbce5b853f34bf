"""The path of least expected error against the enumeration of all paths."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from scipy import sparse

from sig2gps_qgis.decoder import Posterior
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.least_error_path import UNLIKELY_STEP_M, expected_distance, least_error_path
from sig2gps_qgis.motion import Motion

COUNT, INSTANTS = 5, 4


def never() -> bool:
    return False


def tiny_motion(rng: np.random.Generator, reachable: float = 0.5) -> Motion:
    """Some states can be stepped into, and standing is always possible."""
    step = rng.random((COUNT, COUNT)) * (rng.random((COUNT, COUNT)) < reachable)
    np.fill_diagonal(step, 0.3)
    step /= step.sum(axis=1, keepdims=True)
    return Motion(sparse.csr_matrix(step.astype(np.float32)))


def tiny_posterior(rng: np.random.Generator, peaked: float = 1.0) -> Posterior:
    probability = np.exp(peaked * rng.normal(0, 1.5, (INSTANTS, COUNT)))
    probability = (probability / probability.sum(axis=1, keepdims=True)).astype(np.float32)
    xy = rng.uniform(0, 3000, (COUNT, 2))
    return Posterior(np.arange(COUNT), xy, probability, np.zeros(INSTANTS))


def of_some(whole: Posterior, state: np.ndarray) -> Posterior:
    """The posterior over some of the states, as if the others were out of reach."""
    return Posterior(state, whole.xy[state], whole.probability[:, state], whole.log_evidence)


def total_cost(posterior: Posterior, step: np.ndarray, path: tuple[int, ...]) -> float:
    offset = posterior.xy[:, None] - posterior.xy[None]
    charged = posterior.probability.astype(float) @ np.hypot(offset[..., 0], offset[..., 1])
    with np.errstate(divide="ignore"):
        steps = [-np.log(step[a, b]) for a, b in zip(path[:-1], path[1:])]
    return sum(charged[t, state] for t, state in enumerate(path)) + UNLIKELY_STEP_M * sum(steps)


@pytest.mark.parametrize("start", [None, 0, 3])
@pytest.mark.parametrize("seed", range(4))
def test_no_path_is_cheaper(seed: int, start: int | None) -> None:
    rng = np.random.default_rng(seed)
    posterior, motion = tiny_posterior(rng), tiny_motion(rng)
    step = motion.step.toarray()
    found = least_error_path(posterior, motion, never, start)
    least = min(
        total_cost(posterior, step, path)
        for path in product(range(COUNT), repeat=INSTANTS)
        if start is None or path[0] == start
    )
    assert total_cost(posterior, step, tuple(found)) == pytest.approx(least, rel=1e-5)
    if start is not None:
        assert found[0] == start


@pytest.mark.parametrize("seed", range(4))
def test_every_step_is_possible_however_the_posterior_jumps(seed: int) -> None:
    rng = np.random.default_rng(100 + seed)
    posterior, motion = tiny_posterior(rng, peaked=20.0), tiny_motion(rng, reachable=0.2)
    found = least_error_path(posterior, motion, never)
    assert (np.asarray(motion.step[found[:-1], found[1:]]) > 0).all()


def test_a_start_that_the_posterior_excludes_is_kept() -> None:
    rng = np.random.default_rng(7)
    posterior = tiny_posterior(rng)
    posterior.probability[:, 2] = 0
    posterior.probability[:] /= posterior.probability.sum(axis=1, keepdims=True)
    assert least_error_path(posterior, tiny_motion(rng), never, start=2)[0] == 2


def test_states_are_named_as_in_the_whole_space() -> None:
    rng = np.random.default_rng(8)
    motion = tiny_motion(rng)
    some = np.array([4, 1, 3])
    whole = tiny_posterior(rng)
    found = least_error_path(of_some(whole, some), motion, never, start=3)
    assert set(found) <= set(some.tolist())
    assert found[0] == 3


def test_a_start_out_of_reach_is_an_error() -> None:
    rng = np.random.default_rng(9)
    whole = tiny_posterior(rng)
    posterior = of_some(whole, np.array([0, 1]))
    with pytest.raises(ValueError, match="no path"):
        least_error_path(posterior, tiny_motion(rng), never, start=4)


def test_it_can_be_cancelled() -> None:
    rng = np.random.default_rng(10)
    with pytest.raises(Cancelled):
        least_error_path(tiny_posterior(rng), tiny_motion(rng), lambda: True)


def test_expected_distance_is_near_the_exact_one() -> None:
    rng = np.random.default_rng(11)
    xy = rng.uniform(0, 5000, (3000, 2))
    probability = rng.random((3, 3000)).astype(np.float32) ** 4
    probability /= probability.sum(axis=1, keepdims=True)
    places = xy[:50]
    offset = xy[:, None] - places[None]
    exact = probability @ np.hypot(offset[..., 0], offset[..., 1])
    np.testing.assert_allclose(expected_distance(xy, probability, places), exact, rtol=0.01)


def test_a_journey_through_states_that_hardly_matter_is_not_cut_off() -> None:
    """Where a phone was fast, no place on the way is ever likely; the path must lead there."""
    count, instants = 40, 80
    chain = sparse.diags([np.full(count, 0.5), np.full(count - 1, 0.5)], [0, 1])
    probability = np.zeros((instants, count), np.float32)
    probability[0, 0] = 1.0
    probability[1:, -1] = 1.0
    xy = np.column_stack([100.0 * np.arange(count), np.zeros(count)])
    motion = Motion(sparse.csr_matrix(chain.astype(np.float32)))
    posterior = Posterior(np.arange(count), xy, probability, np.zeros(instants))
    path = least_error_path(posterior, motion, never, start=0)
    np.testing.assert_array_equal(path[:count], np.arange(count))
    assert (path[count:] == count - 1).all()


def test_more_states_are_asked_for_only_where_no_good_path_leads_through_those_that_matter() -> (
    None
):
    rng = np.random.default_rng(12)
    whole, motion = tiny_posterior(rng), tiny_motion(rng)

    def not_needed() -> Posterior:
        raise AssertionError

    expected = least_error_path(whole, motion, never)
    np.testing.assert_array_equal(
        least_error_path(whole, motion, never, in_reach=not_needed), expected
    )
    # the way from the start leads through a state that was left out
    chain = np.eye(COUNT) + np.eye(COUNT, k=1)
    motion = Motion(sparse.csr_matrix(chain.astype(np.float32)))
    whole.probability[:] = np.eye(COUNT, dtype=np.float32)[[0, 1, 2, 3]]
    some = of_some(whole, np.array([0, 2, 3, 4]))
    path = least_error_path(some, motion, never, start=0, in_reach=lambda: whole)
    np.testing.assert_array_equal(path, [0, 1, 2, 3])
