"""The parameters of a road layer: names and meanings are those of QGIS's own network analysis."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import LINE
from sig2gps_qgis.processing_provider.layer_checks import check_road_layer
from sig2gps_qgis.processing_provider.road_reader import RoadRules
from sig2gps_qgis.translation import tr

ROADS = "ROADS"
DIRECTION_FIELD = "DIRECTION_FIELD"
VALUE_FORWARD = "VALUE_FORWARD"
VALUE_BACKWARD = "VALUE_BACKWARD"
VALUE_BOTH = "VALUE_BOTH"
DEFAULT_DIRECTION = "DEFAULT_DIRECTION"
SPEED_FIELD = "SPEED_FIELD"
DEFAULT_SPEED = "DEFAULT_SPEED"


def declare_road_parameters(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the road layer, and how its attributes are read, to an algorithm's parameters."""
    algorithm.add_source(
        ROADS,
        tr("Roads"),
        [LINE],
        tr(
            "The road network. Roads are connected where their lines share a vertex. Without "
            "it the path is found over the plane.",
        ),
        optional=True,
    )
    algorithm.add_field(
        DIRECTION_FIELD,
        tr("Direction field"),
        ROADS,
        tr(
            "Which way a road may be driven, by the three values below. Where the field holds "
            "none of them, the default direction applies.",
        ),
        advanced=True,
    )
    for name, label in (
        (VALUE_FORWARD, tr("Value for forward direction")),
        (VALUE_BACKWARD, tr("Value for backward direction")),
        (VALUE_BOTH, tr("Value for both directions")),
    ):
        algorithm.add_parameter(
            QgsProcessingParameterString(name, label, optional=True),
            tr(
                "As the direction field has it. Forward is the way the line was drawn.",
            ),
            advanced=True,
        )
    algorithm.add_parameter(
        QgsProcessingParameterEnum(
            DEFAULT_DIRECTION,
            tr("Default direction"),
            [
                tr("Forward direction"),
                tr("Backward direction"),
                tr("Both directions"),
            ],
            defaultValue=2,
        ),
        tr("For roads without a direction of their own."),
        advanced=True,
    )
    algorithm.add_field(
        SPEED_FIELD,
        tr("Speed field"),
        ROADS,
        tr("The speed limit in km/h, a number or a number as text."),
        advanced=True,
    )
    algorithm.add_number(
        DEFAULT_SPEED,
        tr("Default speed (km/h)"),
        50.0,
        tr("For roads without a speed of their own."),
        least=0.1,
        advanced=True,
    )


def check_road_parameters(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where the road layer, if there is one, cannot be read.

    QGIS's own checks tell of a layer that is missing or cannot be opened.
    """
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
