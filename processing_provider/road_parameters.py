"""The parameters of a road layer: names and meanings are those of QGIS's own network analysis."""

from __future__ import annotations

import math

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import LINE
from sig2gps_qgis.processing_provider.layer_checks import check_road_layer
from sig2gps_qgis.processing_provider.road_reader import RoadRules

ROADS = "ROADS"
DIRECTION_FIELD = "DIRECTION_FIELD"
VALUE_FORWARD = "VALUE_FORWARD"
VALUE_BACKWARD = "VALUE_BACKWARD"
VALUE_BOTH = "VALUE_BOTH"
DEFAULT_DIRECTION = "DEFAULT_DIRECTION"
SPEED_FIELD = "SPEED_FIELD"
DEFAULT_SPEED = "DEFAULT_SPEED"

_LEAST_SPEED_KMH = 0.1


def declare_road_parameters(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the road layer, and how its attributes are read, to an algorithm's parameters."""
    translate = QCoreApplication.translate

    algorithm.add_source(
        ROADS,
        translate("RoadParameters", "Roads"),
        [LINE],
        translate(
            "RoadParameters",
            "The road network. Roads are connected where their lines share a vertex. Without "
            "it the path is found over the plane.",
        ),
        optional=True,
    )
    algorithm.add_field(
        DIRECTION_FIELD,
        translate("RoadParameters", "Direction field"),
        ROADS,
        translate(
            "RoadParameters",
            "Which way a road may be driven, by the three values below. Where the field holds "
            "none of them, the default direction applies.",
        ),
        advanced=True,
    )
    for name, label in (
        (VALUE_FORWARD, translate("RoadParameters", "Value for forward direction")),
        (VALUE_BACKWARD, translate("RoadParameters", "Value for backward direction")),
        (VALUE_BOTH, translate("RoadParameters", "Value for both directions")),
    ):
        algorithm.add_parameter(
            QgsProcessingParameterString(name, label, optional=True),
            translate(
                "RoadParameters",
                "As the direction field has it. Forward is the way the line was drawn.",
            ),
            advanced=True,
        )
    algorithm.add_parameter(
        QgsProcessingParameterEnum(
            DEFAULT_DIRECTION,
            translate("RoadParameters", "Default direction"),
            [
                translate("RoadParameters", "Forward direction"),
                translate("RoadParameters", "Backward direction"),
                translate("RoadParameters", "Both directions"),
            ],
            defaultValue=2,
        ),
        translate("RoadParameters", "For roads without a direction of their own."),
        advanced=True,
    )
    algorithm.add_field(
        SPEED_FIELD,
        translate("RoadParameters", "Speed field"),
        ROADS,
        translate("RoadParameters", "The speed limit in km/h, a number or a number as text."),
        advanced=True,
    )
    algorithm.add_number(
        DEFAULT_SPEED,
        translate("RoadParameters", "Default speed (km/h)"),
        50.0,
        translate("RoadParameters", "For roads without a speed of their own."),
        least=_LEAST_SPEED_KMH,
        advanced=True,
    )


def check_road_parameters(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where the road layer, if there is one, cannot be read."""
    speed = algorithm.parameterAsDouble(parameters, DEFAULT_SPEED, context)
    if not _LEAST_SPEED_KMH <= speed < math.inf:
        raise InvalidInputError(
            f"{DEFAULT_SPEED} is {speed:g}; it must be at least {_LEAST_SPEED_KMH:g}."
        )
    # QGIS's own checks tell of a layer that is missing or cannot be opened.
    roads = algorithm.parameterAsSource(parameters, ROADS, context)
    if roads is not None:
        check_road_layer(roads)
        road_rules(algorithm, roads, parameters, context)


def road_rules(
    algorithm: Sig2GpsAlgorithm,
    source: QgsProcessingFeatureSource,
    parameters: dict[str, object],
    context: QgsProcessingContext,
) -> RoadRules:
    """How the attributes of the road layer are to be read.

    Raises:
        InvalidInputError: the layer lacks a field that was chosen.
    """
    directions = {
        algorithm.parameterAsString(parameters, name, context): direction
        for direction, name in enumerate((VALUE_FORWARD, VALUE_BACKWARD, VALUE_BOTH))
    }
    # A value that was not given stands for no road, not for those without one.
    directions.pop("", None)
    return RoadRules(
        direction_field=algorithm.chosen_field(parameters, DIRECTION_FIELD, source, context),
        directions=directions,
        default_direction=algorithm.parameterAsEnum(parameters, DEFAULT_DIRECTION, context),
        speed_field=algorithm.chosen_field(parameters, SPEED_FIELD, source, context),
        default_speed_kmh=algorithm.parameterAsDouble(parameters, DEFAULT_SPEED, context),
    )
