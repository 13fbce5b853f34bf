"""``qgis_process`` on the unzipped package, in a QGIS profile of its own; never on the checkout."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.package import build_package
from scripts.qgis_process import ProcessRun, QgisProcess
from tests.e2e.local_server import end_local_server

REPOSITORY = Path(__file__).resolve().parents[2]

# Read before any test runs: those in tests/qgis do without it, in the same process.
INFERENCE_PYTHON = os.environ.get("SIG2GPS_PYTHON", "")


@pytest.fixture(scope="session")
def plugin_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as a user's QGIS would have it after "Install from ZIP"."""
    installation = tmp_path_factory.mktemp("installation")
    archive = installation / "sig2gps_qgis.zip"
    build_package(REPOSITORY, archive)
    plugins = installation / "plugins"
    zipfile.ZipFile(archive).extractall(plugins)
    return plugins / "sig2gps_qgis"


def enable_plugin(process: QgisProcess) -> None:
    """For all later commands in its profile."""
    enabled = process.command("plugins", "enable", "sig2gps_qgis")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr


@pytest.fixture(scope="session")
def qgis_process(plugin_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    """``qgis_process`` with the plugin enabled."""
    process = QgisProcess(plugin_folder.parent, tmp_path_factory.mktemp("qgis_profile"))
    enable_plugin(process)
    return process


@pytest.fixture(scope="session")
def run_algorithm(qgis_process: QgisProcess) -> Callable[..., ProcessRun]:
    """Run one algorithm: ``run_algorithm("sig2gps:reconstructtrajectory", {"INTERVAL": 5})``."""
    return qgis_process.run


@pytest.fixture(scope="module")
def inference_python() -> str:
    """The Python of the inference environment."""
    if not Path(INFERENCE_PYTHON).is_file():
        pytest.skip("SIG2GPS_PYTHON names no inference environment; `make test` builds one")
    return INFERENCE_PYTHON


@pytest.fixture(scope="module")
def learned(
    inference_python: str, plugin_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[QgisProcess]:
    """``qgis_process`` of a profile with an inference environment; its server ends with it."""
    profile = tmp_path_factory.mktemp("learned_profile")
    process = QgisProcess(plugin_folder.parent, profile, {"SIG2GPS_PYTHON": inference_python})
    enable_plugin(process)
    yield process
    end_local_server(profile / "profiles" / "default" / "sig2gps" / "inference-server.json")
