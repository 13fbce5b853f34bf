"""An inference server for tests, which misbehaves as a test's script says."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

import numpy as np

from sig2gps_qgis.inference_protocol import (
    API_VERSION,
    IDEMPOTENCY_HEADER,
    MEDIA_TYPE,
    VERSION_HEADER,
    pack,
    unpack,
)
from tests.unit.loopback_server import LoopbackHandler, LoopbackServer

Fault = Callable[["Handler"], None]
"""What is done in place of a proper answer."""

Arrays = dict[str, np.ndarray]


@dataclass
class Job:
    """A job that is done after it was looked at ``looks_left`` times more."""

    body: bytes
    looks_left: int
    state: str = "queued"
    reason: str | None = None


@dataclass
class Request:
    """What the server was asked, and when."""

    kind: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    at_s: float


@dataclass
class Script:
    """What the server does and has seen.

    Attributes:
        faults: by kind of request (health, models, submit, look, result, withdraw): the next ones
            are answered so.
        looks: how often a job is looked at before it is done.
        fails: the reason why jobs fail, if they do.
        limits: what it says of requests that it takes.
        models: what it says of its engines.
        detectors: what it says of weights of detectors, by name.
        compute: what it makes of the arrays of a job.
        revision: of the weights that computed it.
    """

    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    looks: int = 2
    fails: str | None = None
    limits: dict[str, int] = field(default_factory=dict)
    models: list[dict[str, object]] = field(default_factory=lambda: [{"engine": "double"}])
    detectors: dict[str, dict[str, object]] = field(default_factory=dict)
    compute: Callable[[Arrays], Arrays] = lambda arrays: {
        name: 2 * array for name, array in arrays.items()
    }
    revision: str = "abc"
    requests: list[Request] = field(default_factory=list)
    jobs: dict[str, Job] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    computed: int = 0

    def count(self, kind: str) -> int:
        return sum(request.kind == kind for request in self.requests)

    def forget_jobs(self) -> None:
        """As a server does that is started anew."""
        self.jobs.clear()
        self.keys.clear()


class Handler(LoopbackHandler):
    """Answers ``GET/POST/DELETE /v1/...`` out of the server's script."""

    server: ScriptedServer

    def answer(self) -> None:
        address = urlsplit(self.path)
        path, query = address.path, dict(parse_qsl(address.query, keep_blank_values=True))
        kind = self.kind(path)
        script = self.server.script
        with self.server.lock:
            script.requests.append(Request(kind, path, query, dict(self.headers), time.monotonic()))
            fault = script.faults[kind].pop(0) if script.faults[kind] else None
        if fault is not None:
            fault(self)
        else:
            self.answer_properly(kind, path.split("/")[3] if path.count("/") > 2 else "")

    def kind(self, path: str) -> str:
        if self.command == "POST":
            return "submit"
        if self.command == "DELETE":
            return "withdraw"
        if path.startswith("/v1/jobs/"):
            return "result" if path.endswith("/result") else "look"
        return path.rsplit("/", 1)[-1]

    def answer_properly(self, kind: str, job_id: str) -> None:
        script = self.server.script
        if kind == "health":
            said = {"status": "ok", "api_version": API_VERSION, "limits": script.limits}
            self.say(200, said)
        elif kind == "models":
            self.say(200, {"models": script.models})
        elif kind == "detectors":
            weights = dict(parse_qsl(urlsplit(self.path).query))["weights"]
            if weights in script.detectors:
                self.say(200, script.detectors[weights])
            else:
                self.say(404, {"detail": f"there are no weights '{weights}' on this server"})
        elif kind == "submit":
            assert self.headers["Content-Type"] == MEDIA_TYPE
            assert self.headers[VERSION_HEADER] == API_VERSION
            with self.server.lock:
                job_id = script.keys.setdefault(self.headers[IDEMPOTENCY_HEADER], uuid.uuid4().hex)
                job = script.jobs.setdefault(job_id, Job(self.body, script.looks))
            assert job.body == self.body
            self.say(202, self.told(job_id, job))
        elif job_id not in script.jobs:
            self.say(404, {"detail": f"no job '{job_id}'"})
        elif kind == "look":
            job = script.jobs[job_id]
            job.looks_left -= 1
            if job.state in ("queued", "running"):
                job.state = (
                    "running" if job.looks_left > 0 else "failed" if script.fails else "done"
                )
                script.computed += job.state == "done"
            job.reason = script.fails if job.state == "failed" else None
            self.say(200, self.told(job_id, job))
        elif kind == "result":
            self.send(200, self.result(job_id), MEDIA_TYPE)
        else:
            script.jobs[job_id].state = "cancelled"
            self.say(200, self.told(job_id, script.jobs[job_id]))

    def told(self, job_id: str, job: Job) -> dict[str, object]:
        looks = self.server.script.looks
        return {
            "id": job_id,
            "state": job.state,
            "progress": 1.0 - max(job.looks_left, 0) / max(looks, 1),
            "reason": job.reason,
            "version": "1",
            "revision": self.server.script.revision,
        }

    def result(self, job_id: str) -> bytes:
        arrays = unpack(self.server.script.jobs[job_id].body, 1 << 30)
        return pack(self.server.script.compute(arrays))

    def say(self, status: int, fields: object, headers: dict[str, str] | None = None) -> None:
        self.send(status, json.dumps(fields).encode(), "application/json", headers)

    def send(
        self,
        status: int,
        content: bytes,
        media_type: str,
        headers: dict[str, str] | None = None,
        length: int | None = None,
    ) -> None:
        """Answer; a ``length`` beyond the content's announces more than comes."""
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
        if length is not None:
            self.close_connection = True


class ScriptedServer(LoopbackServer):
    """Serves within a ``with``, as its script says."""

    def __init__(self) -> None:
        super().__init__(Handler)
        self.script = Script()
        self.lock = threading.Lock()


def status(code: int, detail: object = "on purpose", **headers: str) -> Fault:
    """An HTTP status with the server's words; header names with _ for -."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.say(code, {"detail": detail}, named)


def text(code: int, content: str) -> Fault:
    """An answer of something that is no inference server."""
    return lambda handler: handler.send(code, content.encode(), "text/html")


def cut(handler: Handler) -> None:
    """The connection is reset before any answer."""
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.close_connection = True
    handler.connection.close()


def stall(seconds: float) -> Fault:
    """Nothing comes for so long, then the connection ends."""

    def fault(handler: Handler) -> None:
        time.sleep(seconds)
        handler.close_connection = True

    return fault


def half_result(handler: Handler) -> None:
    """The first half of a result, then the connection ends."""
    content = handler.result(handler.path.split("/")[3])
    handler.send(200, content[: len(content) // 2], MEDIA_TYPE, length=len(content))


def half_result_of_unknown_length(handler: Handler) -> None:
    """As :func:`half_result`, where nothing says how long it should have been."""
    content = handler.result(handler.path.split("/")[3])
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    handler.wfile.write(content[: len(content) // 2])
    handler.close_connection = True


def flipped_result(handler: Handler) -> None:
    """A result of the right length with a wrong byte."""
    content = bytearray(handler.result(handler.path.split("/")[3]))
    content[len(content) // 2] ^= 0xFF
    handler.send(200, bytes(content), MEDIA_TYPE)


def answer_then_cut(handler: Handler) -> None:
    """What was asked is done, and the connection ends before the answer."""
    handler.send = lambda *_args, **_kwargs: cut(handler)  # type: ignore[method-assign]
    path = urlsplit(handler.path).path
    handler.answer_properly(handler.kind(path), "")
