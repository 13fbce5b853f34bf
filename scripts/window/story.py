"""The story that is lived through in the window: from installing the zip to finished maps.

QGIS runs ``begin`` when it has started; ``session.py`` tells how.
"""

from __future__ import annotations

import json
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

from scripts.window.dialogs import look_at_dialog, run_dialog
from scripts.window.installation import install_plugin, look_at_options, look_at_toolbox
from scripts.window.signaling_scenes import signaling_scenes
from scripts.window.stage import WINDOW, Stage
from scripts.window.street_scenes import street_scenes

_AFTER_START_MS = 500


def begin(folder: str, pictures: str, city: str, street: str, beams: int) -> None:
    """Have the story begin as soon as QGIS is idle.

    Args:
        folder: of the session; it holds the plugin's zip and the sample layers.
        pictures: the folder for pictures.
        city, street: their files' names.
        beams: of the street's codebook.
    """
    within = Path(folder)

    def live() -> None:
        _live(Stage(within, Path(pictures)), within / city, within / street, beams)

    QTimer.singleShot(_AFTER_START_MS, live)


def _live(stage: Stage, city: Path, street: Path, beams: int) -> None:
    failure = ""
    try:
        _scenes(stage, city, street, beams)
    except Exception:  # whatever it is, the session tells it
        failure = traceback.format_exc()
        stage.picture("failure")
    stage.facts["failure"] = failure or "\n".join(stage.sentinel.faults)
    (stage.folder / "facts.json").write_text(json.dumps(stage.facts, indent=1), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, stage.iface.actionExit().trigger)


def _scenes(stage: Stage, city: Path, street: Path, beams: int) -> None:
    complaints = stage.facts.setdefault("complaints", [])

    def listen(text: str, tag: str, level: Qgis.MessageLevel) -> None:
        if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
            complaints.append(f"{tag}: {text}")

    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(listen)
    stage.window.resize(WINDOW)
    stage.settle()
    install_plugin(stage, stage.folder / "sig2gps_qgis.zip")
    look_at_toolbox(stage)
    provider = QgsApplication.processingRegistry().providerById("sig2gps")
    for algorithm in provider.algorithms():
        look_at_dialog(stage, algorithm.id())
    look_at_options(stage)
    run_dialog(stage, "sig2gps:checksetup", {}, picture="setup-check")
    signaling_scenes(stage, city)
    street_scenes(stage, street, beams)
