"""Tiny checkpoints of Wan's own classes, built from a seed: `make tiny-wan`.

For tests, and as the beginning of training on a CPU. They draw noise until they are trained.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import torch
from diffusers import (
    AutoencoderKLWan,
    UniPCMultistepScheduler,
    WanImageToVideoPipeline,
    WanTransformer3DModel,
)
from transformers import CLIPImageProcessor, CLIPVisionConfig, CLIPVisionModel

from sig2gps_qgis.models.video import prompt_embeddings
from sig2gps_qgis.models.video.beginning import (
    look_at_the_same_place,
    look_back,
    open_gates,
    pass_noise_on,
)
from sig2gps_qgis.models.video.family import Family
from sig2gps_qgis.models.video.saving import save
from sig2gps_qgis.models.video.tiny_text import WIDTH, tiny_text_encoder, tiny_tokenizer
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.video_checkpoint import FILE, VideoCheckpoint

PIXELS = 128
HEADS, HEAD_WIDTH, LAYERS = 4, 32, 6
CHANNELS = 16
"""Of the latents. A patch of four takes half of the transformer's width: predicting velocity asks
it to pass all of the noise on, and what it thinks needs room beside that."""
IMAGE_WIDTH = 32
"""Of CLIP's view of the image, in the family that has one."""


def build(folder: Path, seed: int = 0, family: Family = "ti2v") -> VideoCheckpoint:
    """Write a checkpoint, in the place of whatever is there; the same bytes for the same seed.

    The transformer has 1.8 million parameters, the VAE 1.6 million.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        pipeline = _pipeline(family)
    facts = VideoCheckpoint(
        name=f"tiny-{family}",
        style=TileStyle.for_side(PIXELS),
        pixels=PIXELS,
        metres_per_pixel=(5000.0 / PIXELS, 20_000.0 / PIXELS),
    )
    shutil.rmtree(folder, ignore_errors=True)
    save(pipeline, folder)
    embeddings = prompt_embeddings.encode(facts.prompt, pipeline.tokenizer, pipeline.text_encoder)
    prompt_embeddings.write(folder, facts.prompt, embeddings)
    (folder / FILE).write_text(json.dumps(facts.to_json(), indent=2) + "\n", encoding="utf-8")
    return facts


def tiny_transformer(family: Family = "ti2v") -> WanTransformer3DModel:
    """With random weights, which begin as :mod:`beginning` says."""
    has_image = family == "i2v"
    transformer = WanTransformer3DModel(
        num_attention_heads=HEADS,
        attention_head_dim=HEAD_WIDTH,
        in_channels=2 * CHANNELS + 4 if has_image else CHANNELS,
        out_channels=CHANNELS,
        text_dim=WIDTH,
        ffn_dim=4 * HEADS * HEAD_WIDTH,
        num_layers=LAYERS,
        image_dim=IMAGE_WIDTH if has_image else None,
        added_kv_proj_dim=HEADS * HEAD_WIDTH if has_image else None,
    )
    open_gates(transformer)
    look_at_the_same_place(transformer)
    look_back(transformer)
    if not has_image:  # whose patches hold more values than the transformer is wide
        pass_noise_on(transformer)
    return transformer.eval()


def tiny_vae() -> AutoencoderKLWan:
    """With random weights; shrinks by 16 x 16 pixels and 4 frames, as that of Wan2.2-TI2V-5B."""
    patch = 4
    return AutoencoderKLWan(
        base_dim=24,
        decoder_base_dim=24,
        z_dim=CHANNELS,
        dim_mult=[1, 2, 2],
        num_res_blocks=1,
        temperal_downsample=[True, True],
        is_residual=True,
        in_channels=3 * patch**2,
        out_channels=3 * patch**2,
        patch_size=patch,
        scale_factor_spatial=16,
        latents_mean=[0.0] * CHANNELS,
        latents_std=[1.0] * CHANNELS,
    ).eval()


def _pipeline(family: Family) -> WanImageToVideoPipeline:
    tokenizer = tiny_tokenizer()
    image_parts = {}
    if family == "i2v":
        sight = CLIPVisionConfig(
            hidden_size=IMAGE_WIDTH,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=2,
            image_size=32,
            patch_size=8,
        )
        side = {"height": 32, "width": 32}
        image_parts = {
            "image_encoder": CLIPVisionModel(sight).eval(),
            "image_processor": CLIPImageProcessor(size=side, crop_size=side),
        }
    return WanImageToVideoPipeline(
        tokenizer=tokenizer,
        text_encoder=tiny_text_encoder(len(tokenizer)),
        vae=tiny_vae(),
        transformer=tiny_transformer(family),
        scheduler=UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=1.0, solver_order=1
        ),
        expand_timesteps=family == "ti2v",
        **image_parts,
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Build one where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="replaced if it is there")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--family", choices=get_args(Family), default="ti2v")
    options = parser.parse_args(arguments)
    build(options.folder, options.seed, options.family)


if __name__ == "__main__":
    main()
