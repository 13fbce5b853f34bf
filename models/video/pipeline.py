"""diffusers' image-to-video pipeline, made fit for batches of different images."""

from __future__ import annotations

from typing import Any

import torch
from diffusers import WanImageToVideoPipeline


class TilePipeline(WanImageToVideoPipeline):
    """Takes one image for each prompt embedding, where its parent wants one image for all.

    Images come as a tensor (B, 3, H, W) of 0 to 1; noise as ``latents``, so that each video depends
    on its own seed alone.
    """

    def prepare_latents(
        self, image: torch.Tensor, batch_size: int, *arguments: Any, **more: Any
    ) -> tuple[torch.Tensor, ...]:
        """As the parent's, image by image: it would repeat every image for the whole batch."""
        names = ("num_channels_latents", "height", "width", "num_frames", "dtype", "device")
        given = {**dict(zip((*names, "generator", "latents", "last_image"), arguments)), **more}
        noise = given.pop("latents")
        if len(image) != batch_size or noise is None or len(noise) != batch_size:
            raise ValueError(f"{batch_size} videos need as many images and noise latents")
        parts = [
            super(TilePipeline, self).prepare_latents(one[None], 1, latents=own[None], **given)
            for one, own in zip(image, noise)
        ]
        together = [torch.cat(part) for part in zip(*(part[:2] for part in parts))]
        # the mask of Wan2.2-TI2V is the same for all
        return (*together, *parts[0][2:])

    def encode_image(self, image: torch.Tensor, device: torch.device | None = None) -> torch.Tensor:
        """(B, L, C) what CLIP sees in each image: its processor wants 8 bits."""
        pictures = (image * 255).round().to(torch.uint8).permute(0, 2, 3, 1).cpu().numpy()
        return super().encode_image(list(pictures), device)


def keep_own_image_embeddings(
    _: torch.nn.Module, arguments: tuple[Any, ...], named: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Forward pre-hook of the transformer, for batches of different images.

    The pipeline repeats the image embeddings as a whole, batch size times; the first repetition
    holds each video's own.
    """
    embeddings = named.get("encoder_hidden_states_image")
    if embeddings is not None:
        named["encoder_hidden_states_image"] = embeddings[: len(named["hidden_states"])]
    return arguments, named
