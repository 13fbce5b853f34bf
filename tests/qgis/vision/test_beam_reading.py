"""Beams as layers number them: from one or from zero, and powers in either order."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.processing_provider.vision.beam_reading import read_beams

BEAMS = 8


def powers_of(beams: list[int], *, backwards: bool = False) -> np.ndarray:
    powers = np.full((len(beams), BEAMS), 0.1)
    powers[np.arange(len(beams)), np.array(beams) - 1] = 1.0
    return powers[:, ::-1] if backwards else powers


def numbers(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_from_one() -> None:
    reading = read_beams(numbers(1, 8, np.nan), None, BEAMS, 3, None)
    assert reading.beam.tolist() == [1, 8, 0]
    assert not reading.zero_based
    assert reading.told == ()
    assert not reading.outside.any()


def test_from_zero_is_noticed_and_said() -> None:
    reading = read_beams(numbers(0, 3, 7, np.nan), None, BEAMS, 4, None)
    assert reading.beam.tolist() == [1, 4, 8, 0]
    assert reading.zero_based
    assert "numbered from 0: they hold 0 and no 8" in reading.told[0]


def test_a_zero_beside_the_last_number_is_no_beam() -> None:
    reading = read_beams(numbers(0, 3, 8), None, BEAMS, 3, None)
    assert not reading.zero_based
    assert reading.beam.tolist() == [0, 3, 8]
    assert reading.outside.tolist() == [True, False, False]


@pytest.mark.parametrize("value", [-1, 9, 1e12])
def test_outside_of_the_codebook(value: float) -> None:
    reading = read_beams(numbers(value, 3), None, BEAMS, 2, None)
    assert reading.outside.tolist() == [True, False]
    assert reading.beam.tolist() == [0, 3]


def test_numbers_that_could_be_either_are_told_by_the_powers() -> None:
    beams = [2, 3, 4, 5]
    reading = read_beams(numbers(1, 2, 3, 4), powers_of(beams), BEAMS, 4, None)
    assert reading.zero_based
    assert reading.beam.tolist() == beams
    assert not read_beams(numbers(2, 3, 4, 5), powers_of(beams), BEAMS, 4, None).zero_based


def test_numbers_that_could_be_either_are_told_by_the_site() -> None:
    assert read_beams(numbers(2, 3), None, BEAMS, 2, True).beam.tolist() == [3, 4]
    assert read_beams(numbers(2, 3), None, BEAMS, 2, False).beam.tolist() == [2, 3]


def test_powers_in_reverse_order_are_turned_and_said() -> None:
    beams = [1, 3, 8, 6]
    reading = read_beams(numbers(*beams), powers_of(beams, backwards=True), BEAMS, 4, None)
    assert "reverse order" in reading.told[0]
    assert (np.argmax(reading.powers, axis=1) + 1).tolist() == beams


def test_without_a_field_the_strongest_power_is_the_beam() -> None:
    powers = powers_of([4, 1, 8])
    powers[1] = np.nan
    assert read_beams(None, powers, BEAMS, 3, None).beam.tolist() == [4, 0, 8]
    assert read_beams(None, None, BEAMS, 3, None).beam is None


def test_one_beam_for_all_tells_nothing() -> None:
    reading = read_beams(np.full(30, 7.0), None, BEAMS, 30, None)
    assert reading.beam is None
    assert "All beams (BEAM) are 7: they tell nothing" in reading.told[0]
    few = read_beams(np.full(5, 7.0), None, BEAMS, 5, None)
    assert few.beam is not None
    at_site = read_beams(np.full(30, 7.0), None, BEAMS, 30, False)
    assert at_site.beam is not None
