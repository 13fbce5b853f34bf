"""A run keeps to the background, and ends soon after the user wishes so, at whatever stage."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop

from tests.qgis.layers import drive, roads, signaling, stations
from tests.qgis.reconstruction_run import ALGORITHM, Log, reconstruct


class Impatient(Log):
    """A user who cancels once the progress bar has come so far."""

    def __init__(self, at_percent: float) -> None:
        super().__init__()
        self.cancelled_at = 0.0
        self._at_percent = at_percent
        self.progressChanged.connect(self._look)
        self._look(0.0)

    def _look(self, percent: float) -> None:
        if percent >= self._at_percent and not self.isCanceled():
            self.cancelled_at = time.monotonic()
            self.cancel()


@pytest.mark.parametrize("at_percent", [0, 10, 30, 40])
def test_cancelled_within_a_second(
    at_percent: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    records = [record for i in range(300) for record in drive(f"phone {i}")]
    log = Impatient(at_percent)
    run = reconstruct(
        signaling(records), log, STATIONS=stations(), STATION_CELL="site", ROADS=roads()
    )
    assert time.monotonic() - log.cancelled_at < 1.0
    assert "TRAJECTORIES" not in run.outputs
    assert list(tmp_path.glob("sig2gps-*")) == []


def test_files_of_a_cancelled_run_hold_whole_trajectories(tmp_path: Path) -> None:
    records = [record for i in range(100) for record in drive(f"phone {i}")]
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("TRAJECTORIES", "POINTS")}
    run = reconstruct(signaling(records), Impatient(50), **files)
    assert run.outputs == {}
    lines, points = (QgsVectorLayer(file, "written", "ogr") for file in files.values())
    ids = [line["trajectory_id"] for line in lines.getFeatures()]
    assert 0 < len(ids) < 100
    counts = Counter(point["trajectory_id"] for point in points.getFeatures())
    assert counts == dict.fromkeys(ids, 31)


def test_runs_in_a_background_thread() -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    context = QgsProcessingContext()
    feedback = QgsProcessingFeedback(False)
    parameters = {
        "SIGNALING": signaling(drive()),
        "TIME": "t",
        "TRAJECTORIES": "memory:",
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    outcome: list[tuple[bool, dict[str, object]]] = []
    finished = QEventLoop()

    def note(succeeded: bool, outputs: dict[str, object]) -> None:
        outcome.append((succeeded, outputs))
        finished.quit()

    task.executed.connect(note)
    QgsApplication.taskManager().addTask(task)
    finished.exec()
    assert outcome[0][0], feedback.textLog()
    assert outcome[0][1]["TRAJECTORY_COUNT"] == 1
