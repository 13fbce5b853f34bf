"""An X display in memory, on which windows open where no screen is."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
from collections.abc import Iterator

_STARTS_WITHIN_S = 30.0
_ENDS_WITHIN_S = 10.0


class NoDisplayError(Exception):
    """Xvfb is not installed, or does not start."""


@contextlib.contextmanager
def virtual_display(width: int, height: int) -> Iterator[str]:
    """The name of a display, such as ``:1``, which ends with the block.

    Args:
        width, height: of its screen, in pixels.

    Raises:
        NoDisplayError: there can be none.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise NoDisplayError("Xvfb is not installed; on Debian and Ubuntu: apt install xvfb")
    reading, writing = os.pipe()
    # It chooses a free number by itself, and writes it as soon as programs may connect.
    command = [program, "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
    process = subprocess.Popen(
        [*command, "-nolisten", "tcp"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(writing)
    try:
        yield f":{_number(reading)}"
    finally:
        os.close(reading)
        process.terminate()
        try:
            process.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _number(reading: int) -> int:
    told = b""
    while not told.endswith(b"\n"):
        ready, _, _ = select.select([reading], [], [], _STARTS_WITHIN_S)
        part = os.read(reading, 16) if ready else b""
        if not part:
            raise NoDisplayError(f"Xvfb gave no display within {_STARTS_WITHIN_S:g} s")
        told += part
    return int(told)
