"""States that share a place."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.distinct_places import distinct_places


def test_each_place_has_one_state_and_each_state_its_place() -> None:
    rng = np.random.default_rng(1)
    places = np.array([4e6, -7e5]) + 3.0 * rng.permutation(900)[:100, None] * (1.0, 0.5)
    which = np.concatenate([np.arange(100), rng.integers(0, 100, 300)])
    xy = places[which] + rng.uniform(-1e-9, 1e-9, (400, 2))  # as rounding leaves them
    one, place = distinct_places(xy)
    assert len(one) == 100
    np.testing.assert_allclose(xy[one][place], xy, atol=1e-8)


def test_states_of_one_place() -> None:
    for size in (1, 2):
        one, place = distinct_places(np.zeros((size, 2)))
        np.testing.assert_array_equal(one, [0])
        np.testing.assert_array_equal(place, np.zeros(size))
