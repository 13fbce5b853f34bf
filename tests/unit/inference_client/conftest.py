"""A server that answers as it is told, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sig2gps_qgis.inference_client import InferenceClient
from tests.unit.inference_client.question import PATIENCE
from tests.unit.scripted_server import ScriptedServer


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


@pytest.fixture
def client(server: ScriptedServer) -> InferenceClient:
    return InferenceClient(server.url, "secret", patience=PATIENCE)
