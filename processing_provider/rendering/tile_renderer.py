"""Squares of the project's map as pictures, rendered by QGIS in a background thread."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLabelingEngineSettings,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingFeedback,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.processing_provider.rendering.map_layers import MapLayers
from sig2gps_qgis.tile_style import Colour
from sig2gps_qgis.translation import tr

MOST_OPENSTREETMAP_TILES = 5000
"""Tiles that may be fetched from OpenStreetMap's servers in a run, as QGIS's own "Generate XYZ
tiles" has it (qgsalgorithmxyztiles.cpp): more is bulk downloading, which their policy forbids."""

POLICY = "https://operations.osmfoundation.org/policies/tiles/"

_SERVED_PIXELS = 256
_DPI = 96


class TileRenderer:
    """Renders squares; called from one thread at a time. A ``video_tiles.MapPicture``.

    Args:
        layers: what is shown.
        crs: the local metric CRS that squares are in.
        context: how coordinates get there.
        background: where no layer has anything.
        feedback: told of layers that could not be drawn.
    """

    def __init__(
        self,
        layers: MapLayers,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        background: Colour,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._layers = layers
        self._crs = crs
        self._context = context
        self._background = QColor(*background)
        self._feedback = feedback
        self._told: set[str] = set()

    def __call__(self, square: MapSquare) -> np.ndarray:
        """(H, W, 3) uint8, red, green, blue."""
        side = square.pixels
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(self._background)
        with self._layers.borrowed() as layers:
            settings = self._settings(square)
            settings.setLayers(layers)
            painter = QPainter(image)
            try:
                job = QgsMapRendererCustomPainterJob(settings, painter)
                job.renderSynchronously()
            finally:
                painter.end()
            names = {layer.id(): layer.name() for layer in layers}
        for error in job.errors():
            told = tr(
                "Layer '{layer}' (map): {message}",
                layer=names.get(error.layerID, ""),
                message=error.message,
            )
            if told not in self._told:
                self._told.add(told)
                self._feedback.pushWarning(told)
        rows = image.constBits().asarray(image.sizeInBytes())
        pixels = np.frombuffer(rows, np.uint8).reshape(side, image.bytesPerLine() // 4, 4)
        return pixels[:, :side, 2::-1].copy()  # stored as blue, green, red

    def _settings(self, square: MapSquare) -> QgsMapSettings:
        settings = QgsMapSettings()
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(self._context)
        settings.setExtent(QgsRectangle(*square.bounds))
        settings.setOutputSize(QSize(square.pixels, square.pixels))
        settings.setOutputDpi(_DPI)
        settings.setBackgroundColor(self._background)
        settings.setLayerStyleOverrides(self._layers.style_overrides)
        # symbols that reach over the border are drawn on both tiles
        settings.setFlag(QgsMapSettings.Flag.RenderMapTile, True)
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        labels = settings.labelingEngineSettings()
        labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
        settings.setLabelingEngineSettings(labels)
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        settings.setExpressionContext(context)  # styles ask for @map_scale
        return settings


def within_policy(
    layers: MapLayers, tiles: int, pixels: int, feedback: QgsProcessingFeedback
) -> MapLayers:
    """The layers without those of OpenStreetMap, where so many tiles are too many for its servers.

    Args:
        tiles: to be rendered in all.
        pixels: of a tile's side.
    """
    of_openstreetmap = layers.of_openstreetmap()
    fetched = tiles * (math.ceil(pixels / _SERVED_PIXELS) + 1) ** 2
    if not of_openstreetmap or fetched <= MOST_OPENSTREETMAP_TILES:
        return layers
    for layer in of_openstreetmap:
        feedback.pushWarning(
            tr(
                "Layer '{layer}' (MAP_LAYERS) is left out: {tiles} map tiles would fetch some "
                "{fetched} tiles from OpenStreetMap's servers, which is bulk downloading, and "
                "which their tile usage policy forbids ({policy}). Reconstruct fewer "
                "trajectories, or use a map of your own.",
                layer=layer.name(),
                tiles=tiles,
                fetched=fetched,
                policy=POLICY,
            )
        )
    return layers.without(of_openstreetmap)
