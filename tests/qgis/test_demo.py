"""The demo's layers and its picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from scripts.demo_layers import DemoLayers
from scripts.demo_map import Accuracy, draw_map
from sig2gps_qgis.sample_city import SampleCity, simulate_city
from sig2gps_qgis.scenario import Scenario, simulate_scenario


@pytest.fixture(scope="module")
def city() -> SampleCity:
    return simulate_city(2)


@pytest.fixture(scope="module")
def scenario(city: SampleCity) -> Scenario:
    return simulate_scenario(city.network(), 2, 300, 2, "surveyed", "cell")


@pytest.fixture(scope="module")
def geopackage(
    city: SampleCity, scenario: Scenario, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.gpkg"
    layers = DemoLayers(path)
    layers.write_city(city)
    layers.write_scenario(scenario)
    return path


def table(geopackage: Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geopackage}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def test_all_layers_are_written(city: SampleCity, scenario: Scenario, geopackage: Path) -> None:
    count = {
        name: table(geopackage, name).featureCount()
        for name in ("roads", "land_cover", "stations", "signaling", "truth", "truth_lines")
    }
    assert count["roads"] == len(city.lines)
    assert count["land_cover"] == 1 + len(city.parks)
    assert count["stations"] == len(scenario.stations)
    assert count["signaling"] == sum(len(records) for records in scenario.records)
    assert count["truth"] == 2 * 61
    assert count["truth_lines"] == 2


def test_records_without_a_known_position_have_no_geometry(
    scenario: Scenario, geopackage: Path
) -> None:
    unknown = sum(np.isnan(records.xy[:, 0]).sum() for records in scenario.records)
    points = [feature.geometry() for feature in table(geopackage, "signaling").getFeatures()]
    # newer versions of QGIS read them as empty points
    assert sum(point.isNull() or point.isEmpty() for point in points) == unknown


def test_the_picture_shows_the_traces(geopackage: Path, tmp_path: Path) -> None:
    # The truth stands in for a reconstruction, of which the picture needs a line and its points.
    drawn = tmp_path / "drawn.gpkg"
    drawn.write_bytes(geopackage.read_bytes())
    import processing

    for source, name in (("truth_lines", "trajectories"), ("truth", "points")):
        processing.run(
            "native:fieldcalculator",
            {
                "INPUT": table(geopackage, source),
                "FIELD_NAME": "sigma_m",
                "FIELD_TYPE": 0,
                "FORMULA": "100",
                "OUTPUT": f"ogr:dbname='{drawn}' table=\"{name}\" (geom)",
            },
        )
    figures = (100.0, 90.0, 0.5, 0.8, 0.68)
    names = ("trace_001", "trace_002", "all trajectories")
    picture = tmp_path / "demo.png"
    draw_map(drawn, [Accuracy(name, *figures) for name in names], picture)
    image = QImage(str(picture))
    assert image.width() > 1500
    colors = {image.pixel(x, y) for x in range(0, 1500, 3) for y in range(0, 1400, 3)}
    assert 0xFF1769D2 in colors  # the reconstruction's blue
    assert not QgsProject.instance().mapLayers()
