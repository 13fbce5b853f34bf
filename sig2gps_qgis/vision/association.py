"""How probable each box of an image is to be the transmitter's: probabilistic data association.

After Bar-Shalom: boxes lie around where the transmitter is expected, those of others anywhere.
"""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.vision.samples import Candidates

MISSED = 0.05
"""Share of the transmitters that a detector usually does not find."""
LEAST_OTHERS = 0.1
_TOP = 2.0 / (np.pi * np.sqrt(3.0))
"""Density of Student's t distribution with 3 degrees of freedom at 0."""


def others_an_image(boxes: Candidates) -> float:
    """Mean number of other vehicles' boxes in an image."""
    mean = float(boxes.counts.mean()) if len(boxes) else 0.0
    return max(mean - (1.0 - MISSED), LEAST_OTHERS)


def gate_of(spread: float, others: float) -> float:
    """Distance, shares of the image, beyond which a box is more probably another vehicle's.

    Args:
        spread: of the transmitter's box around where it is expected.
        others: boxes of other vehicles in an image.
    """
    ratio = (1.0 - MISSED) * _TOP / (spread * MISSED * others)
    return float(spread * np.sqrt(3.0 * max(np.sqrt(ratio) - 1.0, 0.0)))


def association(
    boxes: Candidates, distance: np.ndarray, spread: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(M,) probability of each box to be the transmitter's, (N,) that it has none in its image.

    Beams err by much now and then, so that distances have a t distribution with 3 degrees of
    freedom. Without an expectation (NaN) all boxes of an image are equally probable.

    Args:
        distance: (M,) of each box from where the transmitter is expected, shares of the image.
        spread: (N,) of that expectation.
    """
    rows = boxes.rows
    others = others_an_image(boxes)
    scale = spread[rows]
    density = _TOP / (scale * (1.0 + (distance / scale) ** 2 / 3.0) ** 2)
    odds = (1.0 - MISSED) / MISSED * np.where(np.isfinite(density), density, 1.0) / others
    total = 1.0 + np.bincount(rows, odds, minlength=len(boxes))
    return odds / total[rows], 1.0 / total
