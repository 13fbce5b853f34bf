"""What of a transformer is trained: all of it, or LoRA adapters; and the average of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from diffusers import WanTransformer3DModel
from peft import LoraConfig
from torch import Tensor

LORA_LAYERS = ["to_q", "to_k", "to_v", "to_out.0", "ffn.net.0.proj", "ffn.net.2"]


def choose_trained(
    transformer: WanTransformer3DModel, lora_rank: int, only: Sequence[str] = ()
) -> dict[str, Tensor]:
    """Freeze what is not trained; the rest by name.

    Args:
        lora_rank: of adapters, which are added; 0: the transformer itself is trained.
        only: names, or beginnings of names; of the transformer itself, parameters that are named
            so are trained. None: all.

    Raises:
        ValueError: no parameter has such a name.
    """
    for name, weights in transformer.named_parameters():
        weights.requires_grad_(lora_rank == 0 and (not only or name.startswith(tuple(only))))
    if lora_rank:
        transformer.add_adapter(
            LoraConfig(r=lora_rank, lora_alpha=lora_rank, target_modules=LORA_LAYERS)
        )
    trained = {
        name: weights for name, weights in transformer.named_parameters() if weights.requires_grad
    }
    if not trained:
        raise ValueError(f"no parameter of the transformer is named {' or '.join(only)}")
    return trained


class Weights:
    """Parameters by name, to be kept and brought back."""

    def __init__(self, parameters: dict[str, Tensor]) -> None:
        self.parameters = parameters

    def state_dict(self) -> dict[str, Any]:
        """Copies, in main memory."""
        return {name: weights.detach().cpu().clone() for name, weights in self.parameters.items()}

    @torch.no_grad()
    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Bring them back."""
        for name, weights in self.parameters.items():
            weights.copy_(state[name])


class Average:
    """Exponential moving average of parameters, in float32; at first over fewer steps."""

    def __init__(self, parameters: dict[str, Tensor], decay: float) -> None:
        self._parameters = parameters
        self._decay = decay
        self._steps = 0
        self.averaged = {
            name: weights.detach().float().clone() for name, weights in parameters.items()
        }

    @torch.no_grad()
    def update(self) -> None:
        """Take a step in."""
        self._steps += 1
        decay = min(self._decay, self._steps / (10 + self._steps))
        current = [self._parameters[name].float() for name in self.averaged]
        torch._foreach_lerp_(list(self.averaged.values()), current, 1 - decay)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Let the parameters be the average for a while."""
        kept = {name: weights.detach().clone() for name, weights in self._parameters.items()}
        try:
            self._copy(self.averaged)
            yield
        finally:
            self._copy(kept)

    @torch.no_grad()
    def _copy(self, values: dict[str, Tensor]) -> None:
        for name, value in values.items():
            self._parameters[name].copy_(value)

    def state_dict(self) -> dict[str, Any]:
        """Copies, in main memory."""
        return {
            "steps": self._steps,
            "averaged": {name: weights.cpu().clone() for name, weights in self.averaged.items()},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Bring it back."""
        self._steps = state["steps"]
        for name, weights in self.averaged.items():
            weights.copy_(state["averaged"][name])
