"""How much memory the videos of a checkpoint take on the server's device."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class VideoMemory:
    """An estimate, linear in what is asked for: attention without the matrix of scores.

    Attributes:
        weights: bytes of the model.
        per_frame_pixel: bytes for each pixel of each frame of a video that is computed with others
            at the same time, in the transformer.
        per_pixel: bytes for each pixel while one video is decoded.
    """

    weights: int
    per_frame_pixel: float
    per_pixel: float

    def bytes_for(self, videos: int, frames: int, pixels: int) -> int:
        """Of ``videos`` square ones of ``frames`` frames at the same time."""
        together = self.per_frame_pixel * videos * frames * pixels**2
        decoding = self.per_pixel * pixels**2 + 4 * 3 * videos * frames * pixels**2
        return math.ceil(self.weights + max(together, decoding))
