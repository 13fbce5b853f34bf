"""The models that the provider brings along, run as the toolbox runs them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsVectorLayer,
)

from sig2gps_qgis.processing_provider.chains.chain import FOLDER, Chain
from sig2gps_qgis.processing_provider.provider import CHAINS, Sig2GpsProvider
from tests.qgis.layers import EAST, NORTH, START, drive, layer, roads, signaling, stations, utc
from tests.qgis.project_run import run_into_project
from tests.qgis.reconstruction_run import Log

GIVEN = {"TIME": "t", "TRAJECTORY": "id", "CELL": "cell", "STATION_CELL": "site"}


@pytest.fixture(autouse=True)
def project() -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(params=CHAINS, ids=lambda chain: chain.NAME)
def chain(request: pytest.FixtureRequest, provider: Sig2GpsProvider) -> Chain:
    return provider.algorithm(request.param.NAME)


def truth() -> QgsVectorLayer:
    """The drive past the middle row of stations, 400 m a minute."""
    rows = [
        (f"Point ({EAST + 500 + 400 * i} {NORTH + 1500})", {"id": "a", "when": utc(START + 60 * i)})
        for i in range(6)
    ]
    return layer("Point", "id:string when:datetime", rows, name="gps")


def test_chains_are_sound_models(chain: Chain) -> None:
    assert isinstance(chain, QgsProcessingModelAlgorithm)
    assert chain.canExecute() == (True, "")
    sound, problems = chain.validate()
    assert sound, problems
    assert chain.name() == chain.NAME != chain.displayName()
    assert {output.name() for output in chain.outputDefinitions()} >= chain.NUMBERS.keys()


def test_parameters_are_those_of_the_steps(chain: Chain) -> None:
    """Names, labels, defaults and order, so that what a user knows of one holds for the other."""
    children = chain.childAlgorithms().values()  # kept: their algorithms are gone with them
    own = [c.algorithm() for c in children if c.algorithmId().startswith("sig2gps:")]
    for definition in chain.parameterDefinitions():
        if definition.name() in chain.labels():
            assert definition.description() == chain.labels()[definition.name()]
            continue
        name = definition.name().rpartition(":")[2]
        same = [one.parameterDefinition(name) for one in own if one.parameterDefinition(name)]
        about = (definition.type(), definition.description(), definition.help())
        assert about in [(one.type(), one.description(), one.help()) for one in same]
        assert definition.defaultValue() in [one.defaultValue() for one in same]
    inputs = [d.name() for d in chain.parameterDefinitions() if not d.isDestination()]
    for step in own:
        in_step = [d.name() for d in step.parameterDefinitions() if d.name() in inputs]
        among = [name for name in inputs if name in in_step]
        assert among == in_step or step.name() == "denoisegps"  # has some after the images


def test_a_file_is_a_model_without_traces_of_a_machine(chain: Chain) -> None:
    path = FOLDER / f"{chain.NAME}.model3"
    text = path.read_text(encoding="utf-8")
    values = {option.get("value") for option in ET.fromstring(text).iter("Option")}
    assert chain.NAME in values
    assert not [v for v in values if v and (v.startswith(("/", "file:")) or ":\\" in v)]


def test_chains_come_when_their_steps_do() -> None:
    """QGIS's own algorithms may be registered after the plugin's."""
    fresh = Sig2GpsProvider()
    assert fresh.load()  # which nobody has registered
    try:
        assert {a.name() for a in fresh.algorithms()} >= {one.NAME for one in CHAINS}
    finally:
        fresh.unload()
    registered = QgsApplication.processingRegistry().providerById("sig2gps")
    before = len(registered.algorithms())
    QgsApplication.processingRegistry().providerAdded.emit("native")
    assert len(registered.algorithms()) == before


def test_reconstruct_and_evaluate(tmp_path: Path) -> None:
    made = run_into_project(
        "sig2gps:reconstructandevaluate",
        SIGNALING=signaling(drive(), name="cork"),
        STATIONS=stations(),
        ROADS=roads(),
        TRUTH=truth(),
        TRUTH_ID="id",
        TRUTH_TIME="when",
        **{**GIVEN, "reconstruct:REPORT": str(tmp_path / "report.html")},
    )
    assert made.keys() == {
        *("reconstruct:TRAJECTORIES", "reconstruct:POINTS", "reconstruct:REJECTED"),
        "evaluate:OUTPUT",
    }
    of_one, of_all = made["evaluate:OUTPUT"].getFeatures()
    assert (of_one["trajectory_id"], of_one["fixes"]) == ("a", 6)
    assert of_one["mae_m"] == of_all["mae_m"] < 400
    assert "<svg" in (tmp_path / "report.html").read_text(encoding="utf-8")
    (group,) = QgsProject.instance().layerTreeRoot().children()
    assert group.name().startswith("Reconstruct and evaluate: cork, ")
    assert {node.name() for node in group.children()} == {
        *("Trajectories (cork)", "Points (cork)", "Rejected (cork)", "Evaluation (cork)"),
    }
    assert made["reconstruct:POINTS"].renderer().classAttribute() == "sigma_m"
    assert made["reconstruct:POINTS"].temporalProperties().isActive()


def test_numbers_are_outputs_for_scripts() -> None:
    import processing

    outputs = processing.run(
        "sig2gps:reconstructandevaluate",
        {
            "SIGNALING": signaling(drive()),
            "STATIONS": stations(),
            "TRUTH": truth(),
            "TRUTH_TIME": "when",
            **GIVEN,
            "reconstruct:TRAJECTORIES": "memory:",
            "reconstruct:POINTS": "memory:",
            "evaluate:OUTPUT": "memory:",
        },
        feedback=Log(),
    )
    assert outputs["TRAJECTORY_COUNT"] == 1
    assert outputs["MAE"] > 0
    assert 0 <= outputs["WITHIN_1_SIGMA"] <= 1
    assert "reconstruct:REJECTED" not in outputs or not outputs["reconstruct:REJECTED"]


@pytest.mark.parametrize("both_directions", [False, True], ids=["one line", "one a direction"])
def test_traffic_per_road(both_directions: bool) -> None:
    grid = roads()
    if both_directions:
        turned = [(reversed_wkt(f.geometry().asPolyline()), {}) for f in grid.getFeatures()]
        grid = layer(
            "LineString",
            "oneway:string maxspeed:string",
            [(f.geometry().asWkt(), {}) for f in grid.getFeatures()] + turned,
        )
    records = drive("a") + drive("b") + [{**r, "t": r["t"] + 7200} for r in drive("b")]
    made = run_into_project(
        "sig2gps:trafficperroad",
        SIGNALING=signaling(records, name="cork"),
        STATIONS=stations(),
        ROADS=grid,
        **GIVEN,
    )
    traffic, lines = made["traffic:OUTPUT"], made["reconstruct:TRAJECTORIES"]
    assert traffic.name() == "Traffic per road (cork)"
    assert traffic.renderer().classAttribute() == "trajectories"
    assert traffic.crs() == grid.crs()
    assert traffic.fields().names()[-3:] == ["mean_sigma_m", "trajectories", "passes"]
    edges = list(traffic.getFeatures())
    assert {edge["trajectories"] for edge in edges} >= {0, 2}
    assert {edge["passes"] for edge in edges} >= {0, 3}
    assert all(edge["passes"] >= edge["trajectories"] for edge in edges)
    # what was driven is what is counted, but for the ends of the lines
    counted = sum(edge["passes"] * edge.geometry().length() for edge in edges)
    driven = sum(line.geometry().length() for line in lines.getFeatures())
    assert counted == pytest.approx(driven, abs=2 * 250.0 * lines.featureCount())
    for edge in edges:
        assert bool(edge["mean_sigma_m"]) == (edge["trajectories"] > 0)


def test_roads_that_nobody_drove_are_no_error() -> None:
    """QGIS reports an error for each row that a join finds nothing for."""
    import processing

    log = Log()
    outputs = processing.run(
        "sig2gps:trafficperroad",
        {
            "SIGNALING": signaling(drive()),
            "STATIONS": stations(),
            "ROADS": roads(),
            **GIVEN,
            "reconstruct:TRAJECTORIES": "memory:",
            "traffic:OUTPUT": "memory:",
        },
        feedback=log,
    )
    assert {edge["passes"] for edge in outputs["traffic:OUTPUT"].getFeatures()} == {0, 1}
    assert log.errors == []


def reversed_wkt(line: list[object]) -> str:
    return "LineString ({})".format(", ".join(f"{p.x()} {p.y()}" for p in reversed(line)))


def test_phones_that_stand_still_make_no_traffic() -> None:
    """Their lines have no length, which other algorithms stop at."""
    still = [{**record, "cell": "S11", "wkt": drive()[2]["wkt"]} for record in drive("still")]
    made = run_into_project(
        "sig2gps:trafficperroad",
        SIGNALING=signaling(still),
        STATIONS=stations(),
        ROADS=roads(),
        **GIVEN,
    )
    assert {edge["trajectories"] for edge in made["traffic:OUTPUT"].getFeatures()} <= {0, 1}


def test_crossing_a_road_is_no_traffic_on_it() -> None:
    """A bridge whose middle lies over the road that is driven."""
    middle, half = NORTH + 1500, 60
    bridge = f"LineString ({EAST + 1310} {middle - half}, {EAST + 1310} {middle + half})"
    rows = [(feature.geometry().asWkt(), {}) for feature in roads().getFeatures()]
    grid = layer("LineString", "name:string", [*rows, (bridge, {"name": "bridge"})])
    made = run_into_project(
        "sig2gps:trafficperroad",
        SIGNALING=signaling(drive()),
        STATIONS=stations(),
        ROADS=grid,
        **GIVEN,
    )
    edges = list(made["traffic:OUTPUT"].getFeatures())
    assert max(edge["trajectories"] for edge in edges) == 1
    assert [edge["trajectories"] for edge in edges if edge["name"] == "bridge"] == [0, 0]
