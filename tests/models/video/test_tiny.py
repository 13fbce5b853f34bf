"""The tiny checkpoints: of Wan's own classes, of the size that was asked for, always the same."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderKLWan, WanImageToVideoPipeline, WanTransformer3DModel

from sig2gps_qgis.models.video import tiny
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.revision import revision_of
from sig2gps_qgis.models.video.tiny_text import WIDTH
from sig2gps_qgis.models.video.true_size import true_transformer, true_vae


def _parameters(model: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


def test_plain_diffusers_loads_it_and_draws(tiny_ti2v: Path) -> None:
    pipeline = WanImageToVideoPipeline.from_pretrained(tiny_ti2v)
    assert type(pipeline.transformer) is WanTransformer3DModel
    assert type(pipeline.vae) is AutoencoderKLWan
    assert 1.75e6 < _parameters(pipeline.transformer) < 1.85e6
    assert 1.55e6 < _parameters(pipeline.vae) < 1.65e6
    tokens = pipeline.tokenizer("A map", return_tensors="pt")
    states = pipeline.text_encoder(tokens.input_ids, tokens.attention_mask).last_hidden_state
    assert states.shape == (1, tokens.input_ids.shape[1], WIDTH)
    video = pipeline(
        image=torch.zeros(1, 3, 64, 64),
        prompt_embeds=torch.zeros(1, 512, WIDTH),
        height=64,
        width=64,
        num_frames=5,
        num_inference_steps=1,
        guidance_scale=1.0,
    ).frames
    assert video.shape == (1, 5, 64, 64, 3)


def test_its_vae_decodes_21_frames_of_128_pixels_in_a_second() -> None:
    vae = tiny.tiny_vae()
    latents = torch.randn(1, tiny.CHANNELS, 6, 8, 8)
    with torch.inference_mode():
        vae.decode(latents)
        # processor time, as other programs compute here at the same time
        begin = time.process_time()
        frames = vae.decode(latents).sample
        assert time.process_time() - begin < 1.0
    assert frames.shape == (1, 3, 21, 128, 128)


@pytest.mark.parametrize("family", ["ti2v", "i2v"])
def test_the_same_seed_builds_the_same_checkpoint(tmp_path: Path, family: str) -> None:
    revisions = []
    for number, seed in enumerate((3, 3, 4)):
        tiny.build(tmp_path / str(number), seed, family)
        revisions.append(revision_of(open_checkpoint(tmp_path / str(number))))
    assert revisions[0] == revisions[1] != revisions[2]


def test_building_leaves_the_random_numbers_of_others_alone(tmp_path: Path) -> None:
    state = torch.random.get_rng_state()
    tiny.build(tmp_path / "checkpoint", seed=5)
    assert torch.equal(torch.random.get_rng_state(), state)


def test_training_can_start_from_its_gates() -> None:
    transformer = tiny.tiny_transformer()
    for block in transformer.blocks:
        gates = block.scale_shift_table[0].abs().amax(dim=1)
        assert gates.tolist() == [0, 0, 1, 0, 0, 1]
    assert 4 * tiny.CHANNELS <= tiny.HEADS * tiny.HEAD_WIDTH


def test_the_true_configuration_has_five_billion_parameters() -> None:
    assert _parameters(true_transformer("meta", torch.bfloat16)) == 4_999_787_712
    assert true_vae("meta", torch.bfloat16).config.scale_factor_spatial == 16
