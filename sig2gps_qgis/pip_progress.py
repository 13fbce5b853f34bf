"""How far an installation by pip is, read off what pip prints and what it has written."""

from __future__ import annotations

import re
from pathlib import Path

from sig2gps_qgis.package_lists import normal_name, required_names

_COLLECTING = re.compile(r"^(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9._-]+)")
_RAW = re.compile(r"^Progress (\d+) of (\d+)$")
_INSTALLING = re.compile(r"^Installing collected packages: (.+)$")

FETCHING = 0.8
"""Share of the work that is over once all packages are fetched."""


class PipProgress:
    """One run of pip.

    Args:
        requirements: the requirement file's lines; what they ask for in turn is not counted.
        packages: the folder that pip writes to.
    """

    def __init__(self, requirements: str, packages: Path) -> None:
        self._wanted = set(required_names(requirements))
        self._packages = packages
        self._met: set[str] = set()
        self._file = 0.0
        self._before = 0
        self._to_install = 0

    def read(self, line: str) -> bool:
        """Take note of a line; returns whether it is worth showing."""
        if raw := _RAW.match(line):
            self._file = int(raw[1]) / max(1, int(raw[2]))
            return False
        if collecting := _COLLECTING.match(line):
            name = normal_name(collecting[1])
            if name in self._wanted:
                self._met.add(name)
                self._file = 0.0
        elif installing := _INSTALLING.match(line):
            self._to_install = installing[1].count(",") + 1
            self._before = self._written()
        return bool(line.strip())

    def share(self) -> float:
        """Of the run that is over, 0 to 1; looks at the folder once pip writes to it."""
        if self._to_install:
            written = min(self._to_install, self._written() - self._before)
            return FETCHING + (1.0 - FETCHING) * max(0, written) / self._to_install
        # the package that was named last is on its way
        met = max(0.0, len(self._met) - 1 + self._file)
        return FETCHING * met / max(1, len(self._wanted))

    def _written(self) -> int:
        return sum(1 for _ in self._packages.glob("*.dist-info"))
