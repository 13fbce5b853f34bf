"""What the client asks, and what it gives of the answer."""

from __future__ import annotations

import threading

import numpy as np

from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_protocol import VERSION_HEADER
from tests.unit.inference_client.question import QUESTION
from tests.unit.scripted_server import ScriptedServer, half_result


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


def test_large_results_come_whole(server: ScriptedServer) -> None:
    client = InferenceClient(server.url)
    question = {"x": np.random.default_rng(1).normal(size=(4, 500_000)).astype(np.float32)}
    server.script.faults["result"] = [half_result]
    result = client.run("double", question)
    np.testing.assert_array_equal(result.arrays["x"], 2 * question["x"])


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
