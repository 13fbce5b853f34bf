"""A job from its submission to its answer."""

from __future__ import annotations

import logging
import time

import numpy as np
import pytest

from sig2gps_qgis.inference_protocol import MEDIA_TYPE
from tests.models.fake_engine import BAD, UNANSWERABLE, FakeEngine, samples
from tests.models.live_server import LiveServer


def test_a_job_gives_every_sample_its_answer_in_order(server: LiveServer) -> None:
    sent = samples(53)
    answer = server.answer(sent)
    np.testing.assert_array_equal(answer["doubled"], 2 * sent["values"])
    np.testing.assert_array_equal(answer["maps"], sent["maps"].astype(np.int32) + 1)
    assert answer["maps"].dtype == np.int32


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
