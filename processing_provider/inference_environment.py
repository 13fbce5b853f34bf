"""Where the inference environment is: a Python of its own, in which learned models run."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from sig2gps_qgis.environment_folder import EnvironmentFolder
from sig2gps_qgis.torch_builds import AUTO, DEVICES
from sig2gps_qgis.translation import tr

SETTING = "sig2gps/inference_python"
VARIABLE = "SIG2GPS_PYTHON"
DEVICE_SETTING = "sig2gps/inference_device"
INSTALLER = "sig2gps:installinference"


@dataclass(frozen=True)
class InferenceEnvironment:
    """The Python interpreter that is to be used, empty where there is none, and why that one."""

    python: str
    origin: str

    @property
    def is_there(self) -> bool:
        return bool(self.python) and Path(self.python).is_file()

    @property
    def absence(self) -> str:
        """What is missing, where it is not there."""
        if not self.python:
            return tr("there is no inference environment ({origin})", origin=self.origin)
        return tr(
            "there is no inference environment at '{python}' ({origin})",
            python=self.python,
            origin=self.origin,
        )


def inference_environment() -> InferenceEnvironment:
    """That of the environment variable, or that of QGIS's settings, or the profile's own."""
    named = os.environ.get(VARIABLE, "")
    if named:
        return InferenceEnvironment(named, tr("variable {name}", name=VARIABLE))
    named = str(QgsSettings().value(SETTING, "") or "")
    if named:
        return InferenceEnvironment(named, tr("setting {name}", name=SETTING))
    installed = environment_folder().installed()
    if installed is not None:
        return InferenceEnvironment(installed.python, tr("installed in this QGIS profile"))
    return InferenceEnvironment("", tr("{installer} installs one", installer=INSTALLER))


def environment_folder() -> EnvironmentFolder:
    """Where this profile's own inference environment is installed."""
    return EnvironmentFolder(profile_folder())


def profile_folder() -> Path:
    """What the plugin keeps in this QGIS profile; it may not be there yet."""
    return Path(QgsApplication.qgisSettingsDirPath()).absolute() / "sig2gps"


def server_device() -> str:
    """What this computer's own inference server computes on, as the settings say."""
    device = str(QgsSettings().value(DEVICE_SETTING, AUTO) or AUTO)
    return device if device in DEVICES else AUTO
