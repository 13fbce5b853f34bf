"""Roads that cross become pieces between junctions, of which all can be reached and left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csgraph
from scipy.spatial import cKDTree
from shapely.geometry import LineString
from shapely.ops import linemerge, unary_union

from sig2gps_qgis.ordered_shapes import lines_of

_STUB_M = 6.0
_MARK_SPACING_M = 4.0
_SAME_PLACE_M = 0.01  # above what rounding moves a piece by


@dataclass(frozen=True)
class CityRoad:
    """A road of one class and name.

    Attributes:
        lines: its courses, metres; each is driven from its start to its end if it is one-way.
        road_class: OpenStreetMap's ``highway`` value.
        name: of the street.
        one_way: whether it may be driven in one direction only.
    """

    lines: tuple[LineString, ...]
    road_class: str
    name: str
    one_way: bool


Piece = tuple[LineString, CityRoad]
"""What lies between two junctions, in the sense in which its road is driven."""


def drivable_pieces(roads: Sequence[CityRoad]) -> list[Piece]:
    """The pieces of all roads, in the order of their coordinates.

    Stubs that roads leave where they reach over others are left out, and so is what cannot be
    reached and left.
    """
    return _drivable(_noded(roads))


def _noded(roads: Sequence[CityRoad]) -> list[Piece]:
    parts = [(line, road) for road in roads for line in road.lines]
    # Some versions of GEOS end a piece where a road begins, though nothing crosses it there.
    pieces = lines_of(linemerge(unary_union([line for line, _ in parts])))
    marks = [_points_along(line) for line, _ in parts]
    owner = np.repeat(np.arange(len(parts)), [len(mark) for mark in marks])
    middles = [piece.interpolate(0.5, normalized=True) for piece in pieces]
    _, near = cKDTree(np.concatenate(marks)).query([point.coords[0] for point in middles], k=6)
    noded = []
    for piece, middle, marked in zip(pieces, middles, near):
        candidates = [parts[number] for number in np.unique(owner[marked]).tolist()]
        away_m = np.array([line.distance(middle) for line, _ in candidates])
        # Of roads on top of each other the first, whatever the last digits of a distance say.
        line, road = candidates[int(np.argmax(away_m < away_m.min() + _SAME_PLACE_M))]
        before = line.interpolate(max(line.project(middle) - 0.1, 0.0))
        # What the road passes just before the piece's middle, the piece must pass before it too.
        against = piece.project(before) > piece.project(middle)
        noded.append((LineString(piece.coords[::-1]) if against else piece, road))
    return noded


def _points_along(line: LineString) -> np.ndarray:
    """(k, 2) points ``_MARK_SPACING_M`` apart, from the start on."""
    xy = np.array(line.coords)
    vertex_m = np.insert(np.cumsum(np.hypot(*np.diff(xy, axis=0).T)), 0, 0.0)
    at_m = np.arange(0.0, vertex_m[-1], _MARK_SPACING_M)
    return np.stack([np.interp(at_m, vertex_m, xy[:, axis]) for axis in (0, 1)], axis=1)


def _drivable(pieces: list[Piece]) -> list[Piece]:
    while True:
        ends = np.array([[piece.coords[0], piece.coords[-1]] for piece, _ in pieces])
        _, node = np.unique(ends.reshape(-1, 2), axis=0, return_inverse=True)
        start, end = node.reshape(-1, 2).T
        degree = np.bincount(node.reshape(-1))
        dangling = (degree[start] == 1) | (degree[end] == 1)
        two_way = np.array([not road.one_way for _, road in pieces])
        heads = np.concatenate([start, end[two_way]])
        tails = np.concatenate([end, start[two_way]])
        graph = coo_matrix((np.ones(len(heads)), (heads, tails)), shape=(len(degree),) * 2)
        _, component = csgraph.connected_components(graph, connection="strong")
        main = component == np.bincount(component).argmax()
        short = np.array([piece.length < _STUB_M for piece, _ in pieces])
        keep = main[start] & main[end] & ~(dangling & short)
        if keep.all():
            return pieces
        pieces = [piece for piece, kept in zip(pieces, keep) if kept]
