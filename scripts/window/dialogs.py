"""Opens, fills and runs the dialogs of algorithms, as Processing shows them."""

from __future__ import annotations

from typing import Any

import processing
from qgis.core import QgsProject
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from scripts.window.layers import layer_facts
from scripts.window.stage import Stage
from scripts.window.waiting import WindowFaultError, wait_until

_DIALOG = QSize(960, 760)


def open_dialog(
    stage: Stage, algorithm: str, parameters: dict[str, Any] | None = None
) -> QgsProcessingAlgorithmDialogBase:
    """The dialog of an algorithm, on the screen and filled in."""
    dialog = processing.createAlgorithmDialog(algorithm, parameters or {})
    dialog.show()
    stage.settle()
    return dialog


def look_at_dialog(stage: Stage, algorithm: str) -> None:
    """Keep a picture of an algorithm's empty dialog, and what it shows."""
    dialog = open_dialog(stage, algorithm)
    stage.picture(f"dialog-{algorithm.partition(':')[2]}", dialog)
    stage.facts.setdefault("dialogs", {})[algorithm] = {
        "title": dialog.windowTitle(),
        "labels": [label.text() for label in dialog.findChildren(QLabel) if label.text()],
        "cut": [label.text() for label in dialog.findChildren(QLabel) if _is_cut(label)],
        "help": " ".join(text.toPlainText() for text in dialog.findChildren(QTextBrowser)),
    }
    dialog.close()
    dialog.deleteLater()


def run_dialog(
    stage: Stage, algorithm: str, parameters: dict[str, Any], picture: str | None = None
) -> dict[str, Any]:
    """Fill in an algorithm's dialog, press Run, wait for its end, and look at its new layers.

    Returns:
        The algorithm's outputs by name.

    Raises:
        WindowFaultError: it did not run, or not to its end.
    """
    before = set(QgsProject.instance().mapLayers())
    dialog = open_dialog(stage, algorithm, parameters)
    if picture:
        dialog.resize(_DIALOG)
        stage.settle()
        stage.picture(f"{picture}-filled", dialog)
    finished: list[tuple[bool, dict[str, Any]]] = []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append((ok, results)))
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    wait_until(lambda: bool(finished), f"{algorithm} has run", stage.sentinel)
    stage.settle()
    if picture:
        stage.picture(f"{picture}-log", dialog)
    log = _log_of(dialog)
    dialog.close()
    dialog.deleteLater()
    stage.settle()
    succeeded, results = finished[0]
    if not succeeded:
        raise WindowFaultError(f"{algorithm} failed:\n{log}")
    in_order = QgsProject.instance().layerTreeRoot().findLayers()
    added = [node.layer() for node in in_order if node.layerId() not in before]
    stage.facts.setdefault("runs", {})[algorithm] = {
        "log": log,
        "outputs": sorted(results),
        "layers": {layer.name(): layer_facts(layer) for layer in added},
    }
    return results


def _log_of(dialog: QWidget) -> str:
    tabs = dialog.findChild(QTabWidget)
    texts = (tabs or dialog).findChildren(QTextEdit) + (tabs or dialog).findChildren(QPlainTextEdit)
    return "\n".join(
        text.toPlainText() for text in texts if not isinstance(text, QTextBrowser)
    ).strip()


def _is_cut(label: QLabel) -> bool:
    """Whether a label that is on the screen has less room than its text needs."""
    if not label.text() or label.wordWrap() or label.visibleRegion().isEmpty():
        return False
    return label.width() < label.sizeHint().width()
