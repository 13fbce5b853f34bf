"""The video routes: OpenAI's Videos API over the jobs of the inference server."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Mapping
from typing import Annotated, Any

import numpy as np
from fastapi import Header, HTTPException, Query, Request, Response
from starlette.background import BackgroundTask

from sig2gps_qgis.engine_options import OptionsError, read_options, written
from sig2gps_qgis.inference_protocol import MEDIA_TYPE as ARRAYS
from sig2gps_qgis.inference_protocol import unpack
from sig2gps_qgis.models.api_answers import problems
from sig2gps_qgis.models.api_router import Key, Shared, new_router
from sig2gps_qgis.models.api_submission import refusals
from sig2gps_qgis.models.dispatch import EngineDescription
from sig2gps_qgis.models.engine import NoWeights
from sig2gps_qgis.models.jobs import Job
from sig2gps_qgis.models.request_body import check_stated_length, receive_body
from sig2gps_qgis.models.service import Service
from sig2gps_qgis.models.video.form import (
    FORM_SCHEMA,
    MEDIA_TYPE,
    FormError,
    VideoForm,
    read_form,
    read_image,
)
from sig2gps_qgis.models.video.route_answers import Checkpoint, DeletedVideo, Video, video
from sig2gps_qgis.video_protocol import CHECKPOINTS, ENGINE, MP4, VIDEOS

router = new_router()


@router.get(CHECKPOINTS.removeprefix(router.prefix), responses=problems(404))
async def read_checkpoint(
    service: Shared,
    model: Annotated[
        str, Query(description="Its name; empty stands for a server's only one.")
    ] = "",
) -> Checkpoint:
    """How a checkpoint has to be asked: its `sig2gps.json`."""
    engine = _engine(service)
    return Checkpoint.model_validate(await _facts(service, engine, model))


@router.post(
    VIDEOS.removeprefix(router.prefix),
    status_code=202,
    response_model=Video,
    responses={
        200: {"model": Video, "description": "This request was made before; this is its video."},
        202: {"description": "A new one."},
        **problems(404, 408, 409, 413, 415, 429, 503),
    },
    openapi_extra={
        "requestBody": {"required": True, "content": {MEDIA_TYPE: {"schema": FORM_SCHEMA}}}
    },
)
async def create_video(
    request: Request, response: Response, service: Shared, key: Key = None
) -> Video:
    """Have videos drawn of a conditioning image."""
    service.lifetime.check_staying()
    engine = _engine(service)
    content_type = request.headers.get("content-type", "")
    if content_type.split(";")[0].strip().lower() != MEDIA_TYPE:
        raise HTTPException(415, f"the body must be {MEDIA_TYPE}")
    check_stated_length(request, service.settings)
    if not service.store.knows(key):
        service.store.check_room()
    with refusals(FormError, OptionsError):
        async with receive_body(request, service.store, service.settings) as body:
            form, content = await read_form(content_type, body)
            image = await asyncio.to_thread(read_image, content)
            form.check_size(image)
            options = await _options(service, engine, form)
            job, is_new = _submit(service, engine, form, options, image, key)
    response.status_code = 202 if is_new else 200
    response.headers["Location"] = f"{VIDEOS}/{job.id}"
    return video(job)


@router.get(f"{VIDEOS.removeprefix(router.prefix)}/{{identifier}}", responses=problems(404))
async def read_video(service: Shared, identifier: str) -> Video:
    """How far videos are."""
    return video(_find(service, identifier))


@router.get(
    f"{VIDEOS.removeprefix(router.prefix)}/{{identifier}}/content",
    response_class=Response,
    responses={
        200: {
            "description": "An MP4 file of one video; or all of them without loss as an npz file, "
            "with the array `frames` of shape (1, n, frames, height, width, 3).",
            "content": {
                kind: {"schema": {"type": "string", "format": "binary"}} for kind in (MP4, ARRAYS)
            },
        },
        **problems(404, 409),
    },
)
async def read_content(
    service: Shared,
    identifier: str,
    index: Annotated[int, Query(ge=0, description="Which of n videos, from 0 on.")] = 0,
    accept: Annotated[str, Header(description=f"{ARRAYS} for the arrays.")] = MP4,
) -> Response:
    """The videos, once they are there; kept a short while more once they were fetched."""
    job = _find(service, identifier)
    if job.result is None:
        reason = f": {job.reason}" if job.reason else ""
        raise HTTPException(409, f"there is no video, as the job is {job.state}{reason}")
    if index >= job.note["n"]:
        raise HTTPException(404, f"there are {job.note['n']} videos, and index counts from 0")
    content, kind = job.result, ARRAYS
    if ARRAYS not in accept:
        content, kind = await asyncio.to_thread(_file, job.result, index, job.note["fps"]), MP4
    fetched = BackgroundTask(service.store.note_fetched, job)
    return Response(content, media_type=kind, background=fetched)


@router.delete(f"{VIDEOS.removeprefix(router.prefix)}/{{identifier}}", responses=problems(404))
async def delete_video(service: Shared, identifier: str) -> DeletedVideo:
    """Cancel videos that are not drawn yet; drop those that are."""
    service.store.forget(_find(service, identifier))
    return DeletedVideo(id=identifier)


def _engine(service: Service) -> EngineDescription:
    engine = service.dispatcher.engines.get(ENGINE)
    if engine is None:
        raise HTTPException(404, "this server has no engine for videos")
    return engine


def _find(service: Service, identifier: str) -> Job:
    job = service.store.find(identifier)
    if job is None or job.engine != ENGINE or not job.note:
        raise HTTPException(404, "there is no such video, or it was fetched or has expired")
    return job


async def _facts(service: Service, engine: EngineDescription, checkpoint: str) -> dict[str, Any]:
    options = read_options([("checkpoint", checkpoint)], engine.options)
    try:
        return await service.dispatcher.facts(ENGINE, options)
    except NoWeights as error:
        raise HTTPException(404, str(error)) from error


async def _options(
    service: Service, engine: EngineDescription, form: VideoForm
) -> Mapping[str, Any]:
    """The engine's options; what the form leaves open is as the checkpoint says."""
    facts = await _facts(service, engine, form.model)
    told = {
        "checkpoint": facts["name"],
        "revision": form.revision,
        "prompt": form.prompt,
        "frames": form.frames or facts["sig2gps"]["frames"],
        "steps": form.num_inference_steps or facts["sig2gps"]["steps"],
        "candidates": form.n,
        "lora_weight": form.lora_weight,
    }
    return read_options(((name, written(value)) for name, value in told.items()), engine.options)


def _submit(
    service: Service,
    engine: EngineDescription,
    form: VideoForm,
    options: Mapping[str, Any],
    image: np.ndarray,
    key: str | None,
) -> tuple[Job, bool]:
    about = json.dumps([ENGINE, sorted(options.items()), form.seed, image.shape])
    digest = hashlib.sha256(about.encode() + b"\0" + image.tobytes()).digest()
    if repeated := service.store.find_repeated(key, digest):
        return repeated, False
    arrays = {"image": image[None], "seed": np.array([form.seed], np.int32)}
    job = service.begin(engine, options, arrays, 1, digest, key)
    job.note = {
        "created_at": int(time.time()),
        "model": options["checkpoint"],
        "size": f"{image.shape[1]}x{image.shape[0]}",
        "n": options["candidates"],
        "num_frames": options["frames"],
        "num_inference_steps": options["steps"],
        "seed": form.seed,
        "fps": form.fps,
    }
    return job, True


def _file(packed: bytes, index: int, frames_per_second: int) -> bytes:
    from sig2gps_qgis.models.video.mp4 import encode_mp4

    frames = unpack(packed, 1 << 40)["frames"][0, index]
    return encode_mp4(frames, frames_per_second)
