"""A line driven through time."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import LineString, Point

from sig2gps_qgis.path import Path


def winding_path(seed: int, standing: float = 0.4, hurry: float = 1.0) -> Path:
    """A line with bends and changing limits, driven with stops (whole stretches of them).

    Args:
        seed: of all randomness.
        standing: share of the stretches.
        hurry: the mean speed of the others, in halves of the limit.
    """
    rng = np.random.default_rng(seed)
    vertices = np.cumsum(rng.uniform((5, -40), (60, 40), (600, 2)), axis=0)
    highest = rng.uniform(5, 30, 599)
    way = (np.hypot(*np.diff(vertices, axis=0).T) / highest).sum()
    step = hurry * rng.uniform(0, 10, 50) * np.repeat(rng.random(10) > standing, 5)
    reached = np.append(0.0, np.cumsum(step))
    return Path(
        time=10.0 * np.arange(51),
        sigma_m=rng.uniform(50, 500, 51),
        vertices=vertices,
        highest_mps=highest,
        reached_s=reached * min(1.0, way / reached[-1]),
    )


def metres_too_far(path: Path) -> float:
    """How much longer a stretch of the timed line is than its limit allows, at worst."""
    xy, time = path.timed_line()
    length = np.hypot(*np.diff(xy, axis=0).T)
    along = path.driven_at((time[1:] + time[:-1]) / 2)
    ends = np.cumsum(np.hypot(*np.diff(path.vertices, axis=0).T))
    which = np.minimum(np.searchsorted(ends, along), len(ends) - 1)
    return float((length - path.highest_mps[which] * np.diff(time)).max())


@pytest.mark.parametrize("seed", range(6))
def test_the_timed_line_runs_from_start_to_end_without_turning_back(seed: int) -> None:
    path = winding_path(seed)
    xy, time = path.timed_line()
    assert len(xy) == len(time)
    assert (np.diff(time) >= 0).all()
    assert (time[0], time[-1]) == (path.time[0], path.time[-1])
    np.testing.assert_array_equal(xy[[0, -1]], path.position_at(path.time[[0, -1]]))
    length = np.hypot(*np.diff(xy, axis=0).T).sum()
    assert length == pytest.approx(np.diff(path.driven_at(path.time[[0, -1]]))[0])
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
    reached = np.array([0.0, 6, 10, 10, 10, 16])
    path = Path(10.0 * np.arange(6), np.ones(6), vertices, np.full(3, 10.0), reached)
    xy, time = path.timed_line()
    np.testing.assert_array_equal(xy[:, 0], [0, 50, 60, 100, 100, 100, 130, 160])
    np.testing.assert_allclose(time, [0, 50 / 6, 10, 20, 30, 40, 45, 50])


def test_within_a_step_the_faster_road_is_driven_faster() -> None:
    vertices = np.array([[0.0, 0.0], [50.0, 0.0], [250.0, 0.0]])
    path = Path(
        np.array([0.0, 20.0]), np.ones(2), vertices, np.array([5.0, 20.0]), np.array([0, 20])
    )
    xy, time = path.timed_line()
    np.testing.assert_array_equal(xy[:, 0], [0, 50, 250])
    np.testing.assert_allclose(time, [0, 10, 20])
    np.testing.assert_allclose(path.driven_at(np.array([5.0, 15.0])), [25, 150])


@pytest.mark.parametrize("hurry", [0.5, 1.0, 1.9, 2.5, 8.0])
@pytest.mark.parametrize("seed", range(6))
def test_a_speed_bounded_path_is_nowhere_faster_than_its_limits(seed: int, hurry: float) -> None:
    path = winding_path(seed, hurry=hurry)
    bounded = path.speed_bounded()
    assert metres_too_far(bounded) <= 1e-6
    assert (np.diff(bounded.reached_s) >= 0).all()
    assert bounded.reached_s[0] >= path.reached_s[0] - 1e-9
    assert bounded.reached_s[-1] <= path.reached_s[-1] + 1e-9
    assert metres_too_far(bounded.until(333.3)) <= 1e-6
    assert metres_too_far(bounded.evenly_driven()) <= 1e-6


@pytest.mark.parametrize("hurry", [1.0, 2.5, 8.0])
@pytest.mark.parametrize("seed", range(6))
def test_bounding_the_speed_changes_no_more_than_it_must(seed: int, hurry: float) -> None:
    path = winding_path(seed, hurry=hurry)
    change = np.abs(path.speed_bounded().reached_s - path.reached_s)
    # between the two instants whose distance is the most too far, half of it is to be borne
    too_far = np.subtract.outer(path.reached_s - path.time, path.reached_s - path.time)
    least = max(0.0, np.tril(too_far).max() / 2)
    assert change.max() == pytest.approx(least, abs=1e-9)
    if hurry <= 1.0:  # nowhere too fast
        np.testing.assert_allclose(change, 0.0, atol=1e-9)


@pytest.mark.parametrize("seed", range(6))
def test_driving_evenly_keeps_order_and_line(seed: int) -> None:
    path = winding_path(seed)
    even = path.evenly_driven()
    assert (np.diff(even.reached_s) >= -1e-9).all()
    assert np.diff(even.reached_s).max() <= np.diff(path.reached_s).max() + 1e-9
    assert even.reached_s[0] >= path.reached_s[0]
    assert even.reached_s[-1] <= path.reached_s[-1] + 1e-9
    # jerks get less
    assert np.abs(np.diff(even.reached_s, 3)).sum() < np.abs(np.diff(path.reached_s, 3)).sum()
    np.testing.assert_array_equal(even.vertices, path.vertices)


def test_driving_evenly_does_not_touch_even_driving_or_standing() -> None:
    vertices = np.array([[0.0, 0.0], [900.0, 0.0]])
    for step in (0.0, 3.0):
        reached = step * np.arange(20)
        path = Path(10.0 * np.arange(20), np.ones(20), vertices, np.array([15.0]), reached)
        np.testing.assert_allclose(path.evenly_driven().reached_s[2:-2], reached[2:-2])


@pytest.mark.parametrize("end", [500.0, 333.3, 300.0, 0.5])
def test_until_ends_there(end: float) -> None:
    path = winding_path(1)
    cut = path.until(path.time[0] + end)
    assert cut.time[-1] == path.time[0] + end
    assert (np.diff(cut.time) > 0).all()
    assert len(cut.sigma_m) == len(cut.reached_s) == len(cut.time)
    moments = np.linspace(path.time[0], cut.time[-1], 50)
    np.testing.assert_allclose(cut.position_at(moments), path.position_at(moments), atol=1e-6)


def test_who_never_moves_has_a_line_of_one_place() -> None:
    path = Path(10.0 * np.arange(4), np.ones(4), np.array([[3.0, 4.0]]), np.empty(0), np.zeros(4))
    xy, time = path.evenly_driven().speed_bounded().until(25.0).timed_line()
    np.testing.assert_array_equal(xy, np.tile([3.0, 4.0], (4, 1)))
    np.testing.assert_array_equal(time, [0, 10, 20, 25])
