"""How well a video's path fits the truth: errors, and the rewards of Traj-GDPO."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.video import VideoReading

REWARDS = ("distance", "direction", "continuity")
SCALE_M = 300.0
"""Mean error at which the reward for distance is 1/e, unless the settings say otherwise."""
_STANDS_PX = 1.0
"""Displacements shorter than this have no direction."""


@dataclass(frozen=True)
class PathScore:
    """What one video came to.

    Attributes:
        error_m: (F,) distance to the truth at each frame, metres; a frame without a dot is taken
            to be where the frames around it lead, a video without any to be half a tile off.
        told: share of the frames with a dot.
        distance: exp(-mean error / scale), 0 to 1; here a frame without a dot is half a tile off.
        direction: mean cosine of the angle between the path's displacements from frame to frame
            and the true ones, -1 to 1.
        continuity: 1.0 if the path is one 8-connected component (C = 1), else 0.0.
    """

    error_m: np.ndarray
    told: float
    distance: float
    direction: float
    continuity: float

    @property
    def rewards(self) -> tuple[float, float, float]:
        """In the order of :data:`REWARDS`."""
        return self.distance, self.direction, self.continuity


def score_path(
    reading: VideoReading, truth_px: np.ndarray, side: int, metres_per_pixel: float, scale_m: float
) -> PathScore:
    """Score a video (arXiv 2603.26610: rewards for distance, direction and continuity).

    Args:
        truth_px: (F, 2) columns and rows, where the phone was at each frame.
        side: of the tile, pixels.
        scale_m: mean error at which the reward for distance is 1/e.
    """
    told = np.isfinite(reading.heads[:, 0])
    heads = whole_path(reading.heads, np.full(2, np.nan))
    error_px = np.hypot(*(heads - truth_px).T)
    error_px = np.where(np.isfinite(error_px), error_px, side / 2)
    strict_px = np.where(told, error_px, side / 2)
    return PathScore(
        error_m=error_px * metres_per_pixel,
        told=float(told.mean()),
        distance=float(np.exp(-strict_px.mean() * metres_per_pixel / scale_m)),
        direction=_direction(heads, truth_px),
        continuity=float(reading.is_continuous),
    )


def whole_path(heads: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
    """(F, 2) heads (F, 2), those unknown on straight lines between the known.

    Args:
        otherwise: (2,) where they all are if none is known.
    """
    known = np.flatnonzero(np.isfinite(heads[:, 0]))
    if not len(known):
        return np.tile(otherwise, (len(heads), 1))
    frame = np.arange(len(heads))
    return np.stack([np.interp(frame, known, heads[known, axis]) for axis in (0, 1)], axis=1)


def _direction(heads: np.ndarray, truth_px: np.ndarray) -> float:
    moved, true = np.diff(heads, axis=0), np.diff(truth_px, axis=0)
    counted = np.hypot(*true.T) >= _STANDS_PX
    if not counted.any():
        return 0.0
    length = np.hypot(*moved.T) * np.hypot(*true.T)
    cosine = (moved * true).sum(axis=1) / np.where(length > 0, length, 1.0)
    # standing still where the phone moved on is neither the right direction nor the wrong one
    cosine = np.where(np.isfinite(cosine) & (np.hypot(*moved.T) >= _STANDS_PX), cosine, 0.0)
    return float(cosine[counted].mean())
