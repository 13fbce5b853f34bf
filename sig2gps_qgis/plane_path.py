"""The path over the plane: the spatial median of the posterior at each instant."""

from __future__ import annotations

import numpy as np

ITERATIONS = 30


def plane_path(xy: np.ndarray, probability: np.ndarray) -> np.ndarray:
    """(T, 2) metres: the points with the least mean distance from the phone (Weiszfeld 1937).

    Args:
        xy: (S, 2) states, metres.
        probability: (T, S) of each state at each instant.
    """
    place, index = np.unique(xy, axis=0, return_inverse=True)
    mass = np.zeros((len(probability), len(place)))
    for t, row in enumerate(probability):
        mass[t] = np.bincount(index, row, minlength=len(place))
    median = mass @ place / mass.sum(axis=1, keepdims=True)
    spacing = np.sqrt(np.ptp(place[:, 0]) * np.ptp(place[:, 1]) / len(place)) / 2
    for _ in range(ITERATIONS):
        offset = place[None] - median[:, None]
        # within half a lattice spacing all places are alike near
        pull = mass / np.maximum(np.hypot(offset[..., 0], offset[..., 1]), spacing)
        median = pull @ place / pull.sum(axis=1, keepdims=True)
    return median
