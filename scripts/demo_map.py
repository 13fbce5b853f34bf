"""The demo's picture: the city, one trace in full, and all of them in an overview."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsLayerTree,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage

from scripts import demo_styles as styles

_PAGE_MM = (330.0, 200.0)
_MARGIN_MM = 7.0
_SIDE_MM = 92.0  # width of the column beside the map
_DPI = 150
_MAP_CRS = "EPSG:32626"


@dataclass(frozen=True)
class Accuracy:
    """One row of the evaluation: metres, and shares of the true positions."""

    trajectory_id: str
    mae_m: float
    median_m: float
    l100: float
    l200: float
    within_1_sigma: float


def draw_map(geopackage: Path, accuracies: list[Accuracy], picture: Path) -> None:
    """Draw the GeoPackage of the demo.

    Shown in full is the trace with the median error, neither the best nor the worst.

    Args:
        geopackage: the demo's layers.
        accuracies: of each trace, and last of all together.
        picture: the PNG file to write.
    """
    *traces, overall = accuracies
    shown = sorted(traces, key=lambda row: row.mae_m)[len(traces) // 2]
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(_MAP_CRS))
    city = _city_layers(project, geopackage)
    trace = _trace_layers(project, geopackage, shown.trajectory_id)
    drives = _overview_layers(project, geopackage)

    layout = QgsLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(
        QgsLayoutSize(*_PAGE_MM, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    )
    width = _PAGE_MM[0] - _SIDE_MM - 3 * _MARGIN_MM
    height = _PAGE_MM[1] - 2 * _MARGIN_MM
    extent = _extent(project, trace[:3], 1.12)
    main = _map(layout, QRectF(_MARGIN_MM, _MARGIN_MM, width, height), [*trace, *city], extent)
    _scale_bar(layout, main)

    left = _PAGE_MM[0] - _SIDE_MM - _MARGIN_MM
    _label(layout, "Sig2GPS", QRectF(left, 6.5, _SIDE_MM, 12), 25, bold=True)
    _label(
        layout,
        "Where a phone went, from the cells that served it",
        QRectF(left, 18.5, _SIDE_MM, 7),
        9.5,
        color=styles.MUTED_TEXT,
    )
    _legend(layout, trace, city, left)
    _label(
        layout,
        f"Shown: the trace with the median error, {shown.mae_m:.0f} m on average.\n"
        f"All six: {overall.mae_m:.0f} m, {overall.l100:.0%} of the time within 100 m.",
        QRectF(left, 82, _SIDE_MM, 11),
        8.5,
    )
    side = QRectF(left, 95, _SIDE_MM, 89)
    _map(layout, side, [*drives, *city[1:]], _extent(project, [city[1]], 0.94))
    _label(
        layout,
        "All six, reconstructed (colour) and true (black).\n"
        "City, drives and signaling are simulated. Drawn by QGIS.",
        QRectF(left, 186, _SIDE_MM, 9),
        7.5,
        color=styles.MUTED_TEXT,
    )
    page = QgsLayoutExporter(layout).renderPageToImage(0, dpi=_DPI)
    image = page.convertToFormat(QImage.Format.Format_RGB888)  # without transparency: smaller
    if not image.save(str(picture)):
        raise OSError(f"{picture} could not be written")


def _layer(
    project: QgsProject, geopackage: Path, table: str, title: str, which: str = ""
) -> QgsVectorLayer:
    """The features of a table that meet an expression, in memory: one file, opened once a table.

    Several filtered layers on one GeoPackage get into each other's way in QGIS 3.22.
    """
    stored = QgsVectorLayer(f"{geopackage}|layername={table}", title, "ogr")
    layer = stored.materialize(QgsFeatureRequest(QgsExpression(which or "TRUE")))
    layer.setName(title)
    project.addMapLayer(layer, False)
    return layer


def _city_layers(project: QgsProject, geopackage: Path) -> list[QgsVectorLayer]:
    """Stations, roads, land cover: from top to bottom."""
    stations = _layer(project, geopackage, "stations", "All known cells")
    stations.setRenderer(styles.stations())
    roads = _layer(project, geopackage, "roads", "Roads")
    roads.setRenderer(styles.roads())
    land_cover = _layer(project, geopackage, "land_cover", "Land cover")
    land_cover.setRenderer(styles.land_cover())
    return [stations, roads, land_cover]


def _trace_layers(
    project: QgsProject, geopackage: Path, trajectory_id: str
) -> list[QgsVectorLayer]:
    """One trace, from top to bottom."""
    which = f"\"trajectory_id\" = '{trajectory_id}'"
    titles = {
        "truth_lines": "Where the phone really was",
        "trajectories": "Reconstructed trajectory",
        "signaling": "Signaling records, at the serving cell",
        "signaling_lines": "The same, joined in order",
        "points": "Uncertainty (1 sigma)",
    }
    layers = {
        table: _layer(project, geopackage, table, title, which) for table, title in titles.items()
    }
    layers["truth_lines"].setRenderer(styles.truth())
    layers["trajectories"].setRenderer(styles.reconstruction())
    layers["signaling"].setRenderer(styles.records())
    layers["signaling_lines"].setRenderer(styles.records_joined())
    layers["points"].setRenderer(styles.uncertainty())
    layers["points"].setOpacity(0.22)
    return list(layers.values())


def _overview_layers(project: QgsProject, geopackage: Path) -> list[QgsVectorLayer]:
    truth = _layer(project, geopackage, "truth_lines", "Truth")
    truth.setRenderer(styles.truth_overview())
    drives = _layer(project, geopackage, "trajectories", "Reconstructed")
    ids = sorted(drives.uniqueValues(drives.fields().lookupField("trajectory_id")))
    drives.setRenderer(styles.drives(ids))
    return [truth, drives]


def _extent(project: QgsProject, layers: list[QgsVectorLayer], scale: float) -> QgsRectangle:
    extent = QgsRectangle()
    for layer in layers:
        to_map = QgsCoordinateTransform(layer.crs(), project.crs(), project)
        extent.combineExtentWith(to_map.transformBoundingBox(layer.extent()))
    extent.scale(scale)
    return extent


def _map(
    layout: QgsLayout, place: QRectF, layers: list[QgsVectorLayer], extent: QgsRectangle
) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(place)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setCrs(layout.project().crs())
    item.setBackgroundColor(QColor(styles.LAND))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(styles.FRAME))
    item.zoomToExtent(extent)
    return item


def _scale_bar(layout: QgsLayout, shown: QgsLayoutItemMap) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(shown)
    bar.setStyle("Line Ticks Up")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("m")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(500)
    bar.setHeight(2)
    bar.setLineSymbol(styles.scale_bar_line())
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 200))
    text = QgsTextFormat()
    text.setFont(QFont(styles.FONT))
    text.setSize(8)
    text.setColor(QColor(styles.TEXT))
    bar.setTextFormat(text)
    bar.update()
    bar.setReferencePoint(QgsLayoutItem.ReferencePoint.LowerLeft)
    bar.attemptMove(
        QgsLayoutPoint(
            2 * _MARGIN_MM - 3,
            _PAGE_MM[1] - _MARGIN_MM - 3,
            QgsUnitTypes.LayoutUnit.LayoutMillimeters,
        )
    )


def _label(
    layout: QgsLayout,
    text: str,
    place: QRectF,
    size_pt: float,
    *,
    bold: bool = False,
    color: str = styles.TEXT,
) -> None:
    item = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(item)
    item.setText(text)
    font = QFont(styles.FONT)
    font.setPointSizeF(size_pt)
    font.setBold(bold)
    item.setFont(font)
    item.setFontColor(QColor(color))
    item.setMarginX(0)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    item.attemptSetSceneRect(place)


def _legend(
    layout: QgsLayout, trace: list[QgsVectorLayer], city: list[QgsVectorLayer], left_mm: float
) -> None:
    item = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(item)
    item.setAutoUpdateModel(False)
    tree: QgsLayerTree = item.model().rootGroup()
    tree.removeAllChildren()
    truth, reconstruction, records, joined, uncertainty = trace
    for layer in (reconstruction, uncertainty, truth, records, joined, city[0]):
        entry = tree.addLayer(layer)
        if layer is uncertainty:
            # Its discs are as large as sigma on the ground; a legend has no ground.
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(entry, 0, styles.uncertainty_sample())
            item.model().refreshLayerLegend(entry)
    # Of layers with several symbols one stands for what matters.
    for layer, symbol, label in (
        (city[1], styles.ROAD_SAMPLE, "Roads"),
        (city[2], styles.WATER_SAMPLE, "River"),
    ):
        entry = tree.addLayer(layer)
        QgsLegendRenderer.setNodeLegendStyle(entry, QgsLegendStyle.Style.Hidden)
        QgsMapLayerLegendUtils.setLegendNodeOrder(entry, [symbol])
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(entry, symbol, label)
        item.model().refreshLayerLegend(entry)
    for part in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Subgroup):
        style = item.style(part)
        style.setFont(QFont(styles.FONT, 9))
        item.setStyle(part, style)
    item.setSymbolWidth(9)
    item.setFontColor(QColor(styles.TEXT))
    item.setBackgroundEnabled(False)
    item.setBoxSpace(0)
    item.attemptMove(QgsLayoutPoint(left_mm, 25, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    item.adjustBoxSize()
