"""Layers whose data QGIS lost: an error, where they would seem to be empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from tests.qgis.layers import drive, layer, roads, signaling
from tests.qgis.reconstruction_run import reconstruct

FORMATS = {"gpkg": "GPKG", "geojson": "GeoJSON", "shp": "ESRI Shapefile"}


FromFile = Callable[..., QgsVectorLayer]


@pytest.fixture
def from_file() -> Iterator[FromFile]:
    """Makes a layer as it is in a project, from a file in a folder."""
    loaded: list[QgsVectorLayer] = []

    def load(made: QgsVectorLayer, folder: Path, ending: str = "geojson") -> QgsVectorLayer:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = FORMATS[ending]
        options.layerName = made.name()
        folder.mkdir(exist_ok=True)
        path = folder / f"{made.name()}.{ending}"
        QgsVectorFileWriter.writeAsVectorFormatV3(
            made, str(path), QgsCoordinateTransformContext(), options
        )
        loaded.append(QgsVectorLayer(str(path), made.name(), "ogr"))
        assert loaded[-1].featureCount() == made.featureCount()
        return loaded[-1]

    yield load
    # What a failed run left behind refers to them; after QGIS's end they would crash Python.
    for layer_from_file in loaded:
        sip.delete(layer_from_file)


def assert_told(error: Exception, name: str) -> None:
    message = str(error)
    assert f"Layer '{name}' cannot be read" in message
    assert "load the layer anew" in message
    assert "Traceback" not in message


@pytest.mark.parametrize("ending", FORMATS)
def test_roads_whose_file_was_moved_are_not_taken_for_no_roads(
    from_file: FromFile, ending: str, tmp_path: Path
) -> None:
    streets = from_file(roads(), tmp_path / "streets", ending)
    (tmp_path / "streets").rename(tmp_path / "elsewhere")
    with pytest.raises(QgsProcessingException) as raised:
        reconstruct(signaling(drive()), ROADS=streets)
    assert_told(raised.value, "roads")


def test_signaling_whose_file_was_moved_is_not_taken_for_empty(
    from_file: FromFile, tmp_path: Path
) -> None:
    records = from_file(signaling(drive()), tmp_path / "records")
    (tmp_path / "records").rename(tmp_path / "elsewhere")
    with pytest.raises(QgsProcessingException) as raised:
        reconstruct(records)
    assert_told(raised.value, "signaling")


def test_a_layer_that_is_edited_may_have_no_road_near() -> None:
    """Older QGIS calls the iterators of such layers invalid."""
    far = layer("LineString", "oneway:string", [("LineString (0 0, 100 0)", {})], name="far")
    assert far.startEditing()
    run = reconstruct(signaling(drive()), ROADS=far)
    assert len(run.trajectories) == 1
    assert any("No road in layer 'far'" in warning for warning in run.log.warnings)


def test_a_layer_whose_features_were_all_deleted_is_empty() -> None:
    emptied = signaling(drive())
    assert emptied.startEditing()
    assert emptied.deleteFeatures([feature.id() for feature in emptied.getFeatures()])
    with pytest.raises(QgsProcessingException, match="There are no records"):
        reconstruct(emptied)
