"""The transmitter among other boxes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.vision.beam_numbers import beam_numbers
from sig2gps_qgis.vision.identification import identify
from sig2gps_qgis.vision.passes import find_passes
from sig2gps_qgis.vision.placement import place_samples, transmitter_model
from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.transmitter import BY_HEIGHT, TransmitterModel
from tests.unit.road_before_camera import LEFTWARDS, RIGHTWARDS, road, with_passers_by


def identified(samples: Samples, model: TransmitterModel | None) -> np.ndarray:
    passes = find_passes(samples, np.full(len(samples), np.nan))
    return identify(samples, model, passes, given=False).candidate


@pytest.mark.parametrize("others", [1, 3, 6])
def test_is_found_among_others(others: int) -> None:
    scene, true = with_passers_by(road(1.0), others, missed=0.05, seed=8)
    chosen = identified(scene.samples, TransmitterModel.fit(scene.samples))
    there = true >= 0
    assert (chosen == true)[there].mean() >= 0.97
    assert (chosen == -1)[~there].mean() > 0.7


def on_their_own(samples: Samples) -> Samples:
    """The samples without passes, times or anything else that tells the direction of travel."""
    return replace(samples, pass_id=np.full(len(samples), None, dtype=object), time=None)


@pytest.mark.parametrize("others", [1, 6])
def test_heights_of_boxes_tell_lanes_apart_where_nothing_else_does(others: int) -> None:
    scene, true = with_passers_by(road(1.0), others, missed=0.05, seed=14)
    samples = on_their_own(scene.samples)
    model = transmitter_model(samples)
    assert model is not None
    assert model.directions == BY_HEIGHT
    estimate = model.by_lane(samples)[:, :, 1]
    np.testing.assert_allclose(np.median(estimate, axis=0), (0.26, 0.22), atol=0.005)
    chosen = place_samples(samples, model).identification.candidate
    assert (chosen == true)[true >= 0].mean() >= 0.97


def test_directions_are_found_from_passes_before_beams_are_learned() -> None:
    scene, _ = with_passers_by(road(1.0), 6, missed=0.05, seed=15)
    model = transmitter_model(scene.samples)
    assert model is not None
    assert model.directions == (RIGHTWARDS, LEFTWARDS)
    told = model.estimate(replace(scene.samples, direction=scene.direction))
    height = np.where(scene.direction == RIGHTWARDS, 0.26, 0.22)
    assert np.median(np.abs(told[:, 1] - height)) < 0.005


def test_one_lane_stays_one() -> None:
    scene, _ = with_passers_by(road(1.0), 2, missed=0.0, seed=16)
    own = scene.direction == RIGHTWARDS
    model = transmitter_model(on_their_own(scene.samples.take(np.flatnonzero(own))))
    assert model is not None
    assert model.directions == ()


def test_learns_from_single_boxes_where_there_are_some() -> None:
    scene, _ = with_passers_by(road(1.0), 2, missed=0.0, seed=9)
    alone = road(1.0, seed=1).samples
    model = TransmitterModel.fit(alone)
    assert model is not None
    assert model.learned_from == len(alone)
    estimate = model.estimate(scene.samples)
    assert np.median(np.abs(estimate[:, 0] - road(1.0).samples.candidates.x)) < 0.02


def test_single_wrong_beams_do_no_harm() -> None:
    scene, true = with_passers_by(road(1.0), 4, missed=0.0, seed=10)
    beam = scene.samples.beam.copy()
    wrong = np.random.default_rng(11).choice(len(beam), 20, replace=False)
    beam[wrong] = 65 - beam[wrong]
    samples = replace(scene.samples, beam=beam)
    chosen = identified(samples, TransmitterModel.fit(samples))
    assert (chosen == true)[wrong].mean() > 0.9


def test_without_beams_only_a_single_box_is_taken() -> None:
    scene, _ = with_passers_by(road(1.0), 1, missed=0.0, seed=12)
    samples = replace(scene.samples, beam=None)
    assert TransmitterModel.fit(samples) is None
    assert (identified(samples, None) == -1).all()
    assert (identified(replace(road(1.0).samples, beam=None), None) == 0).all()


def test_what_moves_among_parked_vehicles_is_found_where_beams_are_new() -> None:
    scene = road(1.0)
    boxes = scene.samples.candidates
    count = len(boxes)
    rows = np.repeat(np.arange(count), 3)
    x = np.column_stack((np.full(count, 0.3), boxes.x, np.full(count, 0.7))).ravel()
    y = np.column_stack((np.full(count, 0.4), boxes.y, np.full(count, 0.4))).ravel()
    parked = Candidates.of_rows(rows, x, y, np.ones(len(x)), count)
    samples = replace(scene.samples, candidates=parked)
    left = np.flatnonzero(boxes.x < 0.5)
    chosen = identified(samples, TransmitterModel.fit(samples.take(left)))
    assert (chosen == 1).mean() > 0.97


def test_margin_is_to_the_runner_up() -> None:
    scene, true = with_passers_by(road(1.0), 3, missed=0.0, seed=13)
    passes = find_passes(scene.samples, np.full(len(scene.samples), np.nan))
    model = TransmitterModel.fit(scene.samples)
    found = identify(scene.samples, model, passes, given=False)
    known = found.identified
    assert (found.margin[known] > 0.0).all()
    boxes = scene.samples.candidates
    row = int(np.flatnonzero(known & (true >= 0))[0])
    own = slice(boxes.offsets[row], boxes.offsets[row + 1])
    distance = np.sort(
        np.hypot(boxes.x[own] - found.estimate[row, 0], boxes.y[own] - found.estimate[row, 1])
    )
    assert found.margin[row] == pytest.approx(distance[1] - distance[0])


def test_powers_tell_fractions_of_a_beam() -> None:
    samples = road(1.0, passes=2).samples
    centre = samples.candidates.x * 64.0
    beams = np.arange(1, 65)
    powers = np.exp(-0.5 * ((beams - centre[:, None]) / 1.5) ** 2) + 0.01
    strongest = np.argmax(powers, axis=1) + 1
    known = replace(samples, powers=powers, beam=strongest)
    assert np.abs(beam_numbers(known) - np.clip(centre, 1.5, 63.5)).mean() < 0.2
    assert np.abs(strongest - centre).mean() > 0.2
