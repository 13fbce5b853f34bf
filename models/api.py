"""The HTTP interface of the inference server, whatever computes behind it."""

from __future__ import annotations

import asyncio
import os
from typing import Annotated, Any

from fastapi import HTTPException, Query, Request, Response
from starlette.background import BackgroundTask

from sig2gps_qgis.engine_options import OptionSpec
from sig2gps_qgis.inference_protocol import API_VERSION, MEDIA_TYPE, ArraySpec
from sig2gps_qgis.models.api_answers import (
    ARRAYS,
    Array,
    Health,
    JobState,
    Limits,
    Model,
    Models,
    Option,
    job_state,
    problems,
)
from sig2gps_qgis.models.api_router import Key, Shared, new_router
from sig2gps_qgis.models.api_submission import SUBMISSION, submit
from sig2gps_qgis.models.jobs import Job
from sig2gps_qgis.models.lease_response import LeaseResponse
from sig2gps_qgis.models.service import Service
from sig2gps_qgis.plugin_metadata import plugin_version

LONGEST_WAIT = 10.0

router = new_router()


@router.get("/health")
async def read_health(service: Shared) -> Health:
    """Whether the server is up, and how busy."""
    settings = service.settings
    return Health(
        status="ending" if service.lifetime.ending.is_set() else "ok",
        api_version=API_VERSION,
        version=plugin_version(),
        device=settings.device,
        queued=service.store.count("queued"),
        running=service.store.count("running"),
        leases=service.lifetime.leases,
        pid=os.getpid(),
        limits=Limits(
            max_body_bytes=settings.max_body_bytes,
            max_unpacked_bytes=settings.max_unpacked_bytes,
            max_batch=settings.max_batch,
        ),
    )


@router.get("/models")
async def list_models(service: Shared) -> Models:
    """The engines, and the arrays that they take and give."""

    def arrays(specs: Any) -> dict[str, Array]:
        return {name: _array(spec) for name, spec in specs.items()}

    return Models(
        models=[
            Model(
                engine=engine.name,
                version=engine.version,
                revision=engine.revision,
                inputs=arrays(engine.inputs),
                outputs=arrays(engine.outputs),
                options={name: _option(spec) for name, spec in engine.options.items()},
                batch_size=engine.batch_size,
            )
            for engine in service.dispatcher.engines.values()
        ]
    )


@router.post("/trajectories", **SUBMISSION)
async def submit_job(
    request: Request,
    response: Response,
    service: Shared,
    engine: Annotated[str, Query(description="An engine's name, such as embedded.")],
    key: Key = None,
) -> JobState:
    """Have a batch of samples computed."""
    return await submit(request, response, service, engine, key)


@router.get("/jobs/{identifier}", responses=problems(404))
async def read_job(
    service: Shared,
    identifier: str,
    wait: Annotated[
        float,
        Query(
            ge=0.0,
            le=LONGEST_WAIT,
            allow_inf_nan=False,
            description="Seconds to wait for the job's end, at most.",
        ),
    ] = 0.0,
) -> JobState:
    """How far a job is."""
    job = _find(identifier, service)
    if wait and not job.over():
        ended = asyncio.create_task(job.settled.wait())
        ending = asyncio.create_task(service.lifetime.ending.wait())
        await asyncio.wait({ended, ending}, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        ending.cancel()
    return _state(job, service)


@router.get(
    "/jobs/{identifier}/result",
    response_class=Response,
    responses={
        200: {"description": "An npz file of the arrays that the engine gives.", "content": ARRAYS},
        **problems(404, 409),
    },
)
async def read_result(service: Shared, identifier: str) -> Response:
    """The arrays that a job has given; kept a short while more once they were fetched."""
    job = _find(identifier, service)
    if job.result is None:
        reason = f": {job.reason}" if job.reason else ""
        raise HTTPException(409, f"there is no result, as the job is {job.state}{reason}")
    return Response(
        job.result,
        media_type=MEDIA_TYPE,
        background=BackgroundTask(service.store.note_fetched, job),
    )


@router.delete("/jobs/{identifier}", responses=problems(404))
async def cancel_job(service: Shared, identifier: str) -> JobState:
    """Cancel a job, if it is not over yet."""
    job = _find(identifier, service)
    service.store.cancel(job)
    return _state(job, service)


@router.get(
    "/lease",
    response_class=Response,
    responses={
        200: {
            "description": "Endless: a line feed at once, then one every few seconds. A local "
            "server stays while anyone reads this.",
            "content": {"text/plain": {"schema": {"type": "string"}}},
        },
        **problems(503),
    },
)
async def hold_lease(service: Shared) -> Response:
    """Keep a local server alive for as long as the connection stands."""
    service.lifetime.check_staying()
    return LeaseResponse(service.lifetime)


def _array(spec: ArraySpec) -> Array:
    return Array(dtype=spec.dtype, shape=list(spec.shape))


def _option(spec: OptionSpec) -> Option:
    return Option(
        kind=spec.kind.__name__,
        default=spec.default,
        least=spec.least,
        most=spec.most,
        choices=list(spec.choices),
    )


def _find(identifier: str, service: Service) -> Job:
    job = service.store.find(identifier)
    if job is None:
        raise HTTPException(404, "there is no such job, or its result was fetched or has expired")
    return job


def _state(job: Job, service: Service) -> JobState:
    return job_state(job, service.dispatcher.engines[job.engine].version)
