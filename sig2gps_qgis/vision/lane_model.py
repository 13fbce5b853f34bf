"""What is learned of one lane, or direction of travel, from noisy positions and box centres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.vision.deviation_variances import (
    LEAST_VARIANCE,
    expected_variances,
    fit_variances,
    split_without_passes,
)
from sig2gps_qgis.vision.lane_curve import MEDIAN_TO_SPREAD, LaneCurve, basis
from sig2gps_qgis.vision.pass_deviation import CONSTANT, QUICK, SLOW, DeviationPrior
from sig2gps_qgis.vision.pass_sums import KNOTS, LEAST_SAMPLES, PLACES, PassSums

USUAL_JITTER = 0.002
"""Standard deviation of a box centre's x, shares of the image's width: about a pixel in 500."""
JITTER_PRIOR_SPREAD = 0.7
"""Of the logarithm of that."""
MOST_SUMMED_PASSES = 200
LEAST_FREEDOM = 2.0
UNTOLD_VARIANCE = 1.0
"""Square metres, per axis: the spread where the curve left so few samples free to show any."""
LEARNED_MARGIN = 0.02
"""A curve goes on so far beyond its outermost samples, shares of the image's width."""


@dataclass(frozen=True)
class LaneModel:
    """A lane's curve, and how vehicles and noise spread around it.

    Attributes:
        direction: its name.
        curve: where on the ground it lies.
        curve_covariance: (2, M, M) float64, square metres, of the curve's error at ``PLACES``,
            along and across the lane.
        deviation_variance: (2, 3) float64, square metres, of the parts of the deviation of a pass.
        noise_variance: square metres, per axis, of the noise that it was learned from.
        jitter: standard deviation of a box centre's x, shares of the image's width.
        y: median y of the boxes, a share of the image's height.
        samples: that it was learned from.
        x_from, x_to: the part of the image that they cover, shares of its width.
    """

    direction: str
    curve: LaneCurve
    curve_covariance: np.ndarray
    deviation_variance: np.ndarray
    noise_variance: float
    jitter: float
    y: float
    samples: int
    x_from: float
    x_to: float

    def covers(self, x: np.ndarray) -> np.ndarray:
        """(N,) bool, whether something was learned of the lane at (N,) shares of the image."""
        return (x >= self.x_from - LEARNED_MARGIN) & (x <= self.x_to + LEARNED_MARGIN)

    def prior(self, axis: int) -> DeviationPrior:
        """Of a pass's deviation from the learned curve, along (0) or across (1) the lane."""
        constant, slow, quick = self.deviation_variance[axis]
        smooth = constant * CONSTANT + slow * SLOW + self.curve_covariance[axis]
        return DeviationPrior.of(smooth, float(quick))

    def tangent(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(N, 2) unit vectors along the lane, and (N,) metres on the ground per image width."""
        return tangent_of(self.curve, x)


def tangent_of(curve: LaneCurve, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """As :meth:`LaneModel.tangent`; east where the curve stands still."""
    slope = curve.slope(x)
    length = np.hypot(slope[:, 0], slope[:, 1])
    still = length < 1e-6
    unit = np.where(still[:, None], [1.0, 0.0], slope / np.where(still, 1.0, length)[:, None])
    return unit, length


def along_and_across(vector: np.ndarray, tangent: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N,) and (N,) components of (N, 2) vectors along and to the left of (N, 2) directions."""
    along = (vector * tangent).sum(axis=1)
    across = vector[:, 1] * tangent[:, 0] - vector[:, 0] * tangent[:, 1]
    return along, across


def learn_lane(
    direction: str,
    x: np.ndarray,
    y: np.ndarray,
    xy: np.ndarray,
    number: np.ndarray,
    cancelled: Callable[[], bool] = never,
) -> LaneModel:
    """Learn from N >= 2 samples.

    Args:
        x, y: (N,) box centres, shares of the image.
        xy: (N, 2) noisy positions, metres in the site's local frame.
        number: (N,) int64, pass of each sample.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    curve = LaneCurve.fit(x, xy, number)
    tangent, length = tangent_of(curve, x)
    residual = along_and_across(xy - curve.position(x), tangent)
    distance = np.hypot(*residual)
    free = max(1.0 - curve.effective_parameters / len(x), 0.0)
    total = max((MEDIAN_TO_SPREAD * float(np.median(distance))) ** 2, LEAST_VARIANCE)
    if free * len(x) < LEAST_FREEDOM:
        total = max(total, UNTOLD_VARIANCE)
    weight = robust_weight(distance, np.sqrt(total))
    _, number = np.unique(number, return_inverse=True)
    passes = int(number.max()) + 1
    variances, noises = np.empty((2, 3)), np.empty(2)
    for axis in (0, 1):
        sums = PassSums.of(x, residual[axis], weight, number, passes)
        if sums.share_in_passes >= 0.5:
            found, noises[axis], unsure = fit_variances(sums, axis, free, total, cancelled)
            variances[axis] = expected_variances(found, unsure)
        else:
            variances[axis], noises[axis] = split_without_passes(total)
    freedom = max(free * len(x), 1.0)
    jitter = _jitter(noises, freedom, float(np.mean(length**2)))
    return LaneModel(
        direction=direction,
        curve=curve,
        curve_covariance=np.stack(
            [_curve_covariance(curve, x, number, variances[axis], noises[axis]) for axis in (0, 1)]
        ),
        deviation_variance=variances,
        noise_variance=float(noises[1]),
        jitter=jitter,
        y=float(np.median(y)),
        samples=len(x),
        x_from=float(x.min()),
        x_to=float(x.max()),
    )


def robust_weight(distance: np.ndarray, spread: float | np.ndarray) -> np.ndarray:
    """(N,) 1 for what is within ``OUTLIER_SPREADS`` spreads, less for what is further off."""
    ratio = distance / (OUTLIER_SPREADS * spread)
    return np.where(ratio > 1.0, 1.0 / np.maximum(ratio, 1.0) ** 2, 1.0)


OUTLIER_SPREADS = 5.0
"""Noise of half a million samples stays within this: what is beyond is another kind of error."""


def _jitter(noises: np.ndarray, freedom: float, square_length: float) -> float:
    """The most probable jitter of x: it makes the noise along the lane exceed that across."""
    candidates = USUAL_JITTER * np.exp(np.linspace(-4.0, 4.0, 161) * JITTER_PRIOR_SPREAD)
    excess = candidates**2 * square_length - (noises[0] - noises[1])
    spread = np.sqrt(2.0 * (noises**2).sum() / freedom)
    off = np.log(candidates / USUAL_JITTER) / JITTER_PRIOR_SPREAD
    return float(candidates[np.argmin((excess / spread) ** 2 + off**2)])


def _curve_covariance(
    curve: LaneCurve, x: np.ndarray, number: np.ndarray, variances: np.ndarray, noise: float
) -> np.ndarray:
    """(M, M) covariance of the curve's error at the knots.

    Of noise and of bends where no sample was (the spline's posterior), and of passes that deviate
    as a whole (its sandwich).
    """
    design, at_knots = basis(x), basis(PLACES)
    deviation = variances[0] * CONSTANT + variances[1] * SLOW + variances[2] * QUICK
    middle = np.zeros_like(curve.shape)
    order = np.argsort(number, kind="stable")
    parts = np.split(order, np.cumsum(np.bincount(number))[:-1])
    several = [part for part in parts if len(part) >= LEAST_SAMPLES][:MOST_SUMMED_PASSES]
    counted = sum(len(part) for part in several)
    for part in several:
        nearest = np.rint(x[part] * (KNOTS - 1)).astype(np.int64)
        cross = np.zeros((KNOTS, design.shape[1]))
        np.add.at(cross, nearest, design[part].toarray())
        middle += (cross.T @ deviation @ cross) * (len(x) / counted)
    if not several:
        middle = float(deviation[0, 0]) * np.asarray((design.T @ design).todense())
    solved = at_knots @ curve.shape
    return np.asarray(solved @ middle @ solved.T + noise * (solved @ at_knots.T))
