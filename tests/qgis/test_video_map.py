"""The project's own map under a trace: layers, themes, threads, and OpenStreetMap's policy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapThemeCollection,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.processing_provider.rendering.map_layers import MapLayers, is_openstreetmap
from sig2gps_qgis.processing_provider.rendering.tile_renderer import TileRenderer, within_policy
from sig2gps_qgis.tile_style import MOST_BLUENESS_ELSEWHERE, blueness
from tests.qgis.background import run_in_background
from tests.qgis.layers import EAST, NORTH, UTM_29N, drive, layer, roads, signaling, stations
from tests.qgis.reconstruction_run import ALGORITHM, Log
from tests.qgis.video_run import CHECKPOINT, reconstruct_videos, truth
from tests.unit.drawn_truth import read_png

SQUARE = MapSquare(np.array([EAST + 1000.0, NORTH + 1000.0]), 20.0, 128)
OSM = "type=xyz&url=https://tile.openstreetmap.org/{z}/{x}/{y}.png&zmax=19&zmin=0"


def painted(colour: tuple[int, int, int], west: float = 0.0) -> QgsVectorLayer:
    """A square kilometre in one colour."""
    x, y = EAST + west, NORTH
    ring = f"{x} {y}, {x + 1000} {y}, {x + 1000} {y + 1000}, {x} {y + 1000}, {x} {y}"
    area = layer("Polygon", "id:int", [(f"Polygon (({ring}))", {"id": 1})], name="area")
    area.setRenderer(plain(colour))
    return area


def plain(colour: tuple[int, int, int]) -> QgsSingleSymbolRenderer:
    symbol = QgsSymbol.defaultSymbol(QgsWkbTypes.GeometryType.PolygonGeometry)
    symbol.setColor(QColor(*colour))
    symbol.symbolLayer(0).setStrokeColor(QColor(*colour))
    return QgsSingleSymbolRenderer(symbol)


def renderer(layers: MapLayers, log: Log) -> TileRenderer:
    crs = QgsCoordinateReferenceSystem(UTM_29N)
    return TileRenderer(layers, crs, QgsCoordinateTransformContext(), (0, 0, 0), log)


@pytest.fixture
def project() -> Iterator[QgsProject]:
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_layers_lie_where_the_square_says() -> None:
    picture = renderer(MapLayers.copied([painted((200, 40, 30))]), Log())(SQUARE)
    inside, outside = SQUARE.pixel(
        np.array([[EAST + 500, NORTH + 500], [EAST + 1500, NORTH + 500]])
    )
    assert picture.shape == (128, 128, 3)
    assert tuple(picture[tuple(np.round(inside[::-1]).astype(int))]) == (200, 40, 30)
    assert tuple(picture[tuple(np.round(outside[::-1]).astype(int))]) == (0, 0, 0)


def test_a_layer_that_cannot_be_drawn_is_told_of_once() -> None:
    log = Log()
    broken = QgsRasterLayer("/nowhere/to/be.tif", "broken")
    draw = renderer(MapLayers.copied([broken, painted((10, 200, 10))]), log)
    assert (draw(SQUARE) == draw(SQUARE)).all()
    assert len(log.warnings) <= 1


def test_chosen_layers_in_the_background(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        outputs = run_in_background(
            QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM),
            {
                "SIGNALING": signaling(drive()),
                "TIME": "t",
                "CELL": "cell",
                "STATIONS": stations(),
                "STATION_CELL": "site",
                "ROADS": roads(),
                "ENGINE": "wan",
                "SERVER": server.url,
                "MAP_LAYERS": [painted((20, 60, 250)), painted((250, 240, 40), 1000.0)],
                "TILES": str(tmp_path),
                "TRAJECTORIES": "memory:",
            },
        )
    assert outputs["TRAJECTORY_COUNT"] == 1
    (file,) = tmp_path.glob("*.png")
    picture = read_png(file.read_bytes()).reshape(-1, 3)
    assert (picture == (250, 240, 40)).all(axis=1).sum() > 1000  # 51 x 51 pixels, less the trace
    assert blueness(picture).max() <= MOST_BLUENESS_ELSEWHERE + 1


def test_visible_layers_where_the_checkpoint_wants_them(
    project: QgsProject, tmp_path: Path
) -> None:
    shown, hidden = painted((180, 30, 20)), painted((30, 180, 20), 1000.0)
    project.addMapLayers([shown, hidden])
    project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    checkpoint = replace(CHECKPOINT, map="layers")
    with truth(tmp_path, checkpoint) as server:
        run = reconstruct_videos(server, tmp_path)
    (file,) = tmp_path.glob("*.png")
    picture = read_png(file.read_bytes()).reshape(-1, 3)
    assert (picture == (180, 30, 20)).all(axis=1).any()
    assert not (picture == (30, 180, 20)).all(axis=1).any()
    assert "Map under the traces: area." in run.log.lines


RED = (180, 30, 20)
SHOWN = "These are the layers that the project shows"
ROADS_ALONE = "Map under the traces: ROADS in the checkpoint's style"


@pytest.mark.parametrize(
    ("stated", "is_shown", "drawn", "told"),
    [
        ("", True, "layers", f"{SHOWN}: the checkpoint's config states no map."),
        (
            "",
            False,
            "roads",
            f"{ROADS_ALONE}, because no project shows a layer that could be drawn.",
        ),
        ("roads", True, "roads", f"{ROADS_ALONE}, as its config states."),
        ("roads", False, "roads", f"{ROADS_ALONE}, as its config states."),
        ("layers", True, "layers", f"{SHOWN}, as the checkpoint's config states."),
        (
            "layers",
            False,
            "roads",
            f"{ROADS_ALONE}, because no project shows a layer that could be drawn.",
        ),
    ],
)
def test_the_map_where_none_is_chosen(
    project: QgsProject, tmp_path: Path, stated: str, is_shown: bool, drawn: str, told: str
) -> None:
    area = painted(RED)
    project.addMapLayer(area)
    project.layerTreeRoot().findLayer(area.id()).setItemVisibilityChecked(is_shown)
    with truth(tmp_path, replace(CHECKPOINT, map=stated)) as server:
        run = reconstruct_videos(server, tmp_path, DRY_RUN=True)
    (file,) = tmp_path.glob("*.png")
    picture = read_png(file.read_bytes()).reshape(-1, 3).astype(int)
    of_layers = (picture == RED).all(axis=1).any()
    red, green, blue = picture.T
    grey = (red == green) & (red > 20) & (abs(red - blue) <= 10)  # of streets, dimmed where thin
    assert (of_layers, grey.sum() > 500) == (drawn == "layers", drawn == "roads")
    assert told in run.log.lines
    assert not run.log.warnings


def test_a_theme_where_the_checkpoint_states_no_map(project: QgsProject, tmp_path: Path) -> None:
    area, hidden = painted(RED), painted((30, 180, 20), 1000.0)
    project.addMapLayers([area, hidden])
    project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    record = QgsMapThemeCollection.createThemeFromCurrentState(
        project.layerTreeRoot(), layer_tree_model(project)
    )
    project.mapThemeCollection().insert("day", record)
    area_node = project.layerTreeRoot().findLayer(area.id())
    area_node.setItemVisibilityChecked(False)
    with truth(tmp_path, replace(CHECKPOINT, map="")) as server:
        run = reconstruct_videos(server, tmp_path, DRY_RUN=True, MAP_THEME="day")
    (file,) = tmp_path.glob("*.png")
    assert (read_png(file.read_bytes()).reshape(-1, 3) == RED).all(axis=1).any()
    assert "This map was chosen by MAP_LAYERS or MAP_THEME." in run.log.lines
    assert not run.log.warnings


def test_theme_with_its_styles(project: QgsProject, tmp_path: Path) -> None:
    area = painted((180, 30, 20))
    project.addMapLayer(area)
    area.styleManager().addStyleFromLayer("night")
    area.styleManager().setCurrentStyle("night")
    area.setRenderer(plain((20, 140, 60)))
    record = QgsMapThemeCollection.createThemeFromCurrentState(
        project.layerTreeRoot(), layer_tree_model(project)
    )
    project.mapThemeCollection().insert("night", record)
    area.styleManager().setCurrentStyle("default")
    with truth(tmp_path) as server:
        run = reconstruct_videos(server, tmp_path, MAP_THEME="night")
    (file,) = tmp_path.glob("*.png")
    assert (read_png(file.read_bytes()).reshape(-1, 3) == (20, 140, 60)).all(axis=1).any()
    assert any("trained on roads in a style of its own" in warning for warning in run.log.warnings)


def layer_tree_model(project: QgsProject) -> object:
    from qgis.core import QgsLayerTreeModel

    return QgsLayerTreeModel(project.layerTreeRoot())


def test_bulk_downloads_from_openstreetmap_are_refused() -> None:
    layers = MapLayers.copied([QgsRasterLayer(OSM, "streets", "wms"), painted((9, 9, 9))])
    few, many = Log(), Log()
    assert within_policy(layers, 100, 480, few) is layers
    assert not few.warnings
    left = within_policy(layers, 1000, 480, many)
    assert [one.name() for one in left.layers] == ["area"]
    assert "'streets'" in many.warnings[0]
    assert "operations.osmfoundation.org" in many.warnings[0]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (OSM, True),
        (OSM.replace("tile.openstreetmap.org", "a.tile.openstreetmap.org"), True),
        (OSM.replace("tile.openstreetmap.org", "tiles.example.org"), False),
        (OSM.replace("tile.openstreetmap.org", "openstreetmap.org.example.com"), False),
    ],
)
def test_openstreetmap_is_known_by_its_servers(source: str, expected: bool) -> None:
    assert is_openstreetmap(QgsRasterLayer(source, "tiles", "wms")) is expected
