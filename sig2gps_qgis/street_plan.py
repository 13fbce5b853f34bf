"""Minor streets of a city district: an irregular grid that follows the district's shape."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, MultiLineString, Polygon
from shapely.ops import unary_union

_OVERLAP_M = 2.0  # streets reach so far over the surrounding roads, that noding joins them


@dataclass(frozen=True)
class Street:
    """One straight street, before the city is bent.

    Attributes:
        line: its course; may have gaps where a building stands in the way.
        collector: True for the few that gather the traffic of their district.
    """

    line: LineString | MultiLineString
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
    corners = np.array(district.minimum_rotated_rectangle.exterior.coords)
    sides = np.diff(corners[:3], axis=0)
    lengths = np.hypot(*sides.T)
    along, across = (sides / lengths[:, None])[np.argsort(-lengths)]
    middle = corners[:4].mean(axis=0)
    reach = lengths.max()
    families = [
        _parallels(middle, along, across, lengths.min() / 2, block_m, reach, rng),
        _parallels(middle, across, along, lengths.max() / 2, 1.9 * block_m, reach, rng),
    ]
    crossings = [unary_union(family) for family in families]
    area = district.buffer(_OVERLAP_M)
    streets = []
    for family, crossing in zip(families, crossings[::-1]):
        for number, line in enumerate(family):
            collector = number % 5 == 2
            inside = line.intersection(area)
            if not collector:
                inside = _with_gaps(inside, crossing, gap_share, rng)
            if inside.length > block_m / 2:
                streets.append(Street(inside, collector))
    return streets


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
    line: LineString | MultiLineString,
    crossing: MultiLineString,
    gap_share: float,
    rng: np.random.Generator,
) -> MultiLineString:
    whole = line.difference(crossing.buffer(0.5))
    pieces = getattr(whole, "geoms", [whole])
    missing = [piece for piece in pieces if rng.uniform() < gap_share]
    return line.difference(unary_union(missing).buffer(0.4)) if missing else line
