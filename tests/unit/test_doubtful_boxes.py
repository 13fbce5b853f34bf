"""Samples whose box may be another vehicle's lie between all places where they may be."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.vision.denoise import denoise
from sig2gps_qgis.vision.doubtful_boxes import Places, PlacesOnLane, Weighed
from sig2gps_qgis.vision.lane_model import LaneModel
from tests.unit.road_before_camera import CAMERA, road

X = 0.3, 0.7
NOWHERE = np.full((1, 2), np.nan)


@pytest.fixture(scope="module")
def lane() -> LaneModel:
    return denoise(road(0.5, passes=12, seed=1).samples, CAMERA).site.lanes[0].model


def weighed(lane: LaneModel, probability: tuple[float, float, float], xy: np.ndarray) -> Weighed:
    """One sample that is at one of X, or anywhere; it was identified to be at the first."""
    places = Places(
        sample=np.zeros(3, dtype=np.int64),
        x=np.array([*X, np.nan]),
        spread=np.full(3, np.nan),
        probability=np.array(probability),
        chosen=np.array([True, False, False]),
    )
    own = PlacesOnLane.of(lane, places, xy)
    none = np.zeros(len(own.places.x))
    return own.weigh((none, none), (none, none), noise=1.0)


def test_without_gps_it_is_the_mean_and_the_spread_tells_of_the_doubt(lane: LaneModel) -> None:
    at = lane.curve.position(np.array(X))
    found = weighed(lane, (0.5, 0.4, 0.1), NOWHERE)
    share = 0.5 / 0.9  # without GPS, anywhere is no place
    np.testing.assert_allclose(found.xy[0], share * at[0] + (1.0 - share) * at[1])
    assert found.chosen[0] == pytest.approx(share)
    apart = np.hypot(*(at[0] - at[1]))
    assert np.sqrt(found.variance[0]) == pytest.approx(
        apart * np.sqrt(share * (1 - share)), rel=0.01
    )


@pytest.mark.parametrize("true", [0, 1])
def test_the_own_gps_tells_which(lane: LaneModel, true: int) -> None:
    at = lane.curve.position(np.array(X))[true]
    found = weighed(lane, (0.5, 0.49, 0.01), at[None] + 0.5)
    assert found.chosen[0] == pytest.approx(1.0 - true, abs=0.05)
    assert np.hypot(*(found.xy[0] - at)) < 1.0
    assert np.sqrt(found.variance[0]) < 1.5


def test_where_all_boxes_are_others_it_is_where_gps_says_on_the_lane(lane: LaneModel) -> None:
    middle = lane.curve.position(np.array([0.5]))
    found = weighed(lane, (0.6, 0.399, 0.001), middle)
    assert found.chosen[0] < 0.01
    assert np.hypot(*(found.xy[0] - middle[0])) < 0.5


def test_places_are_counted_among_the_samples_that_are_asked_for() -> None:
    places = Places(*(np.arange(4) for _ in range(5)))
    own = places.among(np.array([3, 1]), 4)
    assert own.sample.tolist() == [1, 0]
    assert own.probability.tolist() == [1, 3]
