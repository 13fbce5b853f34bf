"""A stop watch that stands still while processes wait for a core, as on an overloaded computer."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path


class StopWatch:
    """Seconds of a computer with a core for each process; all of them where Linux does not tell.

    What two processes wait at the same time counts twice, so that where cores are overloaded it
    may go slow, but never fast.

    Args:
        pids: of the processes whose waits do not count, besides this one's.
    """

    def __init__(self, *pids: int) -> None:
        self._pids = (os.getpid(), *pids)
        self._first: dict[Path, int] = {}
        self._last: dict[Path, int] = {}
        self._look()
        self._started = time.monotonic()

    def seconds(self) -> float:
        """Since it was made; of a process that has ended, the waits up to the last call."""
        self._look()
        waited = sum(last - self._first[thread] for thread, last in self._last.items())
        return time.monotonic() - self._started - waited / 1e9

    def _look(self) -> None:
        """Note how long each thread has been ready to run without running, in nanoseconds."""
        for pid in self._pids:
            for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"):
                with suppress(OSError):  # it has ended meanwhile
                    self._last[thread] = int(thread.read_text().split()[1])
                    self._first.setdefault(thread, self._last[thread])
