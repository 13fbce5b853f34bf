"""How this computer gets out into the network, as QGIS's settings say."""

from __future__ import annotations

from sig2gps_qgis.pip_environment import WayOut
from sig2gps_qgis.plugin_metadata import homepage
from sig2gps_qgis.processing_provider.network_settings import proxies_for, trusted_authorities


def network_way_out() -> WayOut:
    """Proxies, with their passwords, and certificate authorities; in QGIS's main thread."""
    # any address out there will do: QGIS excepts the ones within from its proxy
    return WayOut(proxies_for(homepage()), trusted_authorities())
