"""A server with an engine whose answers are known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.models.fake_engine import FakeEngine
from tests.models.live_server import LiveServer, live_server


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def server(engine: FakeEngine) -> Iterator[LiveServer]:
    with live_server([engine]) as server:
        yield server
