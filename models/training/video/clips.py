"""Clips of training videos to train a VAE with: small pieces of tiles, a few frames long."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.training_pair import TrainingPair

ON_PATH = 0.75
"""Share of the clips that are cut out around a place on the path."""


def clip(
    pairs: Sequence[TrainingPair],
    style: TileStyle,
    side: int,
    frames: int,
    rng: np.random.Generator,
) -> torch.Tensor:
    """(3, frames, side, side) float32, -1 to 1: the image, and frames that follow each other.

    Args:
        pairs: one of which is taken.
        side: of the clip, pixels, at most that of the tiles.
        frames: of the clip, at most those of the videos.
    """
    pair = pairs[rng.integers(len(pairs))]
    video = pair.video(style)
    begin = 1 + int(rng.integers(len(video) - frames + 1))
    # half of the clips as the video begins; the others go on somewhere later
    begin = 1 if rng.uniform() < 0.5 else begin
    shown = np.concatenate([video[:1], video[begin : begin + frames - 1]])
    room = len(pair.image) - side
    corner = rng.integers(room + 1, size=2)
    if rng.uniform() < ON_PATH:
        place = pair.path_px[rng.integers(len(pair.path_px))]
        corner = np.clip(place + rng.uniform(-0.4, 0.4, 2) * side - side / 2, 0, room).astype(int)
    column, row = corner
    piece = shown[:, row : row + side, column : column + side]
    return torch.from_numpy(piece.transpose(3, 0, 1, 2).astype(np.float32) / 127.5 - 1)
