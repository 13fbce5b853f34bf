"""What was predicted, as features of the output layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsFeature, QgsFeatureSink, QgsFields

from sig2gps_qgis.processing_provider.features import write_feature, write_points
from sig2gps_qgis.processing_provider.field_types import (
    BOOLEAN,
    DATE_TIME,
    DOUBLE,
    INTEGER,
    TEXT,
    fields_of,
)
from sig2gps_qgis.processing_provider.local_frame import transformed
from sig2gps_qgis.processing_provider.trajectory_writer import timed_line, utc

if TYPE_CHECKING:
    from sig2gps_qgis.next_positions import NextPositions


def prediction_fields() -> QgsFields:
    return fields_of(
        ("trajectory_id", TEXT),
        ("part", INTEGER),
        ("sequence", INTEGER),
        ("time", DATE_TIME),
        ("ahead_s", DOUBLE),
        ("sigma_m", DOUBLE),
    )


def path_fields() -> QgsFields:
    return fields_of(
        ("trajectory_id", TEXT),
        ("part", INTEGER),
        ("start_time", DATE_TIME),
        ("end_time", DATE_TIME),
        ("length_m", DOUBLE),
        ("end_sigma_m", DOUBLE),
        ("on_roads", BOOLEAN),
        ("records", INTEGER),
        ("engine", TEXT),
        ("engine_version", TEXT),
    )


class NextPositionsWriter:
    """Writes predictions to the sinks of one run, and counts them.

    Args:
        predictions: takes :func:`prediction_fields` with Point.
        paths: takes :func:`path_fields` with LineStringM; M is epoch seconds; None: not wanted.
        to_output: from the local CRS to that of the sinks.
    """

    def __init__(
        self,
        predictions: QgsFeatureSink,
        paths: QgsFeatureSink | None,
        to_output: QgsCoordinateTransform,
    ) -> None:
        self._predictions = predictions
        self._paths = paths
        self._to_output = to_output
        self.count = 0
        self.off_road_count = 0

    def write(self, next_positions: NextPositions) -> None:
        """Write a prediction's points and its line."""
        self._write_points(next_positions)
        if self._paths is not None:
            self._write_line(self._paths, next_positions)
        self.count += 1
        self.off_road_count += not next_positions.continuation.on_roads

    def _write_points(self, found: NextPositions) -> None:
        xy = transformed(self._to_output, found.continuation.xy)
        rows = (
            (
                found.trajectory_id,
                found.part,
                sequence + 1,
                utc(time),
                time - float(found.time[0]),
                float(found.continuation.sigma_m[sequence]),
            )
            for sequence, time in enumerate(found.time.tolist())
        )
        write_points(self._predictions, prediction_fields(), xy, rows)

    def _write_line(self, sink: QgsFeatureSink, found: NextPositions) -> None:
        path = found.continuation
        feature = QgsFeature(path_fields())
        feature.setGeometry(timed_line(path.line_xy, path.line_time, self._to_output))
        feature.setAttributes(
            [
                found.trajectory_id,
                found.part,
                utc(found.time[0]),
                utc(found.time[-1]),
                float(np.hypot(*np.diff(path.line_xy, axis=0).T).sum()),
                float(path.sigma_m[-1]),
                path.on_roads,
                found.records,
                found.engine,
                found.engine_version,
            ]
        )
        write_feature(sink, feature)
