"""The client of video servers, against recorded exchanges of those that others have written."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import InferenceError, JobFailed, Unauthorised, WrongVersion
from sig2gps_qgis.request_failures import Patience
from sig2gps_qgis.video_client import VideoClient
from sig2gps_qgis.video_request import VideoRequest
from tests.unit.replayed_server import ReplayedServer

PATIENCE = Patience(total_s=20.0, failing_s=1.0, busy_s=1.0, connect_s=1.0, read_s=2.0)
REQUEST = VideoRequest(
    image=b"\x89PNG of a tile",
    pixels=64,
    frames=21,
    steps=1,
    candidates=2,
    seed=7,
    prompt="A map ä",
    wants_files=True,
)
SHADES = {b"first": 10, b"second": 20}


def _decode(content: bytes) -> np.ndarray:
    return np.full((21, 64, 64, 3), SHADES[content], np.uint8)


def _client(server: ReplayedServer, **more) -> VideoClient:
    client = InferenceClient(server.url, "secret", patience=PATIENCE)
    return client.videos(more.get("decode", _decode))


@pytest.fixture(params=["vllm_omni", "sglang"])
def server(request: pytest.FixtureRequest) -> Iterator[ReplayedServer]:
    with ReplayedServer(request.param) as running:
        yield running


@pytest.fixture
def failing() -> Iterator[ReplayedServer]:
    with ReplayedServer("vllm_omni_failures") as running:
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
    assert answer.files == (b"first", b"second")
    assert not answer.is_lossless
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    asked = server.of("POST /v1/videos")
    assert [one.form["seed"] for one in asked] == [b"7", b"8"]
    assert len({one.headers["Idempotency-Key"] for one in asked}) == 2


def test_the_form_is_what_their_documentation_says(server: ReplayedServer) -> None:
    _client(server).generate([REQUEST])
    form = server.of("POST /v1/videos")[0].form
    assert form["input_reference"] == REQUEST.image
    assert form["prompt"].decode() == REQUEST.prompt
    told = {name: form[name].decode() for name in ("size", "num_frames", "guidance_scale", "fps")}
    assert told == {"size": "64x64", "num_frames": "21", "guidance_scale": "1.0", "fps": "8"}
    assert form["num_inference_steps"] == b"1"
    assert json.loads(form["extra_body"])["seed"] == 7
    assert "model" not in form
    assert server.asked[0].headers["Authorization"] == "Bearer secret"


def test_videos_are_not_left_on_the_server(server: ReplayedServer) -> None:
    _client(server).generate([REQUEST])
    for what in [what for what in server.answers if what.startswith("DELETE")]:
        _wait_for(server, what)


def test_a_model_that_is_not_served_is_refused_with_what_there_is() -> None:
    with ReplayedServer("vllm_omni") as server:
        client = _client(server)
        assert client.checkpoint("sig2gps-city").revision == "sig2gps-city"
        assert client.checkpoint("").revision == "sig2gps-city"
        assert client.checkpoint("").facts is None
        with pytest.raises(WrongVersion, match="no model 'other'; it has: sig2gps-city"):
            client.checkpoint("other")
    with ReplayedServer("sglang") as server:  # which does not list its model
        assert _client(server).checkpoint("any").revision == "any"
        assert _client(server).checkpoint("").revision == ""


def test_a_failure_is_told_with_the_servers_reason(failing: ReplayedServer) -> None:
    one = VideoRequest(**{**REQUEST.__dict__, "candidates": 1})
    with pytest.raises(JobFailed, match="failed: CUDA out of memory"):
        _client(failing).generate([one])
    with pytest.raises(JobFailed, match="answers: num_frames must be at most 81"):
        _client(failing).generate([one])


def test_what_is_under_way_is_withdrawn_when_another_fails(failing: ReplayedServer) -> None:
    with pytest.raises(JobFailed, match="num_frames must be"):
        _client(failing).generate([REQUEST])
    _wait_for(failing, "DELETE /v1/videos/video_gen_1")


def test_cancelling_withdraws_what_is_under_way(server: ReplayedServer) -> None:
    for what, answers in server.answers.items():
        if what.startswith("GET /v1/videos/") and not what.endswith("content"):
            answers[:] = [{"status": 200, "json": {**answers[0]["json"], "status": "in_progress"}}]
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        _client(server).generate([REQUEST], cancelled=lambda: time.monotonic() > begin + 0.5)
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


def test_a_server_that_wants_another_token(server: ReplayedServer) -> None:
    refusal = {"status": 401, "json": {"error": "Unauthorized"}}
    server.answers["GET /v1/models"] = [refusal]
    with pytest.raises(Unauthorised):
        _client(server).generate([REQUEST])


def test_a_status_that_nobody_knows_is_an_answer_that_came_out_broken(
    server: ReplayedServer,
) -> None:
    server.answers["POST /v1/videos"] = [{"status": 200, "json": {"id": "1", "status": "odd"}}]
    with pytest.raises(InferenceError, match="unknown status 'odd'"):
        _client(server).generate([REQUEST])


def test_a_lost_job_is_asked_for_again() -> None:
    with ReplayedServer("vllm_omni") as server:
        gone = {"status": 404, "json": {"detail": "Video not found"}}
        server.answers["GET /v1/videos/video_gen_1"].insert(0, gone)
        again = server.answers["POST /v1/videos"][0]
        server.answers["POST /v1/videos"].append(again)
        (answer,) = _client(server).generate([REQUEST])
        assert answer.frames.shape[0] == 2
        assert len(server.of("POST /v1/videos")) == 3


def test_nothing_asked_is_nothing_drawn(server: ReplayedServer) -> None:
    assert _client(server).generate([]) == []
