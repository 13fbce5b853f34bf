"""Faults that pass: the client asks again, and the caller notices nothing."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_protocol import IDEMPOTENCY_HEADER
from tests.unit.inference_client.question import assert_answered
from tests.unit.scripted_server import (
    Fault,
    ScriptedServer,
    answer_then_cut,
    cut,
    flipped_result,
    half_result,
    half_result_of_unknown_length,
    stall,
    status,
    text,
)


@pytest.mark.parametrize("kind", ["submit", "look", "result"])
@pytest.mark.parametrize(
    "fault",
    [
        cut,
        stall(0.7),
        status(500),
        text(502, "<h1>Bad Gateway</h1>"),
        status(503, Retry_After="0"),
        status(503, Retry_After="soon"),
        status(504),
        text(200, ""),
        text(200, "<p>not an answer"),
        text(200, "[]"),
        text(200, "{}"),
    ],
)
def test_passing_faults_are_survived(
    server: ScriptedServer, client: InferenceClient, kind: str, fault: Fault
) -> None:
    server.script.faults[kind] = [fault]
    assert_answered(client)
    assert server.script.computed == 1


@pytest.mark.parametrize("fault", [half_result, half_result_of_unknown_length, flipped_result])
def test_a_broken_result_is_fetched_again(
    server: ScriptedServer, client: InferenceClient, fault: Fault
) -> None:
    server.script.faults["result"] = [fault, fault]
    assert_answered(client)
    assert server.script.count("result") == 3
    assert server.script.computed == 1


def test_a_submission_whose_answer_was_lost_is_repeated_under_its_key(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.faults["submit"] = [answer_then_cut, answer_then_cut]
    assert_answered(client)
    keys = {
        request.headers[IDEMPOTENCY_HEADER]
        for request in server.script.requests
        if request.kind == "submit"
    }
    assert (len(keys), server.script.count("submit")) == (1, 3)
    assert server.script.computed == 1


def test_two_runs_have_two_keys(server: ScriptedServer, client: InferenceClient) -> None:
    assert_answered(client)
    assert_answered(client)
    assert len(server.script.keys) == 2


@pytest.mark.parametrize("kind", ["look", "result"])
def test_a_job_that_a_new_server_does_not_know_is_submitted_again(
    server: ScriptedServer, client: InferenceClient, kind: str
) -> None:
    def restart(handler: object) -> None:
        server.script.forget_jobs()
        status(404, "no such job")(handler)

    server.script.faults[kind] = [restart]
    assert_answered(client)
    assert server.script.count("submit") == 2


def test_pauses_between_attempts_grow(server: ScriptedServer) -> None:
    server.script.faults["health"] = [status(500)] * 4
    InferenceClient(server.url).health()
    pauses = np.diff([request.at_s for request in server.script.requests])
    assert len(pauses) == 4
    assert pauses[0] < 0.2
    assert pauses[-1] > 0.35


def test_a_busy_server_is_asked_again_when_it_says(server: ScriptedServer) -> None:
    client = InferenceClient(server.url)
    server.script.faults["submit"] = [status(429, Retry_After="1")]
    assert_answered(client)
    first, second = (r.at_s for r in server.script.requests if r.kind == "submit")
    assert 1.0 <= second - first < 1.5
