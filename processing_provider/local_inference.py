"""The inference server that this QGIS keeps on its own computer, one for the profile."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

if TYPE_CHECKING:
    from sig2gps_qgis.local_server import LocalServer

_lock = Lock()
_servers: dict[str, LocalServer] = {}


def local_server(python: str) -> LocalServer:
    """The profile's server, run by that Python; the same as long as QGIS runs."""
    from sig2gps_qgis.local_server import LocalServer

    with _lock:
        if python not in _servers:
            folder = Path(QgsApplication.qgisSettingsDirPath()) / "sig2gps"
            _servers[python] = LocalServer(python, folder)
        return _servers[python]


def release_local_servers() -> None:
    """Let go of the server; it ends unless another QGIS of the profile uses it."""
    with _lock:
        while _servers:
            _servers.popitem()[1].release()
