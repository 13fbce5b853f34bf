"""Directions of travel: as given, or found from the way of each pass over the image."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sig2gps_qgis.vision.passes import Passes

RIGHTWARDS, LEFTWARDS, ALL = "left_to_right", "right_to_left", "all"
LEAST_WAY = 0.05
"""A pass that covers less of the image's width shows no direction."""
LEAST_SAMPLES = 3


def found_directions(x: np.ndarray, passes: Passes) -> np.ndarray:
    """(N,) object: the direction of each sample's pass over the image, None where it shows none.

    The way is that from the first to the last third of a pass, by their medians.

    Args:
        x: (N,) shares of the image's width, NaN where unknown.
    """
    direction = np.full(len(x), None, dtype=object)
    number = passes.number[passes.order]
    for own in np.split(passes.order, np.flatnonzero(np.diff(number)) + 1):
        known = x[own][np.isfinite(x[own])]
        if len(known) < LEAST_SAMPLES:
            continue
        third = max(len(known) // 3, 1)
        way = np.median(known[-third:]) - np.median(known[:third])
        if abs(way) >= LEAST_WAY:
            direction[own] = RIGHTWARDS if way > 0.0 else LEFTWARDS
    return direction


def lane_numbers(direction: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """(N,) int64 index into ``names``, -1 for None and names that are not among them."""
    index = {name: place for place, name in enumerate(names)}
    return np.array([index.get(name, -1) for name in direction.tolist()], dtype=np.int64)


def nearest_lanes(
    lane_index: np.ndarray, off: np.ndarray, limit: float, passes: Passes
) -> np.ndarray:
    """``lane_index`` with each -1 replaced by the lane that its pass lies nearest to.

    Args:
        off: (N, L) metres from each sample to each lane at its x, NaN where x is unknown.
        limit: further off than so many metres counts as no more than this.
    """
    open_ones = np.flatnonzero(lane_index < 0)
    filled = lane_index.copy()
    if not len(open_ones) or not off.shape[1]:
        return filled
    cost = np.minimum(np.nan_to_num(off, nan=limit), limit) ** 2
    total = np.column_stack(
        [np.bincount(passes.number, cost[:, lane], passes.count) for lane in range(off.shape[1])]
    )
    filled[open_ones] = np.argmin(total, axis=1)[passes.number[open_ones]]
    return filled
