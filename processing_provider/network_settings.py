"""QGIS's own network settings, for requests that are not made by QGIS."""

from __future__ import annotations

import ipaddress
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def is_loopback(url: str) -> bool:
    """Whether an address leads to this very computer."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def proxies_for(url: str) -> dict[str, str]:
    """The proxy that QGIS's settings say for an address, as requests takes it; empty for none."""
    if is_loopback(url):
        return {}
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    for proxy in factory.queryProxy(QNetworkProxyQuery(QUrl(url))):
        scheme = _SCHEMES.get(proxy.type())
        if scheme is None or not proxy.hostName():
            return {}
        login = ""
        if proxy.user():
            login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
        address = f"{scheme}://{login}{proxy.hostName()}:{proxy.port()}"
        return {"http": address, "https": address}
    return {}


def trusted_authorities() -> bytes:
    """The certificate authorities that this QGIS trusts, as PEM; empty where it names none."""
    manager = QgsApplication.authManager()
    return b"" if manager.isDisabled() else bytes(manager.trustedCaCertsPemText())
