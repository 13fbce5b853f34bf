"""Boxes of what stands still in the camera's view: parked vehicles are in image after image."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.vision.samples import Candidates

CELL = 0.01
"""A box that moves by less than this share of the image stands still."""
LEAST_SHARE = 0.25
"""Of the samples that have a box there."""
LEAST_BEAM_SPREAD = 0.1
"""Standard deviation of their beams, shares of the codebook: of a parked transmitter it is less."""


def still_boxes(boxes: Candidates, beam: np.ndarray) -> np.ndarray:
    """(M,) bool, the boxes where many samples have one, whatever their beams.

    Args:
        beam: (N,) float64, beam of each sample, NaN where unknown.
    """
    cells = round(1.0 / CELL)
    x, y = (np.clip((c / CELL).astype(np.int64), 0, cells) + 1 for c in (boxes.x, boxes.y))
    own = beam[boxes.rows]
    known = np.isfinite(own)
    shape = (cells + 3, cells + 3)
    count, total, squares = (np.zeros(shape) for _ in range(3))
    for sums, value in ((count, np.ones(len(own))), (total, own), (squares, own**2)):
        np.add.at(sums, (x[known], y[known]), value[known])
    near = [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    there, mean, mean_square = (
        sum(sums[place] for place in near) for sums in (count, total, squares)
    )
    samples = max(int(np.isfinite(beam).sum()), 1)
    variance = mean_square / np.maximum(there, 1) - (mean / np.maximum(there, 1)) ** 2
    most = float(np.nanmax(beam)) if np.isfinite(beam).any() else 1.0
    spread = np.sqrt(np.maximum(variance, 0.0)) / most
    return np.asarray((there >= LEAST_SHARE * samples) & (spread >= LEAST_BEAM_SPREAD))
