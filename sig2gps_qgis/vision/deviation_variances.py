"""How much passes deviate and how much noise there is, from the residuals of a lane."""

from __future__ import annotations

from typing import Callable

import numpy as np
from scipy.optimize import minimize

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.vision.pass_deviation import (
    SLOW,
    DeviationPosterior,
    DeviationPrior,
    smooth_functions,
)
from sig2gps_qgis.vision.pass_sums import KNOTS, PassSums

USUAL_VARIANCE = np.array([[0.09, 0.003, 0.015], [0.09, 0.003, 0.001]])
"""Of the constant, slow and quick part, along and across the lane, square metres: the prior, which
few passes keep. Along, camera and GPS are not read at quite the same instant, and the middle of a
box is not always the same part of a vehicle."""
PRIOR_SPREAD = 1.5
"""Of the logarithm of a variance, around the usual."""
NOISE_PRIOR_SPREAD = 3.0
LEAST_VARIANCE, MOST_VARIANCE = 1e-8, 1e4
MOST_DEVIATION_SHARE = 0.9
"""Where no pass tells deviation from noise, so much of the spread is taken for deviation."""
SLOW_FUNCTIONS = 5
STEP = 0.5
"""Of the logarithm of a variance, to tell how sharply the most probable one is known."""


def fit_variances(
    sums: PassSums,
    axis: int,
    free_share: float,
    noise_guess: float,
    cancelled: Callable[[], bool] = never,
) -> tuple[np.ndarray, float, np.ndarray]:
    """The most probable variances of the three parts, (3,), and of the noise, square metres.

    The third is the standard deviation of the logarithms of the former, (3,), by Laplace's method.

    Args:
        sums: of residuals from a fitted curve, along one axis.
        axis: 0 along the lane, 1 across it.
        free_share: share of the samples that the curve left free to vary: (N - parameters) / N.
        noise_guess: variance of the noise to start from.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    chosen = sums.evenly_chosen()
    slow = smooth_functions(SLOW, SLOW_FUNCTIONS)
    constant = np.ones((KNOTS, 1))
    usual = np.log(np.append(USUAL_VARIANCE[axis], 1.0))
    width = np.array([PRIOR_SPREAD] * 3 + [NOISE_PRIOR_SPREAD])

    def loss(logs: np.ndarray) -> float:
        stop_if(cancelled)
        variances = np.exp(logs)
        smooth = np.hstack((constant * np.sqrt(variances[0]), slow * np.sqrt(variances[1])))
        posterior = DeviationPosterior(
            chosen, DeviationPrior(smooth, float(variances[2])), float(variances[3])
        )
        off = (logs - usual) / width
        return 0.5 * float((off**2).sum()) - posterior.log_likelihood(free_share)

    guess = np.clip(noise_guess, 10.0 * LEAST_VARIANCE, MOST_VARIANCE)
    found = minimize(
        loss,
        np.append(usual[:3], np.log(guess)),
        method="L-BFGS-B",
        bounds=[(np.log(LEAST_VARIANCE), np.log(MOST_VARIANCE))] * 4,
        options={"maxiter": 40},
    )
    spread = np.empty(3)
    for part, step in enumerate(STEP * np.eye(4)[:3]):
        bend = (loss(found.x + step) + loss(found.x - step) - 2.0 * loss(found.x)) / STEP**2
        spread[part] = 1.0 / np.sqrt(max(bend, 1.0 / PRIOR_SPREAD**2))
    return np.exp(found.x[:3]), float(np.exp(found.x[3])), spread


def expected_variances(variances: np.ndarray, log_spread: np.ndarray) -> np.ndarray:
    """Mean of log-normal variances: what is not well known may well be larger than most probable.

    Without this the positions would be thought better than they are where noise hides deviations.
    """
    return np.asarray(variances * np.exp(0.5 * log_spread**2))


def split_without_passes(total: float) -> tuple[np.ndarray, float]:
    """Deviation, (3,), and noise variance where no pass tells one from the other.

    The usual deviation is assumed, but for a tenth of the ``total`` variance per axis: so positions
    with little noise are left nearly as they are.
    """
    usual = USUAL_VARIANCE[1]
    share = MOST_DEVIATION_SHARE * total / float(usual.sum())
    deviation = usual * min(1.0, share)
    return deviation, max(total - float(deviation.sum()), LEAST_VARIANCE)
