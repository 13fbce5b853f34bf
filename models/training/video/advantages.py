"""From rewards to advantages: group reward-decoupled normalisation, and the clipped objective."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

EPSILON = 1e-4
LARGEST = 5.0


def advantages(rewards: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """(N, G) advantages; NaN in groups whose rewards do not differ at all, which teach nothing.

    GDPO (Liu et al. 2026, arXiv 2601.05242): each reward is normalised within its group by itself,
    so that rewards of different spreads count alike and different combinations do not fall
    together; the weighted sum is normalised over the batch. arXiv 2603.26610 does so with rewards
    of trajectories.

    Args:
        rewards: (N, G, R) of N groups of G videos each.
        weights: (R,).
    """
    centred = rewards - rewards.mean(axis=1, keepdims=True)
    own = centred / (rewards.std(axis=1, keepdims=True) + EPSILON)
    total = (own * weights).sum(axis=2)
    has_spread = np.ptp(rewards, axis=1).max(axis=1) > EPSILON
    if not has_spread.any():
        return np.full(total.shape, np.nan)
    kept = total[has_spread]
    normalised = (total - kept.mean()) / (kept.std() + EPSILON)
    return np.where(has_spread[:, None], np.clip(normalised, -LARGEST, LARGEST), np.nan)


def clipped_loss(ratio: Tensor, advantage: Tensor, clip: float) -> Tensor:
    """(B,) what is minimised: minus the clipped gain of PPO.

    Schulman et al. 2017, arXiv 1707.06347, equation 7.

    Args:
        ratio: (B,) of the probabilities of what was drawn, of the policy now and then.
        clip: how far from 1 it may lead; small, as log-probabilities are means over latents.
    """
    return -torch.minimum(ratio * advantage, ratio.clamp(1 - clip, 1 + clip) * advantage)
