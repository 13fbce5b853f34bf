"""Road layers, with the direction and speed rules of QGIS's own network analysis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import stop_if
from sig2gps_qgis.processing_provider.attribute_values import (
    identifier,
    is_missing,
    positive_number,
)
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.local_frame import LocalFrame, transformed, vertex_array
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.road_network import RoadNetwork


AT_ONCE = 10_000
"""Roads transformed in one call: a fraction of a second."""


@dataclass(frozen=True)
class RoadRules:
    """How the attributes of a road layer are read.

    Attributes:
        direction_field, speed_field: field indices, -1 for a field that was not chosen.
        directions: the value of RoadDirection for each value of the direction field.
        default_direction: that of all other roads, null values among them.
        default_speed_kmh: where the speed is missing or no positive number.
    """

    direction_field: int
    directions: dict[str, int]
    default_direction: int
    speed_field: int
    default_speed_kmh: float

    def direction(self, feature: QgsFeature) -> int:
        if self.direction_field < 0:
            return self.default_direction
        value = identifier(feature.attribute(self.direction_field))
        return self.directions.get(value, self.default_direction)


class _Road(NamedTuple):
    row: int
    vertices: np.ndarray
    direction: int
    speed_kmh: float


@dataclass
class _Roads:
    """What was read, in the CRS of the layer, and the rows in which something was wrong."""

    roads: list[_Road] = field(default_factory=list)
    left_out: list[int] = field(default_factory=list)
    unreadable_speeds: list[int] = field(default_factory=list)


def read_roads(
    source: QgsProcessingFeatureSource,
    rules: RoadRules,
    frame: LocalFrame,
    extent: QgsRectangle | None,
    feedback: QgsProcessingFeedback,
) -> RoadNetwork | None:
    """The road network within an extent (in the layer's CRS; None: everywhere).

    Curves become segments, parts of multi-part lines become lines, Z and M are dropped. Parts
    that are null, empty, not finite or without length are left out, and warned of.

    Returns:
        None where no road is left, which is warned of too.

    Raises:
        Cancelled: the user wished so.
    """
    from sig2gps_qgis.road_network import RoadNetwork

    layer = tr("layer '{layer}' (ROADS)", layer=source.sourceName())
    found = _read(source, rules, extent, feedback)
    roads = _in_local_crs(found, frame.transform_from(source.sourceCrs()), feedback)
    if found.left_out:
        feedback.pushWarning(
            tr(
                "{count} roads or parts of roads in {layer} are null, empty, without length or "
                "not within the CRS, first row {row}. They are left out.",
                count=len(found.left_out),
                layer=layer,
                row=min(found.left_out),
            )
        )
    if found.unreadable_speeds:
        feedback.pushWarning(
            tr(
                "{count} speeds in {layer} are no positive numbers, first row "
                "{row}. They count as {default:g} km/h.",
                count=len(found.unreadable_speeds),
                layer=layer,
                row=found.unreadable_speeds[0],
                default=rules.default_speed_kmh,
            )
        )
    if not roads:
        feedback.pushWarning(
            tr(
                "No road in {layer} lies near the records. Check its coordinates and CRS. The "
                "trajectories are reconstructed over the plane.",
                layer=layer,
            )
        )
        return None
    return RoadNetwork.from_lines(
        [road.vertices for road in roads],
        np.array([road.direction for road in roads]),
        np.array([road.speed_kmh for road in roads], dtype=np.float64),
        feedback.isCanceled,
    )


def _read(
    source: QgsProcessingFeatureSource,
    rules: RoadRules,
    extent: QgsRectangle | None,
    feedback: QgsProcessingFeedback,
) -> _Roads:
    found = _Roads()
    request = QgsFeatureRequest().setSubsetOfAttributes(
        [i for i in (rules.direction_field, rules.speed_field) if i >= 0]
    )
    # Where all roads lie inside, reading without the filter finds those without a geometry too.
    if extent is not None and not extent.contains(source.sourceExtent()):
        request.setFilterRect(extent)
    for feature in read_features(source, request, feedback):
        direction, speed = rules.direction(feature), rules.default_speed_kmh
        if rules.speed_field >= 0:
            value = feature.attribute(rules.speed_field)
            given = positive_number(value)
            if given is not None:
                speed = given
            elif not is_missing(value):
                found.unreadable_speeds.append(feature.id())
        parts = list(_parts(feature.geometry()))
        if not parts:
            found.left_out.append(feature.id())
        for part in parts:
            vertices = vertex_array(part)
            moves = np.append(True, (vertices[1:] != vertices[:-1]).any(axis=1))
            if not np.isfinite(vertices).all() or np.count_nonzero(moves) < 2:
                found.left_out.append(feature.id())
                continue
            found.roads.append(_Road(feature.id(), vertices[moves], direction, speed))
    return found


def _parts(geometry: QgsGeometry) -> Iterator[QgsLineString]:
    if geometry.isNull() or geometry.type() != QgsWkbTypes.GeometryType.LineGeometry:
        return
    for part in geometry.constParts():
        if not part.isEmpty():
            yield part.segmentize() if part.hasCurvedSegments() else part


def _in_local_crs(
    found: _Roads, transform: QgsCoordinateTransform, feedback: QgsProcessingFeedback
) -> list[_Road]:
    """The roads in metres; those that the local CRS cannot hold are moved to ``left_out``."""
    roads = []
    for first in range(0, len(found.roads), AT_ONCE):
        stop_if(feedback.isCanceled)
        some = found.roads[first : first + AT_ONCE]
        vertices = [road.vertices for road in some]
        try:
            # A call for each line takes many times as long.
            xy = transformed(transform, np.concatenate(vertices))
            local = np.split(xy, np.cumsum([len(line) for line in vertices])[:-1])
        except QgsCsException:
            local = [_transformed_or_nan(transform, line) for line in vertices]
        for road, line in zip(some, local):
            if np.isfinite(line).all():
                roads.append(road._replace(vertices=line))
            else:
                found.left_out.append(road.row)
    return roads


def _transformed_or_nan(transform: QgsCoordinateTransform, line: np.ndarray) -> np.ndarray:
    try:
        return transformed(transform, line)
    except QgsCsException:
        return np.full(line.shape, np.nan)
