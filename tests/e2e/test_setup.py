"""The group "Setup" in ``qgis_process``, on the unzipped package."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.qgis_process import ProcessRun, QgisProcess
from tests.e2e.conftest import enable_plugin
from tests.unit.wheels import make_wheel

PYTHON = os.environ.get("SIG2GPS_PYTHON", "")


def test_a_new_user_is_told_what_is_missing(
    run_algorithm: Callable[..., ProcessRun], tmp_path: Path
) -> None:
    report = tmp_path / "the setup.html"
    run = run_algorithm("sig2gps:checksetup", {"REPORT": report})
    assert run.exit_code == 0, run.stdout + run.stderr
    assert run.results["READY"] is False
    assert "Run sig2gps:installinference" in run.results["PROBLEMS"]
    assert run.results["HMM_SECONDS"] > 0
    page = report.read_text(encoding="utf-8")
    assert "Run sig2gps:installinference" in page
    assert run.results["QGIS_VERSION"] in page


@pytest.mark.skipif(not Path(PYTHON).is_file(), reason="SIG2GPS_PYTHON names no environment")
def test_an_inference_environment_is_tried(plugin_folder: Path, tmp_path: Path) -> None:
    process = QgisProcess(plugin_folder.parent, tmp_path, {"SIG2GPS_PYTHON": PYTHON})
    enable_plugin(process)
    run = process.run("sig2gps:checksetup", {"REPORT": tmp_path / "setup.html"})
    assert run.exit_code == 0, run.stdout + run.stderr
    assert run.results["READY"] is True, run.results["PROBLEMS"]
    assert run.results["PROBLEMS"] == ""
    assert run.results["EMBEDDED_SECONDS"] > 0
    assert "torch 2." in run.results["INFERENCE_PACKAGES"]
    weights = run.results["WEIGHTS"].split()[1]
    assert f"embedded 1 (weights {weights[:12]}" in run.results["MODELS"]


def test_a_folder_that_lacks_wheels_is_told_of_and_nothing_is_left(
    plugin_folder: Path, tmp_path: Path
) -> None:
    profile = tmp_path / "Prófil of QGIS"
    profile.mkdir()
    process = QgisProcess(plugin_folder.parent, profile)
    enable_plugin(process)
    wheels = make_wheel(tmp_path / "a few wheels", "tiny").parent
    run = process.run("sig2gps:installinference", {"DEVICE": "cpu", "WHEELS": wheels})
    told = run.stdout + run.stderr
    assert run.exit_code != 0
    assert "Traceback" not in told
    assert f"The folder {wheels} (WHEELS) has no wheel of " in told
    assert not list(profile.rglob("site-packages"))
    assert list(profile.rglob("installation.log"))


@pytest.mark.installation
def test_the_real_environment_is_installed_and_used(plugin_folder: Path, tmp_path: Path) -> None:
    profile = tmp_path / "Prófil of QGIS"
    profile.mkdir()
    process = QgisProcess(plugin_folder.parent, profile)
    enable_plugin(process)
    run = process.run("sig2gps:installinference", {"DEVICE": "cpu"}, timeout_s=1800)
    assert run.exit_code == 0, run.stdout + run.stderr
    assert run.results["INFERENCE_DEVICE"] == "cpu"
    assert str(profile) in run.results["INFERENCE_PYTHON"]
    again = process.run("sig2gps:installinference", {"DEVICE": "cpu"})
    assert "The environment is complete and up to date." in again.stdout + again.stderr
    checked = process.run("sig2gps:checksetup", {})
    assert checked.results["READY"] is True, checked.results["PROBLEMS"]
    assert checked.results["INFERENCE_PYTHON"] == run.results["INFERENCE_PYTHON"]
