"""Samples, what is wrong with single ones, and how beams are read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.vision.beam_column import (
    beams_of_field,
    beams_of_powers,
    powers_run_backwards,
)
from sig2gps_qgis.vision.sample_checks import sample_problems
from sig2gps_qgis.vision.samples import Candidates, Samples
from tests.unit.road_before_camera import road


def test_candidates_are_sorted_by_sample_and_can_be_chosen() -> None:
    boxes = Candidates.of_rows(
        np.array([2, 0, 2]), np.array([0.1, 0.2, 0.3]), np.zeros(3), np.ones(3), 4
    )
    assert boxes.counts.tolist() == [1, 0, 2, 0]
    chosen = boxes.take(np.array([2, 3, 0]))
    assert chosen.x.tolist() == [0.1, 0.3, 0.2]
    assert chosen.offsets.tolist() == [0, 2, 2, 3]
    assert not chosen.certain


def test_known_boxes_may_be_missing() -> None:
    boxes = Candidates.known(np.array([0.1, np.nan, 0.3]), np.array([0.5, 0.5, np.nan]))
    assert boxes.counts.tolist() == [1, 0, 0]
    assert boxes.certain


def test_lengths_must_agree() -> None:
    with pytest.raises(ValueError, match="longitude"):
        Samples(np.zeros(2), np.zeros(3), Candidates.known(np.zeros(2), np.zeros(2)))
    with pytest.raises(ValueError, match="beam"):
        replace(road(1.0).samples, beam=np.zeros(2))


def test_each_problem_has_its_row_and_remedy() -> None:
    samples = road(1.0, passes=1).samples
    latitude, longitude, time = (
        value.copy() for value in (samples.latitude, samples.longitude, samples.time)
    )
    beam, x = samples.beam.copy(), samples.candidates.x.copy()
    latitude[1], longitude[2], time[3], beam[4], x[5] = np.nan, 400.0, np.inf, 65, 480.0
    powers = np.ones((len(samples), 64))
    powers[6, 3], powers[7, 3] = np.nan, -1.0
    bad = replace(
        samples,
        latitude=latitude,
        longitude=longitude,
        time=time,
        beam=beam,
        powers=powers,
        candidates=Candidates.known(x, samples.candidates.y),
    )
    found = {problem.row: problem for problem in sample_problems(bad, 64)}
    quantities = ["latitude", "longitude", "time", "beam", "box", "powers", "powers"]
    assert [found[row].quantity for row in range(1, 8)] == quantities
    assert sorted(found) == list(range(1, 8))
    assert "1 to 64" in found[4].reason
    assert "pixels" in found[5].reason
    assert not sample_problems(samples, 64)


def test_powers_of_another_codebook_are_one_problem() -> None:
    samples = replace(road(1.0, passes=1).samples, powers=np.ones((40, 32)))
    assert [problem.row for problem in sample_problems(samples, 64)] == [0]


def test_beams_that_count_from_zero_are_noticed() -> None:
    known = np.array([True, True, False, True])
    zero = beams_of_field(np.array([0, 63, 5, -2]), known)
    assert zero.zero_based
    assert zero.beam.tolist() == [1, 64, 0, -2]
    one = beams_of_field(np.array([1, 64, 5, 3]), known)
    assert not one.zero_based
    assert one.beam.tolist() == [1, 64, 0, 3]


def test_powers_in_reverse_are_noticed() -> None:
    random = np.random.default_rng(0)
    powers = random.random((50, 64))
    beam = beams_of_powers(powers)
    assert not powers_run_backwards(powers, beam)
    assert powers_run_backwards(powers[:, ::-1], beam)
    assert not powers_run_backwards(powers, np.zeros(50, dtype=np.int64))
    powers[3, 5] = np.nan
    assert beams_of_powers(powers)[3] == 0
