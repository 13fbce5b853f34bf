"""Small tiles for tests of videos."""

from __future__ import annotations

import numpy as np

SIDE = 64


def noise_tiles(count: int, side: int = SIDE) -> np.ndarray:
    """(count, side, side, 3) uint8 pictures, all different."""
    return np.random.default_rng(7).integers(0, 256, (count, side, side, 3), dtype=np.uint8)
