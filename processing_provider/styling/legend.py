"""Classes of a renderer: their labels, and a colour for each value of a field."""

from __future__ import annotations

from collections.abc import Sequence
from colorsys import hsv_to_rgb
from zlib import crc32

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from sig2gps_qgis.translation import tr

MOST_CATEGORIES = 100
"""Values with a colour of their own; a legend of thousands would stall the window."""


def label_classes(renderer: QgsFeatureRenderer, labels: Sequence[str]) -> None:
    """Name the classes of a graduated or rule-based renderer, in their order."""
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        for number, label in enumerate(labels):
            renderer.updateRangeLabel(number, label)
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule, label in zip(renderer.rootRule().children(), labels):
            rule.setLabel(label)


def color_by(layer: QgsVectorLayer, field: str) -> None:
    """Give each value of a field a class of the layer's style, in a colour of its own."""
    style = layer.renderer()
    if not isinstance(style, QgsCategorizedSymbolRenderer):
        return
    values = layer.uniqueValues(layer.fields().lookupField(field), MOST_CATEGORIES + 1)
    of_style = style.categories()  # kept: its symbols are gone with it
    categories = []
    for value in sorted(values)[:MOST_CATEGORIES]:
        symbol = style.sourceSymbol().clone()
        _color_top(symbol, value_color(str(value)))
        categories.append(QgsRendererCategory(value, symbol, str(value)))
    if len(values) > MOST_CATEGORIES:
        # The category without a value takes all that have none of their own.
        others = of_style[0].symbol().clone()
        categories.append(QgsRendererCategory(None, others, tr("Other trajectories")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def value_color(value: str) -> QColor:
    """A colour that looks random, and is the same for the same value in every run."""
    number = crc32(value.encode())
    hue = (number & 0xFFFF) / 0x10000
    brightness = 0.6 + 0.3 * (number >> 16 & 0xFF) / 0xFF
    return QColor.fromRgbF(*hsv_to_rgb(hue, 0.85, brightness))


def _color_top(symbol: QgsSymbol, color: QColor) -> None:
    """Colour the uppermost layer of a symbol; those below are its casing."""
    symbol.symbolLayer(symbol.symbolLayerCount() - 1).setColor(color)
