"""Loaded layers are styled and known to the Temporal Controller."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from sig2gps_qgis.processing_provider.layer_styling import (
    MOST_CATEGORIES,
    PointStyling,
    TrajectoryStyling,
    style_when_loaded,
    trajectory_color,
)
from tests.qgis.layers import drive, layer, signaling
from tests.qgis.reconstruction_run import ALGORITHM


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, QgsVectorLayer]]:
    """The layers that a run from the toolbox loads, by the name of their output."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback(False)
    parameters: dict[str, object] = {
        "SIGNALING": signaling(drive("a") + drive("b")),
        "TIME": "t",
        "TRAJECTORY": "id",
        "CELL": "cell",
    }
    folder = tmp_path_factory.mktemp("loaded")
    for name in ("TRAJECTORIES", "POINTS", "REJECTED"):
        parameters[name] = QgsProcessingOutputLayerDefinition(
            str(folder / f"{name}.gpkg"), QgsProject.instance()
        )
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    _, succeeded = algorithm.run(parameters, context, feedback)
    assert succeeded, feedback.textLog()
    # QGIS styles the layers when the algorithm may be gone.
    del algorithm
    gc.collect()
    layers = {}
    for source, details in context.layersToLoadOnCompletion().items():
        made = QgsProcessingUtils.mapLayerFromString(source, context)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(made, context, feedback)
        layers[details.outputName] = made
    assert layers.keys() == {"TRAJECTORIES", "POINTS", "REJECTED"}
    yield layers
    layers.clear()


def test_trajectories(loaded: dict[str, QgsVectorLayer]) -> None:
    lines = loaded["TRAJECTORIES"]
    temporal = lines.temporalProperties()
    assert temporal.isActive()
    assert temporal.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields
    assert (temporal.startField(), temporal.endField()) == ("start_time", "end_time")
    renderer = lines.renderer()
    assert renderer.classAttribute() == "trajectory_id"
    assert [category.value() for category in renderer.categories()] == ["a", "b"]
    assert renderer.categories()[0].symbol().color().name() == trajectory_color("a").name()


def test_points(loaded: dict[str, QgsVectorLayer]) -> None:
    points = loaded["POINTS"]
    temporal = points.temporalProperties()
    assert temporal.isActive()
    assert temporal.mode() == Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField
    assert temporal.startField() == "time"
    renderer = points.renderer()
    assert renderer.classAttribute() == "sigma_m"
    ranges = renderer.ranges()
    for below, above in zip(ranges, ranges[1:]):
        assert below.upperValue() == above.lowerValue()


def test_the_rejected_table_has_no_geometry(loaded: dict[str, QgsVectorLayer]) -> None:
    assert not loaded["REJECTED"].isSpatial()
    assert loaded["REJECTED"].fields().names()[-3:] == ["trajectory_id", "records", "reason"]


def test_stylings_end_with_their_context() -> None:
    def deleted(styling: PointStyling) -> bool:
        return sip.isdeleted(styling)

    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("points", QgsProject.instance(), "POINTS")
    context.addLayerToLoadOnCompletion("points", details)
    styling = PointStyling()
    style_when_loaded("points", styling, context)
    assert not deleted(styling)
    del context, details
    gc.collect()
    assert deleted(styling)


def test_colours_are_stable_and_differ() -> None:
    assert trajectory_color("cork_01").name() == trajectory_color("cork_01").name()
    assert len({trajectory_color(f"cork_{i:02d}").name() for i in range(20)}) > 15


def test_a_legend_has_an_end() -> None:
    many = layer(
        "LineStringM",
        "trajectory_id:string start_time:datetime end_time:datetime",
        [
            ("LineStringM (0 0 0, 1 1 1)", {"trajectory_id": str(i)})
            for i in range(MOST_CATEGORIES + 50)
        ],
    )
    TrajectoryStyling().postProcessLayer(many, QgsProcessingContext(), QgsProcessingFeedback(False))
    categories = many.renderer().categories()
    assert len(categories) == MOST_CATEGORIES + 1
    assert categories[-1].label() == "Other trajectories"
