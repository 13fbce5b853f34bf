"""The sample city is the same whatever version of GEOS, shapely, numpy and scipy draws it.

The guide's figures and pictures, the sample data and many a test rest on it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest
from shapely.affinity import translate
from shapely.geometry import GeometryCollection, LineString, Polygon
from shapely.geometry.base import BaseGeometry

from sig2gps_qgis import noded_roads, sample_city
from sig2gps_qgis.sample_city import SampleCity, simulate_city
from sig2gps_qgis.trips import TripSimulator

LAST_DIGITS_M = 1e-11

ROADS = "e194edd4f531e7e2"
TRIPS = "f4d4715a04277a8d"
OTHERWISE = (
    "The sample city has changed. If a library's version did that, it must not: see "
    "sig2gps_qgis/ordered_shapes.py. If you meant it: make sample-data demo screenshots, mend the "
    "guide's figures, and write down here what it is now."
)


@pytest.fixture(scope="module")
def city() -> SampleCity:
    return simulate_city(5)


def digest(values: Iterable[object]) -> str:
    return hashlib.sha256("\n".join(map(str, values)).encode()).hexdigest()[:16]


def test_every_version_of_the_libraries_draws_this_city(city: SampleCity) -> None:
    # Plain numbers, for numpy's show themselves differently from version to version.
    numbers = zip(city.direction.tolist(), city.speed_kmh.tolist())
    roads = zip(city.lines, numbers, city.road_class, city.name)
    green = [np.array(area.exterior.coords) for area in [city.river, *city.parks]]
    drawn = digest(
        [(xy.tolist(), *some, *rest) for xy, some, *rest in roads]
        + [[(x, y) for x, y in area.tolist()] for area in green]
    )
    assert drawn == ROADS, OTHERWISE


def test_every_version_of_the_libraries_drives_these_trips(city: SampleCity) -> None:
    rng = np.random.default_rng(5)
    simulator = TripSimulator(city.network(), rng)
    # Junctions lie at whole millimetres: rounded so, no last digit decides where a car waits.
    trips = [np.round(simulator.trip(900, rng).xy, 3) + 0.0 for _ in range(4)]
    assert digest(xy.tolist() for xy in trips) == TRIPS, OTHERWISE


@pytest.mark.parametrize("seed", [1, 2])
def test_no_order_that_geos_does_not_promise_matters(
    city: SampleCity, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    for name in ("intersection", "difference", "buffer"):
        monkeypatch.setattr(BaseGeometry, name, scrambling(getattr(BaseGeometry, name), rng))
    monkeypatch.setattr(sample_city, "unary_union", scrambling(sample_city.unary_union, rng))
    monkeypatch.setattr(sample_city, "polygonize", scrambling(sample_city.polygonize, rng))
    monkeypatch.setattr(noded_roads, "unary_union", scrambling(noded_roads.unary_union, rng))
    monkeypatch.setattr(noded_roads, "linemerge", scrambling(noded_roads.linemerge, rng))
    again = simulate_city(5)
    assert len(again.lines) == len(city.lines)
    assert all(np.array_equal(a, b) for a, b in zip(again.lines, city.lines))
    assert np.array_equal(again.direction, city.direction)
    assert (again.road_class, again.name) == (city.road_class, city.name)
    areas = zip([again.river, *again.parks], [city.river, *city.parks])
    assert all(list(a.exterior.coords) == list(b.exterior.coords) for a, b in areas)


def scrambling(operation: Callable[..., Any], rng: np.random.Generator) -> Callable[..., Any]:
    """The operation as another version of GEOS might answer."""

    def scrambled(*args: Any, **options: Any) -> Any:
        answer = operation(*args, **options)
        if not isinstance(answer, BaseGeometry):  # polygonize gives an iterator
            return iter(scrambled_parts(list(answer), rng))
        parts = scrambled_parts(list(getattr(answer, "geoms", [answer])), rng)
        whole = parts[0] if len(parts) == 1 else type(answer)(parts)
        return translate(whole, *rng.uniform(-LAST_DIGITS_M, LAST_DIGITS_M, 2))

    return scrambled


def scrambled_parts(parts: list[Any], rng: np.random.Generator) -> list[Any]:
    return [turned(parts[number], rng) for number in rng.permutation(len(parts))]


def turned(part: Any, rng: np.random.Generator) -> Any:
    """A line that runs the other way, an area whose ring begins elsewhere, or not."""
    if part.is_empty or rng.uniform() < 0.3:
        return part
    if isinstance(part, Polygon):
        corners = list(part.exterior.coords)[:-1]
        first = int(rng.integers(len(corners)))
        ring = corners[first:] + corners[:first]
        return Polygon(ring[::-1] if rng.uniform() < 0.5 else ring, part.interiors)
    if isinstance(part, LineString):
        return LineString(part.coords[::-1])
    assert not isinstance(part, GeometryCollection)
    return part
