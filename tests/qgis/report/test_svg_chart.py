"""The charts of reports."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import numpy as np
import pytest

from sig2gps_qgis.processing_provider.report.svg_axis import Axis
from sig2gps_qgis.processing_provider.report.svg_chart import SvgChart
from sig2gps_qgis.processing_provider.vision.report_figures import (
    distance_figure,
    map_figure,
    variance_figure,
)


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (0.0, 1.0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (-3.0, 12.0, ["-2.5", "0.0", "2.5", "5.0", "7.5", "10.0"]),
        (0.0, 0.0012, ["0.0000", "0.0002", "0.0004", "0.0006", "0.0008", "0.0010", "0.0012"]),
        (100.0, 2300.0, ["500", "1000", "1500", "2000"]),
    ],
)
def test_ticks_are_round(low: float, high: float, texts: list[str]) -> None:
    assert [text for _, text in Axis(low, high, 0.0, 600.0, "x").ticks()] == texts


def test_values_lie_where_the_axis_says() -> None:
    axis = Axis(0.0, 10.0, 100.0, 50.0, "y")
    assert axis.place(np.array([0.0, 5.0, 10.0])).tolist() == [100.0, 75.0, 50.0]


def shapes(svg: str, kind: str) -> list[ET.Element]:
    """Elements of a drawing, which must be well formed."""
    return list(ET.fromstring(svg).iter(kind))


def test_lines_have_gaps_and_dots_leave_out_what_is_unknown() -> None:
    chart = SvgChart(300, 200, (0, 4), (0, 4), "x", "y", "a <b> & c")
    x, y = np.arange(5.0), np.array([0.0, 1.0, np.nan, 3.0, 4.0])
    chart.named_line(x, y, "stroke:red", "line")
    chart.points(x, y, "fill:red")
    svg = chart.svg()
    assert len(shapes(svg, "polyline")) == 2
    assert len(shapes(svg, "circle")) == 4
    assert "a &lt;b&gt; &amp; c" in svg


def test_the_figures_of_a_report() -> None:
    curve = np.linspace(0, 1, 20), np.linspace(0, 9, 20)
    histogram = distance_figure(np.linspace(0, 1, 6), np.array([1, 4, 9, 3, 0]), curve, "R² 0.97")
    assert len(shapes(histogram, "polyline")) == 1
    assert "R² 0.97" in histogram
    assert distance_figure(np.array([0.0, 1.0]), np.array([0]), None, "")
    place = np.array([0.1, 0.2])
    lanes = {"a": (place, np.array([1.0, np.nan])), "b": (place, np.array([2.0, 3.0]))}
    assert len(shapes(variance_figure(lanes), "circle")) == 3 + 2  # with those of the key
    assert variance_figure({"a": (place, np.full(2, np.nan))})


def test_a_map_of_many_samples_is_thinned_and_has_equal_scales() -> None:
    random = np.random.default_rng(1)
    after = np.column_stack((np.linspace(0, 50, 10_000), np.zeros(10_000)))
    before = after + random.normal(0, 1, after.shape)
    svg = map_figure(before, after, None)
    assert len(shapes(svg, "circle")) == 2 * 2500 + 2
    truth = np.full(after.shape, np.nan)
    assert map_figure(before, after, truth)


def test_a_map_of_one_place() -> None:
    here = np.zeros((3, 2))
    assert map_figure(here, here, here)
