"""A server that answers as another one was recorded to, and keeps what it was asked."""

from __future__ import annotations

import email
import json
import threading
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from tests.unit.loopback_server import LoopbackHandler, LoopbackServer

EXCHANGES = Path(__file__).with_name("exchanges")


@dataclass
class Asked:
    """One request: method and path, headers, and the parts of its form."""

    what: str
    headers: dict[str, str]
    form: dict[str, bytes] = field(default_factory=dict)


class _Handler(LoopbackHandler):
    server: ReplayedServer

    def answer(self) -> None:
        what = f"{self.command} {urlsplit(self.path).path}"
        asked = Asked(what, dict(self.headers), self._form())
        with self.server.lock:
            self.server.asked.append(asked)
            answers = self.server.answers.get(what, [{"status": 404, "json": {"detail": "Not"}}])
            # the last one stands from then on
            number = min(self.server.given[what], len(answers) - 1)
            self.server.given[what] += 1
        answer = answers[number]
        is_file = "file" in answer
        content = answer["file"].encode() if is_file else json.dumps(answer["json"]).encode()
        self.send_response(answer["status"])
        self.send_header("Content-Type", "video/mp4" if is_file else "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _form(self) -> dict[str, bytes]:
        kind = self.headers.get("Content-Type", "")
        if not kind.startswith("multipart/form-data"):
            return {}
        message = email.message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + self.body)
        return {
            str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True)
            for part in message.get_payload()
        }


class ReplayedServer(LoopbackServer):
    """Serves within a ``with``.

    Args:
        recording: name of a file in exchanges/.
    """

    def __init__(self, recording: str) -> None:
        super().__init__(_Handler)
        text = (EXCHANGES / f"{recording}.json").read_text(encoding="utf-8")
        self.answers = json.loads(text)["answers"]
        self.given: dict[str, int] = defaultdict(int)
        self.asked: list[Asked] = []
        self.lock = threading.Lock()

    def of(self, what: str) -> list[Asked]:
        """The requests of that method and path."""
        return [asked for asked in self.asked if asked.what == what]
