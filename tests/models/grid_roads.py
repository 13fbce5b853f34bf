"""Road networks for tests of training: every city has the same streets."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely

from sig2gps_qgis.models.training.road_source import TRAINING_CITIES, VALIDATION_CITIES

BLOCK_DEGREES = 0.003


def write_grid_roads(folder: Path) -> None:
    """A grid of some ten by ten kilometres, as each city's GeoPackage."""
    along = BLOCK_DEGREES * np.arange(-15, 16)
    lines = []
    for fixed in along:
        for a, b in zip(along, along[1:]):
            for segment in ([(a, fixed), (b, fixed)], [(fixed, a), (fixed, b)]):
                lines += [shapely.LineString(segment), shapely.LineString(segment[::-1])]
    for city in TRAINING_CITIES + VALIDATION_CITIES:
        pyogrio.raw.write(
            folder / f"{city}.gpkg",
            shapely.to_wkb(lines),
            [np.array(["50"] * len(lines), object)],
            ["maxspeed"],
            layer="edges",
            geometry_type="LineString",
            crs="EPSG:4326",
        )
