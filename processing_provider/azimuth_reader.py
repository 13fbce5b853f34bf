"""Azimuths of the sectors in a base station layer."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import identifier, is_missing
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.translation import tr


def read_azimuths(
    source: QgsProcessingFeatureSource,
    id_field: int,
    azimuth_field: int,
    ids: tuple[str, ...],
    feedback: QgsProcessingFeedback,
) -> np.ndarray:
    """Degrees clockwise from north of the stations (N,), NaN where omnidirectional.

    Args:
        source: the base station layer.
        id_field: index of the field with the station's id.
        azimuth_field: index of the field with its azimuth, -1: all are omnidirectional.
        ids: the stations (N,) wanted.

    Raises:
        InvalidInputError: a value is no number, or the layer cannot be read.
        Cancelled: the user wished so.
    """
    if azimuth_field < 0:
        return np.full(len(ids), np.nan)
    azimuths: dict[str | None, float] = {}
    request = QgsFeatureRequest().setSubsetOfAttributes([id_field, azimuth_field])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in read_features(source, request, feedback):
        value = feature.attribute(azimuth_field)
        azimuths.setdefault(identifier(feature.attribute(id_field)), _degrees(value, feature.id()))
    return np.array([azimuths[station] for station in ids])


def _degrees(value: object, row: int) -> float:
    if is_missing(value):
        return math.nan
    try:
        degrees = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise InvalidInputError(
            tr(
                "The azimuth {value!r} in row {row} of STATIONS is no number: give degrees "
                "clockwise from north, or nothing for an omnidirectional antenna.",
                value=value,
                row=row,
            )
        ) from None
    return degrees if math.isfinite(degrees) else math.nan
