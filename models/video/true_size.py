"""Wan2.2-TI2V-5B as it is published, without its weights: what this engine is made for."""

from __future__ import annotations

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from diffusers.models.modeling_utils import ModelMixin

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


def in_precision(model: ModelMixin, dtype: torch.dtype) -> ModelMixin:
    """The model with its weights in a type, but for those that its class keeps in float32.

    As `from_pretrained` does it.
    """
    kept = model._keep_in_fp32_modules or ()  # noqa: SLF001 - of the class that says so
    for name, parameter in model.named_parameters():
        if not any(part in name.split(".") for part in kept):
            parameter.data = parameter.data.to(dtype)
    return model
