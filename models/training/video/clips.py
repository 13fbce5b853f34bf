"""Clips of training videos to train a VAE with: small pieces of tiles, a few frames long."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.training_pair import TrainingPair

OF_ONE_VIDEO = 4
ON_PATH = 0.75
"""Share of the clips that are cut out around a place on the path."""


def clips(
    pairs: Sequence[TrainingPair],
    style: TileStyle,
    side: int,
    frames: int,
    count: int,
    rng: np.random.Generator,
) -> torch.Tensor:
    """(count, 3, frames, side, side) float32, -1 to 1: images, and frames that follow each other.

    Of one frame, it is any of a video.

    Args:
        pairs: some of which are taken; :data:`OF_ONE_VIDEO` clips of each, for drawing takes time.
        side: of the clips, pixels, at most that of the tiles.
        frames: of the clips, at most those of the videos.
    """
    found = []
    for number in range(count):
        if number % OF_ONE_VIDEO == 0:
            pair = pairs[rng.integers(len(pairs))]
            video = pair.video(style)
        shown = _shown(video, frames, rng)
        column, row = _corner(pair, side, rng)
        found.append(shown[:, row : row + side, column : column + side])
    pixels = np.stack(found).transpose(0, 4, 1, 2, 3).astype(np.float32)
    return torch.from_numpy(pixels / 127.5 - 1)


def _shown(video: np.ndarray, frames: int, rng: np.random.Generator) -> np.ndarray:
    """Half of the clips are as the video begins; the others go on somewhere later."""
    if frames == 1:
        return video[rng.integers(len(video))][None]
    begin = 1 if rng.uniform() < 0.5 else 1 + int(rng.integers(len(video) - frames + 1))
    return np.concatenate([video[:1], video[begin : begin + frames - 1]])


def _corner(pair: TrainingPair, side: int, rng: np.random.Generator) -> np.ndarray:
    room = len(pair.image) - side
    if rng.uniform() >= ON_PATH:
        return rng.integers(room + 1, size=2)
    place = pair.path_px[rng.integers(len(pair.path_px))]
    return np.clip(place + rng.uniform(-0.4, 0.4, 2) * side - side / 2, 0, room).astype(int)
