"""A Python that can build the inference environment, wherever QGIS keeps it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sig2gps_qgis import python_search
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.python_search import (
    FoundPython,
    Interpreter,
    find_python,
    other_pythons,
    own_pythons,
    probe,
)


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def answering(path: Path, version: str, makes_environments: str = "true") -> Path:
    return script(path, f"echo '[[{version}], true, {makes_environments}]'")


def test_windows_standalone_and_osgeo4w() -> None:
    # within QGIS sys.executable is QGIS itself, and PYTHONHOME leads to apps\Python312
    running = Interpreter(
        "win32", "/QGIS 3.40/bin/qgis-bin.exe", "/QGIS 3.40/apps/Python312", (3, 12)
    )
    assert [path.as_posix() for path in own_pythons(running)] == [
        "/QGIS 3.40/apps/Python312/python.exe",
        "/QGIS 3.40/apps/Python312/python3.exe",
        "/QGIS 3.40/bin/python.exe",
        "/QGIS 3.40/bin/python3.exe",
    ]


def test_macos_bundle() -> None:
    contents = "/Applications/QGIS.app/Contents/MacOS"
    running = Interpreter("darwin", f"{contents}/QGIS", contents, (3, 12))
    found = [path.as_posix() for path in own_pythons(running)]
    assert f"{contents}/bin/python3" in found
    assert f"{contents}/bin/python3.12" in found
    assert f"{contents}/QGIS" not in found


def test_macos_bundle_with_its_python_in_frameworks() -> None:
    contents = "/Applications/QGIS 4.app/Contents"
    running = Interpreter("darwin", "", f"{contents}/Frameworks", (3, 12))
    found = [path.as_posix() for path in own_pythons(running)]
    assert f"{contents}/MacOS/python3.12" in found
    assert f"{contents}/MacOS/python" in found


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_nothing_of_the_working_folder_is_started(platform: str) -> None:
    running = Interpreter(platform, "", "/QGIS", (3, 12))
    assert not [path for path in own_pythons(running) if "QGIS" not in path.parts]


def test_linux_in_qgis_process() -> None:
    running = Interpreter("linux", "/usr/bin/qgis_process.bin", "/usr", (3, 13))
    assert [path.as_posix() for path in own_pythons(running)] == [
        "/usr/bin/python3.13",
        "/usr/bin/python3",
        "/usr/bin/python",
    ]


def test_other_pythons_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCALAPPDATA", "/Users/me/AppData/Local")
    monkeypatch.setenv("PROGRAMFILES", "/Program Files")
    found = [path.as_posix() for path in other_pythons(Interpreter("win32", "", "", (3, 9)))]
    assert found[0] == "/Users/me/AppData/Local/Programs/Python/Python314/python.exe"
    assert "/Users/me/AppData/Local/Python/pythoncore-3.14-64/python.exe" in found
    assert "/Program Files/Python311/python.exe" in found
    assert not [path for path in found if "Python310" in path]


def test_the_running_one_is_found_and_answers() -> None:
    found = find_python()
    assert found.version >= (3, 11, 0)
    assert probe(Path(sys.executable)) is not None


def test_one_that_is_too_old_gives_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(tmp_path / "QGIS ö" / "bin" / "python3.9", "3, 9, 18")
    newer = answering(tmp_path / "newer" / "python3.12", "3, 12, 4")
    monkeypatch.setenv("PATH", str(newer.parent))
    running = Interpreter("linux", "", str(tmp_path / "QGIS ö"), (3, 9))
    assert find_python(running=running) == FoundPython(newer, (3, 12, 4))


def test_none_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = answering(tmp_path / "bin" / "python3.9", "3, 9, 18")
    poor = answering(tmp_path / "bin" / "python3", "3, 12, 1", "false")
    script(tmp_path / "bin" / "python", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    with pytest.raises(InstallationError) as error:
        find_python(running=Interpreter("linux", "", str(tmp_path), (3, 9)))
    assert f"- {old} is Python 3.9.18, which is too old" in str(error.value)
    assert f"- {poor} lacks venv or ensurepip (on Debian and Ubuntu: apt install" in str(
        error.value
    )
    assert "Install Python 3.11 or later" in str(error.value)


@pytest.mark.parametrize(
    ("version", "message"),
    [("3, 10, 1", "is Python 3.10.1, which is too old"), ("", "is no Python")],
)
def test_the_wished_one_will_not_do(tmp_path: Path, version: str, message: str) -> None:
    wished = answering(tmp_path / "python", version)
    with pytest.raises(InstallationError, match=message):
        find_python(str(wished))


def test_macos_stand_in_that_offers_developer_tools_is_not_started() -> None:
    paths = [Path("/usr/bin/python3"), Path("/bin/sh")]
    assert list(python_search._existing(paths, "darwin")) == [Path("/bin/sh")]


@pytest.mark.parametrize("code", [0, 1])
def test_one_that_starts_by_its_launcher_only(tmp_path: Path, code: int) -> None:
    """As in a bundle without a standard library where an environment's Python looks for it."""
    alone = script(tmp_path / "Contents" / "python3", f"exit {code}")
    pretend = f"import sys; sys._base_executable = {str(alone)!r}; exec(sys.argv[1])"
    launcher = script(tmp_path / "python3", f'exec {sys.executable} -I -c "{pretend}" "$3"')
    assert (probe(launcher) is None) is bool(code)
