"""What all routes of the inference server share."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request

from sig2gps_qgis.inference_protocol import IDEMPOTENCY_HEADER
from sig2gps_qgis.models.access import require_token, require_version
from sig2gps_qgis.models.api_answers import OTHER_PROBLEM, problems
from sig2gps_qgis.models.service import Service


def new_router() -> APIRouter:
    """A router whose routes ask for token and version."""
    return APIRouter(
        prefix="/v1",
        dependencies=[Depends(require_token), Depends(require_version)],
        responses={**problems(400, 401, 426), **OTHER_PROBLEM},
    )


def _service(request: Request) -> Service:
    return request.app.state.service


Shared = Annotated[Service, Depends(_service)]

Key = Annotated[
    str | None,
    Header(
        alias=IDEMPOTENCY_HEADER,
        min_length=1,
        max_length=200,
        description="The same request sent again with the same key makes no second job.",
    ),
]
