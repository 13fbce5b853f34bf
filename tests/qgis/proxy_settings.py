"""QGIS's proxy settings, changed for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsNetworkAccessManager, QgsSettings


@contextmanager
def proxy(**values: object) -> Iterator[None]:
    """The settings ``proxy/…`` are in force for as long as the block runs."""
    settings = QgsSettings()
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    try:
        yield
    finally:
        settings.remove("proxy")
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
