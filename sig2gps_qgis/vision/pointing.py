"""Where beams point to on each lane, and the boxes that they agree on best.

At one beam, boxes on lanes side by side lie at different heights, and not at quite the same x. A
lane is a number from 0, -1 where a sample's is not known; with 0 lanes all boxes are on the same.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

from sig2gps_qgis.vision.two_layer_network import TwoLayerNetwork

HIDDEN = 16
ROUNDS, SETTLED = 12, 0.998
"""At most so many of learning from the boxes nearest to the last estimate, where no sample has a
single box; or until so large a share of them stays the same."""
BINS_PER_BEAM = 4
"""Beams found from powers have fractions; samples of one such bin are learned from together."""


def pointed_at(
    network: TwoLayerNetwork, beam: np.ndarray, lane: np.ndarray, lanes: int
) -> np.ndarray:
    """(N, L, 2) box centres that (N,) beams point to on each lane, L >= 1.

    Args:
        network: beam and one input for each lane, 1 for the box's own and else 0, to box centre.
        lane: (N,) of the samples; where it is known all L centres are the one on it.
    """
    if not lanes:
        return network.predict(beam[:, None])[:, None]
    each = [
        network.predict(np.column_stack((beam, np.tile(own, (len(beam), 1)))))
        for own in np.eye(lanes)
    ]
    centre = np.stack(each, axis=1)
    known = np.flatnonzero(lane >= 0)
    centre[known] = centre[known, lane[known]][:, None]
    return centre


def distances(centre: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """(M, L) shares of the image, of (M, 2) box centres from (M, L, 2) expected ones."""
    off = centre[:, None] - expected
    return np.hypot(off[..., 0], off[..., 1])


def learn_pointing(
    beam: np.ndarray,
    lane: np.ndarray,
    lanes: int,
    centre: np.ndarray,
    cancelled: Callable[[], bool],
) -> TwoLayerNetwork:
    """Learned from the median box of each beam, so that single wrong beams do not count.

    Args:
        beam, lane: (K,) of the samples that have a box; lanes are known.
        centre: (K, 2) of their boxes.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    own = lane[:, None] == np.arange(lanes)
    rounded = np.column_stack((np.round(beam * BINS_PER_BEAM), own))
    bins, of_bin = np.unique(rounded, axis=0, return_inverse=True)
    of_bin = of_bin.ravel()
    order = np.argsort(of_bin, kind="stable")
    parts = np.split(order, np.cumsum(np.bincount(of_bin))[:-1])
    middle = np.array([np.median(centre[part], axis=0) for part in parts])
    bins[:, 0] /= BINS_PER_BEAM
    return TwoLayerNetwork.fit(
        bins,
        middle,
        HIDDEN,
        weight=np.bincount(of_bin).astype(np.float64),
        cancelled=cancelled,
    )


def agreed_boxes(
    rows: np.ndarray,
    beam: np.ndarray,
    lane: np.ndarray,
    lanes: int,
    centre: np.ndarray,
    chosen: np.ndarray,
    on_lane: np.ndarray,
    cancelled: Callable[[], bool],
) -> tuple[np.ndarray, np.ndarray, float]:
    """(K,) the box of each sample that the beams agree on best, its lane, their median distance.

    Args:
        rows, centre: of all boxes, sorted by sample.
        beam, lane: (N,) of the samples.
        chosen, on_lane: (K,) boxes to start from, and their lanes; unknown ones are found.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    begins = np.flatnonzero(np.append(True, np.diff(rows) > 0))
    for _ in range(ROUNDS):
        told = chosen[on_lane >= 0] if lanes else chosen
        own = on_lane[on_lane >= 0] if lanes else on_lane
        network = learn_pointing(beam[rows[told]], own, lanes, centre[told], cancelled)
        off = distances(centre, pointed_at(network, beam, lane, lanes)[rows])
        distance = off.min(axis=1)
        before, chosen = chosen, np.lexsort((distance, rows))[begins]
        if lanes:
            known = lane[rows[chosen]]
            on_lane = np.where(known >= 0, known, off[chosen].argmin(axis=1))
        if (chosen == before).mean() >= SETTLED:
            break
    return chosen, on_lane, float(np.median(distance[chosen]))
