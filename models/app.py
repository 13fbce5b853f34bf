"""The inference server as an ASGI application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from sig2gps_qgis.inference_protocol import API_VERSION
from sig2gps_qgis.models import api, api_detections
from sig2gps_qgis.models.dispatch import Dispatcher
from sig2gps_qgis.models.jobs import TooBusy
from sig2gps_qgis.models.lifetime import Ending
from sig2gps_qgis.models.server_settings import Settings
from sig2gps_qgis.models.service import Service
from sig2gps_qgis.models.video import routes as videos


def build_app(dispatcher: Dispatcher, settings: Settings) -> FastAPI:
    """The application; its ``state.service`` is the Service behind it."""
    service = Service(dispatcher, settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with service.running():
            yield

    app = FastAPI(
        title="Sig2GPS inference server",
        version=API_VERSION,
        description="Learned inference for the QGIS plugin Sig2GPS. Arrays travel as npz files.",
        # interactive pages load scripts from elsewhere; docs/openapi.json is the description
        openapi_url=None,
        generate_unique_id_function=lambda route: route.name,
        lifespan=lifespan,
        exception_handlers={
            RequestValidationError: _answer_invalid,
            TooBusy: _answer_busy,
            Ending: _answer_ending,
            Exception: _answer_bug,
        },
    )
    app.state.service = service
    for router in (api.router, api_detections.router, videos.router):
        app.include_router(router)
    return app


async def _answer_invalid(_: Request, error: Exception) -> JSONResponse:
    invalid = cast(RequestValidationError, error)
    problems = [
        f"{' '.join(str(part) for part in problem['loc'])}: {problem['msg']}"
        for problem in invalid.errors()
    ]
    return JSONResponse({"detail": "; ".join(problems)}, 400)


async def _answer_busy(_: Request, error: Exception) -> JSONResponse:
    busy = cast(TooBusy, error)
    return JSONResponse(
        {"detail": f"{busy}; try again in {busy.retry_after} s"},
        429,
        {"Retry-After": str(busy.retry_after)},
    )


async def _answer_ending(_: Request, error: Exception) -> JSONResponse:
    return JSONResponse({"detail": str(error)}, 503, {"Retry-After": "1"})


async def _answer_bug(_: Request, error: Exception) -> JSONResponse:
    return JSONResponse({"detail": f"the server failed ({type(error).__name__}); see its log"}, 500)
