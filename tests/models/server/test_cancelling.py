"""Jobs that nobody wants any more."""

from __future__ import annotations

import time

from tests.models.fake_engine import FakeEngine, samples
from tests.models.live_server import LiveServer


def test_a_running_job_is_cancelled_within_a_second(engine: FakeEngine, server: LiveServer) -> None:
    engine.batch_seconds = 30.0
    job = server.submit(samples(1)).json()["id"]
    server.wait(job, "running")
    begin = time.monotonic()
    assert server.http.delete(f"/v1/jobs/{job}").json()["state"] == "cancelled"
    while not engine.stopped:
        time.sleep(0.01)
        assert time.monotonic() - begin < 1
    engine.batch_seconds = 0.0
    server.answer(samples(1))
    result = server.http.get(f"/v1/jobs/{job}/result")
    assert result.status_code == 409
    assert "cancelled" in result.json()["detail"]


def test_cancelling_one_job_leaves_those_that_share_its_batch(
    engine: FakeEngine, server: LiveServer
) -> None:
    engine.batch_seconds = 0.3
    blocking = server.submit(samples(1)).json()["id"]
    server.wait(blocking, "running")
    first, second = (server.submit(samples(1)).json()["id"] for _ in range(2))
    server.wait(first, "running")
    server.http.delete(f"/v1/jobs/{first}")
    assert server.wait(second)["state"] == "done"
    assert server.state(first)["state"] == "cancelled"
    assert engine.stopped == 0


def test_a_waiting_job_is_cancelled_without_being_computed(
    engine: FakeEngine, server: LiveServer
) -> None:
    engine.batch_seconds = 0.3
    server.wait(server.submit(samples(1)).json()["id"], "running")
    waiting = server.submit(samples(1)).json()
    assert waiting["state"] == "queued"
    server.http.delete(f"/v1/jobs/{waiting['id']}")
    server.answer(samples(1))
    assert engine.batches == [1, 1]


def test_cancelling_what_is_done_changes_nothing(server: LiveServer) -> None:
    job = server.submit(samples(1)).json()["id"]
    server.wait(job)
    assert server.http.delete(f"/v1/jobs/{job}").json()["state"] == "done"
    assert server.http.get(f"/v1/jobs/{job}/result").status_code == 200
