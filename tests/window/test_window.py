"""A real QGIS window on a display in memory: the plugin is installed, looked at, and used.

``scripts/window`` has what happens; here is what must have been seen. ``build/screenshots`` keeps
the pictures, ``build/window/qgis.log`` what QGIS said.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage

from scripts.window.session import run_session
from scripts.window.xvfb import NoDisplayError

BUILD = Path(__file__).resolve().parents[2] / "build"
PICTURES = BUILD / "screenshots"

ALGORITHMS = {
    "sig2gps:reconstructtrajectory": "Cellular signaling",
    "sig2gps:evaluatetrajectories": "Cellular signaling",
    "sig2gps:simulatesignaling": "Cellular signaling",
    "sig2gps:predictnextpositions": "Cellular signaling",
    "sig2gps:buildtrainingset": "Cellular signaling",
    "sig2gps:reconstructandevaluate": "Cellular signaling",
    "sig2gps:trafficperroad": "Cellular signaling",
    "sig2gps:denoisegps": "Vision and beams",
    "sig2gps:characterizegpserror": "Vision and beams",
    "sig2gps:detectobjects": "Vision and beams",
    "sig2gps:detectanddenoise": "Vision and beams",
    "sig2gps:installinference": "Setup",
    "sig2gps:checksetup": "Setup",
}


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    try:
        return run_session(BUILD / "window", PICTURES)
    except NoDisplayError as error:
        pytest.skip(str(error))


def test_the_plugin_is_the_one_of_the_zip(facts: dict[str, Any]) -> None:
    assert facts["plugin"]["active"]
    assert (BUILD / "window" / "profile") in Path(facts["plugin"]["file"]).parents


def test_the_toolbox_shows_groups_and_algorithms(facts: dict[str, Any]) -> None:
    assert set(ALGORITHMS.values()) <= set(facts["toolbox"])
    shown = sum(len(names) for names in facts["toolbox"].values())
    assert shown >= len(ALGORITHMS)
    assert set(facts["toolbox_search"]) == {"Sig2GPS"}


def test_every_dialog_opens_with_its_help(facts: dict[str, Any]) -> None:
    assert set(ALGORITHMS) <= set(facts["dialogs"])
    for algorithm, dialog in facts["dialogs"].items():
        assert dialog["title"], algorithm
        assert len(dialog["help"]) > 200, algorithm
        assert not dialog["cut"], f"{algorithm}: {dialog['cut']}"


def test_the_options_have_a_page(facts: dict[str, Any]) -> None:
    assert facts["options"]


@pytest.mark.parametrize(
    ("algorithm", "layer", "renderer", "temporal"),
    [
        ("sig2gps:reconstructtrajectory", "Trajectories", "categorizedSymbol", True),
        ("sig2gps:reconstructtrajectory", "Points", "graduatedSymbol", True),
        ("sig2gps:predictnextpositions", "Predictions", "graduatedSymbol", True),
        ("sig2gps:predictnextpositions", "Predicted paths", "categorizedSymbol", True),
        ("sig2gps:simulatesignaling", "Signaling records", None, True),
        ("sig2gps:trafficperroad", "Traffic per road", "graduatedSymbol", False),
        ("sig2gps:denoisegps", "Denoised", "graduatedSymbol", True),
        ("sig2gps:denoisegps", "Grids", "RuleRenderer", False),
    ],
)
def test_results_are_loaded_styled_and_temporal(
    facts: dict[str, Any], algorithm: str, layer: str, renderer: str | None, temporal: bool
) -> None:
    layers = facts["runs"][algorithm]["layers"]
    # a layer's name goes on with that of the input
    (loaded,) = (seen for name, seen in layers.items() if name.startswith(f"{layer} ("))
    assert loaded["features"] > 0
    assert loaded["temporal"] is temporal
    assert loaded["renderer"] == renderer or renderer is None
    assert renderer is None or len(loaded["legend"]) > 1


def test_layers_of_a_run_lie_in_one_group_points_above_lines(facts: dict[str, Any]) -> None:
    layers = facts["runs"]["sig2gps:reconstructtrajectory"]["layers"]
    assert [name.partition(" (")[0] for name in layers] == ["Points", "Trajectories", "Rejected"]
    (groups,) = {tuple(layer["groups"]) for layer in layers.values()}
    assert len(groups) == 1
    assert groups[0].startswith("Reconstruct trajectory from signaling")


def test_the_evaluation_is_loaded(facts: dict[str, Any]) -> None:
    loaded = facts["runs"]["sig2gps:evaluatetrajectories"]["layers"]
    assert [layer["features"] for layer in loaded.values()] == [7]


def test_the_map_moves_with_the_temporal_controller(facts: dict[str, Any]) -> None:
    assert facts["times"]["signaling"]["frames"] > 10
    assert facts["times"]["signaling"]["pixels_that_changed"] > 0


def test_qgis_complained_of_nothing(facts: dict[str, Any]) -> None:
    assert not [text for text in facts["complaints"] if _is_about_the_plugin(text)]


def _is_about_the_plugin(complaint: str) -> bool:
    """A warning of Python names the line that it is about first: QGIS's own lines are not ours."""
    warned = "Python warning: warning:"
    if complaint.startswith(warned):
        complaint = complaint[len(warned) :].partition(": ")[0]
    return "sig2gps" in complaint.lower() or "Trace" in complaint


def test_pictures_are_kept(facts: dict[str, Any]) -> None:
    names = {path.stem for path in PICTURES.glob("*.png")}
    assert {f"dialog-{algorithm.partition(':')[2]}" for algorithm in ALGORITHMS} <= names
    assert {"toolbox", "options", "signaling-result", "street-denoised"} <= names
    for path in PICTURES.glob("*.png"):
        image = QImage(str(path))
        row = {image.pixel(x, image.height() // 3) for x in range(image.width())}
        assert len(row) > 1, f"{path.name} is empty"
