"""The client of video servers, against this project's own one with the whole engine behind it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import InferenceError, JobFailed, WrongVersion
from sig2gps_qgis.models.video.catalog import Catalog
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.engine import WanEngine
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import load
from sig2gps_qgis.models.video.mp4 import decode_mp4
from sig2gps_qgis.models.video.revision import revision_of
from sig2gps_qgis.video_client import VideoClient
from sig2gps_qgis.video_request import VideoRequest
from tests.models.fake_engine import FakeEngine
from tests.models.live_server import LiveServer, live_server
from tests.models.video.png import png
from tests.models.video.tiles import SIDE, noise_tiles

TILES = noise_tiles(2)
REQUESTS = [
    VideoRequest(
        image=png(tile), pixels=SIDE, frames=5, steps=2, candidates=2, seed=seed, wants_files=True
    )
    for tile, seed in zip(TILES, (3, 100))
]


@pytest.fixture(scope="module")
def server(tiny_ti2v: Path) -> Iterator[LiveServer]:
    with live_server([FakeEngine(), WanEngine(Catalog(tiny_ti2v.parent))]) as server:
        yield server


@pytest.fixture
def client(server: LiveServer) -> VideoClient:
    return InferenceClient(server.url).videos(decode_mp4)


def test_a_checkpoint_tells_its_style_without_being_loaded(
    client: VideoClient, tiny_ti2v: Path
) -> None:
    opened = open_checkpoint(tiny_ti2v)
    for name in ("", "tiny-ti2v"):
        served = client.checkpoint(name)
        assert served.facts == opened.facts
        assert served.revision == revision_of(opened)
    with pytest.raises(WrongVersion, match="no checkpoint 'other' here; there are: tiny-ti2v"):
        client.checkpoint("other")


def test_videos_come_without_loss_and_as_files(client: VideoClient, tiny_ti2v: Path) -> None:
    shares: list[float] = []
    answers = client.generate(REQUESTS, progress=shares.append)
    loaded = load(open_checkpoint(tiny_ti2v))
    for tile, request, answer in zip(TILES, REQUESTS, answers):
        assert answer.is_lossless
        assert answer.revision == revision_of(loaded.opened)
        for seed, frames, file in zip(request.seeds, answer.frames, answer.files):
            drawn = generate(loaded, tile[None], [seed], frames=5, steps=2)[0]
            np.testing.assert_array_equal(frames, drawn)
            assert decode_mp4(file).shape == frames.shape
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_progress_is_seen_while_steps_are_made(client: VideoClient) -> None:
    shares: list[float] = []
    request = replace(REQUESTS[0], steps=60, candidates=1)
    client.generate([request], progress=shares.append)
    assert len([share for share in shares if share < 1.0]) >= 2


def test_files_are_only_sent_where_they_are_wanted(client: VideoClient) -> None:
    (answer,) = client.generate([replace(REQUESTS[0], wants_files=False)])
    assert answer.files == ()


def test_a_refusal_says_what_to_do(client: VideoClient) -> None:
    with pytest.raises(JobFailed, match="its own prompt alone: leave the prompt empty"):
        client.generate([REQUESTS[0], replace(REQUESTS[1], prompt="a cat")])
    with pytest.raises(InferenceError, match="there are: tiny-ti2v"):
        client.generate([replace(REQUESTS[0], checkpoint="other")])
    with pytest.raises(InferenceError, match="the image is of 64x64 pixels"):
        client.generate([replace(REQUESTS[0], pixels=128)])


def test_cancelling_frees_the_device_for_others(client: VideoClient, server: LiveServer) -> None:
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        client.generate(
            [replace(request, steps=1000) for request in REQUESTS],
            cancelled=lambda: time.monotonic() > begin + 1.0,
        )
    client.generate(REQUESTS[:1])
    assert time.monotonic() - begin < 6.0
    assert not server.service.store.busy()


def test_a_server_without_the_engine_is_refused() -> None:
    with live_server([FakeEngine()]) as other:
        client = InferenceClient(other.url).videos(decode_mp4)
        with pytest.raises(WrongVersion, match="has no engine 'wan'"):
            client.checkpoint("")
