"""How programs are started and ended on Windows, told from the calls: no console, whole trees."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.process_tree import run_program
from sig2gps_qgis.server_process import _launch

NO_WINDOW, NEW_GROUP = 0x08000000, 0x00000200
PYTHON = r"C:\Users\Jürgen 测试\sig2gps\env\Scripts\python.exe"


class Started:
    """Stands in for `subprocess.Popen`, and keeps what it was given."""

    pid = 4711

    def __init__(self, command: list[str], **how: object) -> None:
        self.command, self.how, self.is_killed = command, how, False
        self.stdout = io.StringIO()

    def kill(self) -> None:
        self.is_killed = True

    def wait(self) -> int:
        return 1


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Started]:
    """What is started from now on, as on Windows."""
    programs: list[Started] = []

    def start(command: list[str], **how: object) -> Started:
        programs.append(Started(command, **how))
        return programs[-1]

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", NO_WINDOW, raising=False)
    monkeypatch.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", NEW_GROUP, raising=False)
    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(subprocess, "run", start)
    return programs


def test_a_program_is_ended_with_its_children(
    started: list[Started], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SYSTEMROOT", "/Windows")
    with pytest.raises(Cancelled):
        run_program([PYTHON, "-m", "pip"], {}, tmp_path, on_line=print, cancelled=lambda: True)
    program, taskkill = started
    assert program.command == [PYTHON, "-m", "pip"]
    assert program.how["creationflags"] == NO_WINDOW | NEW_GROUP
    assert program.how["encoding"] == "utf-8"
    assert program.how["env"]["PYTHONUTF8"] == "1"
    assert taskkill.command == [
        *(str(Path("/Windows", "System32", "taskkill.exe")), "/PID", "4711", "/T", "/F")
    ]
    assert taskkill.how["creationflags"] == NO_WINDOW
    assert program.is_killed  # taskkill may be forbidden


def test_the_server_has_no_console(started: list[Started], tmp_path: Path) -> None:
    folder = tmp_path / "Prófil of QGIS"
    folder.mkdir()
    _launch([PYTHON, "-I"], folder, folder / "server.log", "s3cret")
    (server,) = started
    assert server.how["creationflags"] == NO_WINDOW | NEW_GROUP
    assert server.how["cwd"] == folder
    assert "shell" not in server.how
