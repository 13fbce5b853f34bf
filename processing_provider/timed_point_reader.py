"""Point layers with a time per point: reconstructed points, or the truth."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import (
    identifier,
    instant,
    is_missing,
    positive_number,
    trajectory_id,
)
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.point_positions import PointPositions
from sig2gps_qgis.processing_provider.timed_track import LeftOutRows, TimedTrack, TrackColumns
from sig2gps_qgis.translation import tr


@dataclass(frozen=True)
class PointColumns:
    """Field indices in a layer of timed points, -1 for a field that was not chosen."""

    trajectory: int
    time: int
    part: int = -1
    sigma: int = -1


def read_timed_points(
    source: QgsProcessingFeatureSource,
    parameter: str,
    columns: PointColumns,
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, list[TimedTrack]]:
    """The tracks of each trajectory, one per part; rows that cannot be used are warned of.

    Raises:
        InvalidInputError: there are no points, or none that can be used.
        Cancelled: the user wished so.
    """
    layer = tr("layer '{layer}' ({parameter})", layer=source.sourceName(), parameter=parameter)
    positions = PointPositions(source.sourceCrs(), context)
    left_out = LeftOutRows(layer)
    parts: dict[str, dict[str | None, TrackColumns]] = defaultdict(
        lambda: defaultdict(TrackColumns)
    )
    request = QgsFeatureRequest().setSubsetOfAttributes(
        [i for i in (columns.trajectory, columns.time, columns.part, columns.sigma) if i >= 0]
    )
    for feature in read_features(source, request, feedback):
        row = feature.id()
        trajectory = trajectory_id(feature, columns.trajectory)
        if trajectory is None:
            left_out.add(tr("the trajectory id is null"), row)
            continue
        spelled_time = feature.attribute(columns.time)
        if is_missing(spelled_time):
            left_out.add(tr("the time is empty"), row)
            continue
        try:
            time = instant(spelled_time)
        except InvalidInputError as error:
            left_out.add(tr("the time is unreadable"), row, str(error))
            continue
        try:
            position = positions.lon_lat(feature.geometry())
        except InvalidInputError as error:
            left_out.add(tr("the position is unusable"), row, str(error))
            continue
        if position is None:
            left_out.add(tr("there is no position"), row)
            continue
        part = identifier(feature.attribute(columns.part)) if columns.part >= 0 else None
        sigma = positive_number(feature.attribute(columns.sigma)) if columns.sigma >= 0 else None
        parts[trajectory][part].append(time, *position, float("nan") if sigma is None else sigma)
    left_out.report(feedback, any_used=bool(parts))
    positions.check_not_degrees(layer)
    return {
        trajectory: [track.track() for track in by_part.values()]
        for trajectory, by_part in parts.items()
    }
