"""States that share a place: both directions of a street, all headings on the plane."""

from __future__ import annotations

import numpy as np

RESOLUTION_M = 0.01
"""Places nearer to each other are one place: far below what matters, far above rounding errors."""


def distinct_places(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(P,) a state at each place, and (S,) the place of each state; positions (S, 2) in metres."""
    cell = np.round((xy - xy.min(axis=0)) / RESOLUTION_M).astype(np.int64)
    key = cell[:, 0] * (cell[:, 1].max() + 1) + cell[:, 1]
    _, first, place = np.unique(key, return_index=True, return_inverse=True)
    return first, place
