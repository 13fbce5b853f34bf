"""A program is followed line by line, and ended with its children."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.process_tree import TookTooLong, run_program

PARENT = """\
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import signal, time; "
    "signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(60)"],
    stdout=subprocess.PIPE, text=True)
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(60)
"""


def run(script: str, tmp_path: Path, **how: object) -> tuple[int, list[str]]:
    lines: list[str] = []
    command = [sys.executable, "-c", script]
    return run_program(command, dict(os.environ), tmp_path, on_line=lines.append, **how), lines


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_lines_and_exit_code(tmp_path: Path) -> None:
    script = "import sys; print('größer'); print('worse', file=sys.stderr); sys.exit(3)"
    assert run(script, tmp_path) == (3, ["größer", "worse"])


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked up in /proc")
def test_cancelled_with_a_child_that_does_not_listen(tmp_path: Path) -> None:
    lines: list[str] = []
    with pytest.raises(Cancelled):
        run_program(
            [sys.executable, "-c", PARENT],
            dict(os.environ),
            tmp_path,
            on_line=lines.append,
            cancelled=lambda: bool(lines),
        )
    child = int(lines[0])
    until = time.monotonic() + 5
    while is_running(child) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_running(child)


def test_a_program_that_takes_too_long(tmp_path: Path) -> None:
    begin = time.monotonic()
    with pytest.raises(TookTooLong):
        run("import time; time.sleep(60)", tmp_path, longest_s=0.3)
    assert time.monotonic() - begin < 5


def test_no_such_program(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        run_program([str(tmp_path / "none")], {}, tmp_path, on_line=print)
