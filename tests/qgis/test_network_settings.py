"""QGIS's proxy settings, as requests takes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings

from sig2gps_qgis.processing_provider.network_settings import (
    is_loopback,
    proxies_for,
    trusted_authorities,
)

PROXY = {
    "proxyEnabled": True,
    "proxyType": "HttpProxy",
    "proxyHost": "proxy.example.org",
    "proxyPort": "3128",
}


@pytest.fixture
def settings() -> Iterator[QgsSettings]:
    """QGIS's settings; those of the proxy are gone afterwards."""
    changed = QgsSettings()
    yield changed
    changed.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def use(settings: QgsSettings, **values: object) -> None:
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def both(address: str) -> dict[str, str]:
    return {"http": address, "https": address}


def test_without_a_proxy(settings: QgsSettings) -> None:
    assert proxies_for("https://gpu.example.org:8000") == {}


def test_a_proxy(settings: QgsSettings) -> None:
    use(settings, **PROXY)
    assert proxies_for("https://gpu.example.org:8000") == both("http://proxy.example.org:3128")


def test_a_proxy_that_is_switched_off(settings: QgsSettings) -> None:
    use(settings, **{**PROXY, "proxyEnabled": False})
    assert proxies_for("https://gpu.example.org:8000") == {}


def test_a_proxy_with_a_login_that_needs_quoting(settings: QgsSettings) -> None:
    use(settings, **PROXY, proxyUser="me@work", proxyPassword="p:/ä")
    assert proxies_for("http://gpu") == both(
        "http://me%40work:p%3A%2F%C3%A4@proxy.example.org:3128"
    )


def test_a_socks_proxy(settings: QgsSettings) -> None:
    use(settings, **{**PROXY, "proxyType": "Socks5Proxy", "proxyPort": "1080"})
    assert proxies_for("http://gpu") == both("socks5h://proxy.example.org:1080")


@pytest.mark.parametrize("key", ["noProxyUrls", "proxyExcludedUrls"])
def test_excluded_servers(settings: QgsSettings, key: str) -> None:
    use(settings, **PROXY, **{key: ["http://inside"]})
    assert proxies_for("http://inside:8000") == {}
    assert proxies_for("http://outside:8000") == both("http://proxy.example.org:3128")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.10", "[::1]", "localhost", "LOCALHOST"])
def test_this_computer_is_never_reached_through_a_proxy(settings: QgsSettings, host: str) -> None:
    use(settings, **PROXY)
    assert is_loopback(f"http://{host}:8000")
    assert proxies_for(f"http://{host}:8000") == {}


@pytest.mark.parametrize("host", ["gpu", "10.0.0.1", "localhost.example.org", "[2001:db8::1]"])
def test_other_computers_are_others(host: str) -> None:
    assert not is_loopback(f"http://{host}:8000")


def test_trusted_authorities_are_pem() -> None:
    assert trusted_authorities().startswith(b"-----BEGIN CERTIFICATE-----")
