"""Signaling records and base stations, with positions as known, as features."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
)

from sig2gps_qgis.processing_provider.features import write_feature
from sig2gps_qgis.processing_provider.field_types import DATE_TIME, TEXT, fields_of
from sig2gps_qgis.processing_provider.local_frame import transformed
from sig2gps_qgis.processing_provider.trajectory_writer import utc
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations


def record_fields() -> QgsFields:
    return fields_of(("trajectory_id", TEXT), ("time", DATE_TIME), ("cell", TEXT))


def station_fields() -> QgsFields:
    return fields_of(("cell", TEXT))


def write_records(
    sink: QgsFeatureSink, records: SignalingRecords, to_output: QgsCoordinateTransform
) -> None:
    """Write the records of one trace; those without a position get no geometry."""
    attributes = [
        [records.trajectory_id, utc(time), cell] for time, cell in zip(records.time, records.cell)
    ]
    _write(sink, record_fields(), records.xy, attributes, to_output)


def write_stations(
    sink: QgsFeatureSink, stations: Stations, to_output: QgsCoordinateTransform
) -> None:
    """Write the base stations."""
    _write(sink, station_fields(), stations.xy, [[cell] for cell in stations.ids], to_output)


def _write(
    sink: QgsFeatureSink,
    fields: QgsFields,
    xy: np.ndarray,
    attributes: list[list[object]],
    to_output: QgsCoordinateTransform,
) -> None:
    known = np.isfinite(xy).all(axis=1)
    points = iter(transformed(to_output, xy[known]).tolist())
    for has_position, values in zip(known, attributes):
        feature = QgsFeature(fields)
        if has_position:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*next(points))))
        feature.setAttributes(values)
        write_feature(sink, feature)
