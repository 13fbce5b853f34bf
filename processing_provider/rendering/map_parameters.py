"""The parameters that say which map lies under traces."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterMapTheme,
    QgsProcessingParameterMultipleLayers,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.processing_provider.rendering.map_layers import MapLayers, theme_layers
from sig2gps_qgis.translation import tr

MAP_LAYERS = "MAP_LAYERS"
MAP_THEME = "MAP_THEME"


def declare_map_parameters(
    algorithm: DeclaringAlgorithm, layers: str, theme: str, help_text: str
) -> None:
    """Add layers and theme, by their labels, to an algorithm's parameters."""
    algorithm.add_parameter(
        QgsProcessingParameterMultipleLayers(
            MAP_LAYERS, layers, QgsProcessing.SourceType.TypeMapLayer, optional=True
        ),
        help_text,
        advanced=True,
    )
    algorithm.add_parameter(
        QgsProcessingParameterMapTheme(MAP_THEME, theme, optional=True),
        tr("A theme of the project, in place of map layers."),
        advanced=True,
    )


def check_map_parameters(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where there is no such theme, or layers are chosen as well."""
    theme = algorithm.parameterAsString(parameters, MAP_THEME, context)
    if theme:
        if parameters.get(MAP_LAYERS):
            raise InvalidInputError(
                tr(
                    "Give either {map_layers} or {map_theme}, not both.",
                    map_layers=MAP_LAYERS,
                    map_theme=MAP_THEME,
                )
            )
        theme_layers(context, theme)


def chosen_map(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> MapLayers | None:
    """Copies of the layers that the user chose, None without any; called in the main thread."""
    theme = algorithm.parameterAsString(parameters, MAP_THEME, context)
    if theme:
        return MapLayers.copied(*theme_layers(context, theme))
    layers = algorithm.parameterAsLayerList(parameters, MAP_LAYERS, context)
    return MapLayers.copied(layers) if layers else None
