"""Running an algorithm as QGIS's window does: in a task, while the main thread goes on."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop


def run_in_background(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, object]
) -> dict[str, object]:
    """The outputs of a run that succeeds."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), context, feedback)
    outcome: list[tuple[bool, dict[str, object]]] = []
    finished = QEventLoop()

    def note(succeeded: bool, outputs: dict[str, object]) -> None:
        outcome.append((succeeded, outputs))
        finished.quit()

    task.executed.connect(note)
    QgsApplication.taskManager().addTask(task)
    finished.exec()
    ((succeeded, outputs),) = outcome
    assert succeeded, feedback.textLog()
    return outputs
