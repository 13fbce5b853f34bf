"""Which latents of a video the path goes through: the few that a training is about."""

from __future__ import annotations

import numpy as np

_BETWEEN = 4
"""Places looked at from one frame to the next."""
_REACH = 0.75
"""Sides of a latent's square that the path may be away from its middle."""


def path_cells(truth_px: np.ndarray, pixels: int, side: int) -> np.ndarray:
    """(B, T - 1, h, h) bool, whether the path has come by a latent's place by its last frame.

    Args:
        truth_px: (B, F, 2) columns and rows, where the phone was; F = 4 (T - 1) + 1.
        pixels: side of the tile.
        side: h, that of the latents.
    """
    frames = truth_px.shape[1]
    moment = np.linspace(0, frames - 1, _BETWEEN * (frames - 1) + 1)
    before = np.minimum(moment.astype(int), frames - 2)
    share = (moment - before)[:, None]
    way = (1 - share) * truth_px[:, before] + share * truth_px[:, before + 1]
    cell = pixels / side
    middle = (np.arange(side) + 0.5) * cell - 0.5
    squared = (way[:, :, 0, None, None] - middle) ** 2 + (
        way[:, :, 1, None, None] - middle[:, None]
    ) ** 2
    nearest = np.sqrt(np.minimum.accumulate(squared, axis=1))
    last = _BETWEEN * np.arange(4, frames, 4)
    return nearest[:, last] <= _REACH * cell
