"""The layers that lie under a trace, taken along into the thread that renders them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QThread, QUrlQuery

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr

OPENSTREETMAP_HOSTS = ("openstreetmap.org", "osm.org")


@dataclass
class MapLayers:
    """Copies of layers, top one first, which belong to no thread until one borrows them.

    Attributes:
        layers: the copies.
        style_overrides: of a map theme: style XML by the copies' ids.
    """

    layers: list[QgsMapLayer]
    style_overrides: dict[str, str] = field(default_factory=dict)

    @classmethod
    def copied(
        cls, layers: Sequence[QgsMapLayer], styles: dict[str, str] | None = None
    ) -> MapLayers:
        """Copies of layers of this thread, with styles by the originals' ids."""
        copies, overrides = [], {}
        for layer in layers:
            copy = layer.clone()
            if copy is None:  # layers of a plugin that is not there
                continue
            if styles and layer.id() in styles:
                overrides[copy.id()] = styles[layer.id()]
            copy.moveToThread(None)
            copies.append(copy)
        return cls(copies, overrides)

    @contextmanager
    def borrowed(self) -> Iterator[list[QgsMapLayer]]:
        """The layers, for this thread alone."""
        for layer in self.layers:
            layer.moveToThread(QThread.currentThread())
        try:
            yield self.layers
        finally:
            for layer in self.layers:
                layer.moveToThread(None)

    def of_openstreetmap(self) -> list[QgsMapLayer]:
        """Those whose pictures come from OpenStreetMap's own servers."""
        return [layer for layer in self.layers if is_openstreetmap(layer)]

    def without(self, some: Sequence[QgsMapLayer]) -> MapLayers:
        return MapLayers(
            [layer for layer in self.layers if layer not in some], self.style_overrides
        )


def is_openstreetmap(layer: QgsMapLayer) -> bool:
    """Whether a layer's tiles come from OpenStreetMap's own servers, as newer QGIS tells, too."""
    if layer.providerType() not in ("wms", "xyzvectortiles"):
        return False
    url = QUrlQuery(layer.source()).queryItemValue("url")
    host = url.split("://", 1)[-1].split("/", 1)[0].split(":", 1)[0].lower()
    return any(host == own or host.endswith(f".{own}") for own in OPENSTREETMAP_HOSTS)


def visible_layers(project: QgsProject | None) -> list[QgsMapLayer]:
    """Those that the project shows, top one first."""
    if project is None:
        return []
    root = project.layerTreeRoot()
    shown = {node.layerId() for node in root.findLayers() if node.isVisible()}
    return [layer for layer in root.layerOrder() if layer.id() in shown and layer.isSpatial()]


def theme_layers(
    context: QgsProcessingContext, theme: str
) -> tuple[list[QgsMapLayer], dict[str, str]]:
    """The layers of a map theme, top one first, and its styles of them.

    Raises:
        InvalidInputError: the project has no such theme.
    """
    project = context.project()
    themes = project.mapThemeCollection() if project is not None else None
    if themes is None or not themes.hasMapTheme(theme):
        known = ", ".join(themes.mapThemes()) if themes is not None else ""
        raise InvalidInputError(
            tr(
                "MAP_THEME is '{theme}', which the project does not have; its themes: {known}.",
                theme=theme,
                known=known or tr("none"),
            )
        )
    return themes.mapThemeVisibleLayers(theme), themes.mapThemeStyleOverrides(theme)
