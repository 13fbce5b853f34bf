"""The guide: its links lead somewhere, its pages are all in the navigation, its pictures small."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from scripts.guide_links import with_outside_links
from scripts.window.picture_size import MOST_BYTES
from sig2gps_qgis.plugin_metadata import guide_address

REPOSITORY = Path(__file__).resolve().parents[2]
DOCS = REPOSITORY / "docs"
DRAWN = {"demo.png", "demo-denoise.png", "video-tile.png"}
"""Maps in many colours, by scripts of their own."""

_FENCED = re.compile(r"^```.*?^```", flags=re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def tracked(pattern: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", pattern], cwd=REPOSITORY, check=True, capture_output=True, text=True
    )
    return [REPOSITORY / name for name in listed.stdout.splitlines()]


def anchors(page: Path) -> set[str]:
    """Of a page's headings, as GitHub and mkdocs name them."""
    text = _FENCED.sub("", page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in headings}


@pytest.mark.parametrize(
    "page", tracked("*.md"), ids=lambda page: str(page.relative_to(REPOSITORY))
)
def test_links_lead_somewhere(page: Path) -> None:
    for link in _LINK.findall(_FENCED.sub("", page.read_text(encoding="utf-8"))):
        path, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", link):
            continue
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{link} leads nowhere"
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), f"{target.name} has no heading for {link}"


def test_every_page_is_in_the_navigation() -> None:
    configuration = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    in_navigation = set(re.findall(r"[\w/-]+\.md$", configuration, flags=re.MULTILINE))
    assert in_navigation == {str(path.relative_to(DOCS)) for path in DOCS.rglob("*.md")}


def test_the_site_and_the_help_buttons_name_the_same_repository() -> None:
    configuration = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    address = re.search(r"^repo_url: (.+)$", configuration, flags=re.MULTILINE)
    assert address is not None
    assert guide_address("index.md") == f"{address[1]}/blob/main/docs/index.md"


def test_links_out_of_the_guide_are_absolute_on_the_site() -> None:
    text = "[a](../README.md#how) [b](../install.md) [c](install.md) [d](https://e.org/../f)"
    assert with_outside_links(text, "page.md", "https://h.org/r") == (
        "[a](https://h.org/r/blob/main/README.md#how) [b](https://h.org/r/blob/main/install.md) "
        "[c](install.md) [d](https://e.org/../f)"
    )
    assert with_outside_links(text, "reference/page.md", "https://h.org/r").count("blob") == 0


def test_pictures_are_small() -> None:
    for picture in (DOCS / "images").glob("*.png"):
        assert picture.name in DRAWN or picture.stat().st_size < MOST_BYTES, picture.name
