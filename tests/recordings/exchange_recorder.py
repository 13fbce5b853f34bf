"""A proxy on the loopback address that writes down what passes through it."""

from __future__ import annotations

import email
import hashlib
import json
from typing import Any
from urllib.parse import urlsplit

import requests

from tests.unit.loopback_server import LoopbackHandler, LoopbackServer

TOLD = ("Content-Type", "Retry-After", "WWW-Authenticate", "Allow")
"""Headers of answers that are kept: those that a client may go by."""
ASKED = ("Authorization", "Accept")


def read_form(content_type: str, body: bytes) -> dict[str, Any]:
    """A multipart form, files by their hash."""
    message = email.message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    form: dict[str, Any] = {}
    for part in message.get_payload():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        if part.get_filename() is None:
            form[name] = content.decode()
        else:
            form[name] = {
                "filename": part.get_filename(),
                "type": part.get_content_type(),
                "sha256": hashlib.sha256(content).hexdigest(),
            }
    return form


class _Handler(LoopbackHandler):
    server: ExchangeRecorder

    def answer(self) -> None:
        asked = {name: value for name, value in self.headers.items() if name.lower() != "host"}
        reply = self.server.session.request(
            self.command,
            self.server.target + self.path,
            data=self.body or None,
            headers=asked,
            timeout=60,
        )
        content = reply.content
        exchange: dict[str, Any] = {"method": self.command, "path": self.path}
        for name in ASKED:
            if name in self.headers and self.headers[name] != "*/*":
                exchange.setdefault("headers", {})[name] = self.headers[name]
        kind = self.headers.get("Content-Type", "")
        if kind.startswith("multipart/form-data"):
            exchange["form"] = read_form(kind, self.body)
        answer: dict[str, Any] = {"status": reply.status_code}
        answer["headers"] = {name: reply.headers[name] for name in TOLD if name in reply.headers}
        if reply.headers.get("Content-Type", "").startswith("application/json"):
            answer["json"] = json.loads(content)
        elif reply.headers.get("Content-Type", "").startswith("video/"):
            answer["file"] = self.server.keep(content)
        else:
            answer["text"] = content.decode()
        exchange["answer"] = answer
        self.server.exchanges.append(exchange)
        self.send_response(reply.status_code)
        for name in {*TOLD, "Content-Disposition"} & set(reply.headers):
            self.send_header(name, reply.headers[name])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class ExchangeRecorder(LoopbackServer):
    """Serves within a ``with``, by asking ``target``.

    Attributes:
        exchanges: since they were last taken, in the order of their answers.
        files: videos by name.
    """

    def __init__(self, target: str, prefix: str) -> None:
        super().__init__(_Handler)
        parts = urlsplit(target)
        self.target = f"{parts.scheme}://{parts.netloc}"
        self.session = requests.Session()
        self.session.trust_env = False
        self.exchanges: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}
        self._prefix = prefix

    def keep(self, content: bytes) -> str:
        """The name by which a video is kept."""
        for name, kept in self.files.items():
            if kept == content:
                return name
        name = f"{self._prefix}_{len(self.files) + 1}.mp4"
        self.files[name] = content
        return name

    def take(self) -> list[dict[str, Any]]:
        """What has passed since the last time."""
        taken, self.exchanges = self.exchanges, []
        return taken
