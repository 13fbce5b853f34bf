"""A proxy between client and server that spoils every so many requests."""

from __future__ import annotations

import http.client
import itertools
import threading
import time
from collections import Counter
from collections.abc import Callable
from urllib.parse import urlsplit

from tests.unit.loopback_server import LoopbackHandler, LoopbackServer


class FaultyProxy(LoopbackServer):
    """Hands requests on to a server, but for every ``every``-th; serves within a ``with``.

    Attributes:
        faults: how many requests got which fault.
        requests: how many came.
    """

    def __init__(self, url: str, every: int, slow_s: float) -> None:
        super().__init__(_Handler)
        self.server = urlsplit(url).netloc
        self.slow_s = slow_s
        self.faults: Counter[str] = Counter()
        self.requests = 0
        self._every = every
        self._kinds = itertools.cycle(FAULTS)
        self._lock = threading.Lock()

    def next_fault(self) -> Callable[[_Handler], None] | None:
        """What the request that has just come gets in place of a proper answer."""
        with self._lock:
            self.requests += 1
            if self.requests % self._every:
                return None
            fault = next(self._kinds)
            self.faults[fault.__name__] += 1
            return fault


class _Handler(LoopbackHandler):
    server: FaultyProxy

    def setup(self) -> None:
        super().setup()
        self.onward = http.client.HTTPConnection(self.server.server, timeout=30.0)

    def finish(self) -> None:
        self.onward.close()
        super().finish()

    def answer(self) -> None:
        (self.server.next_fault() or hand_on)(self)

    def ask(self) -> tuple[http.client.HTTPResponse, bytes]:
        """What the server answers."""
        headers = {name: value for name, value in self.headers.items() if name != "Host"}
        self.onward.request(self.command, self.path, self.body or None, headers)
        response = self.onward.getresponse()
        return response, response.read()

    def reply(self, status: int, headers: list[tuple[str, str]], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


def hand_on(handler: _Handler) -> None:
    """The server's own answer."""
    response, content = handler.ask()
    handler.reply(response.status, response.getheaders(), content)


def cut_before(handler: _Handler) -> None:
    """The connection ends before the server hears of the request."""
    handler.close_connection = True


def cut_after(handler: _Handler) -> None:
    """The server does what it was asked, and nobody hears of it."""
    handler.ask()
    handler.close_connection = True


def cut_within(handler: _Handler) -> None:
    """Half of the answer comes."""
    response, content = handler.ask()
    handler.reply(response.status, response.getheaders(), content[: len(content) // 2])
    handler.close_connection = True


def fail(handler: _Handler) -> None:
    """Status 500."""
    content = b'{"detail": "on purpose"}'
    handler.reply(500, [("Content-Length", str(len(content)))], content)


def delay(handler: _Handler) -> None:
    """The server's answer comes late."""
    time.sleep(handler.server.slow_s)
    hand_on(handler)


FAULTS = (cut_before, cut_after, cut_within, fail, delay)
