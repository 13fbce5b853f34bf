"""Strokes: where they lie, how they fade, and that no order or cut changes them."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.rasterizer import draw_strokes


def stroke(
    begin: tuple[float, float],
    end: tuple[float, float],
    width: float,
    side: int = 40,
    **more: float,
) -> np.ndarray:
    coverage = np.zeros((side, side), np.float32)
    draw_strokes(coverage, np.array([begin]), np.array([end]), width, **more)
    return coverage


def test_a_line_covers_its_area_and_lies_where_it_should() -> None:
    line = stroke((5.0, 10.0), (30.0, 10.0), 4.0)
    assert line.sum() == pytest.approx(25 * 4 + np.pi * 4, rel=0.02)
    row, column = np.nonzero(line > 0.5)
    assert (row.min(), row.max()) == (9, 11)
    assert (column.min(), column.max()) == (4, 31)
    assert line[10, 15] == 1.0


def test_places_between_pixels_are_told_by_the_edges() -> None:
    dot = stroke((20.3, 14.6), (20.3, 14.6), 8.0)
    row, column = np.mgrid[:40, :40]
    middle = np.array([(dot * column).sum(), (dot * row).sum()]) / dot.sum()
    assert middle == pytest.approx([20.3, 14.6], abs=0.02)


@pytest.mark.parametrize("width", [0.25, 0.5, 1.0])
def test_thin_lines_are_faint(width: float) -> None:
    assert stroke((5.0, 20.0), (35.0, 20.0), width).max() == pytest.approx(width)


def test_softness_spreads_the_edge_and_keeps_the_width() -> None:
    sharp, soft = (stroke((5.0, 20.0), (35.0, 20.0), 8.0, softness=s)[:, 20] for s in (1.0, 4.0))
    assert np.count_nonzero((soft > 0) & (soft < 1)) > np.count_nonzero((sharp > 0) & (sharp < 1))
    assert soft.sum() == pytest.approx(sharp.sum(), abs=0.1)


def test_overlaps_hold_the_greatest_coverage_in_any_order() -> None:
    rng = np.random.default_rng(5)
    begin, end = rng.uniform(-10, 50, (2, 60, 2))
    width = rng.uniform(0.3, 5.0, 60)
    together, backwards, one_by_one = np.zeros((3, 40, 40), np.float32)
    draw_strokes(together, begin, end, width)
    draw_strokes(backwards, end[::-1], begin[::-1], width[::-1])
    for number in range(60):
        one = np.zeros((40, 40), np.float32)
        draw_strokes(one, begin[number : number + 1], end[number : number + 1], width[number])
        np.maximum(one_by_one, one, out=one_by_one)
    assert together == pytest.approx(one_by_one, abs=1e-5)
    assert together == pytest.approx(backwards, abs=0.02)  # cut into pieces from the other end


def test_far_ends_cost_nothing_and_change_nothing() -> None:
    near = stroke((-30.0, 20.0), (70.0, 20.0), 3.0)
    far = stroke((-1e7, 20.0), (1e7, 20.0), 3.0)
    assert far == pytest.approx(near, abs=1e-3)
    assert not stroke((-1e7, -500.0), (1e7, -500.0), 3.0).any()


def test_values_run_along_a_stroke_and_the_greatest_stays() -> None:
    coverage, values = np.zeros((2, 40, 40), np.float32)
    begin, end = np.array([[2.0, 20.0], [20.0, 2.0]]), np.array([[38.0, 20.0], [20.0, 38.0]])
    value = np.array([[0.0, 0.4], [0.6, 1.0]])
    draw_strokes(coverage, begin, end, 3.0, value=value, values=values)
    assert values[20, 3] < values[20, 12] < 0.2
    assert values[20, 20] == pytest.approx(0.8, abs=0.06)
    assert (values[coverage == 0] == 0).all()


def test_nothing_draws_nothing() -> None:
    coverage = np.zeros((8, 8), np.float32)
    draw_strokes(coverage, np.empty((0, 2)), np.empty((0, 2)), 3.0)
    assert not coverage.any()
