"""Grids of the image, the error in each, and how it is distributed."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.vision.characterize import characterize
from sig2gps_qgis.vision.error_distribution import error_distribution
from sig2gps_qgis.vision.grids import grid_numbers, grid_table
from sig2gps_qgis.vision.local_frame import LocalFrame, haversine_m
from sig2gps_qgis.vision.lut import LookUpTable
from tests.unit.road_before_camera import CAMERA, road


def test_last_grid_is_closed_at_one() -> None:
    x = np.array([0.0, 0.0099999, 0.01, 0.5, 0.99, 1.0, np.nan])
    assert grid_numbers(x, 100).tolist() == [1, 1, 2, 51, 100, 100, 0]
    assert grid_numbers(x[:-1], 1).tolist() == [1] * 6


def test_mean_and_error_of_a_grid_are_those_of_the_paper() -> None:
    frame = LocalFrame(33.42, -111.93)
    xy = np.array([[0.0, 0.0], [3.0, 4.0], [50.0, 0.0]])
    table = grid_table(["there"], np.zeros(3, dtype=np.int64), np.array([7, 7, 9]), xy, 100, frame)
    latitude, longitude = frame.to_degrees(xy)
    assert table.grid.tolist() == [7, 9]
    assert table.count.tolist() == [2, 1]
    assert table.latitude[0] == pytest.approx(latitude[:2].mean(), abs=1e-9)
    assert table.longitude[0] == pytest.approx(longitude[:2].mean(), abs=1e-9)
    expected = haversine_m(latitude[:2], longitude[:2], table.latitude[0], table.longitude[0])
    assert table.d_gamma_m[0] == pytest.approx(expected.mean(), abs=1e-6)
    assert table.d_gamma_m[0] == pytest.approx(2.5, rel=0.005)
    assert table.variance_m2[0] == pytest.approx(6.25, rel=0.01)
    assert table.d_gamma_m[1] == pytest.approx(0.0, abs=1e-6)
    assert (table.x_from[0], table.x_to[0]) == pytest.approx((0.06, 0.07))


def test_haversine() -> None:
    assert haversine_m(0.0, 179.5, 0.0, -179.5) == pytest.approx(6_371_000 * np.pi / 180.0)
    assert haversine_m(90.0, 5.0, 90.0, 120.0) == pytest.approx(0.0, abs=1e-6)
    assert haversine_m(-90.0, 0.0, 90.0, 0.0) == pytest.approx(6_371_000 * np.pi)


def test_gaussian_is_found_in_the_errors() -> None:
    values = np.abs(np.random.default_rng(0).normal(0.4, 0.06, 400))
    found = error_distribution(values, np.full(400, 9))
    assert found.mean_m == pytest.approx(0.4, abs=0.02)
    assert found.sigma_m == pytest.approx(0.06, rel=0.25)
    assert found.peak_m == pytest.approx(0.4, abs=0.06)
    assert 0.85 < found.adjusted_r2 <= 1.0
    assert found.counts.sum() == found.grids == 400
    assert found.density(np.array([found.mean_m]))[0] == pytest.approx(found.amplitude)


@pytest.mark.parametrize(
    ("values", "count"),
    [([], []), ([0.3], [5]), ([0.3] * 20, [5] * 20), ([0.0] * 20, [5] * 20), ([0.3, 0.4], [1, 1])],
)
def test_too_little_to_fit_is_said_by_nan(values: list[float], count: list[int]) -> None:
    found = error_distribution(np.array(values, dtype=float), np.array(count, dtype=np.int64))
    assert np.isnan(found.adjusted_r2)
    assert found.counts.sum() == found.grids == sum(number >= 2 for number in count)


def test_empty_grids_lie_between_their_neighbours() -> None:
    x = np.array([0.05, 0.05, 0.45])
    xy = np.array([[0.0, 0.0], [2.0, 0.0], [9.0, 8.0]])
    table = LookUpTable.fit(x, xy, 10)
    position, _, interpolated = table.locate(np.array([0.0, 0.25, 0.95]), 0.0)
    assert position == pytest.approx(np.array([[1.0, 0.0], [5.0, 4.0], [9.0, 8.0]]))
    assert interpolated.tolist() == [False, True, True]


def test_characterizes_each_direction() -> None:
    scene = road(1.0, passes=30)
    found = characterize(scene.samples, CAMERA, grids=20)
    assert len(found.table) == 40
    assert found.table.count.sum() == len(scene.samples)
    # Mean distance of normal noise, 1 m an axis, to its mean: a little more for the grids' width.
    assert found.distribution.peak_m == pytest.approx(np.sqrt(np.pi / 2.0), abs=0.25)
