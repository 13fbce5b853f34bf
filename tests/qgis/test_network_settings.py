"""QGIS's proxy settings, as requests takes them."""

from __future__ import annotations

import pytest

from sig2gps_qgis.processing_provider.network_settings import (
    is_loopback,
    proxies_for,
    trusted_authorities,
)
from tests.qgis.proxy_settings import proxy

PROXY = {
    "proxyEnabled": True,
    "proxyType": "HttpProxy",
    "proxyHost": "proxy.example.org",
    "proxyPort": "3128",
}


def both(address: str) -> dict[str, str]:
    return {"http": address, "https": address}


def test_without_a_proxy() -> None:
    assert proxies_for("https://gpu.example.org:8000") == {}


def test_a_proxy() -> None:
    with proxy(**PROXY):
        assert proxies_for("https://gpu.example.org:8000") == both("http://proxy.example.org:3128")


def test_a_proxy_that_is_switched_off() -> None:
    with proxy(**{**PROXY, "proxyEnabled": False}):
        assert proxies_for("https://gpu.example.org:8000") == {}


def test_a_proxy_with_a_login_that_needs_quoting() -> None:
    with proxy(**PROXY, proxyUser="me@work", proxyPassword="p:/ä"):
        assert proxies_for("http://gpu") == both(
            "http://me%40work:p%3A%2F%C3%A4@proxy.example.org:3128"
        )


def test_a_socks_proxy() -> None:
    with proxy(**{**PROXY, "proxyType": "Socks5Proxy", "proxyPort": "1080"}):
        assert proxies_for("http://gpu") == both("socks5h://proxy.example.org:1080")


@pytest.mark.parametrize("key", ["noProxyUrls", "proxyExcludedUrls"])
def test_excluded_servers(key: str) -> None:
    with proxy(**PROXY, **{key: ["http://inside"]}):
        assert proxies_for("http://inside:8000") == {}
        assert proxies_for("http://outside:8000") == both("http://proxy.example.org:3128")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.10", "[::1]", "localhost", "LOCALHOST"])
def test_this_computer_is_never_reached_through_a_proxy(host: str) -> None:
    with proxy(**PROXY):
        assert is_loopback(f"http://{host}:8000")
        assert proxies_for(f"http://{host}:8000") == {}


@pytest.mark.parametrize("host", ["gpu", "10.0.0.1", "localhost.example.org", "[2001:db8::1]"])
def test_other_computers_are_others(host: str) -> None:
    assert not is_loopback(f"http://{host}:8000")


def test_trusted_authorities_are_pem() -> None:
    assert trusted_authorities().startswith(b"-----BEGIN CERTIFICATE-----")
