"""Clips of training videos to train a VAE with: small pieces of tiles, a few frames long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.training_pair import TrainingPair

ON_PATH = 0.75
"""Share of the clips that are cut out around a place on the path."""


@dataclass(frozen=True)
class DrawnPair:
    """A pair whose video is drawn once, and then kept.

    Attributes:
        video: (F, H, H, 3) uint8.
        path_px: (N, 2) columns and rows, where the phone was.
    """

    video: np.ndarray
    path_px: np.ndarray


def draw_pairs(pairs: Iterable[TrainingPair], style: TileStyle) -> list[DrawnPair]:
    """All of their videos, in memory."""
    return [DrawnPair(pair.video(style), pair.path_px) for pair in pairs]


def clips(
    pairs: Sequence[DrawnPair],
    side: int,
    frames: int,
    count: int,
    rng: np.random.Generator,
) -> torch.Tensor:
    """(count, 3, frames, side, side) float32, -1 to 1: images, and frames that follow each other.

    Of one frame, it is any of a video.

    Args:
        side: of the clips, pixels, at most that of the tiles.
        frames: of the clips, at most those of the videos.
    """
    found = []
    for _ in range(count):
        pair = pairs[rng.integers(len(pairs))]
        shown = _shown(pair.video, frames, rng)
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


def _corner(pair: DrawnPair, side: int, rng: np.random.Generator) -> np.ndarray:
    room = pair.video.shape[1] - side
    if rng.uniform() >= ON_PATH:
        return rng.integers(room + 1, size=2)
    place = pair.path_px[rng.integers(len(pair.path_px))]
    return np.clip(place + rng.uniform(-0.4, 0.4, 2) * side - side / 2, 0, room).astype(int)
