"""Where over the image's width a vehicle is, by its box and by its beam together."""

from __future__ import annotations

import numpy as np

AGREEMENT = 3.0
"""A beam that is further off the box than so many of its spreads is a wrong beam."""


def weighed_place(
    box: np.ndarray, beam: np.ndarray, beam_spread: np.ndarray, jitter: float
) -> tuple[np.ndarray, np.ndarray]:
    """(N,) x and (N,) its standard deviation: box and beam, each weighed by its inverse variance.

    Args:
        box: (N,) x of the boxes, shares of the image's width, NaN where there is none.
        beam: (N,) x by the beams, NaN where unknown.
        beam_spread: (N,) standard deviation of that, NaN where unknown.
        jitter: standard deviation of a box's x.
    """
    boxed = np.isfinite(box)
    agree = boxed & (np.abs(beam - box) <= AGREEMENT * beam_spread)
    share = np.where(agree, jitter**2 / (jitter**2 + beam_spread**2), 0.0)
    both = box + share * np.where(agree, beam - box, 0.0)
    x = np.where(boxed, both, np.clip(beam, 0.0, 1.0))
    spread = np.where(boxed, jitter * np.sqrt(1.0 - share), beam_spread)
    return x, spread
