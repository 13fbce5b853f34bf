"""A run keeps to the background, and ends soon after the user wishes so, at whatever stage."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsVectorLayer

from tests.qgis.background import run_in_background
from tests.qgis.layers import drive, roads, signaling, stations
from tests.qgis.reconstruction_run import ALGORITHM, Impatient, reconstruct


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
    outputs = run_in_background(
        algorithm, {"SIGNALING": signaling(drive()), "TIME": "t", "TRAJECTORIES": "memory:"}
    )
    assert outputs["TRAJECTORY_COUNT"] == 1
