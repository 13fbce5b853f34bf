"""The parameters of a signaling layer, and of the base stations that its cells refer to."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import POINT, VECTOR
from sig2gps_qgis.processing_provider.layer_checks import (
    check_signaling_layer,
    check_station_layer,
    is_table,
)
from sig2gps_qgis.translation import tr

SIGNALING = "SIGNALING"
TIME = "TIME"
TRAJECTORY = "TRAJECTORY"
CELL = "CELL"
STATIONS = "STATIONS"
STATION_CELL = "STATION_CELL"


def declare_signaling_parameters(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the two layers, and the fields that are read, to an algorithm's parameters."""

    algorithm.add_source(
        SIGNALING,
        tr("Signaling records"),
        [VECTOR],
        tr(
            "Points at the serving base stations, one feature a record, in any CRS; or a "
            "table without geometry, whose positions come from the base stations by cell."
        ),
    )
    algorithm.add_field(
        TIME,
        tr("Time field"),
        SIGNALING,
        tr(
            "When the record was made: a date and time, ISO 8601 text, or epoch seconds or "
            "milliseconds. A time without a zone is UTC."
        ),
        optional=False,
    )
    algorithm.add_field(
        TRAJECTORY,
        tr("Trajectory field"),
        SIGNALING,
        tr(
            "Which records belong together, a subscriber for instance. Without it all records "
            "are one trace."
        ),
    )
    algorithm.add_field(
        CELL,
        tr("Cell field"),
        SIGNALING,
        tr("The id of the serving cell or site, as in the base station layer."),
    )
    algorithm.add_source(
        STATIONS,
        tr("Base stations"),
        [POINT],
        tr(
            "All base stations or cells known in the area. They give records without a "
            "geometry their position, and those that did not serve tell where the phone was "
            "not. Without it only the stations among the records are known."
        ),
        optional=True,
    )
    algorithm.add_field(
        STATION_CELL,
        tr("Base station id field"),
        STATIONS,
        tr("The id that the cell field of the signaling records refers to."),
    )


def check_signaling_parameters(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where layers and fields do not fit together.

    QGIS's own checks tell of a layer that is missing or cannot be opened.
    """
    signaling = algorithm.parameterAsSource(parameters, SIGNALING, context)
    stations = algorithm.parameterAsSource(parameters, STATIONS, context)
    if signaling is not None:
        check_signaling_layer(signaling, has_stations=stations is not None)
        for name in (TIME, TRAJECTORY):
            algorithm.chosen_field(parameters, name, signaling, context)
        if algorithm.chosen_field(parameters, CELL, signaling, context) < 0 and is_table(signaling):
            raise InvalidInputError(
                tr(
                    "Layer '{layer}' (SIGNALING) has no geometry: choose its CELL field, by "
                    "which STATIONS gives the positions.",
                    layer=signaling.sourceName(),
                )
            )
    if stations is not None:
        check_station_layer(stations)
        if algorithm.chosen_field(parameters, STATION_CELL, stations, context) < 0:
            raise InvalidInputError(
                tr(
                    "Choose STATION_CELL, the field of layer '{layer}' (STATIONS) that holds "
                    "the cell or site id.",
                    layer=stations.sourceName(),
                )
            )
