"""Records are matched to stations by id, or by place."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.stations import Stations

STATIONS = Stations(("a", "b", "c"), np.array([[0.0, 0.0], [500.0, 0.0], [500.0, 0.0]]))
UNKNOWN = [np.nan, np.nan]


def test_an_id_is_looked_up_whatever_the_place() -> None:
    cell = np.array(["c", "b", "x"], object)
    xy = np.array([UNKNOWN, [0.0, 0.0], [0.0, 0.0]])
    np.testing.assert_array_equal(STATIONS.numbers(cell, xy), [2, 1, -1])


def test_a_record_without_id_is_matched_by_place() -> None:
    xy = np.array([[0.3, -0.3], [30.0, 0.0], UNKNOWN, [500.0, 0.4]])
    number = STATIONS.numbers(np.full(4, None), xy)
    np.testing.assert_array_equal(number[:3], [0, -1, -1])
    assert number[3] in (1, 2)


def test_without_stations_nothing_matches() -> None:
    nobody = Stations((), np.empty((0, 2)))
    assert len(nobody) == 0
    number = nobody.numbers(np.array(["a", None], object), np.zeros((2, 2)))
    np.testing.assert_array_equal(number, [-1, -1])
    assert STATIONS.numbers(np.empty(0, object), np.empty((0, 2))).shape == (0,)
