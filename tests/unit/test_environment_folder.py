"""Where an environment lies, on each system, and how it gets there."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from sig2gps_qgis import environment_folder
from sig2gps_qgis.environment_folder import (
    EnvironmentFolder,
    InstalledEnvironment,
    packages_of,
    python_of,
)


@pytest.mark.parametrize(
    ("platform", "python", "packages"),
    [
        ("linux", "bin/python", "lib/python3.12/site-packages"),
        ("darwin", "bin/python", "lib/python3.12/site-packages"),
        ("win32", "Scripts/python.exe", "Lib/site-packages"),
    ],
)
def test_python_and_packages(
    monkeypatch: pytest.MonkeyPatch, platform: str, python: str, packages: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    folder = Path("env")
    assert python_of(folder) == folder / python
    assert packages_of(folder, (3, 12, 4)) == folder / packages


def made(folder: EnvironmentFolder, device: str) -> None:
    python = python_of(folder.building)
    python.parent.mkdir(parents=True)
    python.write_text(device)
    folder.mark(InstalledEnvironment(str(python), "0.1.0", "digest", device, "base"))


def test_one_takes_the_place_of_another(tmp_path: Path) -> None:
    folder = EnvironmentFolder(tmp_path)
    for device in ("cpu", "cuda"):
        made(folder, device)
        folder.put_in_place()
        installed = folder.installed()
        assert installed is not None
        assert (installed.device, Path(installed.python).read_text()) == (device, device)
    assert {path.name for path in tmp_path.iterdir()} == {"env"}


def test_one_that_cannot_take_the_place_leaves_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = EnvironmentFolder(tmp_path)
    made(folder, "cpu")
    folder.put_in_place()
    made(folder, "cuda")
    moves: list[int] = []

    def move(action: object) -> None:
        moves.append(1)
        if len(moves) == 2:
            raise PermissionError("a virus scanner holds it")
        action()  # type: ignore[operator]

    monkeypatch.setattr(environment_folder, "_patiently", move)
    with pytest.raises(PermissionError):
        folder.put_in_place()
    installed = folder.installed()
    assert installed is not None
    assert installed.device == "cpu"


def test_a_virus_scanner_that_holds_a_new_folder_is_waited_for_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = EnvironmentFolder(tmp_path)
    made(folder, "cpu")
    replace, tries = Path.replace, []

    def held(path: Path, target: Path) -> Path:
        tries.append(path)
        if len(tries) < 3:
            raise PermissionError("a virus scanner holds it")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(PermissionError):
        folder.put_in_place()
    monkeypatch.setattr(sys, "platform", "win32")
    folder.put_in_place()
    assert len(tries) == 3
    assert folder.current.is_dir()


def test_files_that_must_not_be_written_are_removed_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "env" / "read-only.pyc"
    file.parent.mkdir()
    file.touch()
    file.chmod(0o400)
    unlink = os.unlink

    def as_on_windows(path: str, *, dir_fd: int | None = None) -> None:
        if not os.stat(path, dir_fd=dir_fd).st_mode & stat.S_IWRITE:
            raise PermissionError(path)
        unlink(path, dir_fd=dir_fd)

    monkeypatch.setattr(os, "unlink", as_on_windows)
    with pytest.raises(PermissionError):
        environment_folder.remove(file.parent)
    monkeypatch.setattr(sys, "platform", "win32")
    environment_folder.remove(file.parent)
    assert not file.parent.exists()


@pytest.mark.parametrize("mark", ["", "[]", '{"device": "cpu"}', '{"python": "p", "more": 1}'])
def test_a_mark_that_says_nothing_is_no_environment(tmp_path: Path, mark: str) -> None:
    folder = EnvironmentFolder(tmp_path)
    made(folder, "cpu")
    folder.put_in_place()
    (folder.current / "sig2gps.json").write_text(mark)
    assert folder.installed() is None
