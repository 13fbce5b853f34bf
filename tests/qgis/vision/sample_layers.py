"""Layers of samples for the tests: drives past a camera, simulated as for the demo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from scripts.demo_street import LATITUDE, LONGITUDE, StreetSample, simulate_street
from sig2gps_qgis.processing_provider.local_frame import LocalFrame, transformed, wgs84
from tests.qgis.layers import layer

UTM_12N = "EPSG:32612"
FIELDS = (
    "sample:string lane:string drive:integer t:string beam:integer box_x:double box_y:double "
    "confidence:double true_lon:double true_lat:double lat:double lon:double image:string"
)


@cache
def street(drives: int = 4, noise_m: float = 1.0) -> tuple[StreetSample, ...]:
    return tuple(simulate_street(drives, noise_m, seed=11))


def street_frame() -> LocalFrame:
    return LocalFrame(LONGITUDE, LATITUDE, QgsCoordinateTransformContext())


def sample_rows(drives: int = 4, noise_m: float = 1.0) -> list[dict[str, object]]:
    """A row for each image in which the transmitter has a box, that box alone."""
    frame = street_frame()
    samples = street(drives, noise_m)
    to_degrees = frame.transform_to(wgs84())
    gps = transformed(to_degrees, np.array([sample.gps for sample in samples]))
    truth = transformed(to_degrees, np.array([sample.truth for sample in samples]))
    return [
        {
            "sample": f"s{number}",
            "lane": sample.lane,
            "drive": sample.drive,
            "t": f"{sample.time:.3f}",
            "beam": sample.beam,
            "box_x": float(sample.boxes[sample.transmitter, 0]),
            "box_y": float(sample.boxes[sample.transmitter, 1]),
            "confidence": float(sample.boxes[sample.transmitter, 2]),
            "true_lon": float(truth[number, 0]),
            "true_lat": float(truth[number, 1]),
            "lat": float(gps[number, 1]),
            "lon": float(gps[number, 0]),
        }
        for number, sample in enumerate(samples)
        if sample.transmitter >= 0
    ]


def candidate_rows(drives: int = 4, noise_m: float = 1.0) -> list[dict[str, object]]:
    """A row for each box in each image, as a detector gives them."""
    samples = street(drives, noise_m)
    rows = []
    for row in sample_rows(drives, noise_m):
        for x, y, confidence in samples[int(str(row["sample"])[1:])].boxes.tolist():
            rows.append({**row, "box_x": x, "box_y": y, "confidence": confidence})
    return rows


def sample_layer(
    rows: Iterable[Mapping[str, object]],
    *,
    kind: str = "Point",
    fields: str = FIELDS,
    crs: str = "EPSG:4326",
    name: str = "samples",
) -> QgsVectorLayer:
    """Points at the rows' lon and lat in EPSG:4326; or a table."""
    made = [
        (
            None if kind == "None" or row["lon"] is None else f"Point ({row['lon']} {row['lat']})",
            row,
        )
        for row in rows
    ]
    return layer(kind, fields, made, crs="" if kind == "None" else crs, name=name)
