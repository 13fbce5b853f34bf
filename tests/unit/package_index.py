"""A package index over HTTP, that is its own proxy: it sees what pip asks for, and how."""

from __future__ import annotations

import base64
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit


@dataclass
class PackageIndex:
    """What it offers, and what was asked of it.

    Attributes:
        wheels: its files.
        login: user:password that a proxy's user must show; empty for none.
        missing: names of files that are not there after all.
        asked: paths of the files that were sent.
    """

    wheels: Path
    login: str = ""
    missing: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def answer(self, path: str, login: str) -> tuple[int, bytes, str]:
        """Status, body and its type."""
        if login != self.login:
            return 407, b"", "text/plain"
        *_, folder, name = [part for part in unquote(urlsplit(path).path).split("/") if part]
        if folder == "files":
            if name in self.missing:
                return 404, b"", "text/plain"
            self.asked.append(name)
            return 200, (self.wheels / name).read_bytes(), "application/zip"
        files = sorted(file.name for file in self.wheels.glob(f"{name.replace('-', '_')}-*.whl"))
        page = "".join(f'<a href="/files/{file}">{file}</a>\n' for file in files)
        return (200 if files else 404), page.encode(), "text/html"


@contextmanager
def package_index(wheels: Path, login: str = "") -> Iterator[PackageIndex]:
    """Runs for as long as the block does."""
    index = PackageIndex(wheels, login)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            scheme, _, shown = self.headers.get("Proxy-Authorization", "").partition(" ")
            login = base64.b64decode(shown).decode("latin-1") if scheme == "Basic" else ""
            status, body, kind = index.answer(self.path, login)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if kind == "application/zip":
                self.send_header("Cache-Control", "max-age=365000000, immutable, public")
            self.end_headers()
            self.wfile.write(body)

        def do_CONNECT(self) -> None:
            # of an index that is asked over https; this proxy gives no way to any
            self.send_error(407)

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        index.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield index
        finally:
            server.shutdown()
            thread.join()
