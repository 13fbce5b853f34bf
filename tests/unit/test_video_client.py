"""The client of video servers, against recorded exchanges of those that others have written.

tests/recordings/record_video_api.py recorded them, and says what of the servers was real.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import InferenceError, JobFailed, Unauthorised, WrongVersion
from sig2gps_qgis.request_failures import Patience
from sig2gps_qgis.video_client import VideoClient
from tests.recordings.recorded_request import FOLDER, REQUEST, TOKEN
from tests.unit.replayed_server import ReplayedServer, exchanges

PATIENCE = Patience(total_s=20.0, failing_s=1.0, busy_s=1.0, connect_s=1.0, read_s=2.0)
SERVERS = ["vllm_omni", "sglang"]
SHADES = (10, 20)


def _decode(content: bytes) -> np.ndarray:
    files = [
        (FOLDER / f"{name}_{number}.mp4").read_bytes() for name in SERVERS for number in (1, 2)
    ]
    return np.full((21, 64, 64, 3), SHADES[files.index(content) % 2], np.uint8)


def _client(server: ReplayedServer, **more) -> VideoClient:
    client = InferenceClient(server.url, TOKEN, patience=PATIENCE)
    return client.videos(more.get("decode", _decode))


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest) -> Iterator[ReplayedServer]:
    with ReplayedServer(request.param) as running:
        yield running


def _wait_for(server: ReplayedServer, what: str) -> None:
    end = time.monotonic() + 5.0
    while not server.of(what):
        assert time.monotonic() < end
        time.sleep(0.01)


def test_candidates_come_as_jobs_of_consecutive_seeds(server: ReplayedServer) -> None:
    shares: list[float] = []
    (answer,) = _client(server).generate([REQUEST], progress=shares.append)
    assert answer.frames.shape == (2, 21, 64, 64, 3)
    assert answer.frames[:, 0, 0, 0, 0].tolist() == [10, 20]
    assert [_decode(content)[0, 0, 0, 0] for content in answer.files] == [10, 20]
    assert not answer.is_lossless
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    asked = server.of("POST /v1/videos")
    assert [one.form["seed"] for one in asked] == ["7", "8"]
    assert len({one.headers["Idempotency-Key"] for one in asked}) == 2


def test_what_is_asked_is_what_was_answered_when_it_was_recorded(server: ReplayedServer) -> None:
    _client(server).generate([REQUEST])
    then = exchanges(server.name, "drawn", "POST /v1/videos")
    now = server.of("POST /v1/videos")
    assert [one.form for one in now] == [one["form"] for one in then]
    assert server.asked[0].headers["Authorization"] == f"Bearer {TOKEN}"


def test_the_recorded_servers_took_the_form_as_it_was_meant(server: ReplayedServer) -> None:
    told = [one["answer"]["json"] for one in exchanges(server.name, "drawn", "POST /v1/videos")]
    assert {(one["size"], one["model"]) for one in told} == {("64x64", "my-city")}
    if server.name == "vllm_omni":
        assert {(one["fps"], one["num_frames"]) for one in told} == {(8.0, 21)}
    else:  # 21 frames of 8 a second
        assert {one["seconds"] for one in told} == {"3"}


def test_videos_are_not_left_on_the_server(server: ReplayedServer) -> None:
    _client(server).generate([REQUEST])
    for what in [what for what in server.answers if what.startswith("DELETE")]:
        _wait_for(server, what)


def test_a_model_that_is_not_served_is_refused_with_what_there_is(server: ReplayedServer) -> None:
    client = _client(server)
    assert client.checkpoint("my-city").revision == "my-city"
    assert client.checkpoint("").revision == "my-city"
    assert client.checkpoint("").facts is None
    with pytest.raises(WrongVersion, match="no model 'other'; it has: my-city"):
        client.checkpoint("other")


def test_a_server_need_not_list_its_models(server: ReplayedServer) -> None:
    del server.answers["GET /v1/models"]
    assert _client(server).checkpoint("any").revision == "any"
    assert _client(server).checkpoint("").revision == ""


@pytest.mark.parametrize("name", SERVERS)
def test_a_failure_is_told_at_once_with_the_servers_reason(name: str) -> None:
    """vLLM-Omni gives the job with an HTTP status of 500, which otherwise is asked again."""
    one = replace(REQUEST, candidates=1)
    with ReplayedServer(name, "failing") as server:
        with pytest.raises(JobFailed, match=r"failed: .*CUDA out of memory. Tried to allocate 2"):
            _client(server).generate([one])
        (look,) = [what for what in server.answers if what.startswith("GET /v1/videos/")]
        statuses = [answer["json"]["status"] for answer in server.answers[look]]
        assert len(server.of(look)) == statuses.index("failed") + 1
        _wait_for(server, look.replace("GET", "DELETE"))


def test_a_failure_whose_status_is_not_found_is_no_lost_job() -> None:
    with ReplayedServer("vllm_omni", "failing") as server:
        for what, answers in server.answers.items():
            if what.startswith("GET /v1/videos/"):
                answers[:] = [{**answers[-1], "status": 404}]
        with pytest.raises(JobFailed, match="failed: CUDA out of memory"):
            _client(server).generate([replace(REQUEST, candidates=1)])
        assert len(server.of("POST /v1/videos")) == 1


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("vllm_omni", "'loc': 'body.size', 'msg': .*should match pattern"),
        ("vllm_omni", "'loc': 'body.prompt', 'msg': 'Field required'"),
        ("vllm_omni", "'loc': 'body.num_frames', .*'input': 'many'"),
        ("vllm_omni", "num_frames\n .* greater than or equal to 1"),
        ("vllm_omni", "num_inference_steps\n .* less than or equal to 200"),
        ("vllm_omni", "specifies 'another-city' but server is running 'my-city'"),
        ("vllm_omni", "Invalid input_reference: provided content is not a valid image"),
        ("sglang", "size\n .* valid string"),
        ("sglang", "prompt is required"),
        ("sglang", "unable to parse string as an integer"),
        ("sglang", "num_frames must be positive"),
    ],
)
def test_what_the_servers_refuse_is_told_in_their_words(name: str, told: str) -> None:
    refusals = [
        one["answer"]
        for one in exchanges(name, "refused", "POST /v1/videos")
        if one["answer"]["status"] >= 400 and re.search(told, _told(one["answer"]["json"]))
    ]
    assert len(refusals) == 1
    with ReplayedServer(name) as server:
        server.answers["POST /v1/videos"] = refusals
        with pytest.raises(JobFailed, match="answers: ") as caught:
            _client(server).generate([REQUEST])
        assert re.search(told, str(caught.value))
        assert len(server.of("POST /v1/videos")) == 1


def _told(answer: dict[str, Any]) -> str:
    told = answer["error"]["message"] if "error" in answer else answer["detail"]
    return told if isinstance(told, str) else json.dumps(told)


def test_what_is_under_way_is_withdrawn_when_another_fails(server: ReplayedServer) -> None:
    created = server.answers["POST /v1/videos"][0]
    refused = exchanges(server.name, "refused", "POST /v1/videos")[0]["answer"]
    server.answers["POST /v1/videos"] = [created, refused]
    with pytest.raises(JobFailed, match="size"):
        _client(server).generate([REQUEST])
    _wait_for(server, f"DELETE /v1/videos/{created['json']['id']}")


@pytest.mark.parametrize("name", SERVERS)
def test_cancelling_withdraws_what_is_under_way(name: str) -> None:
    begin = time.monotonic()
    with ReplayedServer(name, "cancelled") as server:
        with pytest.raises(Cancelled):
            _client(server).generate(
                [replace(REQUEST, steps=8, candidates=1)],
                cancelled=lambda: time.monotonic() > begin + 0.5,
            )
        assert time.monotonic() - begin < 2.0
        for what in [what for what in server.answers if what.startswith("DELETE")]:
            _wait_for(server, what)


def test_a_video_of_another_size_is_refused(server: ReplayedServer) -> None:
    client = _client(server, decode=lambda _: np.zeros((81, 480, 832, 3), np.uint8))
    with pytest.raises(JobFailed, match="gave 81 frames of 832 x 480 pixels, and was asked for 21"):
        client.generate([REQUEST])


def test_a_video_that_cannot_be_read_is_told(server: ReplayedServer) -> None:
    def decode(_: bytes) -> np.ndarray:
        raise InferenceError("The video cannot be read.")

    with pytest.raises(InferenceError, match="cannot be read"):
        _client(server, decode=decode).generate([REQUEST])


def test_a_server_that_wants_another_token() -> None:
    """vLLM-Omni's; SGLang Diffusion asks for none."""
    with ReplayedServer("vllm_omni", "stranger") as server:
        with pytest.raises(Unauthorised, match=r"does not take the token .*: Unauthorized$"):
            _client(server).generate([REQUEST])
        assert len(server.asked) == 1


def test_a_status_that_nobody_knows_is_an_answer_that_came_out_broken(
    server: ReplayedServer,
) -> None:
    server.answers["POST /v1/videos"] = [{"status": 200, "json": {"id": "1", "status": "odd"}}]
    with pytest.raises(InferenceError, match="unknown status 'odd'"):
        _client(server).generate([REQUEST])


def test_a_lost_job_is_asked_for_again(server: ReplayedServer) -> None:
    (gone,) = exchanges(server.name, "refused", "GET /v1/videos/unknown")
    first, second = server.answers["POST /v1/videos"]
    server.answers[f"GET /v1/videos/{first['json']['id']}"].insert(0, gone["answer"])
    server.answers["POST /v1/videos"] = [first, second, first]
    (answer,) = _client(server).generate([REQUEST])
    assert answer.frames.shape[0] == 2
    assert len(server.of("POST /v1/videos")) == 3


def test_nothing_asked_is_nothing_drawn(server: ReplayedServer) -> None:
    assert _client(server).generate([]) == []
