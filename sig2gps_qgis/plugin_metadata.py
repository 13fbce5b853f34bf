"""What metadata.txt says of the plugin."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def _general() -> dict[str, str]:
    metadata = ConfigParser(interpolation=None)
    metadata.read(Path(__file__).with_name("metadata.txt"), encoding="utf-8")
    return dict(metadata["general"])


def plugin_version() -> str:
    """The plugin's version, such as ``0.2.0``; QGIS and inference server must have the same."""
    return _general()["version"]


def guide_address(page: str) -> str:
    """Address of a page of the user's guide, such as ``install.md#check-the-setup``.

    The pages are those of the repository's folder ``docs``, which read well there, too.
    """
    return f"{_general()['repository']}/blob/main/docs/{page}"


def homepage() -> str:
    """Address of the plugin's homepage."""
    return _general()["homepage"]
