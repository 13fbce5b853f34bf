"""The published description of the server's interface."""

from __future__ import annotations

from pathlib import Path

from scripts.describe_api import description

PUBLISHED = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"


def test_it_is_current() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == description(), "run `make openapi`"
