"""What an installation says: to the user, and into a file; never with a password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sig2gps_qgis.pip_environment import WayOut


class InstallationLog:
    """Args:
    file: gets everything; emptied first.
    way_out: knows the passwords.
    say: gets lines for the user.
    """

    def __init__(self, file: Path, way_out: WayOut, say: Callable[[str], object]) -> None:
        self.file = file
        self._way_out = way_out
        self._say = say
        file.write_bytes(b"")

    def keep(self, line: str) -> str:
        """Write a line to the file; returns it as it was written."""
        line = self._way_out.without_secrets(line)
        with self.file.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
        return line

    def say(self, line: str) -> str:
        """Write a line to the file, and tell the user; returns it as it was told."""
        line = self.keep(line)
        self._say(line)
        return line
