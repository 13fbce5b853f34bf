"""A line driven through time."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import LineString, Point

from sig2gps_qgis.path import Path


def winding_path(seed: int, standing: float = 0.4) -> Path:
    """A line with bends, driven with stops (whole stretches of them)."""
    rng = np.random.default_rng(seed)
    vertices = np.cumsum(rng.uniform((5, -40), (60, 40), (60, 2)), axis=0)
    length = np.hypot(*np.diff(vertices, axis=0).T).sum()
    step = rng.uniform(0, 100, 50) * np.repeat(rng.random(10) > standing, 5)
    driven = np.append(0.0, np.cumsum(step))
    return Path(
        time=1.7e9 + 10.0 * np.arange(51),
        sigma_m=rng.uniform(50, 500, 51),
        vertices=vertices,
        driven_m=driven * min(1.0, length / driven[-1]),
    )


@pytest.mark.parametrize("seed", range(6))
def test_the_timed_line_runs_from_start_to_end_without_turning_back(seed: int) -> None:
    path = winding_path(seed)
    xy, time = path.timed_line()
    assert len(xy) == len(time)
    assert (np.diff(time) >= 0).all()
    assert (time[0], time[-1]) == (path.time[0], path.time[-1])
    np.testing.assert_array_equal(xy[[0, -1]], path.position_at(path.time[[0, -1]]))
    length = np.hypot(*np.diff(xy, axis=0).T).sum()
    assert length == pytest.approx(path.driven_m[-1] - path.driven_m[0])
    np.testing.assert_allclose(path.position_at(time), xy, atol=1e-3)


@pytest.mark.parametrize("seed", range(3))
def test_every_position_lies_on_the_line(seed: int) -> None:
    path = winding_path(seed)
    line = LineString(path.vertices)
    xy, _ = path.timed_line()
    moments = path.position_at(np.linspace(path.time[0], path.time[-1], 200))
    assert max(line.distance(Point(place)) for place in np.concatenate([xy, moments])) < 1e-6


def test_a_vertex_after_a_standstill_is_passed_after_it() -> None:
    vertices = np.array([[0.0, 0.0], [50.0, 0.0], [130.0, 0.0], [200.0, 0.0]])
    driven = np.array([0.0, 60, 100, 100, 100, 160])
    xy, time = Path(10.0 * np.arange(6), np.ones(6), vertices, driven).timed_line()
    np.testing.assert_array_equal(xy[:, 0], [0, 50, 60, 100, 100, 100, 130, 160])
    np.testing.assert_allclose(time, [0, 50 / 6, 10, 20, 30, 40, 45, 50])


@pytest.mark.parametrize("seed", range(6))
def test_driving_evenly_keeps_order_line_and_speed_limit(seed: int) -> None:
    path = winding_path(seed)
    even = path.evenly_driven()
    assert (np.diff(even.driven_m) >= -1e-9).all()
    assert np.diff(even.driven_m).max() <= np.diff(path.driven_m).max() + 1e-9
    assert even.driven_m[0] >= path.driven_m[0]
    assert even.driven_m[-1] <= path.driven_m[-1] + 1e-9
    # jerks get less
    assert np.abs(np.diff(even.driven_m, 3)).sum() < np.abs(np.diff(path.driven_m, 3)).sum()
    np.testing.assert_array_equal(even.vertices, path.vertices)


def test_driving_evenly_does_not_touch_even_driving_or_standing() -> None:
    vertices = np.array([[0.0, 0.0], [900.0, 0.0]])
    for step in (0.0, 30.0):
        driven = step * np.arange(20)
        even = Path(10.0 * np.arange(20), np.ones(20), vertices, driven).evenly_driven()
        np.testing.assert_allclose(even.driven_m[2:-2], driven[2:-2])


@pytest.mark.parametrize("end", [500.0, 333.3, 300.0, 0.5])
def test_until_ends_there(end: float) -> None:
    path = winding_path(1)
    cut = path.until(path.time[0] + end)
    assert cut.time[-1] == path.time[0] + end
    assert (np.diff(cut.time) > 0).all()
    assert len(cut.sigma_m) == len(cut.driven_m) == len(cut.time)
    moments = np.linspace(path.time[0], cut.time[-1], 50)
    np.testing.assert_allclose(cut.position_at(moments), path.position_at(moments), atol=1e-6)


def test_who_never_moves_has_a_line_of_one_place() -> None:
    path = Path(10.0 * np.arange(4), np.ones(4), np.array([[3.0, 4.0]]), np.zeros(4))
    xy, time = path.evenly_driven().until(25.0).timed_line()
    np.testing.assert_array_equal(xy, np.tile([3.0, 4.0], (4, 1)))
    np.testing.assert_array_equal(time, [0, 10, 20, 25])
