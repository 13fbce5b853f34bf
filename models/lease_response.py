"""An answer that lasts as long as the client: its end is how a server learns of the client's."""

from __future__ import annotations

import asyncio

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from sig2gps_qgis.models.lifetime import Lifetime

BEAT_SECONDS = 5.0


class LeaseResponse(Response):
    """One line feed at once, then one every few seconds, until one side ends."""

    media_type = "text/plain"

    def __init__(self, lifetime: Lifetime) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._lifetime = lifetime

    async def __call__(self, _: Scope, receive: Receive, send: Send) -> None:
        with self._lifetime.lease():
            await send(
                {
                    "type": "http.response.start",
                    "status": self.status_code,
                    "headers": self.raw_headers,
                }
            )
            gone = asyncio.create_task(_disconnection(receive))
            ending = asyncio.create_task(self._lifetime.ending.wait())
            try:
                while not (gone.done() or ending.done()):
                    await send({"type": "http.response.body", "body": b"\n", "more_body": True})
                    await asyncio.wait(
                        {gone, ending}, timeout=BEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED
                    )
                if not gone.done():
                    await send({"type": "http.response.body", "body": b"", "more_body": False})
            finally:
                gone.cancel()
                ending.cancel()


async def _disconnection(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
