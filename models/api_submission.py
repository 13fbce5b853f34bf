"""How a batch of arrays becomes a job, whatever it is a batch of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fastapi import HTTPException, Request, Response

from sig2gps_qgis.engine_options import OptionsError, read_options
from sig2gps_qgis.inference_protocol import MEDIA_TYPE, ArraysError
from sig2gps_qgis.models.api_answers import ARRAYS, OPTIONS, JobState, job_state, problems
from sig2gps_qgis.models.jobs import KeyReused
from sig2gps_qgis.models.request_body import check_stated_length, receive_body
from sig2gps_qgis.models.service import BatchTooLarge, Service

SUBMISSION: dict[str, Any] = {
    "status_code": 202,
    "response_model": JobState,
    "responses": {
        200: {"model": JobState, "description": "This request was made before; this is its job."},
        202: {"description": "A new job."},
        **problems(404, 408, 409, 413, 415, 429, 503),
    },
    "openapi_extra": {
        "requestBody": {
            "required": True,
            "description": "An npz file of the arrays that the engine takes.",
            "content": ARRAYS,
        },
        "parameters": [OPTIONS],
    },
}
"""What a route says that takes arrays."""


async def submit(
    request: Request, response: Response, service: Service, engine: str, key: str | None
) -> JobState:
    """The job of a request whose body is arrays, and whose other parameters are options.

    Raises:
        HTTPException: the request is no good.
        TooBusy, Ending: not now.
    """
    service.lifetime.check_staying()
    media_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if media_type != MEDIA_TYPE or "content-encoding" in request.headers:
        raise HTTPException(415, f"the body must be {MEDIA_TYPE}, without content encoding")
    description = service.dispatcher.engines.get(engine)
    if description is None:
        names = ", ".join(sorted(service.dispatcher.engines))
        raise HTTPException(404, f"there is no such engine here; there are: {names}")
    given = [item for item in request.query_params.multi_items() if item[0] != "engine"]
    try:
        options = read_options(given, description.options)
    except OptionsError as error:
        raise HTTPException(400, f"engine '{engine}': {error}") from error
    check_stated_length(request, service.settings)
    if not service.store.knows(key):
        service.store.check_room()
    with refusals(ArraysError):
        async with receive_body(request, service.store, service.settings) as body:
            job, is_new = await service.submit(description, options, body, key)
    response.status_code = 202 if is_new else 200
    response.headers["Location"] = f"/v1/jobs/{job.id}"
    return job_state(job, description.version)


@contextmanager
def refusals(*malformed: type[Exception]) -> Iterator[None]:
    """What goes wrong on the way to a job, as HTTP words it.

    Args:
        malformed: errors that say what is wrong with the request.

    Raises:
        HTTPException: 400, 409 or 413.
    """
    try:
        yield
    except malformed as error:
        raise HTTPException(400, str(error)) from error
    except KeyReused as error:
        raise HTTPException(409, str(error)) from error
    except BatchTooLarge as error:
        raise HTTPException(413, str(error)) from error
