"""The spatial median of a posterior over the plane."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.decoder import Posterior
from sig2gps_qgis.plane_path import plane_path

SPACING = 100.0
PLACE = SPACING * np.stack(np.meshgrid(np.arange(21), np.arange(21)), axis=-1).reshape(-1, 2)
XY = np.repeat(PLACE, 2, axis=0)  # two headings


def posterior(*masses: np.ndarray) -> Posterior:
    """Instants with given masses (places,), shared evenly by both headings."""
    probability = np.repeat(np.array(masses), 2, axis=1)
    probability /= probability.sum(axis=1, keepdims=True)
    likelihood = np.zeros(len(masses))
    return Posterior(np.arange(len(XY)), XY, probability.astype(np.float32), likelihood)


def near(place: tuple[float, float], spread: float) -> np.ndarray:
    return np.exp(-np.square(PLACE - place).sum(axis=1) / (2 * spread**2))


def test_a_symmetric_posterior_has_its_median_at_its_centre() -> None:
    found = plane_path(posterior(near((1000.0, 1000.0), 150.0), near((800.0, 1200.0), 80.0)))
    np.testing.assert_allclose(found, [(1000, 1000), (800, 1200)], atol=2.0)


def test_the_median_stays_with_the_many() -> None:
    at_home = 0.65 * (near((500.0, 500.0), 10.0) > 0.5)
    elsewhere = 0.35 * (near((2000.0, 2000.0), 10.0) > 0.5)
    (found,) = plane_path(posterior(at_home + elsewhere))
    assert np.hypot(*(found - 500.0)) < SPACING / 2


def test_no_place_has_a_much_smaller_mean_distance() -> None:
    rng = np.random.default_rng(5)
    given = posterior(rng.random(len(PLACE)) ** 6, rng.random(len(PLACE)) ** 12)
    found = plane_path(given)

    def mean_distance(place: np.ndarray) -> np.ndarray:
        return given.probability @ np.hypot(*(XY - place).T)

    for instant, place in enumerate(found):
        least = min(mean_distance(other)[instant] for other in PLACE)
        assert mean_distance(place)[instant] <= least + 1.0
