"""Passes found from times and from the way over the image, and the steadied beams in them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.vision.beam_course import steadied
from sig2gps_qgis.vision.image_place import weighed_place
from sig2gps_qgis.vision.lanes import LEFTWARDS, RIGHTWARDS, found_directions, side_by_side
from sig2gps_qgis.vision.passes import Passes, find_passes
from sig2gps_qgis.vision.samples import Samples
from tests.unit.road_before_camera import road


def found(samples: Samples, **changes: object) -> Passes:
    return find_passes(replace(samples, **changes), samples.candidates.x)


def agree(passes: Passes, true: np.ndarray) -> float:
    """Share of neighbouring samples of which both say alike whether a new pass begins."""
    return float(((np.diff(passes.number) != 0) == (np.diff(true) != 0)).mean())


def test_given_passes_are_kept_and_ordered_by_time() -> None:
    samples = road(1.0, passes=3, size=5).samples
    names = np.array(["b", None, "a"], dtype=object)[samples.pass_id]
    time = samples.time[::-1].copy()
    passes = found(samples, pass_id=names, time=time)
    assert passes.count == 7
    for number in np.unique(passes.number):
        own = passes.order[passes.number[passes.order] == number]
        assert (np.diff(time[own]) > 0.0).all()


@pytest.mark.parametrize("seed", range(3))
def test_are_found_from_rows_alone(seed: int) -> None:
    """But for a sample at a turn, which may belong to either."""
    samples = road(1.0, seed=seed).samples
    passes = found(samples, pass_id=None, time=None)
    begins, true = (np.flatnonzero(np.diff(n)) for n in (passes.number, samples.pass_id))
    assert len(begins) == len(true)
    assert np.abs(begins - true).max() <= 1


def test_a_pause_ends_a_pass_that_goes_on_in_the_same_direction() -> None:
    samples = road(1.0).samples
    rightwards = samples.take(np.flatnonzero(samples.pass_id % 2 == 0))
    passes = found(rightwards, pass_id=None)
    assert agree(passes, rightwards.pass_id) == 1.0


def test_standing_still_is_no_turn() -> None:
    samples = road(1.0, passes=1, size=60).samples
    x = samples.candidates.x.copy()
    x[20:40] = x[20]
    assert find_passes(replace(samples, pass_id=None, time=None), x).count == 1


def test_rows_without_order_have_no_passes() -> None:
    samples = road(1.0).samples
    mixed = samples.take(np.random.default_rng(0).permutation(len(samples)))
    passes = found(mixed, pass_id=None, time=None)
    assert passes.count == len(mixed)
    assert "No passes" in passes.how


def test_samples_without_time_are_on_their_own() -> None:
    samples = road(1.0).samples
    time = samples.time.copy()
    time[[3, 50]] = np.nan
    passes = found(samples, pass_id=None, time=time)
    assert (np.bincount(passes.number)[passes.number[[3, 50]]] == 1).all()
    assert sorted(passes.order.tolist()) == list(range(len(samples)))


def test_directions_need_some_way() -> None:
    samples = road(1.0, passes=3, size=10).samples
    x = samples.candidates.x.copy()
    x[20:] = 0.5
    direction = found_directions(x, found(samples))
    assert direction.tolist() == [RIGHTWARDS] * 10 + [LEFTWARDS] * 10 + [None] * 10


@pytest.mark.parametrize(("apart", "two"), [(7.0, True), (1.0, False)])
def test_two_heaps_are_two_lanes(apart: float, two: bool) -> None:
    random = np.random.default_rng(0)
    left = random.random(400) < 0.3
    told = side_by_side(random.normal(0.0, 1.0, 400) + apart * left)
    assert (told is not None) == two
    if told is not None:
        assert (told == left).mean() > 0.98


def test_steadying_takes_out_wrong_beams_and_fills_gaps() -> None:
    samples = road(1.0, passes=2, size=100).samples
    x = samples.candidates.x
    random = np.random.default_rng(0)
    estimate = np.column_stack((x + random.normal(0.0, 0.012, len(x)), np.full(len(x), 0.2)))
    wrong = random.choice(len(x), 12, replace=False)
    estimate[wrong[:6], 0] = random.random(6)
    estimate[wrong[6:]] = np.nan
    error = np.abs(steadied(estimate, samples.time, found(samples))[:, 0] - x)
    assert error.mean() < 0.008
    assert error.max() < 0.05


def test_sparse_samples_stay_as_they_are() -> None:
    samples = road(1.0, passes=4, size=6).samples
    estimate = np.column_stack((samples.candidates.x, samples.candidates.y))
    assert (steadied(estimate, samples.time, found(samples)) == estimate).all()


def test_box_and_beam_are_weighed_by_inverse_variance() -> None:
    nan = np.nan
    x, spread = weighed_place(
        np.array([0.5, 0.5, nan, 0.5]),
        np.array([0.51, 0.9, 0.7, nan]),
        np.array([0.02, 0.02, 0.02, nan]),
        jitter=0.01,
    )
    assert x == pytest.approx([0.502, 0.5, 0.7, 0.5])
    both = 1.0 / np.sqrt(1.0 / 0.01**2 + 1.0 / 0.02**2)
    assert spread == pytest.approx([both, 0.01, 0.02, 0.01])
