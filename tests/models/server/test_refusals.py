"""Requests that the server refuses, and what it says then."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest

from sig2gps_qgis.inference_protocol import MEDIA_TYPE, pack
from sig2gps_qgis.models.server_settings import Settings
from tests.models.fake_engine import FakeEngine, samples
from tests.models.live_server import LiveServer, live_server


class TestRefusals:
    def test_unknown_jobs_and_engines(self, server: LiveServer) -> None:
        for response in (
            server.http.get("/v1/jobs/none"),
            server.http.get("/v1/jobs/none/result"),
            server.http.delete("/v1/jobs/none"),
            server.submit(samples(1), engine="wan"),
        ):
            assert response.status_code == 404
            assert response.json()["detail"].startswith("there is no such")

    def test_no_engine_named(self, server: LiveServer) -> None:
        response = server.http.post("/v1/trajectories", headers={"content-type": MEDIA_TYPE})
        assert response.status_code == 400
        assert "engine" in response.json()["detail"]

    @pytest.mark.parametrize(
        "headers", [{"content_type": "application/json"}, {"content_encoding": "gzip"}]
    )
    def test_other_kinds_of_body(self, server: LiveServer, headers: dict[str, str]) -> None:
        response = server.submit(samples(1), **headers)
        assert response.status_code == 415
        assert MEDIA_TYPE in response.json()["detail"]

    def test_another_version_of_the_interface(self, server: LiveServer) -> None:
        response = server.http.get("/v1/health", headers={"Sig2gps-Api-Version": "2"})
        assert response.status_code == 426
        assert "version 1" in response.json()["detail"]
        same = server.http.get("/v1/health", headers={"Sig2gps-Api-Version": "1"})
        assert same.status_code == 200

    def test_arrays_that_do_not_fit(self, server: LiveServer) -> None:
        wrong = {**samples(2), "values": np.zeros((2, 3), np.float32)}
        response = server.submit(wrong)
        assert response.status_code == 400
        assert "'values' must be float32" in response.json()["detail"]
        assert "(2, 3)" in response.json()["detail"]

    def test_too_many_samples(self, server: LiveServer) -> None:
        response = server.submit(samples(Settings.max_batch + 1))
        assert response.status_code == 413
        assert f"at most {Settings.max_batch}" in response.json()["detail"]

    def test_too_much_once_unpacked(self, engine: FakeEngine) -> None:
        with live_server([engine], Settings(max_unpacked_bytes=10_000)) as server:
            arrays = {**samples(1), "maps": np.zeros((1, 200, 200), np.uint8)}
            assert len(pack(arrays)) < 2_000
            assert server.submit(arrays).status_code == 400

    def test_an_answer_that_would_not_fit_into_memory(self, engine: FakeEngine) -> None:
        with live_server([engine], Settings(max_held_bytes=150_000)) as server:
            arrays = {**samples(1), "maps": np.zeros((1, 200, 200), np.uint8)}
            response = server.submit(arrays)
            assert response.status_code == 413
            assert "fewer samples" in response.json()["detail"]

    def test_a_body_that_says_it_is_too_large(self, engine: FakeEngine) -> None:
        with live_server([engine], Settings(max_body_bytes=1_000)) as server:
            response = server.submit(bytes(1_001))
            assert response.status_code == 413
            assert "1000 bytes" in response.json()["detail"]

    def test_a_body_that_turns_out_too_large(self, engine: FakeEngine) -> None:
        with live_server([engine], Settings(max_body_bytes=1_000)) as server:
            response = server.http.post(
                "/v1/trajectories?engine=fake",
                content=(bytes(500) for _ in range(2_000)),
                headers={"content-type": MEDIA_TYPE},
            )
            assert response.status_code == 413
            assert response.request.headers["transfer-encoding"] == "chunked"
            assert server.service.store.held == 0

    def test_a_body_that_does_not_come(self, engine: FakeEngine) -> None:
        with live_server([engine], Settings(body_seconds=0.3)) as server:

            def halting() -> Iterator[bytes]:
                yield b"PK"
                time.sleep(1)

            response = server.http.post(
                "/v1/trajectories?engine=fake",
                content=halting(),
                headers={"content-type": MEDIA_TYPE},
            )
            assert response.status_code == 408
            server.answer(samples(1))

    def test_a_full_queue(self, engine: FakeEngine) -> None:
        engine.batch_seconds = 0.3
        with live_server([engine], Settings(max_jobs=2)) as server:
            body = pack(samples(1))
            first = server.submit(body, idempotency_key="k")
            server.submit(samples(1))
            refused = server.submit(samples(1), idempotency_key="other")
            assert refused.status_code == 429
            assert 1 <= int(refused.headers["retry-after"]) <= 60
            assert "try again" in refused.json()["detail"]
            assert server.submit(body, idempotency_key="k").json()["id"] == first.json()["id"]
            server.wait(first.json()["id"])
            server.answer(samples(1))

    def test_full_memory_until_a_result_was_fetched(self, engine: FakeEngine) -> None:
        noise = np.random.default_rng(0).integers(0, 255, (1, 300, 300)).astype(np.uint8)
        arrays = {**samples(1), "maps": noise}
        # one job's arrays and answer fit, but not beside another result
        with live_server([engine], Settings(max_held_bytes=600_000)) as server:
            first = server.wait(server.submit(arrays).json()["id"])
            second = server.submit(arrays)
            assert second.status_code == 429
            assert "memory" in second.json()["detail"]
            server.http.get(first["result"])
            assert server.submit(arrays).status_code == 202
            assert server.http.get(first["result"]).status_code == 404
