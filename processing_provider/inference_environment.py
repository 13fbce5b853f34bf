"""Where the inference environment is: a Python of its own, in which learned models run."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsSettings

SETTING = "sig2gps/inference_python"
VARIABLE = "SIG2GPS_PYTHON"


@dataclass(frozen=True)
class InferenceEnvironment:
    """The Python interpreter that was named, empty where none was, and who named it."""

    python: str
    origin: str

    @property
    def is_there(self) -> bool:
        return bool(self.python) and Path(self.python).is_file()

    @property
    def absence(self) -> str:
        """What is missing, where it is not there."""
        if not self.python:
            return f"there is no inference environment ({self.origin})"
        return f"there is no inference environment at '{self.python}' ({self.origin})"


def inference_environment() -> InferenceEnvironment:
    """That of the environment variable, or else that of QGIS's settings."""
    named = os.environ.get(VARIABLE, "")
    if named:
        return InferenceEnvironment(named, f"variable {VARIABLE}")
    named = str(QgsSettings().value(SETTING, "") or "")
    if named:
        return InferenceEnvironment(named, f"setting {SETTING}")
    return InferenceEnvironment("", f"setting {SETTING} or variable {VARIABLE}")
