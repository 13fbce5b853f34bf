"""One plain folder out of base and adapters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from diffusers import WanImageToVideoPipeline

from sig2gps_qgis.models.video import merge
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import load
from tests.models.video.lora_files import checkpoint_with_lora
from tests.models.video.tiles import noise_tiles


def test_the_merged_checkpoint_draws_as_base_and_adapters_do(
    tiny_ti2v: Path, tmp_path: Path
) -> None:
    with_lora = checkpoint_with_lora(tmp_path / "lora", tiny_ti2v)
    assert merge.main([str(with_lora), str(tmp_path / "merged")]) == 0
    merged = open_checkpoint(tmp_path / "merged")
    assert merged.adapters == ()
    assert merged.base == merged.folder
    videos = [
        generate(load(opened, dtype=torch.bfloat16), noise_tiles(1), [5], frames=5, steps=1).astype(
            int
        )
        for opened in (open_checkpoint(with_lora), merged, open_checkpoint(tiny_ti2v))
    ]
    # the sum of weights is rounded where the sum of two products is not
    assert np.abs(videos[0] - videos[1]).mean() < 0.2 * np.abs(videos[0] - videos[2]).mean()
    plain = WanImageToVideoPipeline.from_pretrained(merged.folder)
    assert plain.text_encoder is not None
    assert plain.tokenizer is not None


def test_nothing_is_overwritten(tiny_ti2v: Path, tmp_path: Path) -> None:
    assert merge.main([str(tiny_ti2v), str(tmp_path)]) == 1
    assert list(tmp_path.iterdir()) == []
