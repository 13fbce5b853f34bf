"""The reconstruction as a step of a model, which QGIS runs without checking its parameters."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
)

from tests.qgis.layers import drive, roads, signaling, stations
from tests.qgis.model_destination import only_destination
from tests.qgis.reconstruction_run import ALGORITHM, Log

LAYERS = {"SIGNALING": "records", "STATIONS": "masts", "ROADS": "streets"}
VALUES = {"TIME": "t", "TRAJECTORY": "id", "CELL": "cell", "STATION_CELL": "site"}


def run_model(values: dict[str, object], log: Log) -> dict[str, object]:
    """Of layers that are parameters of the model; the step's other parameters are given here."""
    import processing

    step = QgsProcessingModelChildAlgorithm(ALGORITHM)
    step.setChildId("reconstruction")
    model = QgsProcessingModelAlgorithm("model", "models")
    for name, layer in LAYERS.items():
        any_vector = [QgsProcessing.SourceType.TypeVector]
        model.addModelParameter(
            QgsProcessingParameterFeatureSource(layer, layer, any_vector),
            QgsProcessingModelParameter(layer),
        )
        of_model = QgsProcessingModelChildParameterSource.fromModelParameter(layer)
        step.addParameterSources(name, [of_model])
    for name, value in values.items():
        fixed = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        step.addParameterSources(name, [fixed])
    output = QgsProcessingModelOutput("lines", "lines")
    output.setChildId("reconstruction")
    output.setChildOutputName("TRAJECTORIES")
    step.setModelOutputs({"lines": output})
    model.addChildAlgorithm(step)
    layers = {"records": signaling(drive()), "masts": stations("masts"), "streets": roads()}
    lines = only_destination(model)
    outputs = processing.run(model, {**layers, lines: "memory:"}, feedback=log)
    return {**outputs, "lines": outputs[lines]}


def test_a_step_of_a_model() -> None:
    outputs = run_model(VALUES, Log())
    assert outputs["CHILD_RESULTS"]["reconstruction"]["TRAJECTORY_COUNT"] == 1
    (trajectory,) = outputs["lines"].getFeatures()
    assert trajectory["trajectory_id"] == "a"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"STATION_CELL": ""}, "Choose STATION_CELL, the field of layer 'masts'"),
        ({"TIME": "when"}, "Layer 'signaling' has no field 'when' (TIME)"),
        ({"TIME": ""}, "Incorrect parameter value for TIME"),
        ({"INTERVAL": 0}, "INTERVAL is 0; it must be at least 0.1"),
    ],
    ids=["no station id", "unknown field", "no time field", "no interval"],
)
def test_bad_parameters_of_a_step(change: dict[str, object], message: str) -> None:
    log = Log()
    with pytest.raises(QgsProcessingException) as error:
        run_model({**VALUES, **change}, log)
    assert message in "\n".join([str(error.value), *log.lines])
