"""What QGIS makes of the plugin when it loads it and lets go of it."""

from __future__ import annotations

import pytest

from sig2gps_qgis import classFactory, local_server


def test_unloading_lets_go_of_local_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    released: list[bool] = []
    monkeypatch.setattr(local_server, "release_servers", lambda: released.append(True))
    classFactory(None).unload()
    assert released == [True]
