"""``qgis_process`` in a demo: what it is told, and what ends the demo."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.qgis_process import QgisProcess


class DemoProcess:
    """``qgis_process`` with the plugin that lies unzipped in a demo's folder.

    Args:
        folder: of the demo; the plugin is in its ``plugins``, the QGIS profile in ``profile``.
    """

    def __init__(self, folder: Path) -> None:
        profile = folder / "profile"
        profile.mkdir(exist_ok=True)
        self._process = QgisProcess(folder / "plugins", profile)
        self._process.command("plugins", "enable", "sig2gps_qgis")

    def run(self, algorithm: str, parameters: Mapping[str, object]) -> dict[str, Any]:
        """An algorithm's outputs by name; where it fails, end the demo with what QGIS said."""
        print(f"qgis_process run {algorithm}")
        finished = self._process.run(algorithm, parameters, timeout_s=None)
        if finished.exit_code != 0:
            sys.exit(f"{finished.stdout}{finished.stderr}")
        return finished.results
