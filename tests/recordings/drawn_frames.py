"""What the stand-ins for an engine draw: the picture that they were given, and a dot that moves."""

from __future__ import annotations

import numpy as np

DOT_PX = 6
BLUE = (40, 80, 255)
OUT_OF_MEMORY = "CUDA out of memory. Tried to allocate 2.00 GiB."
"""The reason why prompts with :data:`FAILING` in them fail."""
FAILING = "fail, please"
SECONDS_A_STEP = 0.6
"""Long enough for a client to see a video in progress."""


def draw(picture: np.ndarray, frames: int, seed: int) -> np.ndarray:
    """(T, H, W, 3) uint8 of a picture (H, W, 3) uint8; the dot's row is the seed's."""
    video = np.repeat(picture[None] // 2, frames, axis=0)
    height, width = picture.shape[:2]
    top = (seed * DOT_PX) % (height - DOT_PX)
    for number, frame in enumerate(video):
        left = number * (width - DOT_PX) // max(frames - 1, 1)
        frame[top : top + DOT_PX, left : left + DOT_PX] = BLUE
    return video
