"""Answers and faults that end a job, and what is told of them."""

from __future__ import annotations

import time

import pytest

from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import (
    Busy,
    InferenceError,
    JobFailed,
    NotFound,
    TimedOut,
    Unauthorised,
    Unreachable,
    WrongVersion,
)
from sig2gps_qgis.inference_jobs import LOST_JOBS
from tests.unit.inference_client.question import QUESTION
from tests.unit.scripted_server import Fault, ScriptedServer, cut, stall, status, text


def test_results_of_another_batch_are_refused(
    server: ScriptedServer, client: InferenceClient
) -> None:
    with pytest.raises(Unreachable, match=r"'x' is of shape \(3, 2\) for 1 samples"):
        client.run("double", {"one": QUESTION["x"][:1], "x": QUESTION["x"]})


def test_a_job_that_is_lost_again_and_again_is_given_up(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.faults["look"] = [status(404)] * 100
    with pytest.raises(JobFailed, match="lost the job 4 times"):
        client.run("double", QUESTION)
    assert server.script.count("submit") == 1 + LOST_JOBS


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (status(400, "'x' must be float32"), JobFailed, "'x' must be float32"),
        (status(401, "wrong token"), Unauthorised, "wrong token"),
        (status(403), Unauthorised, "authentication configuration"),
        (status(404, "no engine 'double'"), NotFound, "no engine 'double'"),
        (status(407), Unreachable, "proxy"),
        (status(409), JobFailed, "on purpose"),
        (status(413, "at most 64 samples"), JobFailed, "at most 64 samples"),
        (text(413, "<h1>nginx</h1>"), JobFailed, "of this size"),
        (status(415), JobFailed, "on purpose"),
        (status(422, [{"loc": ["engine"]}]), JobFailed, "engine"),
        (status(426, "this server speaks 2"), WrongVersion, "this server speaks 2"),
        (status(302, Location="https://elsewhere.example"), Unreachable, "elsewhere.example"),
        (text(404, "<h1>Not Found</h1>"), Unreachable, "no Sig2GPS inference server"),
        (status(429, Retry_After="3600"), Busy, "busy: on purpose"),
    ],
)
def test_refusals_are_final_and_tell_why(
    server: ScriptedServer,
    client: InferenceClient,
    fault: Fault,
    error: type[InferenceError],
    words: str,
) -> None:
    server.script.faults["submit"] = [fault] * 100
    with pytest.raises(InferenceError, match=words) as raised:
        client.run("double", QUESTION)
    assert type(raised.value) is error
    assert server.url in str(raised.value)
    assert server.script.count("submit") == 1


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (status(500, "out of memory"), JobFailed, "out of memory"),
        (status(503, "going down"), Unreachable, "going down"),
        (cut, Unreachable, "No connection"),
        (stall(0.7), TimedOut, "No answer"),
        (text(200, "<h1>It works!</h1>"), Unreachable, "no Sig2GPS inference server"),
        (status(429, "queue full"), Busy, "queue full"),
    ],
)
def test_faults_that_do_not_pass_are_told_once_patience_ends(
    server: ScriptedServer,
    client: InferenceClient,
    fault: Fault,
    error: type[InferenceError],
    words: str,
) -> None:
    server.script.faults["submit"] = [fault] * 100
    started = time.monotonic()
    with pytest.raises(InferenceError, match=words) as raised:
        client.run("double", QUESTION)
    assert type(raised.value) is error
    assert server.script.count("submit") >= 2
    assert time.monotonic() - started < 3.0


def test_the_reason_of_a_failed_job_is_told(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.fails = "the GPU has no memory left"
    with pytest.raises(JobFailed, match="the GPU has no memory left"):
        client.run("double", QUESTION)
    assert server.script.count("submit") == 1


def test_a_job_that_the_server_cancels_has_failed(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.looks = 1000

    def withdraw(handler: object) -> None:
        for job in server.script.jobs.values():
            job.state = "cancelled"
        handler.answer_properly("look", next(iter(server.script.jobs)))

    server.script.faults["look"] = [withdraw]
    with pytest.raises(JobFailed, match="cancelled the job"):
        client.run("double", QUESTION)


def test_another_version_of_the_protocol_is_told(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.faults["health"] = [text(200, '{"api_version": "7"}')]
    with pytest.raises(WrongVersion, match="speaks version 7, this plugin 1"):
        client.health()


def test_a_server_known_to_be_lost_is_not_asked_again(server: ScriptedServer) -> None:
    server.script.faults["submit"] = [cut] * 100
    client = InferenceClient(server.url, lost=lambda: "it crashed: segmentation fault")
    with pytest.raises(Unreachable, match="segmentation fault"):
        client.run("double", QUESTION)
    assert server.script.count("submit") == 1
