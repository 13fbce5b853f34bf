"""A lock between processes, which the operating system opens when its holder dies."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sig2gps_qgis.interruptible import CHECK_S, Interruptible

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _give_back(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


@contextmanager
def locked(file: Path, limits: Interruptible) -> Iterator[None]:
    """Inside of it is one thread of one process at a time; the others wait.

    Raises:
        Cancelled, TimedOut: ``limits`` says so while waiting.
        OSError: the file cannot be locked at all.
    """
    with file.open("ab") as opened:
        while True:
            try:
                _take(opened.fileno())
                break
            except OSError as error:
                if error.errno not in _TAKEN:
                    raise
            limits.sleep(CHECK_S)
        try:
            yield
        finally:
            _give_back(opened.fileno())
