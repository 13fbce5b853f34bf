"""Wan2.2-TI2V-5B as it is published, without its weights: to be measured, not to draw with."""

from __future__ import annotations

from pathlib import Path

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from diffusers.models.modeling_utils import ModelMixin

from sig2gps_qgis.models.video.checkpoint import OpenedCheckpoint
from sig2gps_qgis.models.video.family import Layout
from sig2gps_qgis.models.video.loading import LoadedCheckpoint, prepare
from sig2gps_qgis.models.video.pipeline import TilePipeline
from sig2gps_qgis.models.video.prompt_embeddings import TOKENS
from sig2gps_qgis.models.video.schedule import scheduler_from
from sig2gps_qgis.video_checkpoint import VideoCheckpoint

TRANSFORMER = {
    "num_attention_heads": 24,
    "attention_head_dim": 128,
    "in_channels": 48,
    "out_channels": 48,
    "text_dim": 4096,
    "freq_dim": 256,
    "ffn_dim": 14336,
    "num_layers": 30,
}
VAE = {
    "base_dim": 160,
    "decoder_base_dim": 256,
    "z_dim": 48,
    "dim_mult": [1, 2, 4, 4],
    "num_res_blocks": 2,
    "temperal_downsample": [False, True, True],
    "is_residual": True,
    "in_channels": 12,
    "out_channels": 12,
    "patch_size": 2,
    "scale_factor_temporal": 4,
    "scale_factor_spatial": 16,
    "latents_mean": [0.0] * 48,
    "latents_std": [1.0] * 48,
}


def true_transformer(device: str, dtype: torch.dtype) -> WanTransformer3DModel:
    """Of 4.9998 billion parameters, with random weights, or none on the device `meta`."""
    with torch.device(device):
        return in_precision(WanTransformer3DModel(**TRANSFORMER).eval(), dtype)


def true_vae(device: str, dtype: torch.dtype) -> AutoencoderKLWan:
    """Of 705 million parameters, with random weights, or none on the device `meta`."""
    with torch.device(device):
        return in_precision(AutoencoderKLWan(**VAE).eval(), dtype)


def true_checkpoint(device: str, *, compiled: bool = False) -> LoadedCheckpoint:
    """All of it with random weights in bfloat16: it draws noise, as fast as it draws anything."""
    place = torch.device(device)
    pipeline = TilePipeline(
        tokenizer=None,
        text_encoder=None,
        vae=true_vae(device, torch.bfloat16),
        transformer=true_transformer(device, torch.bfloat16),
        scheduler=scheduler_from({"flow_shift": 5.0}),
        expand_timesteps=True,
    )
    nowhere = Path("random")
    width = TRANSFORMER["text_dim"]
    layout = Layout("ti2v", spatial=16, temporal=4, patch=2, channels=48, text_dim=width)
    opened = OpenedCheckpoint(nowhere, VideoCheckpoint(), nowhere, "", layout, ())
    embeddings = torch.randn(1, TOKENS, width).to(torch.bfloat16)
    return prepare(opened, pipeline, embeddings, place, compiled=compiled)


def in_precision(model: ModelMixin, dtype: torch.dtype) -> ModelMixin:
    """The model with its weights in a type, but for those that its class keeps in float32.

    As `from_pretrained` does it.
    """
    kept = model._keep_in_fp32_modules or ()  # noqa: SLF001 - of the class that says so
    for name, parameter in model.named_parameters():
        if not any(part in name.split(".") for part in kept):
            parameter.data = parameter.data.to(dtype)
    return model
