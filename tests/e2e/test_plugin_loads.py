"""The installed plugin brings its algorithms to ``qgis_process``."""

from __future__ import annotations

import subprocess
from collections.abc import Callable


def test_algorithms_are_listed(
    qgis_process: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    listing = qgis_process("list")
    assert listing.returncode == 0, listing.stderr
    assert "reconstructtrajectory" in listing.stdout, listing.stdout + listing.stderr
    assert "Traceback" not in listing.stderr
