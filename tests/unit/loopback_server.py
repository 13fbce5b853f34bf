"""HTTP on the loopback address, as tests want it."""

from __future__ import annotations

import threading
from abc import abstractmethod
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeVar

Running = TypeVar("Running", bound="LoopbackServer")


class LoopbackServer(ThreadingHTTPServer):
    """Serves at a free port within a ``with``, and stays quiet."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, handler: type[LoopbackHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: clients that go away are part of the tests."""

    def __enter__(self: Running) -> Running:
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *args: object) -> None:
        self.shutdown()
        self.server_close()


class LoopbackHandler(BaseHTTPRequestHandler):
    """Reads a request's ``body`` and leaves the rest to :meth:`answer`."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *args: Any) -> None:
        """Nothing."""

    @abstractmethod
    def answer(self) -> None:
        """Say something to the client."""

    def handle_request(self) -> None:
        self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.answer()

    do_GET = do_POST = do_DELETE = handle_request  # noqa: N815 - http.server's names
