"""``qgis_process`` on the unzipped package, in a QGIS profile of its own; never on the checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from scripts.package import build_package

REPOSITORY = Path(__file__).resolve().parents[2]

# QGIS 3.22's `qgis_process` is, in Debian, a script around this binary, which starts faster.
EXECUTABLE = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


@dataclass(frozen=True)
class ProcessRun:
    """What one ``qgis_process run`` left; ``output`` is its JSON, empty where it printed none."""

    exit_code: int
    output: dict[str, Any]
    stdout: str
    stderr: str

    @property
    def results(self) -> dict[str, Any]:
        """The algorithm's outputs by name."""
        return self.output["results"]


@pytest.fixture(scope="session")
def plugin_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as a user's QGIS would have it after "Install from ZIP"."""
    installation = tmp_path_factory.mktemp("installation")
    archive = installation / "sig2gps_qgis.zip"
    build_package(REPOSITORY, archive)
    plugins = installation / "plugins"
    zipfile.ZipFile(archive).extractall(plugins)
    return plugins / "sig2gps_qgis"


@pytest.fixture(scope="session")
def qgis_environment(
    plugin_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """Variables of a QGIS that knows the unzipped plugin, no checkout, and no user's profile."""
    profile = tmp_path_factory.mktemp("qgis_profile")
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QGIS_", "PYTHON", "XDG_"))
    }
    return {
        **inherited,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugin_folder.parent),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_CONFIG_HOME": str(profile / "config"),
        "XDG_RUNTIME_DIR": str(profile),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


@pytest.fixture(scope="session")
def qgis_process(
    qgis_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run ``qgis_process`` with the given arguments; the plugin is enabled."""
    working_directory = tmp_path_factory.mktemp("elsewhere")

    def run(*arguments: str, timeout_s: float = 300.0) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [EXECUTABLE, *arguments],
            cwd=working_directory,
            env=qgis_environment,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    enabled = run("plugins", "enable", "sig2gps_qgis")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return run


@pytest.fixture(scope="session")
def run_algorithm(
    qgis_process: Callable[..., subprocess.CompletedProcess[str]],
) -> Callable[..., ProcessRun]:
    """Run one algorithm: ``run_algorithm("sig2gps:reconstructtrajectory", {"INTERVAL": 5})``.

    A list among the parameters is passed as the same parameter several times.
    """

    def run(
        algorithm: str, parameters: Mapping[str, object], timeout_s: float = 300.0
    ) -> ProcessRun:
        # QGIS 3.22 takes parameters from the command line only; JSON on stdin came with 3.24.
        arguments = [
            f"--{name}={value}"
            for name, given in parameters.items()
            for value in (given if isinstance(given, (list, tuple)) else [given])
        ]
        finished = qgis_process("run", "--json", algorithm, *arguments, timeout_s=timeout_s)
        json_start = finished.stdout.find("{")
        output = json.loads(finished.stdout[json_start:]) if json_start >= 0 else {}
        return ProcessRun(finished.returncode, output, finished.stdout, finished.stderr)

    return run
