"""A vehicle's way over the image as its beams tell it, made steady within a pass."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.vision.passes import Passes

REACH = 7
"""Samples to either side in the same pass that steady an estimate."""
REACH_S = 1.5
"""But none that is further away in time than this."""
REACH_X = 0.08
"""Nor one that is further away over the image, where the way is no longer straight in time."""
CORE = 2
"""Samples to either side whose median says where the vehicle is, whatever its own beam."""
ROUNDS = 4
"""Of weighing the neighbours by how well they agree."""
LEAST_SPREAD = 0.004
"""Of the neighbours around their line, shares of the image: so exactly does no beam tell."""
LEAST_NEIGHBOURS = 4


def steadied(estimate: np.ndarray, time: np.ndarray | None, passes: Passes) -> np.ndarray:
    """(N, 2) as :func:`steadied_where`; estimates with too few neighbours stay as they are."""
    steady, told = steadied_where(estimate, time, passes)
    return np.where(told[:, None], steady, estimate)


def steadied_where(
    estimate: np.ndarray, time: np.ndarray | None, passes: Passes
) -> tuple[np.ndarray, np.ndarray]:
    """(N, 2) the robust line through each sample's neighbours in the pass, and (N,) where it is.

    The line is fitted over time, or over the order of the rows, by iteratively reweighted least
    squares with Cauchy weights. Samples without an estimate (NaN) get one where neighbours on both
    sides have: beyond them a line says little. Those with too few neighbours get NaN.

    Args:
        estimate: (N, 2) box centres by the beam, NaN where there is none.
        time: (N,) seconds, NaN where unknown, or None.
    """
    count = len(estimate)
    place = np.arange(count)[:, None] + np.arange(-REACH, REACH + 1)[None, :]
    inside = (place >= 0) & (place < count)
    place = np.clip(place, 0, max(count - 1, 0))
    sample = passes.order[place]
    own = passes.order
    inside &= passes.number[sample] == passes.number[own][:, None]
    lag = place - np.arange(count, dtype=np.float64)[:, None]
    if time is not None:
        seconds = time[sample] - time[own][:, None]
        known = np.isfinite(seconds)
        lag = np.where(known, seconds, lag)
        inside &= known & (np.abs(seconds) <= REACH_S)
    value = estimate[sample]
    inside &= np.isfinite(value).all(axis=2)
    inside &= np.abs(value[:, :, 0] - _middle(value[:, :, 0], inside)) <= REACH_X
    value = np.where(inside[:, :, None], value, 0.0)
    lag = np.where(inside, lag, 0.0)
    weight = inside.astype(np.float64)
    for _ in range(ROUNDS):
        level, slope = _line(lag, value, weight)
        residual = value - level[:, None, :] - slope[:, None, :] * lag[:, :, None]
        distance = np.where(inside, np.hypot(residual[..., 0], residual[..., 1]), np.nan)
        spread = np.full(count, LEAST_SPREAD)
        told = inside.any(axis=1)
        spread[told] = np.maximum(1.5 * np.nanmedian(distance[told], axis=1), LEAST_SPREAD)
        ratio = np.where(inside, distance, 0.0) / spread[:, None]
        weight = inside / (1.0 + ratio**2)
    steady, told = np.full((count, 2), np.nan), np.zeros(count, dtype=bool)
    between = (inside & (lag < 0.0)).any(axis=1) & (inside & (lag > 0.0)).any(axis=1)
    enough = inside.sum(axis=1) >= LEAST_NEIGHBOURS
    enough &= between | np.isfinite(estimate[own]).all(axis=1)
    told[own[enough]] = True
    steady[own[enough]] = np.clip(level[enough], 0.0, 1.0)
    return steady, told


def _middle(x: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """(N, 1) median x of the nearest neighbours, the sample itself among them, NaN of none."""
    core = np.where(inside, x, np.nan)[:, REACH - CORE : REACH + CORE + 1]
    middle = np.full((len(x), 1), np.nan)
    told = np.isfinite(core).any(axis=1)
    middle[told, 0] = np.nanmedian(core[told], axis=1)
    return middle


def _line(lag: np.ndarray, value: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Level at lag 0 and slope, (N, 2) each, of weighted lines through (N, W) neighbours."""
    total = np.maximum(weight.sum(axis=1), 1e-12)[:, None]
    mean_lag = (weight * lag).sum(axis=1)[:, None] / total
    mean = np.einsum("nw,nwc->nc", weight, value) / total
    off = lag - mean_lag
    square = (weight * off**2).sum(axis=1)[:, None]
    cross = np.einsum("nw,nwc->nc", weight * off, value - mean[:, None, :])
    slope = np.where(square > 1e-9 * total, cross / np.maximum(square, 1e-12), 0.0)
    return mean - slope * mean_lag, slope
