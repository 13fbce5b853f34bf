"""One QGIS application per test session, with Processing and the plugin's provider registered."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Read by Qt and QGIS when they start, so set before qgis.core is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """The running ``QgsApplication``, with a profile of its own and Processing initialised.

    Nothing makes a layer before, not even in ``parametrize``: QGIS would look for its providers
    where they are not, once and for all.
    """
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("qgis_profile"))
    # Tests say themselves which inference server they want.
    os.environ.pop("SIG2GPS_PYTHON", None)

    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()

    # The Processing framework is itself a QGIS plugin, outside of Python's own path.
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield application
    application.exitQgis()


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_app: object) -> Iterator[object]:
    """The plugin's provider, registered: ``processing.run("sig2gps:...")`` works in every test."""
    from qgis.core import QgsApplication

    from sig2gps_qgis.processing_provider.provider import Sig2GpsProvider

    registered = Sig2GpsProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    QgsApplication.processingRegistry().removeProvider(registered)
