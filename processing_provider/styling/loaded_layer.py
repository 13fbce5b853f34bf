"""What is done with an output once QGIS has loaded it."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from sig2gps_qgis.processing_provider.styling.layer_group import move_into_group
from sig2gps_qgis.processing_provider.styling.legend import color_by, label_classes
from sig2gps_qgis.processing_provider.styling.look import Look
from sig2gps_qgis.processing_provider.styling.playback import offer_playback, set_times

# The context keeps the C++ part of a post-processor only. Its Python part, which does the work,
# would be collected with the algorithm, before the layers are loaded; so it stays as long here.
_KEPT: set[QgsProcessingLayerPostProcessorInterface] = set()


class LoadedLayer(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer, has it play, and puts it into the group of its run.

    Args:
        look: of the layer.

    Attributes:
        group: name of the group that the layer is moved to; empty: it stays where QGIS put it.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.group = ""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        self._style(layer, feedback)
        if self._look.times is not None:
            set_times(layer, self._look.times)
            offer_playback(layer, self._look.times)
        layer.triggerRepaint()
        if self.group:
            move_into_group(layer, self.group)

    def _style(self, layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> None:
        message, loaded = layer.loadNamedStyle(str(self._look.file))
        if not loaded:
            feedback.pushWarning(message)
            return
        label_classes(layer.renderer(), self._look.labels)
        if self._look.colored_by:
            color_by(layer, self._look.colored_by)


def when_loaded(layer: str, look: Look, context: QgsProcessingContext) -> bool:
    """Have a layer styled if it is loaded after the run, and say whether it will be.

    Args:
        layer: the output as parameterAsSink() names it.
        look: of the layer.
        context: that of the run.
    """
    for earlier in tuple(_KEPT):
        if sip.isdeleted(earlier):
            _KEPT.discard(earlier)
    if not context.willLoadLayerOnCompletion(layer):
        return False
    processor = LoadedLayer(look)
    context.layerToLoadOnCompletionDetails(layer).setPostProcessor(processor)
    _KEPT.add(processor)
    return True
