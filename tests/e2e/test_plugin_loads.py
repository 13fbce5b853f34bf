"""The installed plugin brings its algorithms to ``qgis_process``."""

from __future__ import annotations

from scripts.qgis_process import QgisProcess


def test_algorithms_are_listed(qgis_process: QgisProcess) -> None:
    listing = qgis_process.command("list")
    ours = {word for word in listing.stdout.split() if word.startswith("sig2gps:")}
    assert "sig2gps:reconstructtrajectory" in ours, listing.stderr
    assert "Traceback" not in listing.stderr


def test_algorithm_explains_its_parameters(qgis_process: QgisProcess) -> None:
    explained = qgis_process.command("help", "sig2gps:reconstructtrajectory")
    assert explained.returncode == 0, explained.stderr
    parameters = {line.partition(":")[0] for line in explained.stdout.splitlines()}
    assert {"SIGNALING", "TIME", "STATIONS", "ROADS", "ENGINE", "MAX_GAP"} <= parameters
