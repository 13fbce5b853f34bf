"""The drawing of videos as decisions: what was drawn, step by step, and how probable it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from sig2gps_qgis.models.training.video.flow import velocity
from sig2gps_qgis.models.training.video.sde import ChanceStep


@dataclass(frozen=True)
class Decision:
    """One random step of a batch of drawings.

    Attributes:
        step: which one.
        before, after: (B, C, T - 1, h, w) latents.
        log_probability: (B,) of the step at the time it was taken.
    """

    step: ChanceStep
    before: Tensor
    after: Tensor
    log_probability: Tensor


@torch.no_grad()
def roll_out(
    transformer: nn.Module,
    noise: Tensor,
    first: Tensor,
    levels: Sequence[float],
    window: range,
    amount: float,
    prompt: Tensor,
    chances: Sequence[torch.Generator],
) -> tuple[Tensor, list[Decision]]:
    """Draw a batch; the steps in the window are random, the others follow the flow.

    Args:
        noise: (B, C, T - 1, h, w) to begin with.
        first: (B, C, 1, h, w) latents of frame 0.
        levels: of noise, from 1 to 0.
        amount: of chance, a in Flow-GRPO.
        chances: (B) of randomness.

    Returns:
        Generated latents (B, C, T - 1, h, w), and the decisions.
    """
    latents, decisions = noise, []
    for number, (level, after) in enumerate(zip(levels, levels[1:])):
        at = torch.full((len(noise),), level, device=noise.device)
        found = velocity(transformer, latents, first, at, prompt)
        if number not in window:
            latents = latents + (after - level) * found.float()
            continue
        step = ChanceStep(level, after, amount, levels[1])
        mean = step.mean(latents, found)
        chance = [torch.randn(mean.shape[1:], generator=generator) for generator in chances]
        reached = mean + step.spread * torch.stack(chance).to(mean.device)
        decisions.append(Decision(step, latents, reached, step.log_probability(reached, mean)))
        latents = reached
    return latents, decisions


def mean_of(
    transformer: nn.Module, decision: Decision, rows: slice, first: Tensor, prompt: Tensor
) -> Tensor:
    """Where a policy's step leads on average from where some of the drawings (rows) were."""
    before = decision.before[rows]
    at = torch.full((len(before),), decision.step.level, device=before.device)
    found = velocity(transformer, before, first[rows], at, prompt)
    return decision.step.mean(before, found)
