"""The help beside each dialog, and where its Help button leads."""

from __future__ import annotations

import re
from pathlib import Path

from sig2gps_qgis.plugin_metadata import guide_address
from sig2gps_qgis.processing_provider.provider import Sig2GpsProvider

DOCS = Path(__file__).resolve().parents[2] / "docs"


def anchors(page: str) -> set[str]:
    """What GitHub and mkdocs both make of a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page, flags=re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings
    }


def test_every_parameter_and_output_has_help(provider: Sig2GpsProvider) -> None:
    for algorithm in provider.algorithms():
        text = algorithm.shortHelpString()
        for parameter in algorithm.parameterDefinitions():
            place = f"{algorithm.id()} {parameter.name()}"
            assert parameter.help().strip(), place
            assert parameter.help() != parameter.description(), place
            assert f"({parameter.name()})" in text, place
        for output in algorithm.outputDefinitions():
            assert output.description().strip(), f"{algorithm.id()} {output.name()}"
            told = f"({output.name()})" in text or f"<li>{output.name()}: " in text
            assert told, f"{algorithm.id()} {output.name()}"


def test_the_help_button_leads_to_an_existing_page(provider: Sig2GpsProvider) -> None:
    for algorithm in provider.algorithms():
        address = algorithm.helpUrl()
        assert address.startswith(guide_address("")), address
        name, _, anchor = address[len(guide_address("")) :].partition("#")
        page = (DOCS / name).read_text(encoding="utf-8")
        assert algorithm.id() in page, f"{name} does not tell of {algorithm.id()}"
        assert not anchor or anchor in anchors(page), address
