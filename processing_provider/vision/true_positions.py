"""True positions of samples, which measure the errors of noisy and denoised ones."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import identifier
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.local_frame import transformed, wgs84
from sig2gps_qgis.processing_provider.point_positions import PointPositions
from sig2gps_qgis.translation import tr

# GPS is off by metres; where the truth is farther, the fields or their CRS are wrong.
_FARTHEST_DEGREES = 0.1


def truth_of_fields(
    xy: np.ndarray, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> np.ndarray:
    """(N, 2) WGS84 longitude and latitude of (N, 2) true coordinates; NaN stays NaN.

    They are in the CRS of the layer, unless all of them can only be degrees.

    Raises:
        InvalidInputError: they are no coordinates in that CRS.
    """
    known = np.isfinite(xy).all(axis=1)
    lon_lat = np.full(xy.shape, np.nan)
    degrees = bool((np.abs(xy[known]) <= (360.0, 90.0)).all())
    if crs.isGeographic() or degrees:
        crs = crs if crs.isGeographic() else wgs84()
        if not degrees:
            raise InvalidInputError(
                tr(
                    "The true positions (TRUTH_X, TRUTH_Y) are no longitudes and latitudes in "
                    "degrees. TRUTH_X is the longitude, TRUTH_Y the latitude."
                )
            )
    try:
        lon_lat[known] = transformed(QgsCoordinateTransform(crs, wgs84(), context), xy[known])
    except QgsCsException as error:
        raise InvalidInputError(
            tr(
                "The true positions (TRUTH_X, TRUTH_Y) are no coordinates in {authid}.",
                authid=crs.authid(),
            )
        ) from error
    return lon_lat


def truth_of_layer(
    source: QgsProcessingFeatureSource,
    id_field: int,
    names: list[str | None],
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> np.ndarray:
    """(N, 2) WGS84 longitude and latitude of the samples' true positions, NaN where there is none.

    Args:
        source: points, in any CRS.
        id_field: index of the field that holds the sample's id.
        names: (N,) the ids of the samples.
        context: how to transform coordinates.
        feedback: of the run.

    Raises:
        InvalidInputError: no sample has a true position.
        Cancelled: the user wished so.
    """
    positions = PointPositions(source.sourceCrs(), context)
    found: dict[str, tuple[float, float]] = {}
    request = QgsFeatureRequest().setSubsetOfAttributes([id_field])
    for feature in read_features(source, request, feedback):
        name = identifier(feature.attribute(id_field))
        try:
            position = positions.lon_lat(feature.geometry())
        except InvalidInputError as error:
            raise InvalidInputError(
                tr(
                    "The true position in row {row} of layer '{layer}' (TRUTH) cannot be used: "
                    "{error}.",
                    row=feature.id(),
                    layer=source.sourceName(),
                    error=error,
                )
            ) from error
        if name is not None and position is not None:
            found[name] = position
    nowhere = (np.nan, np.nan)
    lon_lat = np.array([found.get(name, nowhere) if name else nowhere for name in names])
    lon_lat = lon_lat.reshape(-1, 2)
    if not np.isfinite(lon_lat).any():
        raise InvalidInputError(
            tr(
                "No sample has a true position in layer '{layer}' (TRUTH): SAMPLE and TRUTH_ID "
                "hold no common id.",
                layer=source.sourceName(),
            )
        )
    return lon_lat


def check_near(truth: np.ndarray, latitude: np.ndarray, longitude: np.ndarray) -> None:
    """Raises InvalidInputError where true positions are in another place altogether."""
    off = np.nanmedian(np.hypot(truth[:, 0] - longitude, truth[:, 1] - latitude))
    if off > _FARTHEST_DEGREES:
        raise InvalidInputError(
            tr(
                "The true positions lie {distance:.3g} degrees from the GPS positions. TRUTH_X is "
                "the longitude or easting, TRUTH_Y the latitude or northing.",
                distance=off,
            )
        )
