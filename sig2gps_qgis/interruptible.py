"""Blocking work that lets its caller go at once: when the user cancels, or when time is up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_errors import TimedOut
from sig2gps_qgis.translation import tr

T = TypeVar("T")

CHECK_S = 0.05
"""How often the caller's wishes are looked at."""


class Interruptible:
    """Runs calls and pauses for as long as the caller wants.

    Args:
        cancelled: asked in the caller's thread only.
        seconds: how long all calls and pauses together may take.
    """

    def __init__(self, cancelled: Callable[[], bool], seconds: float) -> None:
        self._cancelled = cancelled
        self._seconds = seconds
        self._deadline = time.monotonic() + seconds

    def check(self) -> None:
        """Return, if the caller still wants to wait.

        Raises:
            Cancelled: the caller does not.
            TimedOut: the seconds are over.
        """
        if self._cancelled():
            raise Cancelled
        if time.monotonic() >= self._deadline:
            raise TimedOut(
                tr(
                    "The inference server has not finished within {seconds:.0f} seconds.",
                    seconds=self._seconds,
                )
            )

    def sleep(self, seconds: float) -> None:
        """Pause; raises as :meth:`check` does."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.check()
            time.sleep(min(left, CHECK_S))
        self.check()

    def call(
        self,
        work: Callable[[Callable[[], bool]], T],
        too_late: Callable[[T], object] = lambda _: None,
    ) -> T:
        """What ``work`` returns or raises; else as :meth:`check`.

        ``work`` runs in a thread of its own, because a name lookup or a connection through a
        proxy can block for longer than a user waits. When the caller wants no more, the thread is
        left to itself: ``work`` is told so by the function that it is given, and what it still
        returns goes to ``too_late``.
        """
        self.check()
        left_alone = threading.Event()
        future: Future[T] = Future()

        def run() -> None:
            try:
                result = work(left_alone.is_set)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        def take_late_result(late: Future[T]) -> None:
            if late.exception() is None:
                too_late(late.result())

        # a daemon, so that nothing waits for it when the program ends
        threading.Thread(target=run, name="sig2gps inference request", daemon=True).start()
        try:
            while not wait([future], CHECK_S).done:
                self.check()
        except BaseException:
            left_alone.set()
            future.add_done_callback(take_late_result)
            raise
        return future.result()
