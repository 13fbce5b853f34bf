"""What changes the weights: AdamW, and for a transformer's own matrices Muon, if so wished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

_FIRST = "initial_lr"
"""Where a group of parameters keeps the rate that it was made with, by torch's own custom."""


def optimizers_of(
    parameters: Mapping[str, Tensor], rate: float, matrix_rate: float, **adam: Any
) -> list[Optimizer]:
    """The optimizers of some parameters, by name.

    Muon turns the update of a matrix into the nearest orthogonal one, so that all directions are
    learned alike (Jordan et al. 2024; Liu et al. 2025, arXiv 2502.16982). It is made for the
    matrices between hidden layers; what reads the latents and the prompt, and what writes, stays
    with AdamW.

    Args:
        rate: learning rate of AdamW.
        matrix_rate: that of Muon; 0: AdamW trains all.
        adam: further options of AdamW; its weight decay is also Muon's.
    """
    matrices = {
        name: weights
        for name, weights in parameters.items()
        if matrix_rate and _is_hidden_matrix(name, weights)
    }
    rest = [weights for name, weights in parameters.items() if name not in matrices]
    found: list[Optimizer] = [torch.optim.AdamW(rest, lr=rate, **adam)]
    if matrices:
        decay = adam.get("weight_decay", 0.0)
        found.append(torch.optim.Muon(matrices.values(), lr=matrix_rate, weight_decay=decay))
    for optimizer in found:
        for group in optimizer.param_groups:
            group[_FIRST] = group["lr"]
    return found


def _is_hidden_matrix(name: str, weights: Tensor) -> bool:
    return weights.ndim == 2 and "blocks." in name and "attn2." not in name


class Optimizers:
    """Several as one."""

    def __init__(self, parts: Sequence[Optimizer]) -> None:
        self._parts = parts

    def set_share(self, share: float) -> None:
        """Let the rates be a share of those that they were made with."""
        for part in self._parts:
            for group in part.param_groups:
                group["lr"] = share * group[_FIRST]

    def zero_grad(self) -> None:
        """Forget the gradients."""
        for part in self._parts:
            part.zero_grad()

    def step(self) -> None:
        """Change the weights."""
        for part in self._parts:
            part.step()

    def state_dict(self) -> dict[str, Any]:
        """What they remember."""
        return {str(number): part.state_dict() for number, part in enumerate(self._parts)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Bring it back."""
        for number, part in enumerate(self._parts):
            part.load_state_dict(state[str(number)])
