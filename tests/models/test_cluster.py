"""The server on a Ray cluster with two CPU replicas, on this machine."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import numpy as np
import pytest
import ray
from ray import serve

from sig2gps_qgis.engine_options import OptionValue
from sig2gps_qgis.inference_protocol import MEDIA_TYPE, ArraySpec, pack, unpack
from sig2gps_qgis.models.cluster import ClusterOptions, app, deploy
from sig2gps_qgis.models.engine import Call
from tests.models.fake_engine import BAD, FakeEngine, samples

pytestmark = pytest.mark.cluster

TOKEN = "s3cret"
DEADLINE = 60.0
SAMPLE_SECONDS = 0.05


class TellingEngine(FakeEngine):
    """A slow fake engine that says which process has answered."""

    def __init__(self) -> None:
        super().__init__(batch_size=4, sample_seconds=SAMPLE_SECONDS)
        self.outputs = {**self.outputs, "process": ArraySpec("int32", ("N",))}

    def predict(
        self, arrays: Mapping[str, np.ndarray], options: Mapping[str, OptionValue], call: Call
    ) -> dict[str, np.ndarray]:
        answer = super().predict(arrays, options, call)
        return {**answer, "process": np.full(len(arrays["values"]), os.getpid(), np.int32)}


def load(_: str) -> list[FakeEngine]:
    return [TellingEngine()]


class Cluster:
    """Serve on this machine, and a client for it."""

    def __init__(self, port: int) -> None:
        self.http = httpx.Client(
            base_url=f"http://127.0.0.1:{port}",
            headers={"Authorization": f"Bearer {TOKEN}"},
            timeout=DEADLINE,
        )

    def deploy(self, replicas: int) -> None:
        options = ClusterOptions(min_replicas=replicas, max_replicas=replicas)
        serve.run(deploy(options, load), route_prefix="/")

    def submit(self, arrays: Mapping[str, np.ndarray], **options: str) -> str:
        response = self.http.post(
            "/v1/trajectories",
            params={"engine": "fake", **options},
            content=pack(arrays),
            headers={"Content-Type": MEDIA_TYPE},
        )
        return response.raise_for_status().json()["id"]

    def state(self, job: str, wait: float = 0.0) -> dict:
        return self.http.get(f"/v1/jobs/{job}?wait={wait}").raise_for_status().json()

    def wait(self, job: str) -> dict:
        end = time.monotonic() + DEADLINE
        while (state := self.state(job, 5))["state"] in ("queued", "running"):
            assert time.monotonic() < end, state
        return state

    def answer(self, job: str) -> dict[str, np.ndarray]:
        state = self.wait(job)
        assert state["state"] == "done", state
        return unpack(self.http.get(state["result"]).raise_for_status().content, 10**9)

    def rate(self, count: int) -> float:
        """Samples a second."""
        begin = time.monotonic()
        self.answer(self.submit(samples(count)))
        return count / (time.monotonic() - begin)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIG2GPS_TOKEN", TOKEN)
        # containers often have a /dev/shm that is too small for Ray's liking
        patch.setenv("RAY_OBJECT_STORE_ALLOW_SLOW_STORAGE", "1")
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        # Ray would else keep one in the home directory
        patch.setenv("RAY_AUTH_TOKEN", secrets.token_hex(32))
        ray.init(
            num_cpus=2, object_store_memory=80_000_000, include_dashboard=False, log_to_driver=False
        )
        try:
            serve.start(http_options={"host": "127.0.0.1", "port": port})
            cluster = Cluster(port)
            cluster.deploy(1)
            yield cluster
        finally:
            serve.shutdown()
            ray.shutdown()


def test_two_replicas_answer_more_traces_a_second_than_one(cluster: Cluster) -> None:
    cluster.answer(cluster.submit(samples(4)))
    one = cluster.rate(64)
    cluster.deploy(2)
    cluster.answer(cluster.submit(samples(16)))
    two = cluster.rate(64)
    print(f"{one:.1f} samples a second with one replica, {two:.1f} with two")  # noqa: T201
    assert two > 1.4 * one


def test_answers_are_in_order_and_from_both(cluster: Cluster) -> None:
    sent = samples(50)
    answer = cluster.answer(cluster.submit(sent))
    np.testing.assert_array_equal(answer["doubled"], 2 * sent["values"])
    assert len(set(answer["process"].tolist())) == 2


def test_a_replica_killed_in_the_middle_of_a_job_loses_no_trace(cluster: Cluster) -> None:
    victim = int(cluster.answer(cluster.submit(samples(1)))["process"][0])
    sent = samples(120)
    job = cluster.submit(sent)
    while (progress := cluster.state(job)["progress"]) <= 0.2:
        time.sleep(0.02)
    assert progress < 0.8
    os.kill(victim, signal.SIGKILL)
    answer = cluster.answer(job)
    np.testing.assert_array_equal(answer["doubled"], 2 * sent["values"])
    np.testing.assert_array_equal(answer["maps"], sent["maps"].astype(np.int32) + 1)
    by_victim = answer["process"] == victim
    assert by_victim.any()
    assert not by_victim.all()


def test_jobs_of_several_clients_run_side_by_side(cluster: Cluster) -> None:
    answers: dict[int, np.ndarray] = {}

    def ask(number: int) -> None:
        job = cluster.submit(samples(3, first=100.0 * number))
        answers[number] = cluster.answer(job)["doubled"]

    clients = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for client in clients:
        client.start()
    for client in clients:
        client.join(DEADLINE)
    for number in range(6):
        np.testing.assert_array_equal(
            answers[number], 2 * samples(3, first=100.0 * number)["values"]
        )


def test_a_job_is_cancelled_within_a_second(cluster: Cluster) -> None:
    job = cluster.submit(samples(200))
    while cluster.state(job)["progress"] == 0:
        time.sleep(0.02)
    assert cluster.http.delete(f"/v1/jobs/{job}").json()["state"] == "cancelled"
    begin = time.monotonic()
    cluster.answer(cluster.submit(samples(1)))
    assert time.monotonic() - begin < 1.5


def test_a_bad_sample_fails_its_job_with_the_reason(cluster: Cluster) -> None:
    state = cluster.wait(cluster.submit(samples(1, first=BAD)))
    assert state["state"] == "failed"
    assert "ValueError: bad value" in state["reason"]


def test_options_reach_the_replica_and_its_progress_comes_back(cluster: Cluster) -> None:
    job = cluster.submit(samples(1), factor="5", weights="large", seconds="2")
    seen = set()
    while (state := cluster.state(job, 0.2))["state"] in ("queued", "running"):
        seen.add(state["progress"])
    assert len({progress for progress in seen if 0.0 < progress < 1.0}) >= 2
    assert (state["state"], state["revision"]) == ("done", "def456")
    np.testing.assert_array_equal(cluster.answer(job)["doubled"], 5 * samples(1)["values"])


def test_the_token_is_asked_for(cluster: Cluster) -> None:
    response = cluster.http.get("/v1/health", headers={"Authorization": "Bearer wrong"})
    assert response.status_code == 401
    assert cluster.http.get("/v1/health").json()["device"] == "cpu"


def test_without_a_token_nothing_is_deployed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SIG2GPS_TOKEN", raising=False)
    with pytest.raises(ValueError, match="a token is needed"):
        app({})


@pytest.mark.parametrize(
    ("content", "reason"),
    [("", "is empty"), ("two words", "printable ASCII"), ("schlüssel", "printable ASCII")],
)
def test_a_token_that_no_client_could_show_is_refused(
    tmp_path: Path, content: str, reason: str
) -> None:
    file = tmp_path / "token"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=reason):
        app({"token_file": str(file)})


def test_arguments_are_read_as_serve_gives_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIG2GPS_TOKEN", TOKEN)
    assert isinstance(app({"gpus_per_replica": "0.5", "max_replicas": "4"}), serve.Application)
    with pytest.raises(ValueError, match="gpus"):
        app({"gpus": "1"})
