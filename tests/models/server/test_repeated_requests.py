"""Submissions that come more than once, told by their idempotency key."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from sig2gps_qgis.inference_protocol import pack
from tests.models.fake_engine import BAD, FakeEngine, samples
from tests.models.live_server import LiveServer


class TestRepeatedRequests:
    def test_same_key_and_body_make_one_job(self, engine: FakeEngine, server: LiveServer) -> None:
        body = pack(samples(2))
        first = server.submit(body, idempotency_key="k")
        again = server.submit(body, idempotency_key="k")
        assert (first.status_code, again.status_code) == (202, 200)
        assert again.json()["id"] == first.json()["id"]
        server.wait(first.json()["id"])
        assert server.submit(body, idempotency_key="k").json()["state"] == "done"
        assert sum(engine.batches) == 2

    def test_same_key_at_the_same_time_makes_one_job(
        self, engine: FakeEngine, server: LiveServer
    ) -> None:
        body = pack(samples(2))
        with ThreadPoolExecutor(8) as clients:
            responses = list(
                clients.map(lambda _: server.submit(body, idempotency_key="k"), range(8))
            )
        assert sorted(response.status_code for response in responses) == [200] * 7 + [202]
        (job,) = {response.json()["id"] for response in responses}
        server.wait(job)
        assert sum(engine.batches) == 2

    def test_same_key_with_another_body_is_refused(self, server: LiveServer) -> None:
        server.submit(samples(2), idempotency_key="k")
        response = server.submit(samples(3), idempotency_key="k")
        assert response.status_code == 409
        assert "idempotency key" in response.json()["detail"]

    def test_a_cancelled_job_can_be_asked_for_anew(
        self, engine: FakeEngine, server: LiveServer
    ) -> None:
        engine.batch_seconds = 0.2
        body = pack(samples(1))
        first = server.submit(body, idempotency_key="k").json()["id"]
        server.http.delete(f"/v1/jobs/{first}")
        again = server.submit(body, idempotency_key="k")
        assert again.status_code == 202
        assert server.wait(again.json()["id"])["state"] == "done"

    def test_a_failed_job_stays_failed(self, server: LiveServer) -> None:
        body = pack(samples(1, first=BAD))
        server.wait(server.submit(body, idempotency_key="k").json()["id"])
        again = server.submit(body, idempotency_key="k")
        assert (again.status_code, again.json()["state"]) == (200, "failed")

    def test_overlong_keys_are_refused(self, server: LiveServer) -> None:
        assert server.submit(samples(1), idempotency_key="k" * 201).status_code == 400
