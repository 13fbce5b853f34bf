"""Detection and denoising, one step after the other in a model, and both in one algorithm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)

from tests.qgis.layers import layer
from tests.qgis.model_destination import only_destination
from tests.qgis.reconstruction_run import Log
from tests.qgis.vision.denoise_run import DENOISE, FIELDS, run
from tests.qgis.vision.sample_layers import sample_rows, street
from tests.unit.detector_server import WEIGHTS, detector_server, picture
from tests.unit.scripted_server import ScriptedServer

KEPT = ("lane", "drive", "t", "beam", "true_lon", "true_lat")
LAYER_FIELDS = (
    "lane:string drive:integer t:string beam:integer true_lon:double true_lat:double img:string"
)
TRUTH = {"TRUTH_X": "true_lon", "TRUTH_Y": "true_lat"}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with detector_server() as running:
        yield running


@pytest.fixture
def samples(tmp_path: Path) -> QgsVectorLayer:
    """A point for each image, without boxes: these are in the images alone."""
    simulated = street()
    rows = []
    for row in sample_rows():
        number = int(str(row["sample"])[1:])
        (tmp_path / f"{number}.jpg").write_bytes(picture(*simulated[number].boxes[:, :2].tolist()))
        attributes = {name: row[name] for name in KEPT}
        place = f"Point ({row['lon']} {row['lat']})"
        rows.append((place, {**attributes, "img": f"{number}.jpg"}))
    return layer("Point", LAYER_FIELDS, rows, crs="EPSG:4326", name="samples")


def step(name: str, algorithm: str, values: dict[str, object]) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    for parameter, value in values.items():
        fixed = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        child.addParameterSources(parameter, [fixed])
    return child


def test_as_two_steps_of_a_model_and_in_one(
    server: ScriptedServer, samples: QgsVectorLayer, tmp_path: Path
) -> None:
    import processing

    detector = {
        "IMAGE": "img",
        "IMAGE_FOLDER": str(tmp_path),
        "DETECTOR": WEIGHTS,
        "SERVER": server.url,
    }
    detection = step("detection", "sig2gps:detectobjects", detector)
    of_model = QgsProcessingModelChildParameterSource.fromModelParameter("samples")
    detection.addParameterSources("IMAGES", [of_model])
    denoising = step("denoising", DENOISE, {**FIELDS, **TRUTH})
    boxes = QgsProcessingModelChildParameterSource.fromChildOutput("detection", "BOXES")
    denoising.addParameterSources("SAMPLES", [boxes])
    output = QgsProcessingModelOutput("denoised", "denoised")
    output.setChildId("denoising")
    output.setChildOutputName("DENOISED")
    denoising.setModelOutputs({"denoised": output})
    model = QgsProcessingModelAlgorithm("model", "models")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource(
            "samples", "samples", [QgsProcessing.SourceType.TypeVector]
        ),
        QgsProcessingModelParameter("samples"),
    )
    model.addChildAlgorithm(detection)
    model.addChildAlgorithm(denoising)
    outputs = processing.run(
        model, {"samples": samples, only_destination(model): "memory:"}, feedback=Log()
    )
    results = outputs["CHILD_RESULTS"]["denoising"]
    assert outputs["CHILD_RESULTS"]["detection"]["IMAGE_COUNT"] == samples.featureCount()
    assert results["SAMPLES"] == samples.featureCount()
    assert results["IDENTIFIED"] >= 0.9 * results["SAMPLES"]
    assert results["MAE_AFTER"] < results["MAE_BEFORE"]

    server.script.computed = 0
    alone = run(
        DENOISE,
        {"SAMPLES": samples, **FIELDS, **TRUTH, **detector, "DENOISED": "memory:"},
    )
    assert server.script.computed > 0
    for name in ("SAMPLES", "IDENTIFIED"):
        assert alone.outputs[name] == results[name]
    assert alone.outputs["MAE_AFTER"] == pytest.approx(results["MAE_AFTER"], abs=1e-6)
