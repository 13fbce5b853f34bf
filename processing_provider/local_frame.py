"""The local metric CRS of a run, and coordinates on their way in and out of it."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLineString,
    QgsRectangle,
)

from sig2gps_qgis.local_crs import local_crs_proj

WGS84 = "EPSG:4326"


def wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(WGS84)


def vertex_array(line: QgsLineString) -> np.ndarray:
    """(N, 2) float64, the vertices of a line without Z and M."""
    ordinates = 2 + line.is3D() + line.isMeasure()
    # WKB of a line: byte order, type and count take nine bytes.
    return np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, ordinates)[:, :2]


def transformed(transform: QgsCoordinateTransform, xy: np.ndarray) -> np.ndarray:
    """(N, 2) coordinates (east, north) in the transform's destination CRS.

    Raises:
        QgsCsException: some of them have no counterpart there.
    """
    if transform.isShortCircuited() or not len(xy):
        return xy.copy()
    line = QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist())
    line.transform(transform)
    return vertex_array(line)


class LocalFrame:
    """The local CRS around a WGS84 position, with the transforms that lead to and from it."""

    def __init__(
        self, longitude: float, latitude: float, context: QgsCoordinateTransformContext
    ) -> None:
        self.crs = QgsCoordinateReferenceSystem.fromProj(local_crs_proj(longitude, latitude))
        self._context = context

    def transform_from(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(crs, self.crs, self._context)

    def transform_to(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(self.crs, crs, self._context)

    def local_xy(self, lon_lat: np.ndarray) -> np.ndarray:
        """(N, 2) metres from (N, 2) WGS84 longitudes and latitudes; NaN stays NaN."""
        xy = np.full(lon_lat.shape, np.nan)
        known = np.isfinite(lon_lat).all(axis=1)
        xy[known] = transformed(self.transform_from(wgs84()), lon_lat[known])
        return xy

    def rectangle_in(
        self, crs: QgsCoordinateReferenceSystem, xy: np.ndarray, margin_m: float
    ) -> QgsRectangle | None:
        """The rectangle around local positions in another CRS, None where it has none there."""
        low, high = xy.min(axis=0) - margin_m, xy.max(axis=0) + margin_m
        try:
            return self.transform_to(crs).transformBoundingBox(QgsRectangle(*low, *high))
        except QgsCsException:
            return None
