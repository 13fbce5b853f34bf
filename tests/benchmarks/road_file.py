"""Road networks from the GeoPackages of the data folder."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from tests.benchmarks.dataset import LocalProjection

DEFAULT_SPEED_KMH = 50.0
KMH_PER_MPH = 1.609344


def read_roads(path: Path) -> tuple[RoadNetwork, LocalProjection, float]:
    """The road network, the local CRS around its middle, and the seconds that building it took.

    The layer ``edges`` has a row per drivable direction; ``maxspeed``, where there is one, is as
    in OpenStreetMap.
    """
    ogr.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # older GDAL warns of newer GeoPackages
    source = ogr.Open(str(path))
    gdal.PopErrorHandler()
    layer = source.GetLayerByName("edges")
    west, east, south, north = layer.GetExtent()
    projection = LocalProjection((west + east) / 2, (south + north) / 2)
    has_speed = layer.GetLayerDefn().GetFieldIndex("maxspeed") >= 0
    lines, speed = [], []
    for feature in layer:
        lines.append(np.array(feature.GetGeometryRef().GetPoints())[:, :2])
        speed.append(speed_kmh(feature["maxspeed"] if has_speed else None))
    ends = np.cumsum([len(line) for line in lines])[:-1]
    xy_lines = np.split(projection(np.concatenate(lines)), ends)
    begin = time.perf_counter()
    roads = RoadNetwork.from_lines(
        xy_lines, np.full(len(lines), RoadDirection.FORWARD), np.array(speed)
    )
    return roads, projection, time.perf_counter() - begin


def speed_kmh(maxspeed: str | None) -> float:
    """OpenStreetMap's ``maxspeed``: "50" (km/h) or "30 mph"; the default for anything else."""
    value, _, unit = (maxspeed or "").partition(" ")
    if not value.isdigit():
        return DEFAULT_SPEED_KMH
    return float(value) * (KMH_PER_MPH if unit == "mph" else 1.0)
