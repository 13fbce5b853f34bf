"""Engines and baselines, side by side on the same traces: ``python -m tests.benchmarks``."""

import os
import sys
from pathlib import Path

# pyproj of a Debian system looks for PROJ's data in the virtual environment it runs in; it is
# with the base installation. Read when pyproj is first imported.
_PROJ_DATA = Path(sys.base_prefix, "share", "proj")
if _PROJ_DATA.is_dir():
    os.environ.setdefault("PROJ_DATA", str(_PROJ_DATA))
    os.environ.setdefault("PROJ_LIB", str(_PROJ_DATA))
