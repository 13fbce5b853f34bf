"""Which map lies under the traces of a run: the user's, the project's, or the roads alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.processing_provider.rendering.map_layers import MapLayers
from sig2gps_qgis.processing_provider.rendering.map_parameters import MAP_LAYERS, MAP_THEME
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video_checkpoint import LAYERS, ROADS


@dataclass(frozen=True)
class MapChoice:
    """A map and its reason.

    Attributes:
        layers: what QGIS draws; none: the roads in the checkpoint's style.
        why: of the layers, or of the roads where no layers were to be drawn from the start.
    """

    layers: MapLayers
    why: str

    def of(self, left: MapLayers) -> MapChoice:
        """The same with what is left of the layers."""
        return replace(self, layers=left) if left.layers else _roads_for_want_of_layers()

    def tell(self, feedback: QgsProcessingFeedback, *, has_roads: bool) -> None:
        """Write the map and its reason into the log, and warn where there is none."""
        if self.layers.layers:
            names = ", ".join(layer.name() for layer in self.layers.layers)
            feedback.pushInfo(tr("Map under the traces: {layers}.", layers=names))
        elif not has_roads:
            feedback.pushWarning(
                tr(
                    "There is neither a road layer (ROADS) nor a map: the video model is shown "
                    "the stations alone, and hardly knows where the phone could go."
                )
            )
            return
        feedback.pushInfo(self.why)


def choose_map(
    chosen: MapLayers | None, visible: MapLayers, stated: str, feedback: QgsProcessingFeedback
) -> MapChoice:
    """The map that the user chose; else the one that the checkpoint states; else the project's.

    Args:
        visible: what the project shows.
        stated: by the checkpoint, see video_checkpoint.MAPS.
    """
    if chosen is not None:
        if stated == ROADS:
            feedback.pushWarning(
                tr(
                    "The checkpoint was trained on roads in a style of its own, not on "
                    "{map_layers}: it may not understand this map.",
                    map_layers=MAP_LAYERS,
                )
            )
        why = tr(
            "This map was chosen by {map_layers} or {map_theme}.",
            map_layers=MAP_LAYERS,
            map_theme=MAP_THEME,
        )
        return MapChoice(chosen, why)
    if stated == ROADS:
        why = tr("Map under the traces: ROADS in the checkpoint's style, as its config states.")
        return MapChoice(MapLayers([]), why)
    if not visible.layers:
        return _roads_for_want_of_layers()
    if stated == LAYERS:
        why = tr("These are the layers that the project shows, as the checkpoint's config states.")
    else:
        why = tr(
            "These are the layers that the project shows: the checkpoint's config states no map."
        )
    return MapChoice(visible, why)


def _roads_for_want_of_layers() -> MapChoice:
    why = tr(
        "Map under the traces: ROADS in the checkpoint's style, because no project shows a layer "
        "that could be drawn."
    )
    return MapChoice(MapLayers([]), why)
