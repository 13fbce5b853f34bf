"""What a run loads into the project: styled, named, grouped, and ready to be played."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from qgis.core import (
    Qgis,
    QgsInterval,
    QgsLayerTreeGroup,
    QgsProcessing,
    QgsProcessingContext,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt import sip

from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.styling.layer_group import group_when_loaded
from sig2gps_qgis.processing_provider.styling.loaded_layer import LoadedLayer, when_loaded
from tests.qgis.layers import START, drive, layer, signaling, stations, utc
from tests.qgis.project_run import run_into_project
from tests.qgis.reconstruction_run import ALGORITHM
from tests.qgis.test_simulate_signaling import drives, sectors

SECONDS = QgsUnitTypes.TemporalUnit.TemporalSeconds
RECORDS = {"TIME": "t", "TRAJECTORY": "id", "CELL": "cell"}


@pytest.fixture(autouse=True)
def project() -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def controller(monkeypatch: pytest.MonkeyPatch) -> QgsTemporalNavigationObject:
    """That of a window, which stands for QGIS's."""
    made = QgsTemporalNavigationObject()
    canvas = SimpleNamespace(temporalController=lambda: made)
    window = SimpleNamespace(mapCanvas=lambda: canvas)
    monkeypatch.setitem(sys.modules, "qgis.utils", SimpleNamespace(iface=window))
    return made


def tree(group: QgsLayerTreeGroup | None = None) -> list[object]:
    """Names in the layer tree, those of a group after its own."""
    nodes: list[object] = []
    for child in (group or QgsProject.instance().layerTreeRoot()).children():
        nodes.append(child.name())
        if isinstance(child, QgsLayerTreeGroup):
            nodes.append(tree(child))
    return nodes


def reconstruct(name: str = "cork", **parameters: object) -> dict[str, object]:
    records = signaling(drive("a") + drive("b"), name=name)
    return run_into_project(ALGORITHM, SIGNALING=records, **RECORDS, **parameters)


def test_layers_of_a_run_are_named_after_its_input_and_stand_together() -> None:
    made = reconstruct()
    assert made.keys() == {"TRAJECTORIES", "POINTS", "REJECTED"}
    title, members = tree()
    assert title.startswith("Reconstruct trajectory from signaling: cork, ")
    assert members == ["Points (cork)", "Trajectories (cork)", "Rejected (cork)"]
    assert len(QgsProject.instance().mapLayers()) == 3


def test_a_second_run_has_a_group_of_its_own() -> None:
    reconstruct("cork")
    reconstruct("beijing")
    titles = [node for node in tree() if isinstance(node, str)]
    assert len(titles) == 2
    assert titles[0].split(",")[0].endswith("beijing")


def test_the_group_is_in_that_of_the_users_options() -> None:
    from processing.core.ProcessingConfig import ProcessingConfig

    name = ProcessingConfig.RESULTS_GROUP_NAME
    before = ProcessingConfig.getSetting(name)
    # kept in QGIS's settings, too, where newer versions look
    ProcessingConfig.setSettingValue(name, "My results")
    try:
        reconstruct()
    finally:
        ProcessingConfig.setSettingValue(name, before)
    outer, (title, members) = tree()
    assert outer == "My results"
    assert title.startswith("Reconstruct trajectory")
    assert len(members) == 3


def test_a_single_layer_needs_no_group() -> None:
    estimate = layer(
        "Point", "time:datetime", [("Point (0 0)", {"time": utc(START + 60 * i)}) for i in (0, 1)]
    )
    run_into_project(
        "sig2gps:evaluatetrajectories", ESTIMATE=estimate, TRUTH=estimate, TRUTH_TIME="time"
    )
    assert tree() == ["Evaluation (layer)"]


def test_newer_qgis_is_asked_for_the_group() -> None:
    details = SimpleNamespace(groupName="", layerSortKey=0)
    context = SimpleNamespace(layerToLoadOnCompletionDetails=lambda _: details)
    group_when_loaded("points", QgsProcessing.SourceType.TypeVectorPoint, "A run", context)
    assert details.groupName == "A run"
    assert details.layerSortKey > 0


def test_times_of_trajectories_and_points() -> None:
    made = reconstruct()
    lines = made["TRAJECTORIES"].temporalProperties()
    assert lines.isActive()
    assert lines.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields
    assert (lines.startField(), lines.endField()) == ("start_time", "end_time")
    points = made["POINTS"].temporalProperties()
    assert points.isActive()
    assert points.mode() == Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField
    assert points.startField() == "time"


@pytest.mark.parametrize(("interval_s", "step_s"), [(10.0, 10.0), (0.5, 1.0)])
def test_the_step_is_that_of_the_points_unless_there_are_too_many(
    interval_s: float, step_s: float
) -> None:
    """Drives of five minutes."""
    reconstruct(INTERVAL=interval_s)
    settings = QgsProject.instance().timeSettings()
    assert (settings.timeStep(), settings.timeStepUnit()) == (step_s, SECONDS)


def test_the_controller_gets_range_and_step(controller: QgsTemporalNavigationObject) -> None:
    reconstruct(INTERVAL=20)
    extent = controller.temporalExtents()
    assert (extent.begin(), extent.end()) == (utc(START), utc(START + 300))
    assert controller.frameDuration() == QgsInterval(20, SECONDS)


def test_who_is_animating_is_left_alone(controller: QgsTemporalNavigationObject) -> None:
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setFrameDuration(QgsInterval(7, SECONDS))
    reconstruct()
    assert controller.frameDuration() == QgsInterval(7, SECONDS)


def test_predictions_and_their_paths() -> None:
    made = run_into_project(
        "sig2gps:predictnextpositions",
        SIGNALING=signaling(drive()),
        STATIONS=stations(),
        STATION_CELL="site",
        INTERVAL=30,
        **RECORDS,
    )
    assert made["PREDICTIONS"].renderer().classAttribute() == "ahead_s"
    assert made["PREDICTIONS"].temporalProperties().startField() == "time"
    assert made["PATHS"].temporalProperties().endField() == "end_time"
    assert made["PATHS"].renderer().classAttribute() == "trajectory_id"


def test_simulated_records_last_until_the_next_is_due() -> None:
    made = run_into_project(
        "sig2gps:simulatesignaling",
        TRAJECTORIES=drives(),
        TIME="t",
        TRAJECTORY="id",
        STATIONS=sectors(),
        STATION_CELL="cell",
        AZIMUTH="azimuth",
        RECORD_PERIOD=45,
    )
    records = made["SIGNALING"].temporalProperties()
    assert records.isActive()
    assert (records.fixedDuration(), records.durationUnits()) == (45, SECONDS)
    assert made["KNOWN_STATIONS"].labelsEnabled()


def test_post_processors_end_with_their_context() -> None:
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("points", QgsProject.instance(), "POINTS")
    context.addLayerToLoadOnCompletion("points", details)
    assert when_loaded("points", looks.points(10.0), context)
    processor = context.layerToLoadOnCompletionDetails("points").postProcessor()
    assert isinstance(processor, LoadedLayer)
    del context, details
    gc.collect()
    assert sip.isdeleted(processor)
