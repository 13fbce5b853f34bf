"""How much memory videos take, and what would fit where there is too little of it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sig2gps_qgis.models.video.checkpoint import OpenedCheckpoint
from sig2gps_qgis.models.video.family import read_json
from sig2gps_qgis.models.video.stored_weights import parameters_in
from sig2gps_qgis.video_memory import VideoMemory

if TYPE_CHECKING:  # it loads diffusers, for seconds
    from sig2gps_qgis.models.video.pipeline import TilePipeline

GIBIBYTE = 1024**3
_TRANSFORMER_COPIES, _VAE_COPIES = 6, 12
"""Arrays of a layer's size that are alive at a time; the VAE keeps frames for the next ones."""
_VAE_FRAMES = 4
"""Frames that the VAE decodes at a time, for each latent frame."""


@dataclass(frozen=True)
class MemoryNeed(VideoMemory):
    """The estimate for a model, from its configuration and weights."""

    @classmethod
    def of(cls, pipeline: TilePipeline) -> MemoryNeed:
        """Of a pipeline with the weights in their types."""
        return cls._of_configurations(
            pipeline.transformer.config,
            pipeline.vae.config,
            weights_bytes(pipeline),
            next(pipeline.transformer.parameters()).element_size(),
            has_times=pipeline.config.expand_timesteps,
        )

    @classmethod
    def of_checkpoint(cls, opened: OpenedCheckpoint, size: int) -> MemoryNeed:
        """Of a checkpoint with weights of ``size`` bytes each; nothing of it is loaded.

        Raises:
            WrongCheckpoint: a file of the checkpoint is missing or unreadable.
        """
        parts = ("transformer", "vae", "image_encoder")
        return cls._of_configurations(
            read_json(opened.base / "transformer" / "config.json"),
            read_json(opened.base / "vae" / "config.json"),
            size * sum(parameters_in(opened.base / part) for part in parts),
            size,
            has_times=opened.layout.family == "ti2v",
        )

    @classmethod
    def _of_configurations(
        cls,
        transformer: Mapping[str, Any],
        vae: Mapping[str, Any],
        weights: int,
        size: int,
        *,
        has_times: bool,
    ) -> MemoryNeed:
        """Of configurations as diffusers writes them.

        Args:
            size: bytes of a number.
            has_times: whether each token has a time of its own.
        """
        width = transformer["num_attention_heads"] * transformer["attention_head_dim"]
        # one modulation per token, in float32, where timesteps are expanded
        modulation = 6 * width * 4 if has_times else 0
        token = size * (_TRANSFORMER_COPIES * width + transformer["ffn_dim"]) + modulation
        temporal, spatial = vae.get("scale_factor_temporal", 4), vae.get("scale_factor_spatial", 8)
        frame_pixels = temporal * (spatial * transformer["patch_size"][1]) ** 2
        decoder = vae.get("decoder_base_dim") or vae["base_dim"]
        layer = decoder * vae["dim_mult"][0] * _VAE_FRAMES / (vae.get("patch_size") or 1) ** 2
        return cls(weights, token / frame_pixels, size * _VAE_COPIES * layer)

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
