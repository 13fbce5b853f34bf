"""How to give QGIS's own Python a package that it lacks, on each system."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from sig2gps_qgis.translation import tr


def install_hint(
    missing: Sequence[str], platform: str = sys.platform, prefix: str = sys.base_exec_prefix
) -> str:
    """What to do about packages that are missing.

    Args:
        missing: their names.
        platform, prefix: ``sys.platform`` and folder of the Python that lacks them.
    """

    packages = " ".join(missing)
    of_system = " ".join(f"python3-{name}" for name in missing)
    if platform == "win32":
        return tr(
            "Install them with the OSGeo4W setup (packages {of_system}), or in the OSGeo4W shell "
            "by: python -m pip install {packages}. Then start QGIS again.",
            of_system=of_system,
            packages=packages,
        )
    if platform == "darwin":
        python = Path(prefix) / "bin" / "python3"
        return tr(
            "Install them in a terminal by: '{python}' -m pip install {packages}. Then start QGIS "
            "again.",
            python=python,
            packages=packages,
        )
    return tr(
        "Install them, on Debian and Ubuntu by: apt install {of_system}, elsewhere with your "
        "system's packages. Then start QGIS again.",
        of_system=of_system,
    )
