"""What QGIS holds of the plugin: it registers the Processing provider and takes it away again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from sig2gps_qgis.processing_provider.language import Language, locale_of_qgis
from sig2gps_qgis.processing_provider.provider import Sig2GpsProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from sig2gps_qgis.processing_provider.setup.options_page import OptionsFactory


class Sig2GpsPlugin:
    """The plugin object that QGIS makes through ``classFactory``."""

    def __init__(self, iface: QgisInterface | None = None) -> None:
        """``iface`` is QGIS's window; there is none in ``qgis_process``."""
        self._iface = iface
        self._language = Language(locale_of_qgis())
        self._language.install()
        self._provider: Sig2GpsProvider | None = None
        self._options: OptionsFactory | None = None

    def initProcessing(self) -> None:
        """Register the provider. ``qgis_process`` calls this alone, without ``initGui``."""
        self._provider = Sig2GpsProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Called by the QGIS window when the plugin is loaded."""
        from sig2gps_qgis.processing_provider.setup.options_page import OptionsFactory

        self.initProcessing()
        if self._iface is not None:
            self._options = OptionsFactory()
            self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Called when the plugin is switched off or QGIS ends."""
        if self._iface is not None and self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        self._language.remove()
        # Without a run of a learned engine it was never imported, and nothing is held.
        local_server = sys.modules.get("sig2gps_qgis.local_server")
        if local_server is not None:
            local_server.release_servers()
