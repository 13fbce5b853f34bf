"""What the inference server says of itself and of its engines."""

from __future__ import annotations

import time

import numpy as np

from sig2gps_qgis.models.server_settings import Settings
from sig2gps_qgis.plugin_metadata import plugin_version
from tests.models.fake_engine import FakeEngine, samples
from tests.models.live_server import LiveServer


def test_health_says_who_is_there(server: LiveServer) -> None:
    health = server.http.get("/v1/health").json()
    assert health["status"] == "ok"
    assert health["api_version"] == "1"
    assert health["version"] == plugin_version()
    assert health["device"] == "cpu"
    assert (health["queued"], health["running"], health["leases"]) == (0, 0, 0)
    assert health["limits"]["max_batch"] == Settings.max_batch


def test_models_are_described(server: LiveServer) -> None:
    (model,) = server.http.get("/v1/models").json()["models"]
    assert (model["engine"], model["version"], model["revision"]) == ("fake", "1.0", "abc123")
    assert model["inputs"]["maps"] == {"dtype": "uint8", "shape": ["N", "H", "W"]}
    assert model["outputs"]["doubled"] == {"dtype": "float32", "shape": ["N", 2]}
    assert model["batch_size"] == 8
    assert model["options"]["factor"] == {
        "kind": "float",
        "default": 2.0,
        "least": 0.0,
        "most": 100.0,
        "choices": [],
    }


def test_the_server_answers_while_an_engine_computes(
    engine: FakeEngine, server: LiveServer
) -> None:
    engine.batch_seconds = 2.0
    server.submit(samples(1))
    times = []
    for _ in range(20):
        begin = time.monotonic()
        server.http.get("/v1/health").raise_for_status()
        times.append(time.monotonic() - begin)
    assert np.median(times) < 0.1
