"""How output layers look, and what they tell the Temporal Controller, once QGIS has loaded them."""

from __future__ import annotations

from colorsys import hsv_to_rgb
from zlib import crc32

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from sig2gps_qgis.translation import tr

MOST_CATEGORIES = 100
"""Trajectories with a colour of their own; a legend of thousands would stall the window."""

_NO_LIMIT_M = 1e9
# Class limits in metres with colours from sure to unsure, told apart by lightness alone.
_SIGMA_CLASSES_M = (
    (0.0, 50.0, "#2c1e5c"),
    (50.0, 100.0, "#355f8d"),
    (100.0, 200.0, "#22a884"),
    (200.0, 400.0, "#8fd744"),
    (400.0, _NO_LIMIT_M, "#fde725"),
)


# The context keeps the C++ part of a styling only. Its Python part, which does the work, would be
# collected with the algorithm, before the layers are loaded; so it stays here as long as the other.
_KEPT: set[QgsProcessingLayerPostProcessorInterface] = set()


def style_when_loaded(
    layer: str, styling: QgsProcessingLayerPostProcessorInterface, context: QgsProcessingContext
) -> None:
    """Have a layer styled if it is loaded after the run.

    Args:
        layer: the output as parameterAsSink() names it.
        styling: for this layer alone; the context takes it and deletes it.
        context: that of the run.
    """
    for earlier in tuple(_KEPT):
        if sip.isdeleted(earlier):
            _KEPT.discard(earlier)
    if context.willLoadLayerOnCompletion(layer):
        context.layerToLoadOnCompletionDetails(layer).setPostProcessor(styling)
        _KEPT.add(styling)


def trajectory_color(trajectory_id: str) -> QColor:
    """A colour that looks random, and is the same for the same id in every run."""
    number = crc32(trajectory_id.encode())
    hue = (number & 0xFFFF) / 0x10000
    value = 0.6 + 0.3 * (number >> 16 & 0xFF) / 0xFF
    return QColor.fromRgbF(*hsv_to_rgb(hue, 0.85, value))


class TrajectoryStyling(QgsProcessingLayerPostProcessorInterface):
    """Lines coloured by trajectory, shown from their start to their end time."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        ids = layer.uniqueValues(layer.fields().lookupField("trajectory_id"), MOST_CATEGORIES + 1)
        categories = [
            QgsRendererCategory(trajectory, _line(trajectory_color(trajectory)), trajectory)
            for trajectory in sorted(ids)[:MOST_CATEGORIES]
        ]
        if len(ids) > MOST_CATEGORIES:
            # The category without a value takes all that have none of their own.
            others = tr("Other trajectories")
            categories.append(QgsRendererCategory(None, _line(QColor("#808080")), others))
        layer.setRenderer(QgsCategorizedSymbolRenderer("trajectory_id", categories))
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
        temporal.setStartField("start_time")
        temporal.setEndField("end_time")
        temporal.setIsActive(True)
        layer.triggerRepaint()


class PointStyling(QgsProcessingLayerPostProcessorInterface):
    """Points coloured by how uncertain they are, shown at their time."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        ranges = []
        for low, high, color in _SIGMA_CLASSES_M:
            label = f"≥ {low:g} m" if high == _NO_LIMIT_M else f"{low:g} – {high:g} m"
            ranges.append(QgsRendererRange(low, high, _marker(color), label))
        layer.setRenderer(QgsGraduatedSymbolRenderer("sigma_m", ranges))
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
        temporal.setStartField("time")
        temporal.setIsActive(True)
        layer.triggerRepaint()


def _line(color: QColor) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple(
        {"line_color": color.name(), "line_width": "0.7", "capstyle": "round", "joinstyle": "round"}
    )


def _marker(color: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": color, "size": "1.8", "outline_style": "no"}
    )
