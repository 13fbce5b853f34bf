"""A server on a real socket, in a thread of the test's own process."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import httpx
import numpy as np
import uvicorn

from sig2gps_qgis.inference_protocol import MEDIA_TYPE, pack, unpack
from sig2gps_qgis.models.engine import Engine
from sig2gps_qgis.models.server import create_app
from sig2gps_qgis.models.server_settings import Settings
from sig2gps_qgis.models.service import Service

DEADLINE = 20.0


class LiveServer:
    """What tests ask of a server.

    Attributes:
        url: where it is.
        http: a client for that place.
        service: what is behind it.
    """

    def __init__(self, url: str, http: httpx.Client, service: Service) -> None:
        self.url = url
        self.http = http
        self.service = service

    def submit(
        self,
        arrays: Mapping[str, np.ndarray] | bytes,
        engine: str = "fake",
        options: Mapping[str, object] | None = None,
        **headers: str,
    ) -> httpx.Response:
        """Ask for a job; headers are given with _ for -."""
        body = arrays if isinstance(arrays, bytes) else pack(arrays)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.post(
            "/v1/trajectories",
            params={"engine": engine, **(options or {})},
            content=body,
            headers={"content-type": MEDIA_TYPE, **named},
        )

    def state(self, job: str) -> dict:
        return self.http.get(f"/v1/jobs/{job}").json()

    def wait(self, job: str, *states: str) -> dict:
        """The job's state once it is one of those, by default one that ends it."""
        wanted = states or ("done", "failed", "cancelled")
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            state = self.state(job)
            if state["state"] in wanted:
                return state
            time.sleep(0.01)
        raise AssertionError(f"still {state}")

    def answer(self, arrays: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """What comes out for some samples."""
        job = self.submit(arrays).raise_for_status().json()["id"]
        state = self.wait(job)
        assert state["state"] == "done", state
        result = self.http.get(state["result"]).raise_for_status()
        return unpack(result.content, 10**9)


@contextmanager
def live_server(
    engines: Sequence[Engine], settings: Settings | None = None
) -> Iterator[LiveServer]:
    """A server over some engines, for as long as the context lasts."""
    app = create_app(engines, settings or Settings())
    server = uvicorn.Server(
        uvicorn.Config(
            app, port=0, http="h11", ws="none", log_config=None, timeout_graceful_shutdown=2
        )
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    end = time.monotonic() + DEADLINE
    while not server.started and time.monotonic() < end:
        time.sleep(0.005)
    port = server.servers[0].sockets[0].getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    try:
        with httpx.Client(base_url=url, timeout=DEADLINE) as http:
            yield LiveServer(url, http, app.state.service)
    finally:
        server.should_exit = True
        thread.join(DEADLINE)
        assert not thread.is_alive()
