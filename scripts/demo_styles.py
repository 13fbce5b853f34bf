"""Colours and symbols of the demo's picture: a muted map, and clear traces upon it."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

FONT = "DejaVu Sans"
TEXT = "#22303c"
MUTED_TEXT = "#6b7780"
LAND = "#f5f3ee"
FRAME = "#c9c4b8"
_WATER = "#b9d3e2"
_PARK = "#dce8cf"
_RECONSTRUCTION = "#1769d2"
_RECORDS = "#e4672e"
_DRIVES = ("#1769d2", "#d1495b", "#2a9d6f", "#8e5bb5", "#d98e04", "#0f8b9d")

# Of each class, from minor to major: width in millimetres, fill and casing.
_ROADS = {
    "residential": (0.55, "#ffffff", "#e0dbd0"),
    "tertiary": (0.85, "#ffffff", "#d6d0c3"),
    "secondary": (1.15, "#fffdf6", "#cfc7b4"),
    "primary": (1.4, "#fdf0cf", "#d8c393"),
    "trunk": (1.8, "#f9dda4", "#d4ae66"),
}
_CASING_MM = 0.3

# Which of the symbols of roads() and of land_cover() a legend shows.
ROAD_SAMPLE = list(_ROADS).index("primary")
WATER_SAMPLE = 0


def roads() -> QgsFeatureRenderer:
    """Cased roads by class; all casings lie below all fills, so that junctions are open."""
    categories = []
    for level, (road_class, (width, fill, casing)) in enumerate(_ROADS.items()):
        symbol = QgsLineSymbol()
        symbol.deleteSymbolLayer(0)
        for color, line_width, rendering_pass in (
            (casing, width + _CASING_MM, level),
            (fill, width, len(_ROADS) + level),
        ):
            layer = _round_line(color, line_width)
            layer.setRenderingPass(rendering_pass)
            symbol.appendSymbolLayer(layer)
        categories.append(QgsRendererCategory(road_class, symbol, road_class))
    renderer = QgsCategorizedSymbolRenderer("road_class", categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def land_cover() -> QgsFeatureRenderer:
    return QgsCategorizedSymbolRenderer(
        "kind",
        [
            QgsRendererCategory(kind, _fill(color), kind)
            for kind, color in (("water", _WATER), ("park", _PARK))
        ],
    )


def stations() -> QgsFeatureRenderer:
    return _single(
        QgsMarkerSymbol.createSimple(
            {
                "name": "triangle",
                "color": "#9aa5ad",
                "outline_color": "#ffffff",
                "outline_width": "0.2",
                "size": "2.4",
            }
        )
    )


def records() -> QgsFeatureRenderer:
    return _single(
        QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": _RECORDS,
                "outline_color": "#ffffff",
                "outline_width": "0.4",
                "size": "3.2",
            }
        )
    )


def records_joined() -> QgsFeatureRenderer:
    return _single(_line(_RECORDS, 0.35))


def reconstruction() -> QgsFeatureRenderer:
    symbol = QgsLineSymbol()
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(_round_line("#ffffff", 2.3))
    symbol.appendSymbolLayer(_round_line(_RECONSTRUCTION, 1.4))
    return _single(symbol)


def truth() -> QgsFeatureRenderer:
    return _single(_line("#16202a", 0.6, dash="1.6;1.2"))


def truth_overview() -> QgsFeatureRenderer:
    return _single(_line("#16202a", 0.25))


def drives(ids: list[str]) -> QgsFeatureRenderer:
    """A colour for each trace."""
    return QgsCategorizedSymbolRenderer(
        "trajectory_id",
        [
            QgsRendererCategory(trajectory_id, _line(color, 0.9), trajectory_id)
            for trajectory_id, color in zip(ids, _DRIVES)
        ],
    )


def uncertainty() -> QgsFeatureRenderer:
    """Discs of one sigma, in metres on the ground; the layer's opacity makes them one halo."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": _RECONSTRUCTION, "outline_style": "no", "size": "4"}
    )
    disc = symbol.symbolLayer(0)
    disc.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
    disc.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression('2 * "sigma_m"')
    )
    return _single(symbol)


def uncertainty_sample() -> QgsMarkerSymbol:
    """What :func:`uncertainty` looks like in a legend."""
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": _RECONSTRUCTION, "outline_style": "no", "size": "5"}
    )


def scale_bar_line() -> QgsLineSymbol:
    return _line(TEXT, 0.3)


def _single(symbol: QgsLineSymbol | QgsMarkerSymbol) -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(symbol)


def _line(color: str, width_mm: float, dash: str = "") -> QgsLineSymbol:
    properties = {
        "line_color": color,
        "line_width": str(width_mm),
        "capstyle": "round",
        "joinstyle": "round",
    }
    if dash:
        properties |= {"use_custom_dash": "1", "customdash": dash, "capstyle": "flat"}
    return QgsLineSymbol.createSimple(properties)


def _round_line(color: str, width_mm: float) -> QgsSimpleLineSymbolLayer:
    layer = QgsSimpleLineSymbolLayer(QColor(color), width_mm)
    layer.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return layer


def _fill(color: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": color, "outline_style": "no"})
