"""A package that QGIS's Python lacks: what to do, on each system."""

from __future__ import annotations

import pytest

from sig2gps_qgis.processing_provider.package_hints import install_hint


@pytest.mark.parametrize(
    ("platform", "hint"),
    [
        ("linux", "apt install python3-numpy python3-scipy"),
        ("win32", "OSGeo4W shell by: python -m pip install numpy scipy"),
        ("darwin", "'/Applications/QGIS.app/x/bin/python3' -m pip install numpy scipy"),
    ],
)
def test_hint(platform: str, hint: str) -> None:
    told = install_hint(["numpy", "scipy"], platform, "/Applications/QGIS.app/x")
    assert hint in told
    assert told.endswith("start QGIS again.")
