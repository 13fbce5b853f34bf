"""A Python on this computer that can build the inference environment, found by looking."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sig2gps_qgis.errors import never
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.other_python import clean_environment
from sig2gps_qgis.process_tree import TookTooLong, run_program
from sig2gps_qgis.translation import tr

LEAST_VERSION = (3, 11)
"""What the packages of the inference environment ask for."""

_NEWEST_MINOR = 14
_PROBE_S = 20.0
# An environment's Python starts without what a launcher within QGIS's bundle may set for it.
_PROBE = """\
import json, os, subprocess, sys
from importlib.util import find_spec
alone = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
python = getattr(sys, "_base_executable", sys.executable)
subprocess.run([python, "-I", "-c", "import encodings"], env=alone, check=True)
print(json.dumps([list(sys.version_info[:3]), sys.maxsize > 2**32,
                  all(find_spec(name) for name in ("venv", "ensurepip"))]))
"""


@dataclass(frozen=True)
class FoundPython:
    """A Python interpreter that answers.

    Attributes:
        path: of its program.
        version: such as (3, 12, 4).
        is_64_bit: whether its packages may be of 64 bits.
        makes_environments: whether it has what a virtual environment is made with.
    """

    path: Path
    version: tuple[int, int, int]
    is_64_bit: bool = True
    makes_environments: bool = True

    @property
    def obstacle(self) -> str:
        """Why it cannot build the inference environment; empty where it can."""
        if self.version[:2] < LEAST_VERSION:
            return tr("is Python {version}, which is too old", version=self.version_text)
        if not self.is_64_bit:
            return tr("is a Python of 32 bits")
        if not self.makes_environments:
            return tr("lacks venv or ensurepip (on Debian and Ubuntu: apt install python3-venv)")
        return ""

    @property
    def version_text(self) -> str:
        return ".".join(str(part) for part in self.version)


@dataclass(frozen=True)
class Interpreter:
    """What the Python of the running program says of itself, as far as the search needs it.

    Attributes:
        platform: ``sys.platform``.
        executable: ``sys.executable``: within QGIS often QGIS itself, not a Python.
        prefix: ``sys.base_exec_prefix``, the folder of the Python installation.
        version: of Python, major and minor.
    """

    platform: str
    executable: str
    prefix: str
    version: tuple[int, int]

    @classmethod
    def running(cls) -> Interpreter:
        return cls(sys.platform, sys.executable or "", sys.base_exec_prefix, (sys.version_info[:2]))


def own_pythons(running: Interpreter) -> Iterator[Path]:
    """Where QGIS's own Python may be; QGIS itself is never among them, for it would open a window.

    On Windows ``apps\\Python3xx\\python.exe``, which ``sys.base_exec_prefix`` leads to, and
    ``python.exe`` beside ``qgis-bin.exe``; on macOS in ``Contents/MacOS`` of QGIS.app, or in
    ``bin`` there.
    """
    executable, prefix = Path(running.executable), Path(running.prefix)
    beside = [executable.parent] if running.executable else []
    versioned = f"python{running.version[0]}.{running.version[1]}"
    if running.platform == "win32":
        folders, names = [prefix, *beside], ["python.exe", "python3.exe"]
    else:
        folders, names = [prefix / "bin"], [versioned, "python3", "python"]
    if running.platform == "darwin":
        bundles = [folder for folder in (prefix, *prefix.parents) if folder.name == "Contents"]
        for folder in (*beside, *(bundle / "MacOS" for bundle in bundles)):
            folders += [folder / "bin", folder]
    if executable.name.lower().startswith("python"):
        yield executable
    for folder in folders:
        for name in names:
            yield folder / name


def other_pythons(running: Interpreter) -> Iterator[Path]:
    """Where other Pythons may be, newer ones first."""
    minors = range(_NEWEST_MINOR, LEAST_VERSION[1] - 1, -1)
    if running.platform == "win32":
        # of the installer for one user, of Python's install manager, of the installer for all
        for variable, place in (
            ("LOCALAPPDATA", "Programs/Python/Python3{}"),
            ("LOCALAPPDATA", "Python/pythoncore-3.{}-64"),
            ("PROGRAMFILES", "Python3{}"),
        ):
            if os.environ.get(variable):
                for minor in minors:
                    yield Path(os.environ[variable], place.format(minor), "python.exe")
        names = ["python", "python3"]
    else:
        names = [*(f"python3.{minor}" for minor in minors), "python3"]
    for name in names:
        if found := shutil.which(name):
            yield Path(found)
    if running.platform == "darwin":
        frameworks = Path("/Library/Frameworks/Python.framework/Versions")
        for minor in minors:
            for folder in (
                frameworks / f"3.{minor}" / "bin",
                "/opt/homebrew/bin",
                "/usr/local/bin",
            ):
                yield Path(folder, f"python3.{minor}")


def find_python(
    wished: str = "",
    *,
    running: Interpreter | None = None,
    cancelled: Callable[[], bool] = never,
) -> FoundPython:
    """The Python that builds the environment: the wished one, or QGIS's own, or any other.

    Raises:
        InstallationError: there is none; the message lists what was found instead.
        Cancelled: on the caller's wish.
    """
    if wished:
        found = probe(Path(wished), cancelled)
        if found is None:
            problem = tr("'{wished}' is no Python that answers.", wished=wished)
            raise InstallationError(f"{problem} {_remedy()}")
        if found.obstacle:
            raise InstallationError(f"'{wished}' {found.obstacle}. {_remedy()}")
        return found
    running = running or Interpreter.running()
    seen: list[FoundPython] = []
    for path in _existing((*own_pythons(running), *other_pythons(running)), running.platform):
        found = probe(path, cancelled)
        if found is not None:
            if not found.obstacle:
                return found
            seen.append(found)
    told = [tr("No Python was found that can build the inference environment."), _remedy()]
    if seen:
        listed = "".join(f"\n- {found.path} {found.obstacle}" for found in seen)
        told.append(tr("Found were:") + listed)
    raise InstallationError(" ".join(told))


def _remedy() -> str:
    return tr(
        "Install Python {version} or later (64 bits, with venv), for instance from python.org, and "
        "run this again, or name its program in PYTHON.",
        version=".".join(map(str, LEAST_VERSION)),
    )


def probe(path: Path, cancelled: Callable[[], bool] = never) -> FoundPython | None:
    """What the Python at a path says of itself; None where there is none that answers.

    One that needs a launcher of QGIS's bundle to start is none: its environments would not start.
    """
    said: list[str] = []
    try:
        code = run_program(
            [str(path), "-I", "-c", _PROBE],
            clean_environment(),
            path.parent,
            on_line=said.append,
            cancelled=cancelled,
            longest_s=_PROBE_S,
        )
        version, is_64_bit, makes_environments = json.loads(said[-1])
        major, minor, micro = version
    except (OSError, TookTooLong, IndexError, TypeError, ValueError):
        return None
    return (
        FoundPython(path, (major, minor, micro), is_64_bit, makes_environments)
        if code == 0
        else None
    )


def _existing(paths: Iterable[Path], platform: str) -> Iterator[Path]:
    tried: set[Path] = set()
    for path in paths:
        # macOS's own python3 opens a window that offers to install developer tools
        if path in tried or (platform == "darwin" and path.parent == Path("/usr/bin")):
            continue
        tried.add(path)
        if path.is_file():
            yield path
