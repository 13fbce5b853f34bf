"""The inference server over HTTP, on real sockets."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from sig2gps_qgis.engine_options import OptionSpec
from sig2gps_qgis.inference_protocol import MEDIA_TYPE, pack, unpack
from sig2gps_qgis.models.server_settings import Settings
from sig2gps_qgis.plugin_metadata import plugin_version
from tests.models.fake_engine import BAD, UNANSWERABLE, FakeEngine, samples
from tests.models.live_server import LiveServer, live_server


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def server(engine: FakeEngine) -> Iterator[LiveServer]:
    with live_server([engine]) as server:
        yield server


def test_a_job_gives_every_sample_its_answer_in_order(server: LiveServer) -> None:
    sent = samples(53)
    answer = server.answer(sent)
    np.testing.assert_array_equal(answer["doubled"], 2 * sent["values"])
    np.testing.assert_array_equal(answer["maps"], sent["maps"].astype(np.int32) + 1)
    assert answer["maps"].dtype == np.int32


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


def test_submitting_answers_with_where_the_job_is(server: LiveServer) -> None:
    response = server.submit(samples(3))
    assert response.status_code == 202
    state = response.json()
    assert response.headers["location"] == f"/v1/jobs/{state['id']}"
    assert state["engine"] == "fake"
    assert state["state"] in ("queued", "running")
    assert state["version"] == "1.0"
    done = server.wait(state["id"])
    assert done["revision"] == "abc123"
    assert (done["state"], done["progress"], done["reason"]) == ("done", 1.0, None)
    result = server.http.get(done["result"])
    assert result.headers["content-type"] == MEDIA_TYPE
    assert int(result.headers["content-length"]) == len(result.content)


def test_progress_grows_while_a_job_runs(engine: FakeEngine, server: LiveServer) -> None:
    engine.sample_seconds = 0.02
    job = server.submit(samples(24)).json()["id"]
    seen = []
    while (state := server.state(job))["state"] != "done":
        seen.append(state["progress"])
        time.sleep(0.02)
    assert seen == sorted(seen)
    assert len({progress for progress in seen if 0 < progress < 1}) >= 2


def test_progress_grows_while_a_single_sample_is_computed(
    engine: FakeEngine, server: LiveServer
) -> None:
    engine.batch_seconds = 0.5
    job = server.submit(samples(1)).json()["id"]
    seen = []
    while (state := server.state(job))["state"] != "done":
        seen.append(state["progress"])
        time.sleep(0.02)
    assert seen == sorted(seen)
    assert len({progress for progress in seen if 0 < progress < 1}) >= 3


def test_waiting_for_a_job_ends_when_it_does(engine: FakeEngine, server: LiveServer) -> None:
    engine.batch_seconds = 0.3
    job = server.submit(samples(1)).json()["id"]
    begin = time.monotonic()
    early = server.http.get(f"/v1/jobs/{job}", params={"wait": 0.05}).json()
    assert early["state"] in ("queued", "running")
    assert server.http.get(f"/v1/jobs/{job}", params={"wait": 10}).json()["state"] == "done"
    assert time.monotonic() - begin < 2


@pytest.mark.parametrize("wait", ["-1", "11", "nan", "inf", "soon"])
def test_waits_out_of_range_are_refused(server: LiveServer, wait: str) -> None:
    response = server.http.get("/v1/jobs/none", params={"wait": wait})
    assert response.status_code == 400
    assert "wait" in response.json()["detail"]


def test_the_jobs_of_several_clients_share_batches(engine: FakeEngine, server: LiveServer) -> None:
    engine.batch_seconds = 0.1
    with ThreadPoolExecutor(16) as clients:
        answers = list(clients.map(lambda n: server.answer(samples(1, 100.0 * n)), range(16)))
    for number, answer in enumerate(answers):
        np.testing.assert_array_equal(answer["doubled"], [[200.0 * number, 200.0 * number + 2]])
    assert sum(engine.batches) == 16
    assert max(engine.batches) > 4
    assert len(engine.batches) <= 6


def test_a_short_job_does_not_wait_for_a_long_one(engine: FakeEngine, server: LiveServer) -> None:
    engine.sample_seconds = 0.01
    long = server.submit(samples(200)).json()["id"]
    server.wait(long, "running")
    begin = time.monotonic()
    server.answer(samples(2))
    assert time.monotonic() - begin < 0.6
    assert server.state(long)["progress"] < 0.5


def test_jobs_of_other_shapes_are_not_mixed(engine: FakeEngine, server: LiveServer) -> None:
    engine.batch_seconds = 0.05
    with ThreadPoolExecutor(6) as clients:
        answers = clients.map(lambda side: server.answer(samples(3, side=side)), [3, 4, 5] * 2)
        assert [answer["maps"].shape for answer in answers] == [
            (3, side, side) for side in [3, 4, 5] * 2
        ]


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


def test_a_bad_sample_fails_its_own_job_only(engine: FakeEngine, server: LiveServer) -> None:
    engine.batch_seconds = 0.2
    server.wait(server.submit(samples(1)).json()["id"], "running")
    bad = server.submit(samples(1, first=BAD)).json()["id"]
    good = server.submit(samples(1, first=5)).json()["id"]
    failed = server.wait(bad)
    assert failed["state"] == "failed"
    assert "ValueError: bad value" in failed["reason"]
    assert server.wait(good)["state"] == "done"
    assert 2 in engine.batches
    result = server.http.get(f"/v1/jobs/{bad}/result")
    assert result.status_code == 409
    assert "bad value" in result.json()["detail"]


def test_answers_that_are_not_finite_fail_the_job(server: LiveServer) -> None:
    failed = server.wait(server.submit(samples(1, first=UNANSWERABLE)).json()["id"])
    assert failed["state"] == "failed"
    assert "not finite" in failed["reason"]


def test_the_log_has_one_line_a_job_and_no_values(
    server: LiveServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "sig2gps.server")
    done = server.submit(samples(3, first=4711)).json()["id"]
    server.wait(done)
    assert [record.getMessage() for record in caplog.records if done in record.getMessage()] == [
        caplog.messages[-1]
    ]
    assert "engine=fake samples=3 state=done" in caplog.messages[-1]
    failed = server.submit(samples(1, first=BAD)).json()["id"]
    server.wait(failed)
    assert "4711" not in caplog.text
    assert str(int(BAD)) not in caplog.text.replace(failed, "").replace(done, "")
    assert "fake_engine.py" in caplog.text


class TestOptions:
    def test_they_reach_the_engine_and_the_answer_names_its_weights(
        self, server: LiveServer
    ) -> None:
        sent = samples(20)
        response = server.submit(sent, options={"factor": "0.5", "weights": "large"})
        done = server.wait(response.json()["id"])
        assert done["revision"] == "def456"
        result = unpack(server.http.get(done["result"]).content, 10**9)
        np.testing.assert_array_equal(result["doubled"], 0.5 * sent["values"])

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"factr": "1"}, "no option 'factr'; the options are: factor, seconds, weights"),
            ({"factor": "101"}, "'factor' must be a number, at least 0, at most 100"),
            ({"factor": "nan"}, "'factor' must be a number"),
            ({"seconds": "1.5"}, "'seconds' must be a whole number"),
            ({"seconds": "1_0"}, "'seconds' must be a whole number"),
            ({"weights": "medium"}, "'weights' must be one of small, large"),
            ({"weights": ["small", "large"]}, "'weights' is given twice"),
        ],
    )
    def test_those_of_no_use_are_refused(
        self, server: LiveServer, options: dict[str, str], message: str
    ) -> None:
        response = server.submit(samples(1), options=options)
        assert response.status_code == 400
        assert message in response.json()["detail"]

    def test_same_key_with_other_options_is_refused(self, server: LiveServer) -> None:
        server.submit(samples(2), idempotency_key="k")
        same = server.submit(samples(2), idempotency_key="k", options={"factor": "2.0"})
        assert same.status_code == 200
        other = server.submit(samples(2), idempotency_key="k", options={"factor": "3"})
        assert other.status_code == 409

    def test_one_that_must_be_given(self, engine: FakeEngine) -> None:
        engine.options["file"] = OptionSpec(str)
        with live_server([engine]) as server:
            (model,) = server.http.get("/v1/models").json()["models"]
            assert model["revision"] is None
            response = server.submit(samples(1))
            assert response.status_code == 400
            assert "the option 'file' is needed" in response.json()["detail"]
            server.wait(server.submit(samples(1), options={"file": "a b&c=ü"}).json()["id"], "done")


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


class TestToken:
    @pytest.fixture
    def guarded(self, engine: FakeEngine) -> Iterator[LiveServer]:
        with live_server([engine], Settings(token="s3cret")) as server:
            yield server

    @pytest.mark.parametrize(
        "authorization",
        [None, "Bearer wrong", "Bearer", "Basic s3cret", "Bearer s3cret2", "Bearer ÿ", "s3cret"],
    )
    def test_without_it_nothing_is_answered(
        self, guarded: LiveServer, authorization: str | None
    ) -> None:
        headers = {} if authorization is None else {"authorization": authorization.encode("latin1")}
        for method, path in (
            ("GET", "/v1/health"),
            ("GET", "/v1/models"),
            ("GET", "/v1/lease"),
            ("POST", "/v1/trajectories"),
            ("GET", "/v1/jobs/none"),
            ("GET", "/v1/jobs/none/result"),
            ("DELETE", "/v1/jobs/none"),
        ):
            response = guarded.http.request(method, path, headers=headers)
            assert response.status_code == 401, path
            assert response.headers["www-authenticate"] == "Bearer"
            assert "token" in response.json()["detail"]

    def test_with_it_all_is(self, guarded: LiveServer) -> None:
        guarded.http.headers["authorization"] = "Bearer s3cret"
        assert guarded.http.get("/v1/health").status_code == 200
        guarded.answer(samples(1))


def test_an_ending_server_takes_nothing_new(server: LiveServer) -> None:
    server.service.lifetime.end("told to")
    for response in (server.submit(samples(1)), server.http.get("/v1/lease")):
        assert response.status_code == 503
        assert response.headers["retry-after"] == "1"
        assert "about to end" in response.json()["detail"]
    assert server.http.get("/v1/health").json()["status"] == "ending"


def test_a_request_that_arrives_while_the_server_ends_makes_no_job(server: LiveServer) -> None:
    body = pack(samples(1))

    def slow() -> Iterator[bytes]:
        yield body[:50]
        time.sleep(0.3)
        server.service.lifetime.end("told to")
        time.sleep(0.3)
        yield body[50:]

    response = server.http.post(
        "/v1/trajectories?engine=fake", content=slow(), headers={"content-type": MEDIA_TYPE}
    )
    assert response.status_code == 503
    assert not server.service.store.busy()


def test_results_are_kept_a_while_after_fetching_then_dropped(engine: FakeEngine) -> None:
    with live_server([engine], Settings(fetched_seconds=0.5)) as server:
        body = pack(samples(2))
        done = server.wait(server.submit(body, idempotency_key="k").json()["id"])
        first = server.http.get(done["result"])
        again = server.http.get(done["result"])
        assert unpack(first.content, 10**6).keys() == {"doubled", "maps"}
        assert again.content == first.content
        time.sleep(1.5)
        assert server.http.get(done["result"]).status_code == 404
        assert server.submit(body, idempotency_key="k").status_code == 202


def test_results_that_nobody_fetches_expire(engine: FakeEngine) -> None:
    with live_server([engine], Settings(result_seconds=0.5)) as server:
        done = server.wait(server.submit(samples(2)).json()["id"])
        time.sleep(1.5)
        assert server.http.get(done["result"]).status_code == 404
        assert server.service.store.held == 0


def test_many_jobs_of_many_clients_leave_nothing_behind(engine: FakeEngine) -> None:
    with live_server([engine], Settings(fetched_seconds=0.1)) as server:

        def ask(number: int) -> None:
            answer = server.answer(samples(3, first=10 * number))
            assert answer["doubled"][0, 0] == 20 * number

        with ThreadPoolExecutor(8) as clients:
            list(clients.map(ask, range(300)))
        time.sleep(1.2)
        assert server.service.store.held == 0


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
