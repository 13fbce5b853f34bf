"""Directions of travel: as given, or found from the way of each pass over the image."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sig2gps_qgis.vision.passes import Passes

RIGHTWARDS, LEFTWARDS, ALL = "left_to_right", "right_to_left", "all"
LEAST_WAY = 0.05
"""A pass that covers less of the image's width shows no direction."""
LEAST_SAMPLES = 3
LEFT_LANE, RIGHT_LANE = "left_lane", "right_lane"
"""Of two lanes that lie side by side, as one looks along them to the right of the image."""
APART = 3.0
"""Two heaps of positions are two lanes if their means are so many spreads apart (Ashman's D)."""
LEAST_LANE_SHARE = 0.1
HEAP_ROUNDS = 50


def found_directions(x: np.ndarray, passes: Passes, least_way: float = LEAST_WAY) -> np.ndarray:
    """(N,) object: the direction of each sample's pass over the image, None where it shows none.

    It is that of the line through the pass's x over the order of its samples.

    Args:
        x: (N,) shares of the image's width, NaN where unknown.
        least_way: of a pass that shows its direction; by beams, which err, it should be longer.
    """
    own = passes.order[np.isfinite(x[passes.order])]
    number, place = passes.number[own], np.arange(len(own), dtype=np.float64)

    def summed(values: np.ndarray) -> np.ndarray:
        return np.bincount(number, values, minlength=passes.count)

    count = summed(np.ones(len(own)))
    filled = np.maximum(count, 1.0)
    off = place - (summed(place) / filled)[number]
    square = np.maximum(summed(off**2), 1e-12)
    way = summed(off * x[own]) / square * (count - 1.0)
    told = (count >= LEAST_SAMPLES) & (np.abs(way) >= least_way)
    name = np.where(way > 0.0, RIGHTWARDS, LEFTWARDS).astype(object)
    name[~told] = None
    return np.asarray(name[passes.number])


def side_by_side(across: np.ndarray) -> np.ndarray | None:
    """(N,) bool, True to the left, where the samples of unknown direction lie on two lanes.

    A mixture of two normal distributions of one spread, by expectation maximization.

    Args:
        across: (N,) metres to the left of the middle of them all.

    Returns:
        None where they look like one lane.
    """
    if len(across) < 2 * LEAST_SAMPLES:
        return None
    means = np.percentile(across, (15.0, 85.0))
    spread, share = max(float(across.std()) / 2.0, 1e-6), 0.5
    for _ in range(HEAP_ROUNDS):
        logs = -0.5 * ((across[:, None] - means) / spread) ** 2
        odds = np.clip(logs[:, 1] - logs[:, 0] + np.log(share / (1.0 - share)), -50.0, 50.0)
        left = 1.0 / (1.0 + np.exp(-odds))
        share = float(np.clip(left.mean(), 1e-3, 1.0 - 1e-3))
        weight = np.column_stack((1.0 - left, left))
        means = (weight * across[:, None]).sum(axis=0) / np.maximum(weight.sum(axis=0), 1e-9)
        squares = (weight * (across[:, None] - means) ** 2).sum() / len(across)
        spread = max(float(np.sqrt(squares)), 1e-6)
    if means[1] - means[0] < APART * spread or not LEAST_LANE_SHARE < share < 1 - LEAST_LANE_SHARE:
        return None
    return np.asarray(left > 0.5)


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
