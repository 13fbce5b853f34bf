"""What the inference server answers, as its OpenAPI description says it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from sig2gps_qgis.inference_protocol import MEDIA_TYPE
from sig2gps_qgis.models.jobs import Job, State


class Problem(BaseModel):
    """Any answer that is an error."""

    detail: str = Field(description="What is wrong, and what to do.")


class Limits(BaseModel):
    """What one request may hold."""

    max_body_bytes: int
    max_unpacked_bytes: int
    max_batch: int = Field(description="Most samples in one request.")


class Health(BaseModel):
    """How the server is."""

    status: Literal["ok", "ending"]
    api_version: str
    version: str = Field(description="The plugin's version that the server was made of.")
    device: str
    queued: int
    running: int
    leases: int = Field(description="QGIS processes that hold a lease.")
    pid: int
    limits: Limits


class Array(BaseModel):
    """What one array looks like."""

    dtype: str
    shape: list[int | str] = Field(
        description="A name stands for any length that is the same wherever the name stands; "
        "N is the batch."
    )


class Option(BaseModel):
    """What a request may choose."""

    kind: str = Field(description="str, int, float or bool.")
    default: str | int | float | bool | None = Field(description="None: it must be given.")
    least: float | None
    most: float | None
    choices: list[str] = Field(description="Empty where any text will do.")


class Model(BaseModel):
    """An engine that the server has."""

    engine: str
    version: str
    revision: str | None = Field(
        description="Hash of the weights that it takes if nothing is chosen."
    )
    inputs: dict[str, Array]
    outputs: dict[str, Array]
    options: dict[str, Option]
    batch_size: int = Field(description="Most samples that are worth computing at once.")


class Models(BaseModel):
    """The engines that the server has."""

    models: list[Model]


class JobState(BaseModel):
    """How far a job is."""

    id: str
    engine: str
    state: State
    progress: float = Field(ge=0.0, le=1.0)
    reason: str | None = Field(description="Why it failed.")
    version: str
    revision: str | None = Field(
        description="Hash of the weights that compute; none until they have answered."
    )
    result: str | None = Field(description="Where the arrays are, once they are there.")


def job_state(job: Job, version: str) -> JobState:
    """A job as it is told of; ``version`` is its engine's."""
    return JobState(
        id=job.id,
        engine=job.engine,
        state=job.state,
        progress=min(job.progress, 1.0),
        reason=job.reason,
        version=version,
        revision=job.revision,
        result=None if job.result is None else f"/v1/jobs/{job.id}/result",
    )


OTHER_PROBLEM: dict[int | str, dict[str, Any]] = {
    "4XX": {"model": Problem, "description": "Any other request that is no good."}
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """OpenAPI's word for errors that an operation may answer with."""
    meanings = {
        400: "The arrays or headers are malformed.",
        401: "The token is missing or wrong.",
        404: "There is no such thing.",
        408: "The request took too long to arrive.",
        409: "That does not go with what is there already.",
        413: "Too large for one request.",
        415: "The body is of another kind.",
        426: "The client speaks another version of this interface.",
        429: "No room now.",
        503: "The server is about to end.",
    }
    retry = {"headers": {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds."}}}
    return {
        status: {
            "model": Problem,
            "description": meanings[status],
            **(retry if status in (429, 503) else {}),
        }
        for status in statuses
    }


OPTIONS: dict[str, Any] = {
    "name": "options",
    "in": "query",
    "required": False,
    "style": "form",
    "explode": True,
    "description": "The engine's options, each as a parameter of its own: see /v1/models.",
    "schema": {"type": "object", "additionalProperties": {"type": "string"}},
}
"""OpenAPI's word for an engine's options."""

ARRAYS: dict[str, Any] = {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}
"""OpenAPI's word for an npz file."""
