"""Line layers whose M values are times: reconstructed trajectories."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import positive_number, trajectory_id
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.local_frame import transformed, vertex_array, wgs84
from sig2gps_qgis.processing_provider.timed_point_reader import PointColumns
from sig2gps_qgis.processing_provider.timed_track import LeftOutRows, TimedTrack
from sig2gps_qgis.translation import tr


def read_timed_lines(
    source: QgsProcessingFeatureSource,
    parameter: str,
    columns: PointColumns,
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, list[TimedTrack]]:
    """The tracks of each trajectory, one per line; lines that cannot be used are warned of.

    M is epoch seconds. A sigma field holds for its whole line; the time field is not looked at.

    Raises:
        InvalidInputError: there are no lines, or none that can be used.
        Cancelled: the user wished so.
    """
    left_out = LeftOutRows(
        tr("layer '{layer}' ({parameter})", layer=source.sourceName(), parameter=parameter)
    )
    to_wgs84 = QgsCoordinateTransform(source.sourceCrs(), wgs84(), context)
    tracks: dict[str, list[TimedTrack]] = defaultdict(list)
    request = QgsFeatureRequest().setSubsetOfAttributes(
        [i for i in (columns.trajectory, columns.sigma) if i >= 0]
    )
    for feature in read_features(source, request, feedback):
        row = feature.id()
        trajectory = trajectory_id(feature, columns.trajectory)
        if trajectory is None:
            left_out.add(tr("the trajectory id is null"), row)
            continue
        if feature.geometry().isNull() or feature.geometry().isEmpty():
            left_out.add(tr("there is no line"), row)
            continue
        sigma = positive_number(feature.attribute(columns.sigma)) if columns.sigma >= 0 else None
        try:
            tracks[trajectory] += [
                _track(line, to_wgs84, sigma) for line in _lines(feature.geometry())
            ]
        except InvalidInputError as error:
            left_out.add(tr("its M values or coordinates are unusable"), row, str(error))
    usable = {trajectory: found for trajectory, found in tracks.items() if found}
    left_out.report(feedback, any_used=bool(usable))
    return usable


def _lines(geometry: QgsGeometry) -> list[QgsLineString]:
    parts = [part.clone() for part in geometry.constParts()]
    if not all(isinstance(part, QgsLineString) for part in parts):
        raise InvalidInputError(tr("it is no line of straight segments"))
    return [part for part in parts if not part.isEmpty()]


def _track(
    line: QgsLineString, to_wgs84: QgsCoordinateTransform, sigma_m: float | None
) -> TimedTrack:
    time = np.array([line.mAt(vertex) for vertex in range(line.numPoints())])
    if not np.isfinite(time).all():
        raise InvalidInputError(tr("a vertex has no M value"))
    if (np.diff(time) < 0).any():
        raise InvalidInputError(tr("M, the time in epoch seconds, decreases along the line"))
    try:
        lon_lat = transformed(to_wgs84, vertex_array(line))
    except QgsCsException:
        raise InvalidInputError(tr("a vertex lies outside of the CRS")) from None
    if not np.isfinite(lon_lat).all():
        raise InvalidInputError(tr("a vertex has no position"))
    return TimedTrack(time, lon_lat, np.full(len(time), np.nan if sigma_m is None else sigma_m))
