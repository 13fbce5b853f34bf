"""Videos as vLLM-Omni and SGLang Diffusion have packed them: the engine's decoder reads them."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from sig2gps_qgis.models.video.mp4 import decode_mp4
from tests.recordings.drawn_frames import DOT_PX, draw
from tests.recordings.recorded_request import FOLDER, REQUEST


@pytest.mark.parametrize("server", ["vllm_omni", "sglang"])
@pytest.mark.parametrize("number", [1, 2])
def test_the_frames_come_out_as_they_were_drawn(server: str, number: int) -> None:
    frames = decode_mp4((FOLDER / f"{server}_{number}.mp4").read_bytes())
    with Image.open(io.BytesIO(REQUEST.image)) as image:
        tile = np.asarray(image.convert("RGB"))
    drawn = draw(tile, REQUEST.frames, REQUEST.seeds[number - 1])
    assert frames.shape == drawn.shape == (21, 64, 64, 3)
    assert frames.dtype == np.uint8
    for found, true in zip(frames.astype(int), drawn.astype(int)):
        blue = [picture[..., 2] - picture[..., :2].max(axis=2) > 60 for picture in (found, true)]
        assert blue[1].sum() == DOT_PX**2
        where = [np.argwhere(mask).mean(axis=0) for mask in blue]
        np.testing.assert_allclose(*where, atol=1.0)
