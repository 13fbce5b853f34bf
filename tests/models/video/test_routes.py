"""The video routes over HTTP, with the whole engine behind them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest

from sig2gps_qgis.inference_protocol import MEDIA_TYPE, unpack
from sig2gps_qgis.models.server_settings import Settings
from sig2gps_qgis.models.video.catalog import Catalog
from sig2gps_qgis.models.video.engine import WanEngine
from sig2gps_qgis.models.video.mp4 import decode_mp4
from tests.models.fake_engine import FakeEngine
from tests.models.live_server import DEADLINE, LiveServer, live_server
from tests.models.video.png import png
from tests.models.video.tiles import noise_tiles

TILE = png(noise_tiles(1)[0])
SMALL = {"num_frames": "5", "num_inference_steps": "2", "seed": "3"}


@pytest.fixture(scope="module")
def server(tiny_ti2v: Path) -> Iterator[LiveServer]:
    settings = Settings(max_held_bytes=100_000_000)
    with live_server([FakeEngine(), WanEngine(Catalog(tiny_ti2v.parent))], settings) as server:
        yield server


def _ask(server: LiveServer, image: bytes = TILE, key: str = "", **fields: Any) -> httpx.Response:
    return server.http.post(
        "/v1/videos",
        data={**SMALL, **fields},
        files={"input_reference": ("tile.png", image, "image/png")},
        headers={"Idempotency-Key": key} if key else {},
    )


def _wait(server: LiveServer, identifier: str) -> dict:
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        video = server.http.get(f"/v1/videos/{identifier}").raise_for_status().json()
        if video["status"] not in ("queued", "in_progress"):
            return video
        time.sleep(0.02)
    raise AssertionError(f"still {video}")


def test_a_video_from_request_to_file(server: LiveServer) -> None:
    response = _ask(server, size="64x64", n=2)
    assert response.status_code == 202
    video = response.json()
    assert response.headers["location"] == f"/v1/videos/{video['id']}"
    assert (video["object"], video["model"], video["size"]) == ("video", "tiny-ti2v", "64x64")
    assert video["status"] in ("queued", "in_progress")
    assert (video["n"], video["num_frames"], video["seconds"]) == (2, 5, "0.625")
    done = _wait(server, video["id"])
    assert (done["status"], done["progress"], done["error"]) == ("completed", 100, None)
    facts = server.http.get("/v1/checkpoints").json()
    assert done["revision"] == facts["revision"]
    address = f"/v1/videos/{video['id']}/content"
    arrays = server.http.get(address, headers={"Accept": f"{MEDIA_TYPE}, video/mp4"})
    assert arrays.headers["content-type"] == MEDIA_TYPE
    frames = unpack(arrays.content, 10**9)["frames"]
    assert frames.shape == (1, 2, 5, 64, 64, 3)
    for index in range(2):
        file = server.http.get(address, params={"index": index})
        assert file.headers["content-type"] == "video/mp4"
        shown = decode_mp4(file.content)
        assert shown.shape == (5, 64, 64, 3)
        assert np.abs(shown.astype(int) - frames[0, index]).mean() < 40  # of noise
    assert server.http.get(address, params={"index": 2}).status_code == 404
    gone = server.http.delete(f"/v1/videos/{video['id']}").json()
    assert gone == {"id": video["id"], "object": "video.deleted", "deleted": True}
    assert server.http.get(f"/v1/videos/{video['id']}").status_code == 404


def test_the_same_request_gives_the_same_video(server: LiveServer) -> None:
    contents = []
    for _ in range(2):
        video = _ask(server).json()
        _wait(server, video["id"])
        contents.append(server.http.get(f"/v1/videos/{video['id']}/content").content)
    assert contents[0] == contents[1]


def test_a_checkpoint_says_how_to_ask_it(server: LiveServer) -> None:
    facts = server.http.get("/v1/checkpoints", params={"model": "tiny-ti2v"}).json()
    assert (facts["name"], facts["family"], facts["side_multiple"]) == ("tiny-ti2v", "ti2v", 32)
    assert facts["sig2gps"]["frames"] == 21
    assert facts["memory"]["together"] == 1
    assert facts["memory"]["weights"] > 13e6
    unknown = server.http.get("/v1/checkpoints", params={"model": "other"})
    assert unknown.status_code == 404
    assert "there are: tiny-ti2v" in unknown.json()["detail"]


def test_what_is_left_open_is_as_the_checkpoint_says(server: LiveServer) -> None:
    files = {"input_reference": ("tile.png", TILE, "image/png")}
    video = server.http.post("/v1/videos", files=files).json()
    assert (video["num_frames"], video["num_inference_steps"], video["n"]) == (21, 1, 1)
    server.http.delete(f"/v1/videos/{video['id']}")
    seconds = _ask(server, num_frames="", seconds="2", fps="4")
    assert seconds.status_code == 400  # an empty number is none
    video = server.http.post("/v1/videos", files=files, data={"seconds": "2", "fps": "4"}).json()
    assert (video["num_frames"], video["seconds"]) == (9, "2.25")
    server.http.delete(f"/v1/videos/{video['id']}")


@pytest.mark.parametrize(
    ("fields", "status", "reason"),
    [
        ({"model": "other"}, 404, "there are: tiny-ti2v"),
        ({"size": "128x128"}, 400, "the image is of 64x64 pixels"),
        ({"width": "32"}, 400, "and not of 32x64"),
        ({"size": "big"}, 400, "size: "),
        ({"seed": "-1"}, 400, "seed: "),
        ({"seed": "x"}, 400, "seed: "),
        ({"n": "100"}, 400, "'candidates' must be a whole number, at least 1, at most 64"),
        ({"num_frames": "1000"}, 400, "'frames' must be"),
        ({"guidance_scale": "5"}, 400, "guidance_scale: "),
        ({"style": "noir"}, 400, "style: Extra inputs are not permitted"),
        ({"num_frames": "241", "n": "64"}, 413, "bytes"),
    ],
)
def test_requests_that_are_no_good(
    server: LiveServer, fields: dict, status: int, reason: str
) -> None:
    response = _ask(server, **fields)
    assert response.status_code == status
    assert reason in response.json()["detail"]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"num_frames": "7"}, "ask for a multiple of 4, plus 1"),
        ({"prompt": "a cat"}, "its own prompt alone"),
        ({"revision": "000000000000"}, "not 000000000000"),
    ],
)
def test_what_the_checkpoint_cannot_draw_fails_with_its_reason(
    server: LiveServer, fields: dict, reason: str
) -> None:
    video = _wait(server, _ask(server, **fields).json()["id"])
    assert video["status"] == "failed"
    assert reason in video["error"]["message"]
    content = server.http.get(f"/v1/videos/{video['id']}/content")
    assert content.status_code == 409
    assert reason in content.json()["detail"]


@pytest.mark.parametrize("image", [b"", b"GIF89a", TILE[:100], b"\x89PNG\r\n\x1a\n" + bytes(99)])
def test_images_that_are_none(server: LiveServer, image: bytes) -> None:
    response = _ask(server, image=image)
    assert response.status_code == 400
    assert "no PNG image" in response.json()["detail"]


def test_an_image_that_unpacks_to_gigabytes_is_not_unpacked(server: LiveServer) -> None:
    response = _ask(server, image=png(np.zeros((2, 5000, 3), np.uint8)))
    assert response.status_code == 400
    assert "at most 4096 x 4096 pixels" in response.json()["detail"]


def test_forms_that_are_malformed(server: LiveServer) -> None:
    post = server.http.post
    assert post("/v1/videos", data=SMALL).status_code == 415
    kind = {"content-type": "multipart/form-data; boundary=x"}
    assert post("/v1/videos", content=b"nonsense", headers=kind).status_code == 400
    assert post("/v1/videos", content=b"", headers=kind).status_code == 400
    kind = {"content-type": "multipart/form-data"}
    assert post("/v1/videos", content=b"--x--", headers=kind).status_code == 400
    files = {"image": ("tile.png", TILE, "image/png")}
    assert "input_reference" in post("/v1/videos", files=files).json()["detail"]
    twice = [("input_reference", ("a.png", TILE)), ("seed", (None, "1")), ("seed", (None, "2"))]
    assert "given twice" in post("/v1/videos", files=twice).json()["detail"]


def test_a_request_that_is_repeated_makes_no_second_video(server: LiveServer) -> None:
    first, again = _ask(server, key="one"), _ask(server, key="one")
    assert (first.status_code, again.status_code) == (202, 200)
    assert first.json()["id"] == again.json()["id"]
    assert _ask(server, key="one", seed="9").status_code == 409


def test_a_video_is_cancelled_within_a_step(server: LiveServer) -> None:
    long = _ask(server, num_inference_steps="1000").json()
    end = time.monotonic() + DEADLINE
    while (state := server.http.get(f"/v1/videos/{long['id']}").json())["progress"] < 1:
        assert state["status"] in ("queued", "in_progress")
        assert time.monotonic() < end
        time.sleep(0.02)
    begin = time.monotonic()
    server.http.delete(f"/v1/videos/{long['id']}")
    assert server.http.get(f"/v1/videos/{long['id']}").json()["status"] == "cancelled"
    assert _wait(server, _ask(server).json()["id"])["status"] == "completed"
    assert time.monotonic() - begin < 5


def test_other_jobs_are_no_videos(server: LiveServer) -> None:
    assert server.http.get("/v1/videos/none").status_code == 404
    arrays = {"image": noise_tiles(1), "seed": np.array([3], np.int32)}
    options = {"checkpoint": "tiny-ti2v", "frames": 5}
    job = server.submit(arrays, "wan", options).json()["id"]
    assert server.wait(job)["state"] == "done"
    assert server.http.get(f"/v1/videos/{job}").status_code == 404


def test_a_server_without_the_engine_says_so() -> None:
    with live_server([FakeEngine()], Settings()) as server:
        assert _ask(server).status_code == 404
        assert "no engine for videos" in server.http.get("/v1/checkpoints").json()["detail"]


def test_forms_with_wrong_bytes_never_make_the_server_fail(server: LiveServer) -> None:
    files = {"input_reference": ("tile.png", TILE, "image/png")}
    whole = httpx.Request("POST", server.url, data=SMALL, files=files)
    body, kind = whole.read(), whole.headers["content-type"]
    random = np.random.default_rng(11)
    for _ in range(150):
        changed = bytearray(body)
        for place in random.integers(len(body), size=random.integers(1, 30)):
            # the form's own lines rather than the image's bytes
            changed[place if random.random() < 0.3 else place % 700] = random.integers(256)
        end = random.integers(len(body)) if random.random() < 0.3 else len(body)
        response = server.http.post(
            "/v1/videos", content=bytes(changed[:end]), headers={"content-type": kind}
        )
        assert response.status_code in (202, 400, 404, 413, 429), response.text
        if response.status_code == 202:
            server.http.delete(f"/v1/videos/{response.json()['id']}")
    assert _wait(server, _ask(server).json()["id"])["status"] == "completed"
