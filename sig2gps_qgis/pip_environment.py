"""The environment variables that pip runs with: how it gets out, and what it must not heed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from sig2gps_qgis.other_python import clean_environment

# Each would send the packages elsewhere than into the new environment.
_NOT_INHERITED = frozenset(
    ("PIP_PREFIX", "PIP_PYTHON", "PIP_ROOT", "PIP_TARGET", "PIP_USER", "PIP_REQUIRE_VIRTUALENV")
)
_HIDDEN = "****"


@dataclass(frozen=True)
class WayOut:
    """How this computer reaches the network, as QGIS's settings say.

    Attributes:
        proxies: address by scheme, as requests takes it; may hold a password, so it travels in
            environment variables, which other users cannot read, and never in a command.
        authorities: certificate authorities as PEM; empty for those that pip knows.
    """

    proxies: Mapping[str, str] = field(default_factory=dict, repr=False)
    authorities: bytes = field(default=b"", repr=False)

    def without_secrets(self, text: str) -> str:
        """The text with each password of a proxy replaced."""
        for address in self.proxies.values():
            encoded = urlsplit(address).netloc.rpartition("@")[0].partition(":")[2]
            for password in (encoded, unquote(encoded)):
                if password:
                    text = text.replace(password, _HIDDEN)
        return text


def pip_variables(way_out: WayOut, cache: Path, authorities: str) -> dict[str, str]:
    """All environment variables for pip.

    What the user has set for pip by variable or file, such as the company's package index, holds.

    Args:
        cache: where pip keeps what it downloads.
        authorities: file of certificate authorities; empty for those that pip knows.
    """
    variables = {
        name: value
        for name, value in clean_environment().items()
        if name.upper() not in _NOT_INHERITED
    }
    for scheme, address in way_out.proxies.items():
        for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY"):
            variables[name] = address
    if authorities:
        variables.setdefault("PIP_CERT", authorities)
    variables.update(
        PIP_CACHE_DIR=str(cache),
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PIP_NO_COLOR="1",
    )
    return variables
