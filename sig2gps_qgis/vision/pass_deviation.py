"""How vehicles deviate from their lane's curve: a Gaussian process over x, one draw a pass.

A vehicle keeps more to the left or right than the mean of its lane and its receiver is off by much
the same while it passes: such deviations are the same, or change slowly, within a pass. Noise does
not. The process is a constant, a slow (Matern 3/2) and a quick (exponential) part, on hat functions
over the image's width; what is white is noise (Rasmussen and Williams, 2006, chapters 2 and 5).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy.optimize import minimize

from sig2gps_qgis.errors import never, stop_if

KNOTS = 33
PLACES = np.linspace(0.0, 1.0, KNOTS)
SLOW, QUICK = 0.6, 0.05
"""Lengths over which the parts change, in image widths."""
USUAL_VARIANCE = np.array([0.09, 0.01, 0.01])
"""Of the three parts, square metres: the prior, which few passes do not outweigh."""
PRIOR_SPREAD = 1.5
"""Of the logarithm of a variance, around the usual."""
NOISE_PRIOR_SPREAD = 3.0
LEAST_VARIANCE = 1e-8
MOST_VARIANCE = 1e4
MOST_PASSES = 48
"""So many, evenly chosen, say as much of the variances as all."""
LEAST_SAMPLES = 3
"""Of a pass, to tell its deviation from noise."""
CHUNK = 256
JITTER = 1e-9

_LAG = np.abs(PLACES[:, None] - PLACES[None, :])
_SCALED = np.sqrt(3.0) * _LAG / SLOW
PARTS = np.stack(
    (np.ones((KNOTS, KNOTS)), (1.0 + _SCALED) * np.exp(-_SCALED), np.exp(-_LAG / QUICK))
)


@dataclass(frozen=True)
class PassSums:
    """What the samples of each pass say, summed up: the statistics that suffice.

    Attributes:
        diagonal: (P, M) sums of weighted squares of each hat function.
        beside: (P, M - 1) sums of weighted products of neighbouring hat functions.
        moment: (P, M) sums of weighted residuals times hat functions.
        square: (P,) sums of weighted squared residuals.
        count: (P,) samples.
    """

    diagonal: np.ndarray
    beside: np.ndarray
    moment: np.ndarray
    square: np.ndarray
    count: np.ndarray

    @classmethod
    def of(
        cls,
        x: np.ndarray,
        residual: np.ndarray,
        weight: np.ndarray,
        number: np.ndarray,
        passes: int,
    ) -> PassSums:
        """Of (N,) residuals in metres at (N,) x, in passes numbered 0 to ``passes`` - 1."""
        left, share = _hats(x)
        low, high = 1.0 - share, share
        cell = number * KNOTS + left

        def summed(at: np.ndarray, values: np.ndarray) -> np.ndarray:
            return np.bincount(at, values, minlength=passes * KNOTS).reshape(passes, KNOTS)

        return cls(
            diagonal=summed(cell, weight * low**2) + summed(cell + 1, weight * high**2),
            beside=summed(cell, weight * low * high)[:, :-1],
            moment=summed(cell, weight * low * residual)
            + summed(cell + 1, weight * high * residual),
            square=np.bincount(number, weight * residual**2, minlength=passes),
            count=np.bincount(number, minlength=passes).astype(np.float64),
        )

    def take(self, index: np.ndarray) -> PassSums:
        """The chosen passes."""
        return PassSums(
            self.diagonal[index],
            self.beside[index],
            self.moment[index],
            self.square[index],
            self.count[index],
        )

    def gram(self) -> np.ndarray:
        """(P, M, M) the same sums as matrices."""
        gram = np.zeros((len(self.count), KNOTS, KNOTS))
        at = np.arange(KNOTS)
        gram[:, at, at] = self.diagonal
        gram[:, at[:-1], at[1:]] = gram[:, at[1:], at[:-1]] = self.beside
        return gram


def evenly_chosen(sums: PassSums) -> PassSums:
    """At most ``MOST_PASSES`` of the passes that have samples enough to tell noise from drift."""
    filled = np.flatnonzero(sums.count >= LEAST_SAMPLES)
    step = np.linspace(0, len(filled) - 1, min(len(filled), MOST_PASSES)).round().astype(np.int64)
    return sums.take(filled[step])


def fit_variances(
    sums: PassSums,
    free_share: float,
    noise_guess: float,
    cancelled: Callable[[], bool] = never,
) -> tuple[np.ndarray, float]:
    """The most probable variances of the three parts, (3,), and of the noise, square metres.

    Args:
        sums: of residuals from a fitted curve, along one axis.
        free_share: share of the samples that the curve left free to vary: (N - parameters) / N.
        noise_guess: variance of the noise to start from.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    chosen = evenly_chosen(sums)
    gram = chosen.gram()
    usual = np.log(np.append(USUAL_VARIANCE, 1.0))
    width = np.array([PRIOR_SPREAD] * 3 + [NOISE_PRIOR_SPREAD])

    def loss(logs: np.ndarray) -> tuple[float, np.ndarray]:
        stop_if(cancelled)
        variances = np.exp(logs)
        prior = np.tensordot(variances[:3], PARTS, axes=1) + JITTER * np.eye(KNOTS)
        value, of_prior, of_noise = _likelihood(chosen, gram, prior, variances[3], free_share)
        gradient = np.append(np.tensordot(PARTS, of_prior, axes=2), of_noise) * variances
        off = (logs - usual) / width
        return value + 0.5 * float((off**2).sum()), gradient + off / width

    guess = np.clip(noise_guess, 10.0 * LEAST_VARIANCE, MOST_VARIANCE)
    least, most = np.log(LEAST_VARIANCE), np.log(MOST_VARIANCE)
    found = minimize(
        loss,
        np.append(usual[:3], np.log(guess)),
        jac=True,
        method="L-BFGS-B",
        bounds=[(least, most)] * 4,
        options={"maxiter": 60},
    )
    return np.exp(found.x[:3]), float(np.exp(found.x[3]))


def share_in_passes(sums: PassSums) -> float:
    """Share of the samples in passes that tell noise from deviation; 0 where there are none."""
    total = float(sums.count.sum())
    return float(sums.count[sums.count >= LEAST_SAMPLES].sum()) / total if total else 0.0


def log_likelihood(
    chosen: PassSums, gram: np.ndarray, prior: np.ndarray, noise: float, free_share: float
) -> float:
    """Of noise of this variance, square metres, with the (M, M) covariance of deviations."""
    return -_likelihood(chosen, gram, prior, noise, free_share)[0]


def _likelihood(
    sums: PassSums, gram: np.ndarray, prior: np.ndarray, noise: float, free_share: float
) -> tuple[float, np.ndarray, float]:
    """Minus the log likelihood, and its derivatives by the (M, M) prior and by the noise."""
    root = np.linalg.cholesky(prior)
    inner = np.eye(KNOTS) + (root.T @ gram @ root) / noise
    covariance = root @ np.linalg.inv(inner) @ root.T
    mean = np.einsum("pij,pj->pi", covariance, sums.moment) / noise
    fitted = np.einsum("pij,pj->pi", gram, mean)
    count = free_share * sums.count.sum()
    left = sums.square.sum() - (mean * sums.moment).sum()
    value = 0.5 * (np.linalg.slogdet(inner)[1].sum() + count * np.log(noise) + left / noise)
    spread = gram / noise - gram @ covariance @ gram / noise**2
    pull = (sums.moment - fitted) / noise
    of_prior = 0.5 * (spread.sum(axis=0) - pull.T @ pull)
    unexplained = sums.square.sum() - 2.0 * (mean * sums.moment).sum() + (mean * fitted).sum()
    freedom = float((covariance * gram).sum()) / noise
    of_noise = 0.5 * ((count - freedom) / noise - unexplained / noise**2)
    return float(value), of_prior, float(of_noise)


def deviations(
    x: np.ndarray, sums: PassSums, number: np.ndarray, prior: np.ndarray, noise: float
) -> tuple[np.ndarray, np.ndarray]:
    """(N,) posterior mean, metres, and variance, square metres, of the deviation at each sample.

    The one sample of a pass needs no matrices, so that many such passes take no time.

    Args:
        x: (N,) shares of the image's width.
        sums: of the passes that ``number`` (N,) counts from 0.
        prior: (M, M) covariance of the deviations at the knots.
        noise: variance of a sample of weight 1.
    """
    left, share = _hats(x)
    low = 1.0 - share
    before = (
        low**2 * prior[left, left]
        + 2.0 * low * share * prior[left, left + 1]
        + share**2 * prior[left + 1, left + 1]
    )
    weight = (sums.diagonal.sum(axis=1) + 2.0 * sums.beside.sum(axis=1))[number]
    gain = before / (before + noise / np.maximum(weight, 1e-12))
    mean = gain * sums.moment.sum(axis=1)[number] / np.maximum(weight, 1e-12)
    variance = (1.0 - gain) * before
    root = np.linalg.cholesky(prior + JITTER * np.eye(KNOTS))
    several = np.flatnonzero(sums.count > 1.0)
    for begin in range(0, len(several), CHUNK):
        passes = several[begin : begin + CHUNK]
        part = sums.take(passes)
        inner = np.eye(KNOTS) + (root.T @ part.gram() @ root) / noise
        covariance = root @ np.linalg.inv(inner) @ root.T
        level = np.einsum("pij,pj->pi", covariance, part.moment) / noise
        place = np.full(len(sums.count), -1)
        place[passes] = np.arange(len(passes))
        own = np.flatnonzero(place[number] >= 0)
        p, k, f = place[number[own]], left[own], share[own]
        mean[own] = (1.0 - f) * level[p, k] + f * level[p, k + 1]
        variance[own] = (
            (1.0 - f) ** 2 * covariance[p, k, k]
            + 2.0 * f * (1.0 - f) * covariance[p, k, k + 1]
            + f**2 * covariance[p, k + 1, k + 1]
        )
    return mean, np.maximum(variance, 0.0)


def _hats(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N,) int64 the knot to the left, and (N,) the share of the one to the right."""
    place = np.clip(x, 0.0, 1.0) * (KNOTS - 1)
    left = np.minimum(place.astype(np.int64), KNOTS - 2)
    return left, place - left
