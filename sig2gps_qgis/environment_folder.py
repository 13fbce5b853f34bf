"""Where the inference environment lies in a QGIS profile, and how it gets there: whole or not."""

from __future__ import annotations

import contextlib
import json
import shutil
import stat
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sig2gps_qgis.private_file import write_private

_MARK = "sig2gps.json"
_MOVING_S = 10.0
"""How long a folder that was just written may be held by a virus scanner."""


@dataclass(frozen=True)
class InstalledEnvironment:
    """What a complete environment says of itself.

    Attributes:
        python: its interpreter.
        plugin_version: of the plugin that installed it.
        requirements: hash of the lists of packages that were installed.
        device: that its torch was built for, ``cpu`` or ``cuda``.
        base: the Python that it was made with.
    """

    python: str
    plugin_version: str
    requirements: str
    device: str
    base: str


@dataclass(frozen=True)
class EnvironmentFolder:
    """The folder of the profile in which all of this happens.

    Names are short, because torch's own paths are long and Windows allows 260 letters.
    """

    parent: Path

    @property
    def current(self) -> Path:
        """The environment, complete whenever it is there."""
        return self.parent / "env"

    @property
    def building(self) -> Path:
        """The next one, until it is complete."""
        return self.parent / "new"

    @property
    def former(self) -> Path:
        """The one before, until it is gone."""
        return self.parent / "old"

    @property
    def cache(self) -> Path:
        """What has been downloaded, kept until an installation succeeds."""
        return self.parent / "cache"

    @property
    def log(self) -> Path:
        """All that the last installation said."""
        return self.parent / "installation.log"

    @property
    def lock(self) -> Path:
        """Held by the QGIS that installs."""
        return self.parent / "installation.lock"

    def installed(self) -> InstalledEnvironment | None:
        """The complete environment; None where there is none."""
        try:
            marked = json.loads((self.current / _MARK).read_text(encoding="utf-8"))
            there = InstalledEnvironment(python=str(python_of(self.current)), **marked)
        except (OSError, ValueError, TypeError):
            return None
        return there if Path(there.python).is_file() else None

    def mark(self, environment: InstalledEnvironment) -> None:
        """Say in the new environment what it is."""
        said = asdict(environment)
        del said["python"]  # it moves
        write_private(self.building / _MARK, json.dumps(said, indent=1))

    def put_in_place(self) -> None:
        """Make the new environment the current one, in one step.

        Raises:
            OSError: a file of the current one is in use; it stays as it was.
        """
        remove(self.former)
        if self.current.exists():
            _patiently(lambda: self.current.replace(self.former))
        try:
            _patiently(lambda: self.building.replace(self.current))
        except OSError:
            if self.former.exists():
                self.former.replace(self.current)
            raise
        with contextlib.suppress(OSError):  # in use; the next installation removes it
            remove(self.former)


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def packages_of(environment: Path, version: tuple[int, int, int]) -> Path:
    """The folder that a virtual environment of that version of Python keeps its packages in."""
    if sys.platform == "win32":
        return environment / "Lib" / "site-packages"
    return environment / "lib" / f"python{version[0]}.{version[1]}" / "site-packages"


def remove(folder: Path) -> None:
    """Remove a folder with all that is in it, if it is there.

    Raises:
        OSError: a file of it is in use.
    """
    if not folder.exists():
        return

    def make_writable(function: Callable[[str], Any], path: str, _: object) -> None:
        # read-only files cannot be removed on Windows
        Path(path).chmod(stat.S_IWRITE | stat.S_IREAD)
        function(path)

    if sys.platform != "win32":
        shutil.rmtree(folder)
    elif sys.version_info >= (3, 12):
        shutil.rmtree(folder, onexc=make_writable)
    else:
        shutil.rmtree(folder, onerror=make_writable)


def _patiently(move: Callable[[], object]) -> None:
    until = time.monotonic() + (_MOVING_S if sys.platform == "win32" else 0.0)
    while time.monotonic() < until:
        with contextlib.suppress(PermissionError):
            move()
            return
        time.sleep(0.2)
    move()
