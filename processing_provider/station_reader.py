"""Base station layers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import identifier
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.point_positions import PointPositions
from sig2gps_qgis.translation import tr


@dataclass(frozen=True)
class StationTable:
    """Base stations as they were read: unique ids, and lon_lat (N, 2) in degrees WGS84."""

    ids: tuple[str, ...]
    lon_lat: np.ndarray


def read_stations(
    source: QgsProcessingFeatureSource,
    id_field: int,
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> StationTable:
    """Read all stations; those without id or position are left out, and warned of.

    Where an id occurs more than once, its first position counts.

    Raises:
        InvalidInputError: no station can be used.
        Cancelled: the user wished so.
    """
    layer = tr("layer '{layer}' (STATIONS)", layer=source.sourceName())
    positions = PointPositions(source.sourceCrs(), context)
    stations: dict[str, tuple[float, float]] = {}
    left_out: list[int] = []
    first_fault = ""
    repeated: list[int] = []
    request = QgsFeatureRequest().setSubsetOfAttributes([id_field])
    for feature in read_features(source, request, feedback):
        station = identifier(feature.attribute(id_field))
        position, fault = None, tr("it has no position")
        try:
            position = positions.lon_lat(feature.geometry())
        except InvalidInputError as error:
            fault = str(error)
        if station is None or position is None:
            first_fault = first_fault or (fault if station is not None else tr("its id is null"))
            left_out.append(feature.id())
        elif station in stations:
            repeated.append(feature.id())
        else:
            stations[station] = position
    if left_out:
        message = tr(
            "{count} stations in {layer} cannot be used, first row {row}: {fault}.",
            count=len(left_out),
            layer=layer,
            row=left_out[0],
            fault=first_fault,
        )
        if not stations:
            raise InvalidInputError(
                tr(
                    "{message} Check STATION_CELL, the coordinates and the CRS.",
                    message=message,
                )
            )
        feedback.pushWarning(tr("{message} They are left out.", message=message))
    if not stations:
        raise InvalidInputError(
            tr("There are no stations in {layer}. Check its filter.", layer=layer)
        )
    positions.check_not_degrees(layer)
    if repeated:
        feedback.pushWarning(
            tr(
                "{count} rows in {layer} repeat the id of a station before them, first row "
                "{row}. The first position of each id counts.",
                count=len(repeated),
                layer=layer,
                row=repeated[0],
            )
        )
    return StationTable(tuple(stations), np.array(list(stations.values()), dtype=np.float64))
