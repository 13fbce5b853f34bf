"""The installed plugin brings its algorithms to ``qgis_process``."""

from __future__ import annotations

from tests.e2e.qgis_process import QgisProcess


def test_algorithms_are_listed(qgis_process: QgisProcess) -> None:
    listing = qgis_process.command("list")
    assert listing.returncode == 0, listing.stderr
    assert "reconstructtrajectory" in listing.stdout, listing.stdout + listing.stderr
    assert "Traceback" not in listing.stderr


def test_algorithm_explains_its_parameters(qgis_process: QgisProcess) -> None:
    explained = qgis_process.command("help", "sig2gps:reconstructtrajectory")
    assert explained.returncode == 0, explained.stderr
    for parameter in ("SIGNALING", "TIME", "STATIONS", "ROADS", "ENGINE", "MAX_GAP"):
        assert f"{parameter}: " in explained.stdout
