"""The parts of what the geometry library answers, in one order and direction whatever its version.

GEOS promises where the parts of a union or an intersection lie, but neither in what order they
come, nor which way a line runs, nor where a ring begins, nor the last digits of a coordinate; all
of that changes from version to version. What draws random numbers part by part needs it fixed.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from shapely.geometry import LineString, Polygon

DECIMALS = 3
"""Coordinates are rounded so, to millimetres: far above rounding errors."""

_Course = list[tuple[float, float]]


def lines_of(shape: Any) -> list[LineString]:
    """The lines of a shape, rounded and ordered by their coordinates.

    Each runs from its end with the lesser coordinates (x, then y) to the other; points and
    areas are left out.
    """
    courses = [
        _course(part.coords)
        for part in _parts(shape)
        if part.geom_type in ("LineString", "LinearRing")
    ]
    return [LineString(course) for course in sorted(min(c, c[::-1]) for c in courses if len(c) > 1)]


def areas_of(shape: Any) -> list[Polygon]:
    """The polygons of a shape, rounded and ordered by their coordinates.

    Each ring begins with its least vertex and runs counterclockwise; points and lines are left
    out, and slivers and holes of less than a millimetre.
    """
    rings = [
        (_ring(part.exterior.coords), sorted(_ring(hole.coords) for hole in part.interiors))
        for part in _parts(shape)
        if part.geom_type == "Polygon"
    ]
    return [
        Polygon(exterior, [hole for hole in holes if len(hole) > 2])
        for exterior, holes in sorted(rings)
        if len(exterior) > 2
    ]


def _parts(shape: Any) -> list[Any]:
    return [part for part in getattr(shape, "geoms", [shape]) if not part.is_empty]


def _course(coords: Any) -> _Course:
    """Rounded vertices, those left out that rounding made equal to the one before."""
    xy = np.round(np.array(coords)[:, :2], DECIMALS) + 0.0  # no negative zeros
    moved = np.any(np.diff(xy, axis=0) != 0, axis=1)
    return [(x, y) for x, y in xy[np.insert(moved, 0, True)].tolist()]


def _ring(coords: Any) -> _Course:
    corners = _course(coords)
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners.pop()
    x, y = np.array(corners).T
    if np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) < 0:
        corners.reverse()
    first = corners.index(min(corners))
    return corners[first:] + corners[:first]
