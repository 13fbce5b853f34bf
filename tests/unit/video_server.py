"""A video server for tests, on the loopback address: this project's own, or one of another make."""

from __future__ import annotations

import email.message
import email.parser
import email.policy
import json
import uuid
from dataclasses import dataclass, field
from typing import Callable
from urllib.parse import parse_qs, urlsplit

import numpy as np

from sig2gps_qgis.inference_protocol import API_VERSION, MEDIA_TYPE, pack
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from tests.unit.loopback_server import LoopbackHandler, LoopbackServer

REVISION = "c0ffee12"

Form = dict[str, str]
Draw = Callable[[bytes, Form], np.ndarray]
"""From a tile's PNG and what was asked, to videos (K, T, H, W, 3)."""


@dataclass
class Job:
    frames: np.ndarray
    looks: int = 0


@dataclass
class VideoScript:
    """What the server does and has seen.

    Attributes:
        checkpoint: its only one.
        draw: makes the videos.
        encode: from frames (T, H, W, 3) to an MP4 file.
        model: its name at a server of another make; the checkpoint's own by default.
        is_own: whether it is this project's; otherwise it knows neither checkpoints nor npz.
        looks: how often a job is looked at before it is done; endless if negative.
        fails: the reason why jobs fail, if they do.
        lacks_engine: whether it is this project's, installed without what `wan` takes.
    """

    checkpoint: VideoCheckpoint
    draw: Draw
    encode: Callable[[np.ndarray], bytes] = lambda frames: f"{len(frames)} frames".encode()
    is_own: bool = True
    model: str = ""
    looks: int = 2
    fails: str | None = None
    lacks_engine: bool = False
    forms: list[Form] = field(default_factory=list)
    deleted: int = 0
    jobs: dict[str, Job] = field(default_factory=dict)


class Handler(LoopbackHandler):
    """Answers the routes that the client asks for."""

    server: VideoServer

    def answer(self) -> None:
        script, url = self.server.script, urlsplit(self.path)
        parts = url.path.strip("/").split("/")
        if url.path == "/v1/health" and script.is_own:
            self.say({"status": "ok", "api_version": API_VERSION})
        elif url.path == "/v1/models":
            own = {"models": [{"engine": "embedded" if script.lacks_engine else "wan"}]}
            other = {"object": "list", "data": [{"id": script.model or script.checkpoint.name}]}
            self.say(own if script.is_own else other)
        elif url.path == "/v1/checkpoints" and script.is_own:
            facts = {
                "revision": REVISION,
                "sig2gps": script.checkpoint.to_json(),
                "memory": MEMORY,
            }
            self.say({"name": script.checkpoint.name, **facts})
        elif url.path == "/v1/videos" and self.command == "POST":
            form, image = _read_form(self.headers["Content-Type"], self.body)
            script.forms.append(form)
            job_id = uuid.uuid4().hex
            script.jobs[job_id] = Job(script.draw(image, form))
            self.say(self.told(job_id), 202)
        elif len(parts) < 3 or parts[2] not in script.jobs:
            self.say({"detail": "no such thing here"}, 404)
        elif self.command == "DELETE":
            script.deleted += 1
            self.say({"id": parts[2], "deleted": True})
        elif parts[-1] == "content":
            index = int(parse_qs(url.query).get("index", ["0"])[0])
            self.give(script.jobs[parts[2]].frames, index)
        else:
            script.jobs[parts[2]].looks += 1
            self.say(self.told(parts[2]))

    def told(self, job_id: str) -> dict[str, object]:
        script, looks = self.server.script, self.server.script.jobs[job_id].looks
        is_over = 0 <= script.looks <= looks
        status = ("failed" if script.fails else "completed") if is_over else "in_progress"
        told: dict[str, object] = {"id": job_id, "object": "video", "status": status}
        told["progress"] = 100 if is_over else min(99, 100 * looks // max(abs(script.looks), 1))
        if status == "failed":
            told["error"] = {"code": "failed", "message": script.fails}
        if script.is_own:
            told["revision"] = REVISION
        return told

    def give(self, frames: np.ndarray, index: int) -> None:
        if self.server.script.is_own and self.headers["Accept"] == MEDIA_TYPE:
            self.send(pack({"frames": frames[None]}), MEDIA_TYPE)
        else:
            self.send(self.server.script.encode(frames[index]), "video/mp4")

    def say(self, fields: object, status: int = 200) -> None:
        self.send(json.dumps(fields).encode(), "application/json", status)

    def send(self, content: bytes, media_type: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class VideoServer(LoopbackServer):
    """Serves within a ``with``, as its script says."""

    def __init__(self, script: VideoScript) -> None:
        super().__init__(Handler)
        self.script = script


def _read_form(content_type: str, body: bytes) -> tuple[Form, bytes]:
    """The fields of a multipart form, and its picture."""
    parser = email.parser.BytesParser(policy=email.policy.HTTP)
    message = parser.parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    form, image = {}, b""
    for part in message.iter_parts():
        assert isinstance(part, email.message.EmailMessage)
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if name == "input_reference":
            image = content
        else:
            form[str(name)] = content.decode()
    return form, image


MEMORY = {"weights": 10**9, "per_frame_pixel": 100.0, "per_pixel": 10.0, "together": 2}
