"""Positions of point features, checked and brought to WGS84."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.local_frame import wgs84
from sig2gps_qgis.translation import tr


class PointPositions:
    """Reads the positions of one layer's features as WGS84 longitude and latitude."""

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
    ) -> None:
        self._crs = crs
        self._is_geographic = crs.isGeographic()
        self._transform = QgsCoordinateTransform(crs, wgs84(), context)
        self._farthest_x = self._farthest_y = 0.0

    def lon_lat(self, geometry: QgsGeometry) -> tuple[float, float] | None:
        """Longitude and latitude in degrees, None where there is no geometry or an empty one.

        Raises:
            InvalidInputError: the geometry is no point, or its coordinates lie outside of the CRS.
        """
        if geometry.isNull() or geometry.isEmpty():
            return None
        if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
            raise InvalidInputError(tr("it is no point"))
        if geometry.isMultipart():
            points = geometry.asMultiPoint()
            if len(points) > 1:
                raise InvalidInputError(
                    tr("it has {count} points instead of one", count=len(points))
                )
            point = points[0]
        else:
            point = geometry.asPoint()
        x, y = point.x(), point.y()
        if not (math.isfinite(x) and math.isfinite(y)):
            return None
        if self._is_geographic and not (-180.0 <= x <= 360.0 and -90.0 <= y <= 90.0):
            raise InvalidInputError(
                tr(
                    "({x:.10g}, {y:.10g}) is no longitude and latitude in degrees",
                    x=x,
                    y=y,
                )
            )
        try:
            position = self._transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            position = None
        if position is None or not (math.isfinite(position.x()) and abs(position.y()) <= 90.0):
            raise InvalidInputError(tr("({x:.10g}, {y:.10g}) lies outside of the CRS", x=x, y=y))
        self._farthest_x = max(self._farthest_x, abs(x))
        self._farthest_y = max(self._farthest_y, abs(y))
        return position.x(), position.y()

    def check_not_degrees(self, layer: str) -> None:
        """Raises InvalidInputError where a projected CRS was declared for degrees."""
        if self._look_like_degrees():
            raise InvalidInputError(
                tr(
                    "The coordinates in {layer} look like longitude and latitude in degrees, "
                    "from its first row on, but its CRS is {authid}. Set the layer's CRS to "
                    "EPSG:4326.",
                    layer=layer,
                    authid=self._crs.authid(),
                )
            )

    def _look_like_degrees(self) -> bool:
        """Whether they can only be degrees, against the CRS.

        All positions read would lie within some 100 m of the origin of a CRS that serves a
        country or the world. A CRS of the user's own may well have its origin in the city.
        """
        return (
            not self._is_geographic
            and self._crs.authid().partition(":")[0] in ("EPSG", "ESRI", "IGNF")
            and 0.0 < self._farthest_x <= 180.0
            and 0.0 < self._farthest_y <= 90.0
        )
