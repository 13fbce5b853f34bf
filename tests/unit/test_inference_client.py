"""What the client makes of every way in which a server can answer, or fail to."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.inference_client import LOST_JOBS, InferenceClient
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
from sig2gps_qgis.inference_protocol import IDEMPOTENCY_HEADER, VERSION_HEADER
from sig2gps_qgis.request_failures import Patience
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

QUESTION = {"x": np.arange(6, dtype=np.float32).reshape(3, 2)}
PATIENCE = Patience(total_s=20.0, failing_s=1.0, busy_s=1.0, connect_s=1.0, read_s=0.5)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


@pytest.fixture
def client(server: ScriptedServer) -> InferenceClient:
    return InferenceClient(server.url, "secret", patience=PATIENCE)


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


def assert_answered(client: InferenceClient) -> None:
    result = client.run("double", QUESTION)
    assert set(result.arrays) == {"x"}
    np.testing.assert_array_equal(result.arrays["x"], 2 * QUESTION["x"])


def test_answers_with_the_engine_and_says_who_asks(
    server: ScriptedServer, client: InferenceClient
) -> None:
    result = client.run("double", QUESTION)
    np.testing.assert_array_equal(result.arrays["x"], 2 * QUESTION["x"])
    assert (result.version, result.revision) == ("1", "abc")
    for request in server.script.requests:
        assert request.headers["Authorization"] == "Bearer secret"
        assert request.headers[VERSION_HEADER] == "1"


def test_options_travel_in_the_address(server: ScriptedServer, client: InferenceClient) -> None:
    options = {"weights": "größte & beste=1.pt", "steps": 4, "scale": 0.25, "loop": True}
    client.run("double", QUESTION, options=options, path="/v1/detections")
    (submitted,) = (one for one in server.script.requests if one.kind == "submit")
    assert submitted.path == "/v1/detections"
    assert submitted.query == {
        "engine": "double",
        "weights": "größte & beste=1.pt",
        "steps": "4",
        "scale": "0.25",
        "loop": "true",
    }


def test_health_and_models(client: InferenceClient) -> None:
    assert client.health()["status"] == "ok"
    assert client.models() == [{"engine": "double"}]


def test_progress_grows_to_one_in_the_callers_thread(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.looks = 4
    seen: list[tuple[float, int]] = []
    client.run(
        "double", QUESTION, progress=lambda share: seen.append((share, threading.get_ident()))
    )
    shares = [share for share, _ in seen]
    assert shares == sorted(set(shares))
    assert shares[-1] == 1.0
    assert len(shares) >= 4
    assert {thread for _, thread in seen} == {threading.get_ident()}


def test_short_jobs_are_looked_at_often_and_long_ones_less(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.looks = 8
    client.run("double", QUESTION)
    times = [request.at_s for request in server.script.requests if request.kind == "look"]
    pauses = np.diff(times)
    assert times[2] - server.script.requests[0].at_s < 0.25
    assert pauses[-1] > 4 * pauses[0]


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


def test_large_results_come_whole(server: ScriptedServer) -> None:
    client = InferenceClient(server.url)
    question = {"x": np.random.default_rng(1).normal(size=(4, 500_000)).astype(np.float32)}
    server.script.faults["result"] = [half_result]
    result = client.run("double", question)
    np.testing.assert_array_equal(result.arrays["x"], 2 * question["x"])


def test_results_of_another_batch_are_refused(
    server: ScriptedServer, client: InferenceClient
) -> None:
    with pytest.raises(Unreachable, match=r"'x' is of shape \(3, 2\) for 1 samples"):
        client.run("double", {"one": QUESTION["x"][:1], "x": QUESTION["x"]})


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


def test_nobody_listening_is_told(server: ScriptedServer) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(Unreachable, match=r"is it running.*refused"):
            InferenceClient(url, patience=PATIENCE).health()


def test_unknown_hosts_are_told() -> None:
    with pytest.raises(Unreachable, match=r"nohost\.invalid"):
        InferenceClient("http://nohost.invalid", patience=PATIENCE).run("double", QUESTION)


def test_plain_http_behind_https_is_told(server: ScriptedServer) -> None:
    url = server.url.replace("http:", "https:")
    with pytest.raises(Unreachable, match="No secure connection"):
        InferenceClient(url, patience=PATIENCE).health()


def test_a_missing_certificate_file_is_told() -> None:
    with pytest.raises(Unreachable, match=r"missing\.pem"):
        InferenceClient("https://127.0.0.1:1", verify="missing.pem", patience=PATIENCE).health()


def test_another_version_of_the_protocol_is_told(
    server: ScriptedServer, client: InferenceClient
) -> None:
    server.script.faults["health"] = [text(200, '{"api_version": "7"}')]
    with pytest.raises(WrongVersion, match="speaks version 7, this plugin 1"):
        client.health()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:8000",
        "ftp://host",
        "http://",
        "http://[::1",
        "http://host:port",
        "http://host:99999",
        "http://user:password@host",
        "http://host?engine=wan",
    ],
)
def test_addresses_that_are_none_are_refused_at_once(url: str) -> None:
    with pytest.raises(InvalidInputError, match="no address of an inference server"):
        InferenceClient(url)


@pytest.mark.parametrize("token", ["line\nbreak", "geheim-ä"])
def test_tokens_that_are_none_are_refused_at_once(token: str) -> None:
    with pytest.raises(InvalidInputError, match="token"):
        InferenceClient("http://host", token)


def test_a_path_before_v1_and_a_slash_at_the_end_are_taken(server: ScriptedServer) -> None:
    InferenceClient(f" {server.url}/gpu/1/ ", patience=PATIENCE).health()
    assert server.script.requests[0].path == "/gpu/1/v1/health"


def test_environment_variables_and_netrc_change_nothing(
    server: ScriptedServer, client: InferenceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert_answered(client)


def test_requests_go_through_the_proxy_that_is_handed_in(server: ScriptedServer) -> None:
    client = InferenceClient(
        "http://inference.invalid", proxies={"http": server.url}, patience=PATIENCE
    )
    assert client.health()["status"] == "ok"
    lost = InferenceClient(
        "http://inference.invalid", proxies={"http": "http://127.0.0.1:1"}, patience=PATIENCE
    )
    with pytest.raises(Unreachable, match="proxy"):
        lost.health()


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


def test_a_server_known_to_be_lost_is_not_asked_again(server: ScriptedServer) -> None:
    server.script.faults["submit"] = [cut] * 100
    client = InferenceClient(server.url, lost=lambda: "it crashed: segmentation fault")
    with pytest.raises(Unreachable, match="segmentation fault"):
        client.run("double", QUESTION)
    assert server.script.count("submit") == 1


def test_one_client_serves_many_threads(server: ScriptedServer, client: InferenceClient) -> None:
    answers: dict[int, np.ndarray] = {}

    def ask(number: int) -> None:
        question = {"x": np.full((2, 3), number, np.int32)}
        answers[number] = client.run("double", question).arrays["x"]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20.0)
    assert sorted(answers) == list(range(8))
    assert all((answer == 2 * number).all() for number, answer in answers.items())
