"""When an inference server ends by itself: leases of the QGIS processes that use it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sig2gps_qgis.models.server_settings import Settings

log = logging.getLogger("sig2gps.server")


class Ending(RuntimeError):  # noqa: N818 - what the server does
    """The server takes nothing new."""


class Lifetime:
    """Counts leases, and knows since when nobody has used the server; event loop only.

    Attributes:
        leases: how many are held.
        ending: set once the server takes nothing new.
        on_end: called then, once.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self.leases = 0
        self.ending = asyncio.Event()
        self.on_end: Callable[[], None] = lambda: None
        self._settings = settings
        self._clock = clock
        self._last_held = clock()

    @contextmanager
    def lease(self) -> Iterator[None]:
        """Held by a QGIS process for as long as it lives."""
        self.leases += 1
        try:
            yield
        finally:
            self.leases -= 1
            self._last_held = self._clock()

    def note_job(self) -> None:
        """A job was submitted, or is still there."""
        self._last_held = self._clock()

    def check_staying(self) -> None:
        """Make sure that the server will be there for what is about to begin.

        Raises:
            Ending: it will not.
        """
        if self.ending.is_set():
            raise Ending("the server is about to end; start another")

    def check_use(self) -> None:
        """End if nobody has used the server for as long as the settings say."""
        now = self._clock()
        idle = self._settings.idle_exit
        if idle is not None and self.leases == 0 and now - self._last_held >= idle:
            self.end(f"no QGIS has used the server for {idle:g} s")

    def end(self, reason: str) -> None:
        """Take nothing new, let the leases go, and end."""
        if not self.ending.is_set():
            log.info("ending: %s", reason)
            self.ending.set()
            self.on_end()
