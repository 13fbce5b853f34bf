"""``qgis_process`` as a user runs it, with what it printed in parts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Debian 12's `qgis_process` is a script that passes this binary an option it does not know.
EXECUTABLE = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


def profile_environment(profile: Path) -> dict[str, str]:
    """Variables for a QGIS that has a profile of its own, and neither this one's Python nor setup.

    Args:
        profile: A folder for the QGIS profile.
    """
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "QGIS_", "SIG2GPS_", "XDG_"))
    }
    return {
        **inherited,
        "PYTHONDONTWRITEBYTECODE": "1",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(profile / "config"),
        "XDG_RUNTIME_DIR": str(profile),
    }


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


class QgisProcess:
    """``qgis_process`` with the plugins of one folder and a profile of its own.

    Args:
        plugins: The folder that holds the installed plugin's folder.
        profile: A folder for the QGIS profile, empty at first; commands run in it, so that
            relative paths lead nowhere else.
        environment: Variables beyond those that any program has.
    """

    def __init__(
        self, plugins: Path, profile: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self._profile = profile
        self._environment = {
            **profile_environment(profile),
            "QGIS_PLUGINPATH": str(plugins),
            **(environment or {}),
        }

    def command(
        self, *arguments: str, timeout_s: float | None = 300.0
    ) -> subprocess.CompletedProcess[str]:
        """Run ``qgis_process`` with these arguments; a failure is the caller's to judge."""
        return subprocess.run(
            [EXECUTABLE, *arguments],
            cwd=self._profile,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def run(
        self, algorithm: str, parameters: Mapping[str, object], timeout_s: float | None = 300.0
    ) -> ProcessRun:
        """Run an algorithm; a list among the parameters is the same parameter several times."""
        # QGIS 3.22 takes parameters from the command line only; JSON on stdin came with 3.24.
        arguments = [
            f"--{name}={value}"
            for name, given in parameters.items()
            for value in (given if isinstance(given, (list, tuple)) else [given])
        ]
        finished = self.command("run", "--json", algorithm, *arguments, timeout_s=timeout_s)
        json_start = finished.stdout.find("{")
        output = json.loads(finished.stdout[json_start:]) if json_start >= 0 else {}
        return ProcessRun(finished.returncode, output, finished.stdout, finished.stderr)
