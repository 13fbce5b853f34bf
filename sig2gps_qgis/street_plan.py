"""Minor streets of a city district: an irregular grid that follows the district's shape."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, MultiLineString, Polygon

from sig2gps_qgis.ordered_shapes import DECIMALS, areas_of, lines_of

_OVERLAP_M = 2.0  # streets reach so far over the surrounding roads, that noding joins them


@dataclass(frozen=True)
class Street:
    """One straight street, before the city is bent.

    Attributes:
        lines: its course, in several parts where a building stands in the way.
        collector: True for the few that gather the traffic of their district.
    """

    lines: tuple[LineString, ...]
    collector: bool


def plan_streets(
    district: Polygon, block_m: float, rng: np.random.Generator, gap_share: float = 0.12
) -> list[Street]:
    """Fill a district with two families of parallel streets.

    They are turned as the district's longest side is, unevenly spaced, and some pieces between
    two crossings are missing, so that blocks differ.

    Args:
        district: area between the major roads, metres.
        block_m: mean length of a block's short side.
        rng: source of randomness.
        gap_share: share of the pieces that are missing.
    """
    middle, along, across, length_m, width_m = _least_rectangle(district)
    families = [
        _parallels(middle, along, across, width_m / 2, block_m, length_m, rng),
        _parallels(middle, across, along, length_m / 2, 1.9 * block_m, length_m, rng),
    ]
    crossings = [MultiLineString(family) for family in families]
    area = district.buffer(_OVERLAP_M)
    streets = []
    for family, crossing in zip(families, crossings[::-1]):
        for number, line in enumerate(family):
            collector = number % 5 == 2
            inside = lines_of(line.intersection(area))
            if not collector:
                inside = _with_gaps(inside, crossing, gap_share, rng)
            if sum(part.length for part in inside) > block_m / 2:
                streets.append(Street(tuple(inside), collector))
    return streets


def _least_rectangle(
    area: Polygon,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float, float]:
    """The smallest rectangle around an area, turned as it may be.

    Not shapely's: which of its corners comes first, and even by what the smallest is measured,
    depends on its version.

    Returns:
        Its middle, unit vectors along its long and its short side, and the two sides' lengths.
    """
    (hull,) = areas_of(area.convex_hull)
    corners = np.array(hull.exterior.coords)
    sides = np.diff(corners, axis=0)
    along = sides / np.hypot(*sides.T)[:, None]
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    extents = [corners @ axis.T for axis in (along, across)]  # each (corners, sides)
    spans = np.stack([np.ptp(extent, axis=0) for extent in extents])
    # Around a triangle there are three of one size: the first, whatever the last digits say.
    size = spans.prod(axis=0)
    least = int(np.argmax(size < size.min() * (1 + 1e-6)))
    axes = [along[least], across[least]]
    middle = sum(
        axis * (extent[:, least].min() + extent[:, least].max()) / 2
        for axis, extent in zip(axes, extents)
    )
    long, short = np.argsort(-np.round(spans[:, least], DECIMALS), kind="stable")
    return (
        middle,
        _eastward(axes[long]),
        _eastward(axes[short]),
        float(spans[long, least]),
        float(spans[short, least]),
    )


def _eastward(direction: np.ndarray) -> np.ndarray:
    """A unit vector or its opposite: the one to the east, or to the north if it is neither."""
    x, y = np.round(direction, 9)
    return -direction if (x, y) < (0, 0) else direction


def _parallels(
    middle: np.ndarray,
    along: np.ndarray,
    across: np.ndarray,
    half_width_m: float,
    spacing_m: float,
    reach_m: float,
    rng: np.random.Generator,
) -> list[LineString]:
    count = int(2 * half_width_m / spacing_m) + 1
    offsets = (np.arange(count) - (count - 1) / 2 + rng.uniform(-0.22, 0.22, count)) * spacing_m
    return [
        LineString(
            [middle + offset * across - reach_m * along, middle + offset * across + reach_m * along]
        )
        for offset in offsets
    ]


def _with_gaps(
    lines: list[LineString],
    crossing: MultiLineString,
    gap_share: float,
    rng: np.random.Generator,
) -> list[LineString]:
    whole = MultiLineString(lines)
    pieces = lines_of(whole.difference(crossing.buffer(0.5)))
    missing = [piece for piece in pieces if rng.uniform() < gap_share]
    return lines_of(whole.difference(MultiLineString(missing).buffer(0.4))) if missing else lines
