"""The user's own server, as the plugin starts it, with a checkpoint anywhere on the computer."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.inference_errors import WrongVersion
from sig2gps_qgis.local_server import LocalServer
from sig2gps_qgis.models.video.mp4 import decode_mp4
from sig2gps_qgis.video_request import VideoRequest
from tests.models.video.png import png
from tests.models.video.tiles import SIDE, noise_tiles


def test_a_checkpoint_is_named_by_its_path(tiny_ti2v: Path, tmp_path: Path) -> None:
    server = LocalServer(sys.executable, tmp_path / "profile", idle_s=1.0, device="cpu")
    client = server.connect()
    try:
        videos = client.videos(decode_mp4)
        name = str(tiny_ti2v)
        assert videos.checkpoint(name).facts.name == "tiny-ti2v"
        request = VideoRequest(
            image=png(noise_tiles(1)[0]),
            pixels=SIDE,
            frames=5,
            steps=1,
            candidates=1,
            seed=3,
            checkpoint=name,
        )
        first, second = videos.generate([request, request])
        np.testing.assert_array_equal(first.frames, second.frames)
        with pytest.raises(WrongVersion, match=r"holds no sig2gps\.json"):
            videos.checkpoint(str(tmp_path))
        with pytest.raises(WrongVersion, match="a commit"):
            videos.checkpoint("Wan-AI/Wan2.2-TI2V-5B-Diffusers@main")
        with pytest.raises(WrongVersion, match="or give a folder's whole path"):
            videos.checkpoint("")
    finally:
        client.close()
