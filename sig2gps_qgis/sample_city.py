"""A whole city that does not exist: roads, a river with few bridges, parks.

It lies in the open Atlantic, at 45° N on the central meridian of UTM zone 26 (EPSG:32626), where
no real map can be mistaken for it. Its plan is drawn with straight streets between a ring road,
radial roads and quays, and then bent as a whole by a smooth displacement, so that roads curve
and no two blocks are alike. It is our own: no map data went into it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry import (
    GeometryCollection,
    LineString,
    MultiLineString,
    MultiPolygon,
    Point,
    Polygon,
)
from shapely.ops import polygonize, unary_union

from sig2gps_qgis.noded_roads import CityRoad, drivable_pieces
from sig2gps_qgis.ordered_shapes import DECIMALS, areas_of, lines_of
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.street_plan import plan_streets

CENTRE_LONGITUDE = -27.0
CENTRE_LATITUDE = 45.0
EXTENT_M = 8000.0
"""Side of the square that the city fills."""

SPEED_KMH = {
    "trunk": 70.0,
    "primary": 50.0,
    "secondary": 50.0,
    "tertiary": 40.0,
    "residential": 30.0,
}

_RING_M = 2500.0
_LESSER_RINGS = (
    (850.0, "secondary", "Old Walls"),
    (1650.0, "secondary", "Circular Road"),
    (3450.0, "secondary", "Orbital Road"),
)
_QUAY_M = 35.0  # from the water's edge
_VERTEX_SPACING_M = 30.0
_OVERLAP_M = 2.0  # roads reach so far over those they end at, that noding joins them
_LONGEST_BRIDGE_M = 330.0
_RADIALS = ("North", "Mill", "Harbour", "Abbey", "South", "Station", "West", "Castle")
# fmt: off
_NAMES = (
    "Acacia", "Alder", "Almond", "Ash", "Aspen", "Beech", "Birch", "Bramble", "Briar", "Cedar",
    "Cherry", "Chestnut", "Clover", "Cypress", "Elder", "Elm", "Fern", "Fir", "Hawthorn",
    "Hazel", "Heather", "Holly", "Hornbeam", "Ivy", "Juniper", "Larch", "Laurel", "Lavender",
    "Lilac", "Lime", "Linden", "Magnolia", "Maple", "Mulberry", "Myrtle", "Oak", "Olive",
    "Orchard", "Pear", "Pine", "Plane", "Plum", "Poplar", "Quince", "Rose", "Rowan", "Sage",
    "Spruce", "Sycamore", "Tamarisk", "Thorn", "Vine", "Walnut", "Willow", "Yew",
)
# fmt: on


@dataclass(frozen=True)
class SampleCity:
    """The city, in metres east and north of its centre.

    Attributes:
        lines: (k, 2) vertices of each road between two junctions.
        direction: (L,) int64 of :class:`RoadDirection`: both ways, or forward only.
        speed_kmh: (L,) float64.
        road_class: (L,) OpenStreetMap's ``highway`` values.
        name: (L,) names of the streets.
        river: the water.
        parks: districts without streets.
    """

    lines: tuple[np.ndarray, ...]
    direction: np.ndarray
    speed_kmh: np.ndarray
    road_class: tuple[str, ...]
    name: tuple[str, ...]
    river: Polygon
    parks: tuple[Polygon, ...]

    def network(self) -> RoadNetwork:
        """The drivable graph."""
        return RoadNetwork.from_lines(self.lines, self.direction, self.speed_kmh)


def simulate_city(seed: int) -> SampleCity:
    """Draw the city of a seed."""
    rng = np.random.default_rng(seed)
    water = _river_course(rng)
    river = _river_area(water, rng)
    major = _major_roads(river, rng)
    minor, parks = _fill(_districts(major), river, rng)
    bend = _Bend(rng)
    pieces = drivable_pieces(major + minor)
    return SampleCity(
        lines=tuple(bend(_densified(line)) for line, _ in pieces),
        direction=np.array(
            [RoadDirection.FORWARD if road.one_way else RoadDirection.BOTH for _, road in pieces],
            dtype=np.int64,
        ),
        speed_kmh=np.array([SPEED_KMH[road.road_class] for _, road in pieces]),
        road_class=tuple(road.road_class for _, road in pieces),
        name=tuple(road.name for _, road in pieces),
        river=Polygon(bend(_densified(river.exterior))),
        parks=tuple(Polygon(bend(_densified(park.exterior))) for park in parks),
    )


def _river_course(rng: np.random.Generator) -> LineString:
    """West to east, past the centre on its south side."""
    x = np.linspace(-0.75 * EXTENT_M, 0.75 * EXTENT_M, 160)
    phase = rng.uniform(0, 2 * np.pi)
    y = -620 + 0.10 * x + 520 * np.sin(x / 760 + phase) + 130 * np.sin(x / 330 + 2.1 * phase)
    calm = 1 - np.exp(-((x / 1300) ** 2))  # the old town stands at a straight reach
    return LineString(np.stack([x, -520 + (y + 520) * (0.25 + 0.75 * calm)], axis=1))


def _river_area(course: LineString, rng: np.random.Generator) -> Polygon:
    reach = course.length
    widths = 65 + 18 * np.sin(np.linspace(0, 9, 60) + rng.uniform(0, 6))
    beads = [
        _only(course.interpolate(at).buffer(width))
        for at, width in zip(np.linspace(0, reach, 60), widths)
    ]
    hulls = [_only(MultiPolygon(pair).convex_hull) for pair in zip(beads[:-1], beads[1:])]
    return _only(_only(_only(unary_union(hulls)).buffer(30)).buffer(-30))


def _only(shape: Polygon | MultiPolygon) -> Polygon:
    """The one area of a shape, rounded, so that the next operation begins with the same digits."""
    (area,) = areas_of(shape)
    return area


def _edge_of_town() -> LineString:
    half = EXTENT_M / 2
    return Polygon([(-half, -half), (half, -half), (half, half), (-half, half)]).exterior


def _districts(roads: Sequence[CityRoad]) -> list[Polygon]:
    lines = [line for road in roads for line in road.lines]
    borders = lines_of(unary_union([*lines, _edge_of_town()]))
    return areas_of(GeometryCollection(list(polygonize(borders))))


def _major_roads(river: Polygon, rng: np.random.Generator) -> list[CityRoad]:
    """Rings, radial roads and quays. Only the ring road and the radial roads have bridges."""
    ring = _closed_curve(_RING_M, rng)
    ends_at_quay = river.buffer(_QUAY_M - _OVERLAP_M)
    square = Polygon(_edge_of_town())
    roads = [CityRoad((ring,), "trunk", "Ring Road", one_way=False)]
    for radius_m, road_class, name in _LESSER_RINGS:
        course = _closed_curve(radius_m, rng).difference(ends_at_quay).intersection(square)
        roads.append(CityRoad(tuple(lines_of(course)), road_class, name, one_way=False))
    turn = rng.uniform(-0.2, 0.2)
    for number, name in enumerate(_RADIALS):
        angle = turn + 2 * np.pi * (number + rng.uniform(-0.22, 0.22)) / len(_RADIALS)
        start = 0.0 if number % 4 == 0 else 0.9 * _LESSER_RINGS[0][0]
        course = _radial(angle, start, rng)
        # A road that would run along in the water for long is not built.
        if course.intersection(river).length < _LONGEST_BRIDGE_M:
            roads.append(CityRoad(tuple(course.geoms), "primary", f"{name} Road", one_way=False))
        country = _radial(angle + np.pi / len(_RADIALS), 0.97 * _RING_M, rng)
        lane = tuple(lines_of(country.difference(ends_at_quay)))
        roads.append(CityRoad(lane, "tertiary", f"Old {name} Lane", one_way=False))
    shore = _only(river.buffer(_QUAY_M)).exterior
    banks = lines_of(shore.intersection(Polygon(ring)))
    return roads + [_quay(bank, river) for bank in banks if bank.length > _RING_M]


def _radial(angle: float, start_m: float, rng: np.random.Generator) -> MultiLineString:
    radius = np.linspace(start_m, 0.72 * EXTENT_M, 60)
    bearing = angle + rng.uniform(-0.18, 0.18) * np.sin(radius / 1400)
    course = np.stack([radius * np.sin(bearing), radius * np.cos(bearing)], axis=1)
    return MultiLineString(lines_of(LineString(course).intersection(Polygon(_edge_of_town()))))


def _quay(bank: LineString, river: Polygon) -> CityRoad:
    """One-way, so that traffic keeps to the right of the river as of a divided road."""
    xy = np.array(bank.coords)
    north = xy[:, 1].mean() > river.intersection(bank.envelope).centroid.y
    heads_east = xy[-1, 0] > xy[0, 0]
    # With the river between them, keeping right means: the south bank heads east.
    course = bank if heads_east != north else LineString(xy[::-1])
    name = "North Quay" if north else "South Quay"
    return CityRoad((_lengthened(course, _OVERLAP_M),), "secondary", name, one_way=True)


def _closed_curve(radius_m: float, rng: np.random.Generator) -> LineString:
    angle = np.linspace(0, 2 * np.pi, 121)
    radius = radius_m * (
        1
        + 0.07 * np.cos(2 * angle + rng.uniform(0, 6))
        + 0.05 * np.cos(3 * angle + rng.uniform(0, 6))
    )
    xy = np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)
    xy[-1] = xy[0]
    return LineString(xy)


def _lengthened(line: LineString, by_m: float) -> LineString:
    xy = np.array(line.coords)
    first, last = xy[0] - xy[1], xy[-1] - xy[-2]
    start = xy[0] + by_m * first / np.hypot(*first)
    end = xy[-1] + by_m * last / np.hypot(*last)
    return LineString(np.vstack([start, xy, end]))


def _fill(
    districts: Sequence[Polygon], river: Polygon, rng: np.random.Generator
) -> tuple[list[CityRoad], list[Polygon]]:
    roads: list[CityRoad] = []
    parks: list[Polygon] = []
    wet = river.buffer(_QUAY_M - 5)
    for district in districts:
        for land in areas_of(district.difference(wet)):
            if land.area < 4e4:
                continue
            away_m = land.centroid.distance(Point(0, 0))
            # Towards the edge of the town more and more districts are still woods and fields.
            green = np.interp(away_m, [600, 2500, 3200, 4500], [0.04, 0.08, 0.15, 0.5])
            if rng.uniform() < green:
                parks += [area for area in areas_of(land.buffer(-15)) if area.area > 1e4]
                continue
            block_m = float(np.interp(away_m, [0, 1000, 2500, 4500], [75, 105, 140, 210]))
            roads += _streets(land, block_m, away_m < 1500, rng)
    return roads, parks


def _streets(
    land: Polygon, block_m: float, central: bool, rng: np.random.Generator
) -> Iterator[CityRoad]:
    for number, street in enumerate(plan_streets(land, block_m, rng)):
        name = f"{_NAMES[rng.integers(len(_NAMES))]} {'Avenue' if street.collector else 'Street'}"
        one_way = not street.collector and rng.uniform() < (0.65 if central else 0.15)
        lines = street.lines
        if one_way and number % 2:
            lines = tuple(LineString(line.coords[::-1]) for line in lines)
        yield CityRoad(lines, "tertiary" if street.collector else "residential", name, one_way)


def _densified(line: LineString) -> np.ndarray:
    """Vertices at most ``_VERTEX_SPACING_M`` apart, those of the line among them."""
    xy = np.array(line.coords)[:, :2]
    steps = np.maximum(np.ceil(np.hypot(*np.diff(xy, axis=0).T) / _VERTEX_SPACING_M), 1)
    at = np.concatenate(
        [[0.0]] + [i + np.arange(1, n + 1) / n for i, n in enumerate(steps.astype(int))]
    )
    return np.stack([np.interp(at, np.arange(len(xy)), xy[:, axis]) for axis in (0, 1)], axis=1)


class _Bend:
    """A smooth displacement of the plane that never folds it: it only makes straight roads curve.

    A sum of waves, each so long against its amplitude that together they stretch by less than a
    third.
    """

    def __init__(self, rng: np.random.Generator) -> None:
        self._wave = rng.normal(
            0, 2 * np.pi / np.array([[3600.0], [2600.0], [1900.0], [1300.0]]) / 1.4, (4, 2)
        )
        self._phase = rng.uniform(0, 2 * np.pi, 4)
        direction = rng.uniform(0, 2 * np.pi, 4)
        amplitude = np.array([75.0, 55.0, 36.0, 14.0])
        self._shift = amplitude[:, None] * np.stack([np.cos(direction), np.sin(direction)], axis=1)

    def __call__(self, xy: np.ndarray) -> np.ndarray:
        bent = xy + np.sin(xy @ self._wave.T + self._phase) @ self._shift
        return np.round(bent, DECIMALS) + 0.0  # no negative zeros
