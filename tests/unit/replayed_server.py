"""A server that answers as another one was recorded to, and keeps what it was asked."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from tests.recordings.exchange_recorder import read_form
from tests.recordings.recorded_request import FOLDER
from tests.unit.loopback_server import LoopbackHandler, LoopbackServer


@lru_cache
def recorded(server: str) -> dict[str, list[dict[str, Any]]]:
    """What was recorded of a server: exchanges by scene, as record_video_api.py writes them."""
    text = (FOLDER / f"{server}.json").read_text(encoding="utf-8")
    return json.loads(text)["scenes"]


def exchanges(server: str, scene: str, what: str) -> list[dict[str, Any]]:
    """Those of one scene with a method and path."""
    return [one for one in recorded(server)[scene] if _what(one) == what]


def _what(exchange: dict[str, Any]) -> str:
    return f"{exchange['method']} {urlsplit(exchange['path']).path}"


@dataclass
class Asked:
    """One request: method and path, headers, and the parts of its form, as they are recorded."""

    what: str
    headers: dict[str, str]
    form: dict[str, Any] = field(default_factory=dict)


class _Handler(LoopbackHandler):
    server: ReplayedServer

    def answer(self) -> None:
        what = f"{self.command} {urlsplit(self.path).path}"
        kind = self.headers.get("Content-Type", "")
        form = read_form(kind, self.body) if kind.startswith("multipart/form-data") else {}
        asked = Asked(what, dict(self.headers), form)
        with self.server.lock:
            self.server.asked.append(asked)
            answers = self.server.answers.get(what, [{"status": 404, "json": {"detail": "Not"}}])
            # the last one stands from then on
            number = min(self.server.given[what], len(answers) - 1)
            self.server.given[what] += 1
        answer = answers[number]
        is_file = "file" in answer
        if is_file:
            content = (FOLDER / answer["file"]).read_bytes()
        else:
            content = json.dumps(answer["json"]).encode()
        self.send_response(answer["status"])
        self.send_header("Content-Type", "video/mp4" if is_file else "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class ReplayedServer(LoopbackServer):
    """Serves within a ``with``.

    Args:
        name: of the recorded server.
        scene: of its recording.

    Attributes:
        answers: to each method and path, one after the other; the last one stands.
    """

    def __init__(self, name: str, scene: str = "drawn") -> None:
        super().__init__(_Handler)
        self.name = name
        self.answers: dict[str, list[dict[str, Any]]] = {}
        for exchange in recorded(name)[scene]:
            self.answers.setdefault(_what(exchange), []).append(exchange["answer"])
        self.given: dict[str, int] = defaultdict(int)
        self.asked: list[Asked] = []
        self.lock = threading.Lock()

    def of(self, what: str) -> list[Asked]:
        """The requests of that method and path."""
        return [asked for asked in self.asked if asked.what == what]
