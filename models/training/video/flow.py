"""Flow matching on the latents of videos whose first frame is given.

Latents x at noise level s are (1 - s) x_0 + s e with noise e; the model predicts the velocity
e - x_0 (Lipman et al. 2023, arXiv 2210.02747; Liu et al. 2023, arXiv 2209.03003). As in
Wan2.2-TI2V, the latents of frame 0 stay clean, and their tokens are told the time 0.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from sig2gps_qgis.models.video.schedule import scheduler_from

_TIMES = 1000.0
"""Models are told noise levels as times up to this, a last one below it."""


def velocity(
    transformer: nn.Module, noisy: Tensor, first: Tensor, level: Tensor, prompt: Tensor
) -> Tensor:
    """(B, C, T - 1, h, w) the predicted velocity of the generated latents.

    Args:
        transformer: a WanTransformer3DModel, or what wraps it.
        noisy: (B, C, T - 1, h, w), the generated latents at their noise level.
        first: (B, C, 1, h, w), the clean latents of frame 0.
        level: (B,) of noise, 0 to 1.
        prompt: (1, L, D), see :mod:`prompt_attention`.
    """
    latents = torch.cat([first, noisy], dim=2)
    _, _, frames, height, width = latents.shape
    tokens = height * width // 4  # patches of 1 x 2 x 2 latents
    time = (_TIMES * level).clamp(max=_TIMES - 1)
    times = time[:, None].repeat(1, frames * tokens)
    times[:, :tokens] = 0
    return transformer(latents, times, prompt, return_dict=False)[0][:, :, 1:]


def noised(clean: Tensor, noise: Tensor, level: Tensor) -> Tensor:
    """Latents (B, …) at noise levels (B,)."""
    share = level.view(-1, *[1] * (clean.ndim - 1))
    return (1 - share) * clean + share * noise


def flow_loss(predicted: Tensor, clean: Tensor, noise: Tensor, weight: Tensor) -> Tensor:
    """(B,) mean squared error of the velocity.

    Args:
        weight: (B, 1, T - 1, h, w) of the latents.
    """
    squared = (predicted.float() - (noise - clean)).square() * weight
    return squared.flatten(1).mean(dim=1)


def draw_levels(random: Tensor, one_step_share: float, shift: float) -> Tensor:
    """Noise levels (B,), of uniform random numbers (B, 2), 0 to 1.

    Args:
        one_step_share: of the samples that are pure noise, where a one-step generation begins.
        shift: of the others; more than 1 puts them where there is more noise.
    """
    spread = shift * random[:, 1] / (1 + (shift - 1) * random[:, 1])
    return torch.where(random[:, 0] < one_step_share, torch.ones_like(spread), spread)


def levels_of(steps: int, scheduler: object) -> list[float]:
    """Noise levels from 1 to 0 (steps + 1) that inference goes through in so many steps.

    Args:
        scheduler: configuration of the checkpoint's scheduler.
    """
    schedule = scheduler_from(scheduler)
    schedule.set_timesteps(steps)
    levels = [float(level) for level in schedule.sigmas]
    return [1.0, *levels[1:-1], 0.0]


def generate_latents(
    transformer: nn.Module, noise: Tensor, first: Tensor, levels: list[float], prompt: Tensor
) -> Tensor:
    """Generated latents (B, C, T - 1, h, w) from noise by Euler's method."""
    latents = noise
    for level, after in zip(levels, levels[1:]):
        at = torch.full((len(noise),), level, device=noise.device)
        latents = latents + (after - level) * velocity(transformer, latents, first, at, prompt)
    return latents
