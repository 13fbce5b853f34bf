"""Reading a request's body without ever holding more of it than is allowed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import HTTPException, Request
from starlette.requests import ClientDisconnect

from sig2gps_qgis.models.jobs import JobStore
from sig2gps_qgis.models.server_settings import Settings


def check_stated_length(request: Request, settings: Settings) -> None:
    """Refuse a body by its stated length, before any of it is read.

    Raises:
        HTTPException: 413.
    """
    stated = request.headers.get("content-length", "")
    if stated.isdecimal() and (len(stated) > 18 or int(stated) > settings.max_body_bytes):
        raise _too_large(settings)


@asynccontextmanager
async def receive_body(
    request: Request, store: JobStore, settings: Settings
) -> AsyncIterator[bytes]:
    """The whole body, counted as held memory for as long as the context lasts.

    Raises:
        HTTPException: 408, 413, or 400 if the client goes away.
        TooBusy: no memory for it now.
    """
    held = 0

    async def receive() -> bytes:
        nonlocal held
        chunks = []
        async for chunk in request.stream():
            if held + len(chunk) > settings.max_body_bytes:
                raise _too_large(settings)
            store.hold(len(chunk))
            held += len(chunk)
            chunks.append(chunk)
        return b"".join(chunks)

    try:
        try:
            body = await asyncio.wait_for(receive(), settings.body_seconds)
        except asyncio.TimeoutError:
            raise HTTPException(
                408, f"the request took more than {settings.body_seconds:g} s to arrive; send less"
            ) from None
        except ClientDisconnect:
            raise HTTPException(400, "the connection was cut") from None
        yield body
    finally:
        store.release(held)


def _too_large(settings: Settings) -> HTTPException:
    return HTTPException(
        413, f"the request is larger than {settings.max_body_bytes} bytes; send smaller batches"
    )
