"""The road networks that models are trained on, from OpenStreetMap GeoPackages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from pyproj import Transformer

from sig2gps_qgis.local_crs import local_crs_proj
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork

TRAINING_CITIES = ("columbus_ohio", "porto_alegre", "stockholm", "hanover", "san_francisco")
VALIDATION_CITIES = ("portland_centre", "beijing_5thring")

_DEFAULT_SPEED_KMH = 50.0
_KMH_PER_MPH = 1.609344


@cache
def city_roads(folder: Path, city: str) -> RoadNetwork:
    """One city's network in a local metric CRS.

    Args:
        folder: holds ``<city>.gpkg``, whose layer ``edges`` has a row per drivable direction.
        city: one of :data:`TRAINING_CITIES` or :data:`VALIDATION_CITIES`.
    """
    file = folder / f"{city}.gpkg"
    fields = pyogrio.read_info(file, layer="edges")["fields"]
    columns = ["maxspeed"] if "maxspeed" in fields else []
    _, _, geometry, values = pyogrio.raw.read(file, layer="edges", columns=columns)
    lines = shapely.from_wkb(geometry)
    coordinates, line = shapely.get_coordinates(lines, return_index=True)
    west, south, east, north = shapely.total_bounds(lines)
    crs = local_crs_proj((west + east) / 2, (south + north) / 2)
    to_local = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    xy = np.column_stack(to_local.transform(*coordinates.T))
    speed = (
        [_speed_kmh(text) for text in values[0]] if columns else [_DEFAULT_SPEED_KMH] * len(lines)
    )
    return RoadNetwork.from_lines(
        np.split(xy, np.flatnonzero(np.diff(line)) + 1),
        np.full(len(lines), RoadDirection.FORWARD),
        np.array(speed),
    )


def _speed_kmh(maxspeed: str | None) -> float:
    """OpenStreetMap's ``maxspeed``: "50" (km/h) or "30 mph"; the default for anything else."""
    value, _, unit = (maxspeed or "").partition(" ")
    if not value.isdigit() or not int(value):
        return _DEFAULT_SPEED_KMH
    return float(value) * (_KMH_PER_MPH if unit == "mph" else 1.0)
