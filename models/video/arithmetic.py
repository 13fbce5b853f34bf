"""How much a video costs to compute, and how much a device computes in a second."""

from __future__ import annotations

import time
from dataclasses import dataclass

import torch
from torch.utils.flop_counter import FlopCounterMode

from sig2gps_qgis.models.video.loading import LoadedCheckpoint


@dataclass(frozen=True)
class Cost:
    """Floating-point operations of one video: an addition or a product is one.

    Attributes:
        step: of each denoising step.
        coding: of encoding the image and decoding the video.
    """

    step: int
    coding: int


def cost_of(loaded: LoadedCheckpoint, frames: int, pixels: int) -> Cost:
    """What a square video costs in matrix products, attention and convolutions.

    Counted on the device `meta`, where nothing is computed.
    """
    layout, pipeline = loaded.opened.layout, loaded.pipeline
    latent_frames, side = (frames - 1) // layout.temporal + 1, pixels // layout.spatial
    tokens = latent_frames * (side // layout.patch) ** 2
    with torch.device("meta"), torch.no_grad():
        latents = torch.empty(1, layout.channels, latent_frames, side, side)
        transformer = type(pipeline.transformer).from_config(dict(pipeline.transformer.config))
        vae = type(pipeline.vae).from_config(dict(pipeline.vae.config))
        with FlopCounterMode(display=False) as step:
            transformer(
                hidden_states=latents,
                timestep=torch.empty(1, tokens),
                encoder_hidden_states=torch.empty(1, *loaded.prompt_embeds.shape[1:]),
            )
        with FlopCounterMode(display=False) as coding:
            vae.encode(torch.empty(1, 3, 1, pixels, pixels))
            vae.decode(latents)
    return Cost(step.get_total_flops(), coding.get_total_flops())


def matmul_rate(device: torch.device, dtype: torch.dtype, side: int, seconds: float = 1.0) -> float:
    """Floating-point operations in a second of products of square matrices, the best of several."""
    one, other = (torch.randn(side, side, device=device, dtype=dtype) for _ in range(2))
    best, until = 0.0, time.perf_counter() + seconds
    for warm in range(1_000_000):
        begin = now(device)
        one @ other
        took = now(device) - begin
        if warm:
            best = max(best, 2 * side**3 / took)
        if warm and time.perf_counter() > until:
            break
    return best


def now(device: torch.device) -> float:
    """The time, in seconds, once the device has done all that it was told to."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter()
