"""How much memory videos take, and what would fit where there is too little of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from sig2gps_qgis.models.video.pipeline import TilePipeline

GIBIBYTE = 1024**3
_TRANSFORMER_COPIES, _VAE_COPIES = 6, 12
"""Arrays of a layer's size that are alive at a time; the VAE keeps frames for the next ones."""
_VAE_FRAMES = 4
"""Frames that the VAE decodes at a time, for each latent frame."""


@dataclass(frozen=True)
class MemoryNeed:
    """An estimate, linear in what is asked for: attention without the matrix of scores.

    Attributes:
        weights: bytes of the model.
        per_frame_pixel: bytes for each pixel of each frame of a video that is computed with others
            at the same time, in the transformer.
        per_pixel: bytes for each pixel while one video is decoded.
    """

    weights: int
    per_frame_pixel: float
    per_pixel: float

    @classmethod
    def of(cls, pipeline: TilePipeline) -> MemoryNeed:
        """Of a pipeline with the weights in their types."""
        transformer, vae = pipeline.transformer.config, pipeline.vae.config
        size = next(pipeline.transformer.parameters()).element_size()
        width = transformer.num_attention_heads * transformer.attention_head_dim
        # one modulation per token, in float32, where timesteps are expanded
        modulation = 6 * width * 4 if pipeline.config.expand_timesteps else 0
        token = size * (_TRANSFORMER_COPIES * width + transformer.ffn_dim) + modulation
        frame_pixels = (
            vae.scale_factor_temporal * (vae.scale_factor_spatial * transformer.patch_size[1]) ** 2
        )
        decoder = vae.decoder_base_dim or vae.base_dim
        layer = decoder * vae.dim_mult[0] * _VAE_FRAMES / (vae.patch_size or 1) ** 2
        vae_size = next(pipeline.vae.parameters()).element_size()
        return cls(weights_bytes(pipeline), token / frame_pixels, vae_size * _VAE_COPIES * layer)

    def bytes_for(self, videos: int, frames: int, pixels: int) -> int:
        """Of ``videos`` square ones of ``frames`` frames at the same time."""
        together = self.per_frame_pixel * videos * frames * pixels**2
        decoding = self.per_pixel * pixels**2 + 4 * 3 * videos * frames * pixels**2
        return math.ceil(self.weights + max(together, decoding))

    def advice(self, videos: int, frames: int, pixels: int, multiple: int, free: int) -> str:
        """What to ask for instead, after so much ran out of ``free`` bytes beside the weights.

        Args:
            multiple: what a tile's side must divide by.
        """
        tried = max(self.bytes_for(videos, frames, pixels) - self.weights, 1)
        # the estimate failed, so take it as a scale: what was tried needs more than there is
        share = min(0.8, 0.8 * free / tried)
        fewer = int(videos * share)
        smaller = int(pixels * math.sqrt(share)) // multiple * multiple
        ways = [f"at most {fewer} candidates at a time"] if fewer else []
        ways += [f"tiles of at most {smaller} pixels"] if smaller else []
        ways += ["a server on a device with more memory"]
        return ", or ".join(ways)


def weights_bytes(pipeline: TilePipeline) -> int:
    """What the parameters of all parts take."""
    return sum(
        parameter.numel() * parameter.element_size()
        for part in (pipeline.transformer, pipeline.vae, pipeline.image_encoder)
        if part is not None
        for parameter in part.parameters()
    )
