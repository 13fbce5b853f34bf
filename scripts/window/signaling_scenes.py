"""Scenes: from signaling records on an empty map to trajectories that move."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from scripts import demo_styles as styles
from scripts.window.dialogs import run_dialog
from scripts.window.installation import TOOLBOX
from scripts.window.report_page import look_at_report
from scripts.window.stage import Stage
from scripts.window.temporal_controller import look_at_times

Layers = dict[str, QgsVectorLayer]


def signaling_scenes(stage: Stage, city: Path) -> None:
    """Reconstruct, evaluate, predict, count traffic and simulate on the sample city."""
    stage.new_project()
    stage.show_docks("Layers", TOOLBOX)
    stage.picture("signaling-empty")
    layers = _open_city(stage, city)
    stage.picture("signaling-layers")
    points = _reconstruct(stage, layers)
    _evaluate(stage, layers, points)

    layers = _open_city(stage, city)
    given = _signaling(layers)
    run_dialog(stage, "sig2gps:predictnextpositions", given, picture="signaling-predict")
    stage.picture("signaling-predicted")

    layers = _open_city(stage, city)
    given = _signaling(layers)
    run_dialog(stage, "sig2gps:trafficperroad", given, picture="signaling-count")
    _hide(layers, "signaling", "stations", "roads")
    stage.show_docks("Layers")
    stage.zoom_to(layers["signaling"])
    stage.picture("signaling-traffic")

    layers = _open_city(stage, city)
    _simulate(stage, layers)


def _open_city(stage: Stage, city: Path) -> Layers:
    """A new project with the layers of the sample city, by table, in calm colours."""
    stage.new_project()
    stage.show_docks("Layers")
    layers = {}
    for table, title, renderer in (
        ("land_cover", "Land cover", styles.land_cover()),
        ("roads", "Roads", styles.roads()),
        ("stations", "Base stations", styles.stations()),
        ("truth", "True positions", styles.records()),
        ("signaling", "Signaling", styles.records()),
    ):
        layers[table] = layer = stage.add_layer(city, table, title)
        layer.setRenderer(renderer)
        stage.iface.layerTreeView().refreshLayerSymbology(layer.id())
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setExpanded(False)
    _hide(layers, "truth")
    QgsProject.instance().setCrs(layers["roads"].crs())
    stage.settle()
    stage.zoom_to(layers["signaling"])
    return layers


def _hide(layers: Layers, *tables: str) -> None:
    for table in tables:
        node = QgsProject.instance().layerTreeRoot().findLayer(layers[table].id())
        node.setItemVisibilityChecked(False)


def _signaling(layers: Layers) -> dict[str, str]:
    """What the algorithms of signaling have in common."""
    return {
        "SIGNALING": layers["signaling"].id(),
        "TIME": "time",
        "TRAJECTORY": "trajectory_id",
        "CELL": "cell",
        "STATIONS": layers["stations"].id(),
        "STATION_CELL": "cell",
        "ROADS": layers["roads"].id(),
        "SPEED_FIELD": "speed_kmh",
        "DIRECTION_FIELD": "direction",
        "VALUE_FORWARD": "forward",
        "VALUE_BOTH": "both",
    }


def _reconstruct(stage: Stage, layers: Layers) -> str:
    """The id of the layer of points."""
    results = run_dialog(
        stage,
        "sig2gps:reconstructtrajectory",
        _signaling(layers),
        picture="signaling-reconstruct",
    )
    stage.show_docks("Layers")
    stage.zoom_to(layers["signaling"])
    stage.picture("signaling-result")
    look_at_times(stage, "signaling")
    look_at_report(stage, Path(results["REPORT"]), "signaling-report")
    return str(results["POINTS"])


def _evaluate(stage: Stage, layers: Layers, points: str) -> None:
    evaluation = run_dialog(
        stage,
        "sig2gps:evaluatetrajectories",
        {
            "ESTIMATE": points,
            "TRUTH": layers["truth"].id(),
            "TRUTH_ID": "trajectory_id",
            "TRUTH_TIME": "time",
        },
        picture="signaling-evaluate",
    )
    stage.look_at_table(evaluation["OUTPUT"], "signaling-evaluated")


def _simulate(stage: Stage, layers: Layers) -> None:
    run_dialog(
        stage,
        "sig2gps:simulatesignaling",
        {
            "TRAJECTORIES": layers["truth"].id(),
            "TIME": "time",
            "TRAJECTORY": "trajectory_id",
            "STATIONS": layers["stations"].id(),
            "STATION_CELL": "cell",
        },
        picture="signaling-simulate",
    )
    stage.picture("signaling-simulated")
