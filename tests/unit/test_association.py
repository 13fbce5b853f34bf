"""How probable each box of an image is to be the transmitter's."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.vision.association import MISSED, association, gate_of, others_an_image
from sig2gps_qgis.vision.samples import Candidates


def boxes(*images: list[float]) -> Candidates:
    """At these x, at one height."""
    x = np.concatenate([np.array(image, dtype=float) for image in images])
    row = np.repeat(np.arange(len(images)), [len(image) for image in images])
    return Candidates.of_rows(row, x, np.full(len(x), 0.5), np.ones(len(x)), len(images))


def test_the_box_that_is_expected_is_probable_and_shares_add_up() -> None:
    seen = boxes([0.5, 0.9], [0.2], [])
    distance = np.abs(seen.x - 0.5)
    probability, missed = association(seen, distance, np.full(3, 0.02))
    total = np.bincount(seen.rows, probability, minlength=3) + missed
    np.testing.assert_allclose(total, 1.0)
    assert probability[0] > 0.95
    assert probability[1:].max() < 0.5
    assert missed[2] == 1.0


def test_without_an_expectation_boxes_of_an_image_are_alike() -> None:
    seen = boxes([0.1, 0.5, 0.9])
    probability, _ = association(seen, np.full(3, np.nan), np.full(1, 0.02))
    np.testing.assert_allclose(probability, probability[0])


@pytest.mark.parametrize("spread", [0.01, 0.03])
def test_at_the_gate_a_box_is_as_probable_as_another_vehicles(spread: float) -> None:
    seen = boxes([0.1, 0.3, 0.5], [0.2, 0.7, 0.8])
    others = others_an_image(seen)
    assert others == pytest.approx(3.0 - (1.0 - MISSED))
    alone = boxes(*[[0.5]] * 2, *[[0.1, 0.5, 0.6, 0.9, 0.95]] * 2)
    assert others_an_image(alone) == pytest.approx(others)
    gate = np.full(len(alone.x), gate_of(spread, others))
    probability, missed = association(alone, gate, np.full(4, spread))
    assert probability[0] == pytest.approx(0.5)
    assert missed[0] == pytest.approx(0.5)


def test_there_is_always_something_else_to_be_seen() -> None:
    assert others_an_image(boxes([0.5], [], [])) > 0.0
