"""What to train on and what to keep for tests: apart by trajectory, and by area."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

TRAIN, VALIDATION, TEST, TRANSFER = "train", "validation", "test", "transfer"
SPLITS = (TRAIN, VALIDATION, TEST, TRANSFER)
"""Validation: other trajectories in the area that is trained on. Test: other trajectories, in an
area of their own. Transfer: another city."""

GAP_M = 200.0
"""Between the two areas: no street in it belongs to either."""


@dataclass(frozen=True)
class AreaSplit:
    """A city cut in two along a straight line, north-south or east-west.

    Attributes:
        axis: 0: x (east) tells, 1: y (north) tells.
        border: metres; the test area lies beyond it.
        is_above: whether the test area is where the coordinate is greater.
        held_out: share of the trajectories that are not trained on.
        seed: which trajectories these are.
    """

    axis: int
    border: float
    is_above: bool
    held_out: float = 0.2
    seed: int = 0

    @classmethod
    def of(
        cls, bounds: tuple[float, float, float, float], test_share: float = 0.3, seed: int = 0
    ) -> AreaSplit:
        """A cut across the longer side, near an end that the seed chooses.

        Args:
            bounds: west, south, east, north, metres.
            test_share: of the longer side.
        """
        west, south, east, north = bounds
        axis = int(north - south > east - west)
        low, high = ((west, east), (south, north))[axis]
        is_above = _chance(f"{seed} side {west:.0f} {south:.0f}") < 0.5
        share = 1 - test_share if is_above else test_share
        return cls(axis, low + share * (high - low), is_above, seed=seed)

    def split_of(self, trajectory_id: str, path_xy: np.ndarray) -> str | None:
        """The split that a path (N, 2) belongs to; None where it would leak from one to another."""
        beyond = path_xy[:, self.axis] - self.border
        beyond = beyond if self.is_above else -beyond
        is_held_out = _chance(f"{self.seed} {trajectory_id}") < self.held_out
        if (beyond < -GAP_M / 2).all():
            return VALIDATION if is_held_out else TRAIN
        if (beyond > GAP_M / 2).all() and is_held_out:
            return TEST
        return None


def _chance(text: str) -> float:
    """0 to 1, always the same for a text."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big") / 2**48
