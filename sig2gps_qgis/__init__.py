"""Sig2GPS: trajectories good enough to map, from cellular signaling and from noisy GPS.

QGIS loads this package as a plugin; the inference process imports it without QGIS. So nothing of
QGIS is imported here before QGIS asks for the plugin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from sig2gps_qgis.plugin import Sig2GpsPlugin


def classFactory(iface: QgisInterface | None) -> Sig2GpsPlugin:
    """Make the plugin for QGIS. ``iface`` is its window; None in ``qgis_process``."""
    from sig2gps_qgis.plugin import Sig2GpsPlugin

    return Sig2GpsPlugin(iface)
