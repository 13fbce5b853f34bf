"""The guide's reference is what the algorithms say of themselves now."""

from __future__ import annotations

from pathlib import Path

from scripts.write_reference import reference_pages
from sig2gps_qgis.processing_provider.provider import Sig2GpsProvider

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "reference"


def test_the_reference_is_up_to_date(provider: Sig2GpsProvider) -> None:
    pages = reference_pages(provider)
    written = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    stale = sorted(name for name in {*pages, *written} if pages.get(name) != written.get(name))
    assert not stale, f"`make reference` writes them anew: {stale}"


def test_what_markdown_would_misread_is_escaped(provider: Sig2GpsProvider) -> None:
    for name, page in reference_pages(provider).items():
        for line in page.splitlines():
            columns = line.replace("\\|", "").count("|") - 1
            assert not line.startswith("|") or columns in (2, 3), f"{name}: {line}"
            assert "<" not in line, f"{name}: {line}"
