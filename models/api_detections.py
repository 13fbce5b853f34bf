"""The routes of the engine `detector`."""

from __future__ import annotations

from typing import Annotated

from fastapi import HTTPException, Query, Request, Response
from pydantic import BaseModel, Field

from sig2gps_qgis.detection_protocol import DETECTIONS, DETECTORS, ENGINE
from sig2gps_qgis.engine_options import OptionsError, read_options
from sig2gps_qgis.models.api_answers import JobState, problems
from sig2gps_qgis.models.api_router import Key, Shared, new_router
from sig2gps_qgis.models.api_submission import SUBMISSION, submit
from sig2gps_qgis.models.engine import NoWeights

router = new_router()


class Detector(BaseModel):
    """Weights of a detector."""

    revision: str = Field(description="Hash of the file.")
    names: dict[str, str] = Field(description="Of the classes, by number.")


@router.post(DETECTIONS.removeprefix(router.prefix), **SUBMISSION)
async def submit_detection(
    request: Request,
    response: Response,
    service: Shared,
    engine: Annotated[str, Query(description="An engine's name.")] = ENGINE,
    key: Key = None,
) -> JobState:
    """Have boxes found in a batch of image files."""
    return await submit(request, response, service, engine, key)


@router.get(DETECTORS.removeprefix(router.prefix), responses=problems(404))
async def read_detector(
    service: Shared,
    weights: Annotated[str, Query(description="Name of a file in the server's folder of weights.")],
) -> Detector:
    """What a detector's weights tell apart."""
    description = service.dispatcher.engines.get(ENGINE)
    if description is None:
        raise HTTPException(404, f"there is no such engine here: {ENGINE}")
    try:
        options = read_options([("weights", weights)], description.options)
    except OptionsError as error:
        raise HTTPException(400, str(error)) from error
    try:
        facts = await service.dispatcher.facts(ENGINE, options)
    except NoWeights as error:
        raise HTTPException(404, str(error)) from error
    return Detector.model_validate(facts)
