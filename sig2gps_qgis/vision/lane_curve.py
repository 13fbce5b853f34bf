"""Where on the ground a lane lies that the camera sees at x: a robust, regularised spline."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from sig2gps_qgis.vision.stacked_matrices import backward, cholesky, forward

COEFFICIENTS = 20
"""Of the cubic B-spline over the image's width: more than any lane bends; the penalty smooths."""
PENALTIES = 10.0 ** np.arange(-4.0, 6.5, 0.5)
RIDGE = 1e-6
"""Makes the fit unique where samples do not, far below what any sample says."""
FOLDS = 10
PASS_VARIANCE = 0.04
"""Square metres, both axes: of what usually changes in the deviation of a pass."""
ROBUST_ROUNDS = 3
ROBUST_SPREADS = 3.0
"""Samples further than so many spreads from the curve weigh less."""
MEDIAN_TO_SPREAD = 1.0 / np.sqrt(2.0 * np.log(2.0))
"""Of a distance in the plane (Rayleigh) to the standard deviation per axis."""
STEP = 1e-3


@dataclass(frozen=True)
class LaneCurve:
    """A cubic P-spline (Eilers and Marx, 1996) from x, 0 to 1, to metres.

    Attributes:
        coefficients: (K, 2) float64, metres in the site's local frame.
        shape: (K, K) float64, covariance of an axis' coefficients for noise of unit variance.
        effective_parameters: trace of the smoother: how much freedom the data was given.
        scale_m: standard deviation per axis of the samples around the curve, robust.
    """

    coefficients: np.ndarray
    shape: np.ndarray
    effective_parameters: float
    scale_m: float

    def position(self, x: np.ndarray) -> np.ndarray:
        """(N, 2) metres, of (N,) shares of the image's width."""
        return np.asarray(basis(x) @ self.coefficients)

    def slope(self, x: np.ndarray) -> np.ndarray:
        """(N, 2) metres on the ground per image width."""
        low, high = np.clip(x - STEP, 0.0, 1.0), np.clip(x + STEP, 0.0, 1.0)
        return (self.position(high) - self.position(low)) / (high - low)[:, None]

    @classmethod
    def fit(cls, x: np.ndarray, xy: np.ndarray, group: np.ndarray) -> LaneCurve:
        """Fit (N, 2) metres over (N,) shares of the image's width, N >= 1.

        The penalty on the second differences of the coefficients is the one that predicts groups
        of samples best which were left out. Samples far off the curve weigh less.

        Args:
            group: (N,) int64, what is left out together: passes.
        """
        design = basis(x)
        middle = np.median(xy, axis=0)
        fold, passes = _folds(group, len(x)), len(np.unique(group))
        weight = np.ones(len(x))
        for _ in range(ROBUST_ROUNDS):
            penalty = _best_penalty(design, xy - middle, fold, weight, passes)
            gram = _gram(design, weight)
            inverse = np.linalg.inv(gram + _penalty_matrix(penalty))
            coefficients = inverse @ (design.T @ (weight[:, None] * (xy - middle)))
            distance = np.hypot(*(design @ coefficients + middle - xy).T)
            scale = MEDIAN_TO_SPREAD * float(np.median(distance))
            ratio = distance / max(ROBUST_SPREADS * scale, 1e-9)
            weight = np.where(ratio > 1.0, 1.0 / np.maximum(ratio, 1.0) ** 2, 1.0)
        return cls(
            coefficients=coefficients + middle,
            shape=inverse,
            effective_parameters=float((inverse * gram).sum()),
            scale_m=scale,
        )


def basis(x: np.ndarray) -> sparse.csr_matrix:
    """(N, K) uniform cubic B-splines at (N,) values from 0 to 1."""
    intervals = COEFFICIENTS - 3
    place = np.clip(np.asarray(x, dtype=np.float64), 0.0, 1.0) * intervals
    left = np.minimum(place.astype(np.int64), intervals - 1)
    t = place - left
    values = np.column_stack(
        (
            (1.0 - t) ** 3,
            3.0 * t**3 - 6.0 * t**2 + 4.0,
            -3.0 * t**3 + 3.0 * t**2 + 3.0 * t + 1.0,
            t**3,
        )
    )
    columns = left[:, None] + np.arange(4)
    rows = np.arange(0, 4 * len(place) + 1, 4)
    return sparse.csr_matrix(
        (values.ravel() / 6.0, columns.ravel(), rows), shape=(len(place), COEFFICIENTS)
    )


def _penalty_matrix(penalty: float) -> np.ndarray:
    differences = np.diff(np.eye(COEFFICIENTS), n=2, axis=0)
    return penalty * differences.T @ differences + RIDGE * np.eye(COEFFICIENTS)


def _gram(design: sparse.csr_matrix, weight: np.ndarray) -> np.ndarray:
    return np.asarray((design.T @ design.multiply(weight[:, None])).todense())


def _folds(group: np.ndarray, count: int) -> np.ndarray:
    """(N,) int64, 0 to at most FOLDS - 1: whole groups, or every tenth sample where one is all."""
    distinct, of_group = np.unique(group, return_inverse=True)
    return of_group % FOLDS if len(distinct) > 1 else np.arange(count) % FOLDS


def _best_penalty(
    design: sparse.csr_matrix, xy: np.ndarray, fold: np.ndarray, weight: np.ndarray, passes: int
) -> float:
    """The stiffest curve that predicts unseen folds about as well as the best does.

    About: by the variance that the slow deviation of that many passes leaves in their mean. A
    curve that explains no more than this has learned the deviation of its passes.
    """
    folds = np.unique(fold)
    if len(folds) < 2:
        return float(PENALTIES[-1])
    parts = [np.flatnonzero(fold == number) for number in folds]
    grams = np.stack([_gram(design[part], weight[part]) for part in parts], axis=2)
    sums = np.stack([design[part].T @ (weight[part, None] * xy[part]) for part in parts], axis=2)
    gram, total = grams.sum(axis=2), sums.sum(axis=2)
    stacked = np.concatenate(
        [(gram + _penalty_matrix(penalty))[:, :, None] - grams for penalty in PENALTIES], axis=2
    )
    factor = cholesky(stacked)
    left_out = np.tile(total[:, :, None] - sums, len(PENALTIES))
    error = np.full(len(PENALTIES), float((weight[:, None] * xy**2).sum()))
    for axis in (0, 1):
        alpha = backward(factor, forward(factor, left_out[:, axis]))
        alpha = alpha.reshape(len(total), len(PENALTIES), len(folds))
        error += np.einsum("klf,kjf,jlf->l", alpha, grams, alpha)
        error -= 2.0 * np.einsum("klf,kf->l", alpha, sums[:, axis])
    slack = weight.sum() * PASS_VARIANCE / passes
    return float(PENALTIES[np.flatnonzero(error <= error.min() + slack)[-1]])
