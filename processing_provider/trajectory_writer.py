"""What was reconstructed, as features of the output layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsLineString,
)
from qgis.PyQt.QtCore import QDateTime

from sig2gps_qgis.processing_provider.features import write_feature, write_points
from sig2gps_qgis.processing_provider.field_types import (
    DATE_TIME,
    DOUBLE,
    INTEGER,
    TEXT,
    fields_of,
)
from sig2gps_qgis.processing_provider.local_frame import transformed

if TYPE_CHECKING:
    from sig2gps_qgis.reconstruction import ReconstructedTrajectory


def trajectory_fields() -> QgsFields:
    return fields_of(
        ("trajectory_id", TEXT),
        ("part", INTEGER),
        ("start_time", DATE_TIME),
        ("end_time", DATE_TIME),
        ("duration_s", DOUBLE),
        ("length_m", DOUBLE),
        ("records", INTEGER),
        ("mean_sigma_m", DOUBLE),
        ("engine", TEXT),
        ("engine_version", TEXT),
    )


def point_fields() -> QgsFields:
    return fields_of(
        ("trajectory_id", TEXT),
        ("part", INTEGER),
        ("sequence", INTEGER),
        ("time", DATE_TIME),
        ("sigma_m", DOUBLE),
        ("speed_kmh", DOUBLE),
        ("cell", TEXT),
    )


def utc(epoch_seconds: float) -> QDateTime:
    """The instant as a date-time in UTC, to the millisecond."""
    return QDateTime.fromMSecsSinceEpoch(round(epoch_seconds * 1000.0)).toUTC()


def timed_line(
    line_xy: np.ndarray, line_time: np.ndarray, to_output: QgsCoordinateTransform
) -> QgsGeometry:
    """A line through vertices (P, 2), P >= 2, whose M values are their times (P,)."""
    xy = transformed(to_output, line_xy)
    return QgsGeometry(QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist(), [], line_time.tolist()))


class TrajectoryWriter:
    """Writes trajectories to the sinks of one run, and counts them.

    Args:
        trajectories: takes :func:`trajectory_fields` with LineStringM; M is epoch seconds.
        points: takes :func:`point_fields` with Point; None: not wanted.
        to_output: from the local CRS to that of the sinks.
    """

    def __init__(
        self,
        trajectories: QgsFeatureSink,
        points: QgsFeatureSink | None,
        to_output: QgsCoordinateTransform,
    ) -> None:
        self._trajectories = trajectories
        self._points = points
        self._to_output = to_output
        self.trajectory_count = 0

    def write(self, trajectory: ReconstructedTrajectory) -> None:
        """Write a trajectory's line and its points."""
        self._write_line(trajectory)
        if self._points is not None:
            self._write_points(self._points, trajectory)
        self.trajectory_count += 1

    def _write_line(self, trajectory: ReconstructedTrajectory) -> None:
        start, end = float(trajectory.time[0]), float(trajectory.time[-1])
        feature = QgsFeature(trajectory_fields())
        feature.setGeometry(timed_line(trajectory.line_xy, trajectory.line_time, self._to_output))
        feature.setAttributes(
            [
                trajectory.trajectory_id,
                trajectory.part,
                utc(start),
                utc(end),
                end - start,
                trajectory.length_m,
                trajectory.records,
                float(trajectory.sigma_m.mean()),
                trajectory.engine,
                trajectory.engine_version,
            ]
        )
        write_feature(self._trajectories, feature)

    def _write_points(self, sink: QgsFeatureSink, trajectory: ReconstructedTrajectory) -> None:
        rows = (
            (
                trajectory.trajectory_id,
                trajectory.part,
                sequence + 1,
                utc(trajectory.time[sequence]),
                float(trajectory.sigma_m[sequence]),
                float(trajectory.speed_kmh[sequence]),
                trajectory.cell[sequence],
            )
            for sequence in range(len(trajectory.time))
        )
        write_points(sink, point_fields(), transformed(self._to_output, trajectory.xy), rows)
