"""Before any test: the checkout must be whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.package import LINKS_AS_TEXT

PACKAGE = Path(__file__).resolve().parents[1] / "sig2gps_qgis"


def pytest_configure() -> None:
    """Say at once why nothing can be imported, as on a Windows that may make no links."""
    if not (PACKAGE / "models").is_dir():
        raise pytest.UsageError(
            f"{PACKAGE / 'models'} is a text file, not a link to a folder. {LINKS_AS_TEXT}"
        )
