"""A caller who gives up is heard within a second, whatever the client waits for."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_client import InferenceClient
from tests.unit.inference_client.question import QUESTION
from tests.unit.scripted_server import ScriptedServer, stall, status


@pytest.fixture
def unconnectable() -> Iterator[str]:
    """Address where connecting takes forever: a listener whose queue is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for one in waiting:
            one.close()


class CancelledAfter:
    """A wish to stop that comes after so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.at = time.monotonic() + seconds
        self.threads: set[int] = set()

    def __call__(self) -> bool:
        self.threads.add(threading.get_ident())
        return time.monotonic() >= self.at

    def assert_heard_within_a_second(self) -> None:
        assert 0.0 <= time.monotonic() - self.at < 1.0
        assert self.threads == {threading.get_ident()}


def test_cancelling_a_running_job_is_quick_and_tells_the_server(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.looks = 1000
    cancelled = CancelledAfter(0.5)
    with pytest.raises(Cancelled):
        client.run("double", QUESTION, cancelled=cancelled)
    cancelled.assert_heard_within_a_second()
    assert [job.state for job in server.script.jobs.values()] == ["cancelled"]


@pytest.mark.parametrize("kind", ["submit", "look", "result"])
def test_cancelling_is_quick_while_the_server_says_nothing(
    server: ScriptedServer, kind: str
) -> None:
    client = InferenceClient(server.url)  # with all the patience that users get
    server.script.faults[kind] = [stall(5.0)]
    cancelled = CancelledAfter(0.5)
    with pytest.raises(Cancelled):
        client.run("double", QUESTION, cancelled=cancelled)
    cancelled.assert_heard_within_a_second()


def test_cancelling_is_quick_while_connecting(unconnectable: str) -> None:
    cancelled = CancelledAfter(0.3)
    with pytest.raises(Cancelled):
        InferenceClient(unconnectable).run("double", QUESTION, cancelled=cancelled)
    cancelled.assert_heard_within_a_second()


def test_cancelling_is_quick_while_a_busy_server_is_waited_for(server: ScriptedServer) -> None:
    server.script.faults["submit"] = [status(429, Retry_After="60")] * 3
    cancelled = CancelledAfter(0.3)
    with pytest.raises(Cancelled):
        InferenceClient(server.url).run("double", QUESTION, cancelled=cancelled)
    cancelled.assert_heard_within_a_second()


def test_a_job_whose_submission_ends_after_the_cancel_is_withdrawn(
    server: ScriptedServer,
) -> None:
    def late(handler: object) -> None:
        time.sleep(0.8)
        handler.answer_properly("submit", "")

    server.script.faults["submit"] = [late]
    with pytest.raises(Cancelled):
        InferenceClient(server.url).run("double", QUESTION, cancelled=CancelledAfter(0.3))
    assert not server.script.jobs
    deadline = time.monotonic() + 5.0
    while not server.script.count("withdraw") and time.monotonic() < deadline:
        time.sleep(0.05)
    assert server.script.count("withdraw") == 1


def test_what_was_cancelled_before_is_never_sent(
    server: ScriptedServer, client: InferenceClient
) -> None:
    with pytest.raises(Cancelled):
        client.run("double", QUESTION, cancelled=lambda: True)
    assert not server.script.requests
