"""Parked vehicles, which a detector finds in image after image, do not mislead the beams."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.still_boxes import still_boxes
from sig2gps_qgis.vision.transmitter import TransmitterModel

SAMPLES, BEAMS = 300, 64
PARKED = (0.2, 0.7)


@pytest.fixture
def samples() -> Samples:
    """A transmitter that crosses the image by its beam, and two parked cars in every image."""
    random = np.random.default_rng(3)
    beam = random.integers(1, BEAMS + 1, SAMPLES)
    x = np.clip((beam - 0.5) / BEAMS + random.normal(0.0, 0.01, SAMPLES), 0.0, 1.0)
    places = np.column_stack((x, *(random.normal(place, 0.002, SAMPLES) for place in PARKED)))
    boxes = Candidates.of_rows(
        np.repeat(np.arange(SAMPLES), 3),
        places.ravel(),
        np.tile([0.74, 0.69, 0.69], SAMPLES),
        np.ones(3 * SAMPLES),
        SAMPLES,
    )
    return Samples(np.zeros(SAMPLES), np.zeros(SAMPLES), boxes, beam=beam)


def test_parked_vehicles_stand_still(samples: Samples) -> None:
    still = still_boxes(samples.candidates, samples.beam.astype(float)).reshape(-1, 3)
    assert still.mean(axis=0).tolist() == pytest.approx([0.0, 1.0, 1.0], abs=0.01)


def test_a_parked_transmitter_is_no_clutter(samples: Samples) -> None:
    beam = np.full(SAMPLES, 13.0)
    assert not still_boxes(samples.candidates, beam).any()


def test_without_beams_nothing_is_known(samples: Samples) -> None:
    assert not still_boxes(samples.candidates, np.full(SAMPLES, np.nan)).any()


def test_beams_are_learned_from_what_moves(samples: Samples) -> None:
    model = TransmitterModel.fit(samples)
    assert model is not None
    beams = np.arange(1.0, BEAMS + 1, 7.0)
    estimate = model.network.predict(beams[:, None])[:, 0]
    assert estimate == pytest.approx((beams - 0.5) / BEAMS, abs=0.03)


def test_nothing_is_said_of_beams_far_from_all_that_were_learned(samples: Samples) -> None:
    model = TransmitterModel.fit(samples.take(np.flatnonzero(abs(samples.beam - 30) > 8)))
    assert model is not None
    estimate = model.estimate(samples)[:, 0]
    far = abs(samples.beam - 30) < 6
    assert np.isnan(estimate[far]).all()
    assert np.isfinite(estimate[abs(samples.beam - 30) > 8]).all()
