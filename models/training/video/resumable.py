"""A training that goes on where it was killed, and ends with the same weights as if it was not.

All randomness of a step is a function of the seed and the step's number (:func:`generator_of`), so
what is kept is only the step, the weights and the optimizer.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from accelerate import Accelerator


class HasState(Protocol):
    """What is kept: a module, an optimizer, an average of weights."""

    def state_dict(self) -> dict[str, Any]: ...

    def load_state_dict(self, state: Any) -> Any: ...


class Resumable:
    """Keeps the state of a training in one file.

    Args:
        file: replaced whole, never half-written.
        accelerator: whose main process writes.
        parts: what is kept, by name; unwrapped.
        about: what the training was asked for; another training's state is not taken up.
        save_every_s: seconds that a kill may cost.

    Raises:
        ValueError: the file is of a training with other settings.
    """

    def __init__(
        self,
        file: Path,
        accelerator: Accelerator,
        parts: Mapping[str, HasState],
        about: str,
        save_every_s: float = 45.0,
    ) -> None:
        self.step = 0
        self._file = file
        self._accelerator = accelerator
        self._parts = parts
        self._about = about
        self._save_every_s = save_every_s
        self._saved = time.monotonic()
        if file.exists():
            state = torch.load(file, weights_only=True, map_location="cpu")
            if state["about"] != about:
                raise ValueError(
                    f"'{file}' is of a training with other settings: give another folder, or "
                    "remove it to begin anew"
                )
            self.step = state["step"]
            for name, part in parts.items():
                part.load_state_dict(state["parts"][name])

    def after_step(self) -> None:
        """Count a step, and save if it is time."""
        self.step += 1
        if time.monotonic() - self._saved > self._save_every_s:
            self.save()

    def save(self) -> None:
        """Save now."""
        if self._accelerator.is_main_process:
            unfinished = self._file.with_suffix(f".{os.getpid()}.tmp")
            parts = {name: part.state_dict() for name, part in self._parts.items()}
            torch.save({"about": self._about, "step": self.step, "parts": parts}, unfinished)
            unfinished.replace(self._file)
        self._saved = time.monotonic()


def generator_of(*numbers: int) -> torch.Generator:
    """Torch's randomness as a function of a seed and further numbers, alike on all devices."""
    seed = np.random.SeedSequence(numbers).generate_state(2, np.uint32)
    return torch.Generator().manual_seed(int(seed[0]) << 31 ^ int(seed[1]))


def learning_rate(step: int, steps: int, warm_up: int) -> float:
    """Share of the highest rate: rises in a straight line, then falls to 0 by half a cosine."""
    if step < warm_up:
        return (step + 1) / warm_up
    share = (step - warm_up) / max(steps - warm_up, 1)
    return float(0.5 * (1 + np.cos(np.pi * min(share, 1.0))))
