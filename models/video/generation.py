"""Videos from conditioning images."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.models.video.loading import LoadedCheckpoint


def generate(
    loaded: LoadedCheckpoint,
    images: np.ndarray,
    seeds: Sequence[int],
    *,
    frames: int,
    steps: int,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = lambda _: None,
) -> np.ndarray:
    """(B, T, H, W, 3) uint8 videos, computed together; each depends on its image and seed alone.

    Noise is drawn on the CPU, so that a seed means the same on every device.

    Args:
        images: (B, H, W, 3) uint8, red, green, blue.
        seeds: (B,) of the noise.
        frames: T, 4k + 1.
        steps: denoising steps.
        progress: takes the share that is done, after each step.

    Raises:
        Cancelled: within a step, or a frame's decoding, of ``cancelled()`` saying so.
        torch.OutOfMemoryError: too much at once.
    """
    layout, pipeline = loaded.opened.layout, loaded.pipeline
    count, height, width = images.shape[:3]
    shape = (
        layout.channels,
        (frames - 1) // layout.temporal + 1,
        height // layout.spatial,
        width // layout.spatial,
    )
    noise = torch.stack(
        [torch.randn(shape, generator=torch.Generator().manual_seed(seed)) for seed in seeds]
    )
    pictures = torch.from_numpy(np.ascontiguousarray(images)).permute(0, 3, 1, 2).float() / 255

    def after_step(_: Any, step: int, __: Any, tensors: dict) -> dict:
        progress((step + 1) / (steps + 1))
        stop_if(cancelled)
        return tensors

    stop_if(cancelled)
    with _asking(loaded, cancelled), torch.inference_mode():
        video = pipeline(
            image=pictures,
            prompt_embeds=loaded.prompt_embeds.to(loaded.device).expand(count, -1, -1),
            height=height,
            width=width,
            num_frames=frames,
            num_inference_steps=steps,
            guidance_scale=1.0,
            latents=noise,
            output_type="pt",
            callback_on_step_end=after_step,
        ).frames
    drawn = (video.float() * 255).round().clamp(0, 255).to(torch.uint8).permute(0, 1, 3, 4, 2)
    progress(1.0)
    return drawn.contiguous().cpu().numpy()


@contextmanager
def _asking(loaded: LoadedCheckpoint, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Stop inside a step, too: a step of a large model on a CPU takes minutes."""
    transformer = loaded.pipeline.transformer
    # a hook in a compiled block would break its graph, and GPUs' steps are short
    compiled = any(block._compiled_call_impl is not None for block in transformer.blocks)  # noqa: SLF001
    modules = [loaded.pipeline.vae.decoder, *(() if compiled else transformer.blocks)]
    hooks = [module.register_forward_pre_hook(lambda *_: stop_if(cancelled)) for module in modules]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        loaded.pipeline.vae.clear_cache()
