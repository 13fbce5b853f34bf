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


def signaling_scenes(stage: Stage, city: Path) -> None:
    """Reconstruct, evaluate, predict and simulate on the sample city."""
    stage.new_project()
    stage.show_docks("Layers", TOOLBOX)
    stage.picture("signaling-empty")
    layers = _add_city(stage, city)
    for layer in layers.values():
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setExpanded(False)
    stage.picture("signaling-layers")
    signaling = {
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
    results = run_dialog(
        stage, "sig2gps:reconstructtrajectory", signaling, picture="signaling-reconstruct"
    )
    stage.show_docks("Layers")
    stage.zoom_to(layers["signaling"])
    stage.picture("signaling-result")
    look_at_times(stage, "signaling")
    look_at_report(stage, Path(results["REPORT"]), "signaling-report")
    points = QgsProject.instance().mapLayer(results["POINTS"])
    evaluation = run_dialog(
        stage,
        "sig2gps:evaluatetrajectories",
        {
            "ESTIMATE": points.id(),
            "TRUTH": layers["truth"].id(),
            "TRUTH_ID": "trajectory_id",
            "TRUTH_TIME": "time",
        },
        picture="signaling-evaluate",
    )
    stage.look_at_table(evaluation["OUTPUT"], "signaling-evaluated")
    run_dialog(stage, "sig2gps:predictnextpositions", signaling, picture="signaling-predict")
    stage.picture("signaling-predicted")
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


def _add_city(stage: Stage, city: Path) -> dict[str, QgsVectorLayer]:
    """The layers of the sample city, by table, in calm colours."""
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
    truth = QgsProject.instance().layerTreeRoot().findLayer(layers["truth"].id())
    truth.setItemVisibilityChecked(False)
    QgsProject.instance().setCrs(layers["roads"].crs())
    stage.settle()
    stage.zoom_to(layers["signaling"])
    return layers
