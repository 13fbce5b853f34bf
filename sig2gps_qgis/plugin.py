"""What QGIS holds of the plugin: it registers the Processing provider and takes it away again."""

from __future__ import annotations

import sys

from qgis.core import QgsApplication

from sig2gps_qgis.processing_provider.provider import Sig2GpsProvider


class Sig2GpsPlugin:
    """The plugin object that QGIS makes through ``classFactory``."""

    def __init__(self) -> None:
        self._provider: Sig2GpsProvider | None = None

    def initProcessing(self) -> None:
        """Register the provider. ``qgis_process`` calls this alone, without ``initGui``."""
        self._provider = Sig2GpsProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Called by the QGIS window when the plugin is loaded."""
        self.initProcessing()

    def unload(self) -> None:
        """Called when the plugin is switched off or QGIS ends."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        # Without a run of a learned engine it was never imported, and nothing is held.
        local_server = sys.modules.get("sig2gps_qgis.local_server")
        if local_server is not None:
            local_server.release_servers()
