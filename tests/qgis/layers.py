"""Small layers for the tests: a street grid, base stations, a drive past them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

WGS84 = "EPSG:4326"
UTM_29N = "EPSG:32629"
START = 1574269472  # 2019-11-20T17:04:32Z

# Corner of the street grid in UTM zone 29 north, and its geometry in metres.
EAST, NORTH = 536_000.0, 5_749_000.0
BLOCK_M, BLOCKS = 250.0, 12


def layer(
    geometry: str,
    fields: str,
    rows: Iterable[tuple[str | None, Mapping[str, object]]],
    crs: str = UTM_29N,
    name: str = "layer",
) -> QgsVectorLayer:
    """A memory layer from (WKT, attributes).

    Geometry "None" makes a table; an empty ``crs`` makes a layer without one.
    """
    definition = "&".join(f"field={field}" for field in fields.split())
    made = QgsVectorLayer(f"{geometry}?{definition}", name, "memory")
    made.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for wkt, attributes in rows:
        feature = QgsFeature(made.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        for field, value in attributes.items():
            feature[field] = value
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def utc(epoch_seconds: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(epoch_seconds * 1000)).toUTC()


def iso(epoch_seconds: float) -> str:
    return utc(epoch_seconds).toString(Qt.DateFormat.ISODate)


def station_positions() -> list[tuple[str, float, float]]:
    """(id, east, north) of nine stations, every 1000 m."""
    return [
        (f"S{column}{row}", EAST + 500 + 1000 * column, NORTH + 500 + 1000 * row)
        for column in range(3)
        for row in range(3)
    ]


def stations(name: str = "stations") -> QgsVectorLayer:
    rows = [(f"Point ({x} {y})", {"site": site}) for site, x, y in station_positions()]
    return layer("Point", "site:string", rows, name=name)


def roads(name: str = "roads") -> QgsVectorLayer:
    """A square grid of streets, one line per block."""
    end = BLOCK_M * BLOCKS
    rows = []
    for along in range(BLOCKS):
        for across in range(BLOCKS + 1):
            a, b, c = along * BLOCK_M, (along + 1) * BLOCK_M, across * BLOCK_M
            rows += [
                (f"LineString ({EAST + a} {NORTH + c}, {EAST + b} {NORTH + c})", {}),
                (f"LineString ({EAST + c} {NORTH + a}, {EAST + c} {NORTH + b})", {}),
            ]
    assert end == 3000
    return layer("LineString", "oneway:string maxspeed:string", rows, name=name)


def drive(trajectory: str = "a", start: int = START) -> list[dict[str, object]]:
    """Records of a drive east along the middle row of stations, one a minute."""
    sites = ["S01", "S01", "S11", "S11", "S21", "S21"]
    place = {site: (x, y) for site, x, y in station_positions()}
    return [
        {
            "id": trajectory,
            "t": start + 60 * minute,
            "cell": site,
            "wkt": "Point ({} {})".format(*place[site]),
        }
        for minute, site in enumerate(sites)
    ]


def signaling(
    records: Iterable[Mapping[str, object]],
    name: str = "signaling",
    kind: str = "Point",
    time: str = "string",
    crs: str = UTM_29N,
) -> QgsVectorLayer:
    """Records (id, t, cell, wkt) as a layer; numbers t become what the time field holds."""
    spelled = {"string": iso, "datetime": utc, "int8": int, "double": float}[time]
    rows = []
    for record in records:
        t = record["t"]
        value = spelled(t) if isinstance(t, (int, float)) else t
        attributes = {"id": record["id"], "t": value, "cell": record["cell"]}
        rows.append((record["wkt"] if kind != "None" else None, attributes))
    fields = f"id:string t:{time} cell:string"
    return layer(kind, fields, rows, crs=crs if kind != "None" else "", name=name)
