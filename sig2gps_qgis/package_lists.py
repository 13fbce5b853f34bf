"""Which packages the inference environment is made of: the lists that come with the plugin."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True)
class PackageLists:
    """What is to be installed.

    Attributes:
        ordinary: requirement file.
        alone: requirement file of packages that come without what they ask for.
        first: name of the package that is installed before the others, in a build for the device.
    """

    ordinary: Path = _PACKAGE / "inference_requirements.txt"
    alone: Path = _PACKAGE / "detector_requirements.txt"
    first: str = "torch"

    @property
    def first_requirement(self) -> str:
        """The line that asks for the first package; empty where none does."""
        lines = self.ordinary.read_text(encoding="utf-8").splitlines()
        return next((line for line in lines if line.startswith(f"{self.first}==")), "")

    @property
    def digest(self) -> str:
        """Changes whenever the lists do."""
        # the same on Windows, where git may have changed the line ends
        content = b"\0".join(
            b"\n".join(file.read_bytes().splitlines()) for file in (self.ordinary, self.alone)
        )
        return hashlib.sha256(content).hexdigest()

    @property
    def names(self) -> list[str]:
        """Of all packages that are listed."""
        texts = [file.read_text(encoding="utf-8") for file in (self.ordinary, self.alone)]
        return [name for text in texts for name in required_names(text)]


def required_names(requirements: str) -> list[str]:
    """Of the packages that the text of a requirement file asks for."""
    lines = (line.partition("#")[0].strip() for line in requirements.splitlines())
    found = (re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*", line) for line in lines)
    return [normal_name(name[0]) for name in found if name]


def normal_name(name: str) -> str:
    """As the Python packaging guide normalises names (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
