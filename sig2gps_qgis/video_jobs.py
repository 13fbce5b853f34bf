"""Requests to video servers, and the jobs that they tell of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import requests

from sig2gps_qgis.server_connection import Answer
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video_protocol import GUIDANCE, STATUSES, VIDEOS
from sig2gps_qgis.video_request import FRAMES_PER_SECOND, VideoRequest


def tells_of_failure(body: bytes) -> bool:
    """Whether it is a job that has failed: vLLM-Omni answers so with a status of failure."""
    try:
        told = json.loads(body)
    except ValueError:
        return False
    return isinstance(told, dict) and "id" in told and told.get("status") == "failed"


@dataclass(frozen=True)
class VideoJob:
    """A job as a server tells of it.

    Attributes:
        id: by which it knows it.
        status: one of video_protocol.STATUSES.
        share: that is done, 0 to 1; 0 where the server does not say.
        reason: why it failed.
        revision: hash of the weights, where the server says it.
    """

    id: str
    status: str
    share: float
    reason: str
    revision: str

    @classmethod
    def read(cls, answer: Answer) -> VideoJob:
        """The job of an answer.

        Raises:
            ValueError: it tells of none.
        """
        fields = answer.fields("id", "status")
        if fields["status"] not in STATUSES:
            raise ValueError(f"unknown status '{fields['status']}' of a video")
        error = fields.get("error")
        reason = error.get("message") if isinstance(error, Mapping) else error
        return cls(
            str(fields["id"]),
            fields["status"],
            min(max(float(fields.get("progress") or 0.0) / 100.0, 0.0), 1.0),
            str(reason or tr("no reason given")),
            str(fields.get("revision") or ""),
        )

    @property
    def is_over(self) -> bool:
        """Whether it will not change any more."""
        return self.status not in ("queued", "in_progress")

    @property
    def path(self) -> str:
        """Where the server tells of it."""
        return f"{VIDEOS}/{quote(self.id, safe='')}"


def form(request: VideoRequest, fields: Mapping[str, Any]) -> tuple[bytes, str]:
    """A request's form as bytes, and its content type.

    Args:
        fields: besides those that all servers know.
    """
    common = {
        "prompt": request.prompt,
        "model": request.checkpoint,
        "size": f"{request.pixels}x{request.pixels}",
        "num_frames": request.frames,
        "num_inference_steps": request.steps,
        "guidance_scale": GUIDANCE,
        "fps": FRAMES_PER_SECOND,
    }
    told = {name: str(value) for name, value in {**common, **fields}.items() if value != ""}
    prepared = requests.Request(
        "POST",
        "http://localhost",
        data=told,
        files={"input_reference": ("tile.png", request.image, "image/png")},
    ).prepare()
    assert isinstance(prepared.body, bytes)  # nosec B101 - for mypy
    return prepared.body, str(prepared.headers["Content-Type"])


def own_fields(request: VideoRequest) -> dict[str, Any]:
    """What this project's server is told besides: it draws all candidates in one job."""
    return {"seed": request.seed, "n": request.candidates}


def other_fields(request: VideoRequest, seed: int) -> dict[str, Any]:
    """What vLLM-Omni and SGLang Diffusion are told besides: a job is one video.

    Older SGLang reads what OpenAI's API does not have from `extra_body` alone.
    """
    more = {
        "seed": seed,
        "fps": FRAMES_PER_SECOND,
        "num_frames": request.frames,
        "num_inference_steps": request.steps,
        "guidance_scale": GUIDANCE,
    }
    return {"seed": seed, "extra_body": json.dumps(more)}
