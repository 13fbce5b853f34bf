"""A command-line program that is followed line by line, and ended with all that it has started."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.interruptible import CHECK_S

_GENTLE_S = 2.0
"""How long a program may take to end by itself once it is told to."""


class TookTooLong(Exception):  # noqa: N818 - what it did
    """The program had not ended in time, and was ended."""


def run_program(
    command: Sequence[str],
    environment: Mapping[str, str],
    folder: Path,
    *,
    on_line: Callable[[str], object],
    meanwhile: Callable[[], object] = lambda: None,
    cancelled: Callable[[], bool] = never,
    longest_s: float = float("inf"),
) -> int:
    """Run a program to its end; returns its exit code.

    Args:
        command: program and arguments.
        environment: all of its environment variables.
        folder: in which it runs.
        on_line: called in this thread with each line of its output and errors.
        meanwhile: called in this thread several times a second.

    Raises:
        Cancelled: on the caller's wish; the program and its children are ended.
        TookTooLong: likewise, after ``longest_s``.
        OSError: it cannot be started.
    """
    ends = time.monotonic() + longest_s
    process = _start(command, environment, folder)
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), daemon=True)
    reader.start()
    has_ended = False
    try:
        while True:
            stop_if(cancelled)
            if time.monotonic() > ends:
                raise TookTooLong
            meanwhile()
            with contextlib.suppress(queue.Empty):
                line = lines.get(timeout=CHECK_S)
                if line is None:
                    has_ended = True
                    return process.wait()
                on_line(line)
    finally:
        if not has_ended:
            _end_tree(process)
        reader.join(_GENTLE_S)


def _start(
    command: Sequence[str], environment: Mapping[str, str], folder: Path
) -> subprocess.Popen[str]:
    flags = 0
    if sys.platform == "win32":  # no console window, and no Ctrl-C of ours
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(  # nosec B603 - a list of arguments, no shell
        list(command),
        env={**environment, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
        creationflags=flags,
    )


def _read(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    assert process.stdout is not None  # nosec B101 - it was asked for
    with process.stdout as output:
        for line in output:
            lines.put(line.rstrip("\r\n"))
    lines.put(None)


def _end_tree(process: subprocess.Popen[str]) -> None:
    """End a program and its children: first gently, then by force."""
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32")
        subprocess.run(  # nosec B603 - a list of arguments, no shell
            [str(system / "taskkill.exe"), "/PID", str(process.pid), "/T", "/F"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=subprocess.CREATE_NO_WINDOW,
            check=False,
        )
        process.kill()  # if taskkill may not
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GENTLE_S)
        # a child may be left that does not listen, though its parent has ended
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
