"""Videos that a model draws in training, read and scored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from diffusers import AutoencoderKLWan
from torch import Tensor, nn

from sig2gps_qgis.models.training.video.flow import generate_latents
from sig2gps_qgis.models.training.video.latents import LatentVideos, decode_latents
from sig2gps_qgis.models.training.video.path_scores import REWARDS, PathScore, score_path
from sig2gps_qgis.models.training.video.resumable import generator_of
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.video import read_video


@dataclass(frozen=True)
class Judge:
    """Decodes latents and scores the paths.

    Attributes:
        vae: as the checkpoint has it.
        videos: whose conditions are drawn.
        style: of the tiles.
        scale_m: see :func:`score_path`.
    """

    vae: AutoencoderKLWan
    videos: LatentVideos
    style: TileStyle
    scale_m: float

    @torch.inference_mode()
    def scores(self, generated: Tensor, rows: Sequence[int]) -> list[PathScore]:
        """Of generated latents (B, C, T - 1, h, w), each for a row of the videos."""
        first = self.videos.batch(np.array(rows))[:, :, :1].to(generated.device)
        drawn = decode_latents(self.vae, torch.cat([first, generated], dim=2))
        return [
            score_path(
                read_video(frames, self.videos.image[row], self.style),
                self.videos.truth_px[row],
                len(self.videos.image[row]),
                float(self.videos.metres_per_pixel[row]),
                self.scale_m,
            )
            for row, frames in zip(rows, drawn)
        ]


@torch.inference_mode()
def draw_and_score(
    transformer: nn.Module,
    judge: Judge,
    rows: Sequence[int],
    levels: list[float],
    prompt: Tensor,
    seed: int,
) -> list[PathScore]:
    """Draw a video for each of some rows; its noise is a function of seed and row alone."""
    clean = judge.videos.batch(np.array(rows))
    noise = torch.stack(
        [torch.randn(clean[0, :, 1:].shape, generator=generator_of(seed, row)) for row in rows]
    )
    generated = generate_latents(
        transformer, noise.to(prompt.device), clean[:, :, :1].to(prompt.device), levels, prompt
    )
    return judge.scores(generated.float(), rows)


def figures(scores: Sequence[PathScore]) -> dict[str, float]:
    """Mean errors and rewards, by name."""
    rewards = np.array([score.rewards for score in scores])
    error = np.stack([score.error_m for score in scores])
    return {
        "error_m": float(error.mean()),
        "rmse_m": float(np.sqrt(np.square(error).mean())),
        "within_100_m": float((error <= 100).mean()),
        "told": float(np.mean([score.told for score in scores])),
        **{name: float(value) for name, value in zip(REWARDS, rewards.mean(axis=0))},
        "total": float(rewards.sum(axis=1).mean()),
    }


def baseline_m(videos: LatentVideos, rows: Sequence[int], name: str) -> float:
    """Mean error in metres of ``signaling_px`` or ``smoothed_px``."""
    taken = getattr(videos, name)
    return float(
        np.mean(
            [
                np.hypot(*(taken[row] - videos.truth_px[row]).T) * videos.metres_per_pixel[row]
                for row in rows
            ]
        )
    )
