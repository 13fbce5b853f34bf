"""How vehicles deviate from their lane's curve: a Gaussian process over x, one draw a pass.

A vehicle keeps more to the left or right than the mean of its lane and its receiver is off by much
the same while it passes: such deviations are the same, or change slowly, within a pass. Noise does
not. The process is a constant, a slow part (Matern 3/2) and a quick one (Ornstein-Uhlenbeck) on hat
functions over the image's width; what is white is noise. Constant and slow part, and with them the
curve's own error, are a few smooth functions; the quick part's precision matrix is tridiagonal. So
a pass takes a tridiagonal and a small dense system (Rasmussen and Williams, 2006, chapter 2 and
appendix A.3).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.vision.pass_sums import KNOTS, PLACES, PassSums, hats
from sig2gps_qgis.vision.stacked_matrices import Tridiagonal, backward, cholesky, forward

SLOW_LENGTH, QUICK_LENGTH = 0.6, 0.05
"""Over which the parts change, in image widths."""
MOST_FUNCTIONS = 12
"""Smooth functions that are kept, those that vary most."""
NOTHING_LEFT = 1e-10
CHUNK = 4096
"""Passes that are computed at once."""

_LAG = np.abs(PLACES[:, None] - PLACES[None, :])
_SCALED = np.sqrt(3.0) * _LAG / SLOW_LENGTH
CONSTANT = np.ones((KNOTS, KNOTS))
SLOW = (1.0 + _SCALED) * np.exp(-_SCALED)
QUICK = np.exp(-_LAG / QUICK_LENGTH)
_STEP = float(np.exp(-(PLACES[1] - PLACES[0]) / QUICK_LENGTH))
_LOST = 1.0 - _STEP**2


@dataclass(frozen=True)
class DeviationPrior:
    """What is known of a pass's deviation along one axis before any of its samples.

    Attributes:
        functions: (M, R) float64, metres at ``PLACES``: the smooth part is their sum, each times
            a standard normal number.
        quick_variance: square metres, of the quick part.
    """

    functions: np.ndarray
    quick_variance: float

    @classmethod
    def of(cls, smooth: np.ndarray, quick_variance: float) -> DeviationPrior:
        """Of the (M, M) covariance of the smooth part, square metres."""
        return cls(smooth_functions(smooth, MOST_FUNCTIONS), quick_variance)


def smooth_functions(covariance: np.ndarray, most: int) -> np.ndarray:
    """(M, R) root of an (M, M) covariance of smooth functions, R <= ``most``.

    By Cholesky's method with pivots, which takes what varies most first.
    """
    left = covariance.copy()
    columns = []
    for _ in range(most):
        pivot = int(np.argmax(np.diagonal(left)))
        if left[pivot, pivot] <= NOTHING_LEFT * covariance[pivot, pivot]:
            break
        column = left[:, pivot] / np.sqrt(left[pivot, pivot])
        left -= np.outer(column, column)
        columns.append(column)
    return np.column_stack(columns) if columns else np.zeros((len(covariance), 1))


class DeviationPosterior:
    """What the samples of P passes add to that."""

    def __init__(self, sums: PassSums, prior: DeviationPrior, noise: float) -> None:
        """Solve for given sums; ``noise`` is the variance of a sample of weight 1."""
        functions, quick = prior.functions, prior.quick_variance
        inverse = 1.0 / (_LOST * quick)
        diagonal = sums.diagonal / noise + inverse * (1.0 + _STEP**2)
        diagonal[[0, -1]] -= inverse * _STEP**2
        self._band = Tridiagonal(diagonal, sums.beside / noise - inverse * _STEP)
        seen = sums.times(functions) / noise
        moment = sums.moment / noise
        solved = self._band.solve(np.concatenate((seen, moment[:, None]), axis=1))
        self._answer, own = solved[:, :-1], solved[:, -1]
        matrix = np.einsum("mr,msp->rsp", functions, seen) - np.einsum(
            "mrp,msp->rsp", seen, self._answer
        )
        matrix += np.eye(functions.shape[1])[:, :, None]
        right = functions.T @ moment - np.einsum("mrp,mp->rp", seen, own)
        self._factor = cholesky(matrix)
        half = forward(self._factor, right)
        amplitude = backward(self._factor, half)
        self._functions = functions
        # Mean of the deviation at the knots, (M, P).
        self._level = functions @ amplitude + own
        self._level -= np.einsum("mrp,rp->mp", self._answer, amplitude)
        # Minus twice the log likelihood of the weighted residuals, but for its constant and the
        # noise's own logarithm.
        quick_log = (KNOTS - 1) * np.log(_LOST) + KNOTS * np.log(quick)
        factors = np.log(np.einsum("rrp->rp", self._factor)).sum(axis=0)
        explained = (moment * own).sum(axis=0) + (half**2).sum(axis=0)
        self._deviance = self._band.log_determinant + quick_log + 2.0 * factors
        self._deviance += sums.square / noise - explained
        self._noise, self._count = noise, float(sums.heard.sum())

    def log_likelihood(self, free_share: float = 1.0) -> float:
        """Of all residuals; ``free_share`` of them are free to vary, a curve took the others."""
        logs = free_share * self._count * np.log(self._noise)
        return -0.5 * float(self._deviance.sum() + logs)

    def at(self, x: np.ndarray, number: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(N,) mean, metres, and variance, square metres, at (N,) x of passes 0 to P - 1."""
        k, high = hats(x)
        low = 1.0 - high
        mean = low * self._level[k, number] + high * self._level[k + 1, number]
        diagonal, beside = self._band.inverse_band()
        variance = low**2 * diagonal[k, number] + high**2 * diagonal[k + 1, number]
        variance += 2.0 * low * high * beside[k, number]
        left = self._functions[:, :, None] - self._answer
        spread = forward(self._factor, np.ascontiguousarray(left.transpose(1, 0, 2)))
        own = low * spread[:, k, number] + high * spread[:, k + 1, number]
        return mean, variance + (own**2).sum(axis=0)


def deviations(
    x: np.ndarray, sums: PassSums, number: np.ndarray, prior: DeviationPrior, noise: float
) -> tuple[np.ndarray, np.ndarray]:
    """(N,) mean, metres, and variance, square metres, of the deviation at each sample.

    Args:
        x: (N,) shares of the image's width.
        sums: of the passes that ``number`` (N,) counts from 0.
        noise: variance of a sample of weight 1.
    """
    if sums.count.max(initial=0.0) <= 1.0:
        return _of_single_samples(x, sums.take(number), prior, noise)
    mean, variance = np.empty(len(x)), np.empty(len(x))
    order = np.argsort(number, kind="stable")
    firsts = np.arange(0, len(sums.count), CHUNK)
    ends = np.searchsorted(number[order], np.append(firsts, len(sums.count)))
    for first, begin, end in zip(firsts, ends[:-1], ends[1:]):
        own = order[begin:end]
        posterior = DeviationPosterior(sums.take(slice(first, first + CHUNK)), prior, noise)
        mean[own], variance[own] = posterior.at(x[own], number[own] - first)
    return mean, variance


def _of_single_samples(
    x: np.ndarray, sums: PassSums, prior: DeviationPrior, noise: float
) -> tuple[np.ndarray, np.ndarray]:
    """The same where each sample is a pass of its own, so that no system needs to be solved."""
    left, high = hats(x)
    low = 1.0 - high
    smooth = low[:, None] * prior.functions[left] + high[:, None] * prior.functions[left + 1]
    quick = low**2 + high**2 + 2.0 * low * high * _STEP
    before = (smooth**2).sum(axis=1) + prior.quick_variance * quick
    weight = sums.diagonal.sum(axis=0) + 2.0 * sums.beside.sum(axis=0)
    gain = before / (before + noise / weight)
    return gain * sums.moment.sum(axis=0) / weight, (1.0 - gain) * before
