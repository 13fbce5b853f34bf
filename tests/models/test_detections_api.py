"""Detection over HTTP, with a tiny network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.detection_protocol import DETECTIONS, UNREADABLE, question
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import JobFailed, NotFound
from sig2gps_qgis.inference_protocol import MEDIA_TYPE, pack
from sig2gps_qgis.models.detector import DetectorEngine
from sig2gps_qgis.models.weight_folders import WeightFolders
from tests.models.fake_engine import FakeEngine
from tests.models.image_files import encoded, picture
from tests.models.live_server import LiveServer, live_server
from tests.models.server_process import server_process
from tests.models.tiny_detector import save_tiny_detector


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_detector(tmp_path_factory.mktemp("detectors") / "tiny 1.pt").parent


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[LiveServer]:
    save_tiny_detector(folder / "tiny.pt")
    with live_server([FakeEngine(), DetectorEngine("cpu", WeightFolders(folder))]) as server:
        yield server


@pytest.fixture
def client(server: LiveServer) -> InferenceClient:
    return InferenceClient(server.url)


def test_many_images_are_answered_in_order(client: InferenceClient) -> None:
    files = [encoded(picture(seed=seed)) for seed in range(20)]
    files[7] = b"broken"
    result = client.run(
        "detector",
        question(files),
        options={"weights": "tiny.pt", "confidence": 0.001},
        path=DETECTIONS,
        compressed=False,
    )
    (alone,) = client.run(
        "detector",
        question(files[12:13]),
        options={"weights": "tiny.pt", "confidence": 0.001},
        path=DETECTIONS,
    ).arrays["box"]
    np.testing.assert_allclose(result.arrays["box"][12], alone, atol=1e-4)
    assert result.arrays["count"][7] == UNREADABLE
    assert (np.delete(result.arrays["count"], 7) > 0).all()
    assert result.revision == client.detector("tiny.pt")["revision"]


def test_what_weights_tell_apart(client: InferenceClient) -> None:
    assert client.detector("tiny.pt")["names"] == {"0": "Tx", "1": "Distractor"}


def test_weights_that_are_not_there(client: InferenceClient, server: LiveServer) -> None:
    with pytest.raises(NotFound, match=r"no weights 'none.pt' on this server; there are: tiny"):
        client.detector("none.pt")
    with pytest.raises(JobFailed, match=r"failed: there are no weights 'none.pt'"):
        client.run(
            "detector",
            question([encoded(picture())]),
            options={"weights": "none.pt"},
            path=DETECTIONS,
        )
    for weights in ("../tiny.pt", "/tiny.pt", "a" * 4_000, "\0"):
        response = server.http.get("/v1/detectors", params={"weights": weights})
        assert response.status_code == 404, weights
    assert server.http.get("/v1/detectors").status_code == 400
    assert server.http.get("/v1/detectors?weights=" + "a" * 5_000).status_code == 400


def test_weights_must_be_named_and_options_must_be_right(server: LiveServer) -> None:
    body = pack(question([encoded(picture())]))
    for address, message in (
        (DETECTIONS, "'weights' is needed"),
        (f"{DETECTIONS}?weights=tiny.pt&confidence=2", "'confidence' must be a number"),
        (f"{DETECTIONS}?weights=tiny.pt&iou=0.5", "no option 'iou'"),
    ):
        response = server.http.post(address, content=body, headers={"content-type": MEDIA_TYPE})
        assert response.status_code == 400
        assert message in response.json()["detail"]


def test_a_server_without_the_engine() -> None:
    with live_server([FakeEngine()]) as server:
        response = server.http.get("/v1/detectors?weights=tiny.pt")
        assert response.status_code == 404
        assert "no such engine" in response.json()["detail"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with server_process("--detectors", str(tmp_path / "none")) as server:
        assert server.ended() == 1
        assert f"cannot start: there is no folder {tmp_path / 'none'}" in server.log()


def test_any_weights_only_of_ones_own_server() -> None:
    for arguments, token in (([], None), (["--host", "0.0.0.0"], "s3cret")):
        with server_process("--any-weights", *arguments, token=token) as server:
            assert server.ended() == 1
            assert "needs a token and a loopback address" in server.log()
    with server_process("--any-weights", token="s3cret") as server:
        assert server.url
