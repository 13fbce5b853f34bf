"""The beam of each sample as a number, with a fraction where received powers tell one."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.vision.samples import Samples

POWER_REACH = 4
"""Beams to either side of the strongest whose powers tell where between the beams it lies."""


def beam_indices(samples: Samples) -> np.ndarray:
    """(N,) float64, the beam from 1, given or the strongest of the powers; NaN where unknown."""
    index = np.full(len(samples), np.nan)
    if samples.powers is not None:
        known = np.isfinite(samples.powers).all(axis=1)
        index[known] = np.argmax(samples.powers[known], axis=1) + 1.0
    if samples.beam is not None:
        index = np.where(samples.beam > 0, samples.beam, index)
    return index


def beam_numbers(samples: Samples) -> np.ndarray:
    """(N,) float64, as :func:`beam_indices`, with the fraction that the powers around tell.

    The fraction is that of the powers' centre of mass around the strongest beam, squared powers
    over the noise floor (their lower quartile).
    """
    index = beam_indices(samples)
    if samples.powers is None:
        return index
    known = np.flatnonzero(np.isfinite(samples.powers).all(axis=1) & np.isfinite(index))
    powers = samples.powers[known]
    floor = np.percentile(powers, 25.0, axis=1, keepdims=True) if len(known) else powers
    beams = np.arange(1, samples.powers.shape[1] + 1)
    near = np.abs(beams - index[known][:, None]) <= POWER_REACH
    mass = np.where(near, np.maximum(powers - floor, 0.0) ** 2, 0.0)
    total = mass.sum(axis=1)
    weighed = total > 0.0
    index[known[weighed]] = (mass[weighed] @ beams) / total[weighed]
    return index
