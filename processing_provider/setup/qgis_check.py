"""What QGIS itself and the plugin's folder have."""

from __future__ import annotations

import hashlib
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from sig2gps_qgis.plugin_metadata import plugin_version
from sig2gps_qgis.processing_provider.algorithm_face import PACKAGE
from sig2gps_qgis.processing_provider.base_algorithm import REQUIRED_PACKAGES
from sig2gps_qgis.processing_provider.package_hints import install_hint
from sig2gps_qgis.processing_provider.setup.findings import Findings
from sig2gps_qgis.translation import tr

_OTHER_PACKAGES = ("shapely", "pyproj", "requests")


def check_qgis(findings: Findings) -> None:
    """Versions, packages, and the weights that came with the plugin."""
    findings.begin("QGIS")
    findings.add("Sig2GPS", plugin_version(), "PLUGIN_VERSION")
    findings.add("QGIS", Qgis.version(), "QGIS_VERSION")
    findings.add("Python", f"{platform.python_version()} ({sys.prefix})", "PYTHON_VERSION")
    findings.add("Qt", QT_VERSION_STR)
    findings.add(tr("System"), platform.platform())
    needed = (*REQUIRED_PACKAGES, *_OTHER_PACKAGES)
    found = {name: _version(name) for name in needed}
    findings.add(tr("Packages"), _listed(found, tr("missing")), "PACKAGES")
    missing = [name for name, there in found.items() if not there]
    if missing:
        lacks = tr("QGIS's Python lacks {packages}.", packages=", ".join(missing))
        findings.problem(f"{lacks} {install_hint(missing)}")
    weights = sorted((PACKAGE / "models" / "weights").glob("*.safetensors"))
    if weights:
        hashes = [f"{file.name} {_sha256(file.read_bytes())}" for file in weights]
        findings.add(tr("Weights (SHA-256)"), "\n".join(hashes), "WEIGHTS")
    else:
        findings.problem(tr("The plugin's folder has no weights: install the plugin again."))


def _version(name: str) -> str:
    """Of an installed package; empty where it is missing."""
    if find_spec(name) is None:
        return ""
    try:
        return version(name)
    except PackageNotFoundError:  # QGIS's own build of it
        return "?"


def _listed(versions: dict[str, str], missing: str) -> str:
    return ", ".join(f"{name} {there or missing}" for name, there in versions.items())


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
