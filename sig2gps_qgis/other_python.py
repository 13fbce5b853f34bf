"""Programs in another Python than QGIS's: their environment, and modules of this plugin in them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

PACKAGE_PARENT = Path(__file__).absolute().parent.parent
"""The folder in which the plugin lies, beside other plugins."""

# Appended, so that no neighbouring plugin shadows a module of the other environment.
_BOOTSTRAP = """\
import importlib, sys
sys.path.append(sys.argv.pop(1))
sys.exit(importlib.import_module(sys.argv.pop(1)).main())
"""
# What QGIS or its launcher sets for its own Python would break another one. PYTHONEXECUTABLE, of
# QGIS's launcher on Windows, makes a virtual environment forget that it is one.
_NOT_INHERITED = frozenset(
    ("PYTHONEXECUTABLE", "PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "__PYVENV_LAUNCHER__")
)


def clean_environment(**more: str) -> dict[str, str]:
    """This process's environment variables without those of its Python, and ``more``."""
    return {**without_own_python(os.environ), **more}


def without_own_python(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that another Python may inherit."""
    return {
        name: value for name, value in environment.items() if name.upper() not in _NOT_INHERITED
    }


def module_command(python: str, module: str) -> list[str]:
    """The command that runs ``main()`` of a module of this plugin; its arguments may follow."""
    return [python, "-I", "-X", "utf8", "-c", _BOOTSTRAP, str(PACKAGE_PARENT), module]
