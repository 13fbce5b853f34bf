"""How denoised samples and grids look once QGIS has loaded them."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererRange,
    QgsVectorLayer,
)

_NO_LIMIT = 1e9
# From sure to unsure, told apart by lightness alone, as the points of a trajectory are.
_COLORS = ("#2c1e5c", "#355f8d", "#22a884", "#8fd744", "#fde725")
_LIMITS_M = (0.0, 0.25, 0.5, 1.0, 2.0, _NO_LIMIT)


class DenoisedStyling(QgsProcessingLayerPostProcessorInterface):
    """Denoised positions coloured by how uncertain they are, shown at their time.

    Args:
        time_field: a date-time field of the layer; empty without one.
    """

    def __init__(self, time_field: str) -> None:
        super().__init__()
        self._time_field = time_field

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        layer.setRenderer(_graduated("sigma_m", "circle", "2.0"))
        if self._time_field:
            temporal = layer.temporalProperties()
            temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
            temporal.setStartField(self._time_field)
            temporal.setIsActive(True)
        layer.triggerRepaint()


class GridStyling(QgsProcessingLayerPostProcessorInterface):
    """The grids' mean positions coloured by d_gamma."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            layer.setRenderer(_graduated("d_gamma", "diamond", "2.6"))
            layer.triggerRepaint()


def _graduated(field: str, shape: str, size: str) -> QgsGraduatedSymbolRenderer:
    ranges = []
    for low, high, color in zip(_LIMITS_M, _LIMITS_M[1:], _COLORS):
        label = f"≥ {low:g} m" if high == _NO_LIMIT else f"{low:g} – {high:g} m"
        symbol = QgsMarkerSymbol.createSimple(
            {"name": shape, "color": color, "size": size, "outline_style": "no"}
        )
        ranges.append(QgsRendererRange(low, high, symbol, label))
    return QgsGraduatedSymbolRenderer(field, ranges)
