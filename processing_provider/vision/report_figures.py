"""The figures of a denoising report, as SVG."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sig2gps_qgis.processing_provider.report.svg_chart import BOTTOM, LEFT, RIGHT, TOP, SvgChart
from sig2gps_qgis.translation import tr

WIDTH = 920.0
BEFORE, AFTER, TRUTH = "#e4672e", "#1769d2", "#16202a"

_LANES = ("#1769d2", "#2a9d6f", "#8e5bb5", "#d98e04", "#d1495b", "#0f8b9d")
_MOST_POINTS = 2500
_MAP_HEIGHTS = (240.0, 560.0)


def distance_figure(
    edges: np.ndarray, counts: np.ndarray, curve: tuple[np.ndarray, np.ndarray] | None, fit: str
) -> str:
    """How the grids' mean distances d_gamma are distributed, and the Gaussian fitted to it.

    Args:
        edges: (B + 1,) metres, the borders of the bins.
        counts: (B,) grids in each bin.
        curve: distances in metres and grids a bin, of the Gaussian; None where none fits.
        fit: what to call the Gaussian in the key, its R2 included.
    """
    highest = max(float(counts.max(initial=1)), 1.0 if curve is None else float(curve[1].max()))
    # From zero, unless all grids are far from it.
    low, high = float(edges[np.argmax(counts > 0)]), float(edges[-1])
    low = max(low - 0.5 * (high - low), 0.0)
    chart = SvgChart(
        WIDTH,
        330.0,
        (low, high),
        (0.0, 1.1 * highest),
        tr("d_gamma: mean distance to the grid's mean position (m)"),
        tr("Grids"),
        tr("Histogram of d_gamma over the grids"),
    )
    chart.bars(edges, counts, "fill:#9fc2ee", tr("Grids"))
    if curve is not None:
        chart.named_line(*curve, f"stroke:{BEFORE};stroke-width:2.2", fit)
    return chart.svg()


def variance_figure(lanes: Mapping[str, tuple[np.ndarray, np.ndarray]]) -> str:
    """How much the positions in a grid scatter, along the image.

    Args:
        lanes: by direction, (G,) place of each grid in the image, 0 to 1, and (G,) variance in
            square metres, NaN for grids without one.
    """
    every = np.concatenate([variance for _, variance in lanes.values()])
    highest = float(np.nanmax(every)) if np.isfinite(every).any() else 1.0
    chart = SvgChart(
        WIDTH,
        300.0,
        (0.0, 1.0),
        (0.0, 1.1 * (highest or 1.0)),
        tr("Place in the image (0: left border, 1: right border)"),
        tr("Variance (m²)"),
        tr("Variance of the positions in each grid, along the image"),
    )
    for number, (name, (place, variance)) in enumerate(lanes.items()):
        color = _LANES[number % len(_LANES)]
        chart.line(place, variance, f"stroke:{color};stroke-width:1.3;stroke-opacity:0.6")
        chart.named_points(place, variance, f"fill:{color}", name, 2.6)
    return chart.svg()


def map_figure(before: np.ndarray, after: np.ndarray, truth: np.ndarray | None) -> str:
    """Where the samples were said to be, and where they are now: a map along the street.

    Args:
        before, after: (N, 2) metres east and north.
        truth: (N, 2) likewise, NaN where it is not known; None without any.
    """
    thinned = np.linspace(0, len(after) - 1, min(len(after), _MOST_POINTS)).round().astype(int)
    before, after = before[thinned], after[thinned]
    middle = after.mean(axis=0)
    along = _long_axis(after - middle)
    turn = np.array([along, (-along[1], along[0])]).T  # columns: along and across the street
    layers = [((before - middle) @ turn, f"fill:{BEFORE};fill-opacity:0.45", tr("Noisy GPS"))]
    if truth is not None:
        turned = (truth[thinned] - middle) @ turn
        layers.append((turned, f"fill:{TRUTH};fill-opacity:0.8", tr("Truth")))
    layers.append(((after - middle) @ turn, f"fill:{AFTER};fill-opacity:0.8", tr("Denoised")))

    x_range, y_range, height = _equal_scales(np.concatenate([xy for xy, _, _ in layers]))
    chart = SvgChart(
        WIDTH,
        height,
        x_range,
        y_range,
        tr("Along the street (m)"),
        tr("Across (m)"),
        tr("Map of the noisy and the denoised positions"),
    )
    for xy, style, name in layers:
        chart.named_points(xy[:, 0], xy[:, 1], style, name, 1.9)
    # North is (0, 1); on the map it points to its component along and across the street.
    chart.north_arrow(float(np.degrees(np.arctan2(turn[1, 0], turn[1, 1]))))
    return chart.svg()


def _long_axis(xy: np.ndarray) -> np.ndarray:
    """(2,) unit vector along which (N, 2) positions spread most, to the east."""
    _, vectors = np.linalg.eigh(xy.T @ xy)
    axis = vectors[:, -1]
    return axis if axis[0] > 0 or (axis[0] == 0 and axis[1] > 0) else -axis


def _equal_scales(xy: np.ndarray) -> tuple[tuple[float, float], tuple[float, float], float]:
    """Ranges of x and y, and the height, of a chart where a metre is as long both ways."""
    low, high = np.nanpercentile(xy, (0.2, 99.8), axis=0)
    middle, span = (low + high) / 2.0, np.maximum((high - low) * 1.12, 1.0)
    width = WIDTH - LEFT - RIGHT
    least, most = (height - TOP - BOTTOM for height in _MAP_HEIGHTS)
    metre = min(width / span[0], most / span[1])
    height = max(span[1] * metre, least)
    half_x, half_y = width / metre / 2.0, height / metre / 2.0
    return (
        (float(middle[0] - half_x), float(middle[0] + half_x)),
        (float(middle[1] - half_y), float(middle[1] + half_y)),
        height + TOP + BOTTOM,
    )
