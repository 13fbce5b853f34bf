"""What takes too long is given up."""

from __future__ import annotations

import time

import pytest

from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import TimedOut
from sig2gps_qgis.request_failures import Patience
from tests.unit.inference_client.question import QUESTION
from tests.unit.scripted_server import ScriptedServer


def test_a_job_beyond_the_deadline_is_given_up_and_withdrawn(server: ScriptedServer) -> None:
    server.script.looks = 1000
    started = time.monotonic()
    with pytest.raises(TimedOut, match="within 1 seconds"):
        InferenceClient(server.url, patience=Patience(total_s=1.0)).run("double", QUESTION)
    assert time.monotonic() - started < 2.0
    assert [job.state for job in server.script.jobs.values()] == ["cancelled"]


def test_an_answer_that_drips_ends_at_the_deadline(server: ScriptedServer) -> None:
    def drip(handler: object) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(100):
            handler.wfile.write(b" ")
            time.sleep(0.05)

    server.script.faults["look"] = [drip]
    started = time.monotonic()
    with pytest.raises(TimedOut):
        InferenceClient(server.url, patience=Patience(total_s=1.0)).run("double", QUESTION)
    assert time.monotonic() - started < 2.0
