"""``qgis_process`` on the unzipped package, in a QGIS profile of its own; never on the checkout."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.package import build_package
from scripts.qgis_process import ProcessRun, QgisProcess

REPOSITORY = Path(__file__).resolve().parents[2]


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
