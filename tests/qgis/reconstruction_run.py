"""Running `sig2gps:reconstructtrajectory` in tests as a script does."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

ALGORITHM = "sig2gps:reconstructtrajectory"


class Log(QgsProcessingFeedback):
    """Feedback that remembers what the user would have read."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.lines: list[str] = []
        self.errors: list[str] = []
        self.percent: list[float] = []
        self.progressChanged.connect(self.percent.append)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.lines.append(error)
        self.errors.append(error)


class Impatient(Log):
    """A user who cancels once the progress bar has come so far, and some seconds have passed."""

    def __init__(self, at_percent: float, after_s: float = 0.0) -> None:
        super().__init__()
        self.cancelled_at = 0.0
        self._at_percent = at_percent
        self._after_s = after_s
        self._has_come = False
        self.progressChanged.connect(self._look)
        self._look(0.0)

    def _look(self, percent: float) -> None:
        if percent < self._at_percent or self._has_come:
            return
        self._has_come = True
        if self._after_s:
            threading.Timer(self._after_s, self._give_up).start()
        else:
            self._give_up()

    def _give_up(self) -> None:
        self.cancelled_at = time.monotonic()
        self.cancel()


@dataclass
class Run:
    """What a run gave."""

    outputs: dict[str, object]
    log: Log

    def _features(self, name: str) -> list[QgsFeature]:
        layer = self.outputs[name]
        assert isinstance(layer, QgsVectorLayer)
        return list(layer.getFeatures())

    @property
    def trajectories(self) -> list[QgsFeature]:
        return self._features("TRAJECTORIES")

    @property
    def points(self) -> list[QgsFeature]:
        return self._features("POINTS")

    @property
    def rejected(self) -> list[tuple[object, int, str]]:
        """(trajectory id, records, reason) of each row, a null id as None."""
        return [
            (row["trajectory_id"] or None, row["records"], row["reason"])
            for row in self._features("REJECTED")
        ]


def reconstruct(signaling: object, log: Log | None = None, **parameters: object) -> Run:
    """Run with memory outputs; TIME, TRAJECTORY and CELL are those of ``layers.signaling``."""
    import processing

    log = log or Log()
    given = {
        "SIGNALING": signaling,
        "TIME": "t",
        "TRAJECTORY": "id",
        "CELL": "cell",
        "TRAJECTORIES": "memory:",
        "POINTS": "memory:",
        "REJECTED": "memory:",
        **parameters,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs = processing.run(ALGORITHM, given, feedback=log, context=context)
    return Run(outputs, log)
