"""Positions from lane curve, pass, own GPS and beam together, each weighed by its variance.

A position is the lane's curve at the box, plus the deviation of the pass, plus what the box does
not show. The posterior of all three given the noisy positions is Gaussian: its mean is the result,
its spread ``sigma_m``. How large the noise is, the samples themselves tell; where it is small, the
own GPS outweighs all else and the input is left as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np
from scipy.optimize import minimize_scalar

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.vision.deviation_variances import LEAST_VARIANCE, MOST_VARIANCE
from sig2gps_qgis.vision.doubtful_boxes import Places, PlacesOnLane, Weighed
from sig2gps_qgis.vision.image_place import weighed_place
from sig2gps_qgis.vision.lane_curve import MEDIAN_TO_SPREAD
from sig2gps_qgis.vision.lane_model import LaneModel, along_and_across, robust_weight
from sig2gps_qgis.vision.pass_deviation import DeviationPosterior, DeviationPrior, deviations
from sig2gps_qgis.vision.pass_sums import UNHEARD, PassSums

NOISE_PRIOR_SPREAD = 2.0
"""Of the logarithm of the noise's variance around that of the site."""
SITE_WEIGHT = 10.0
"""Where no passes tell the noise, the site's counts as much as so many samples."""
SURE = 0.95
"""A sample that is less probably where it was identified to be says nothing of its pass."""
ROUNDS = 2
"""Of estimating the noise and weighing outliers by it."""


@dataclass(frozen=True)
class FusedPositions:
    """Denoised positions.

    Attributes:
        xy: (N, 2) metres in the site's local frame.
        sigma_m: (N,) root mean square distance from the truth, metres.
        noise_variance: of the input, square metres per axis.
    """

    xy: np.ndarray
    sigma_m: np.ndarray
    noise_variance: float


@dataclass(frozen=True)
class _OnLane:
    """The samples of one lane, as residuals from its curve, which are 0 without ``gps``."""

    lane: LaneModel
    priors: tuple[DeviationPrior, DeviationPrior]
    index: np.ndarray
    x: np.ndarray
    base: np.ndarray
    tangent: np.ndarray
    residual: tuple[np.ndarray, np.ndarray]
    gps: np.ndarray
    box_variance: np.ndarray
    number: np.ndarray
    passes: int
    places: PlacesOnLane | None

    def sums(self, axis: int, weight: np.ndarray, noise: float) -> PassSums:
        """Of the pass sums along an axis; samples with an uncertain box weigh less along."""
        own = weight
        if axis == 0:
            own = weight * (noise + self.usual_box_variance) / (noise + self.box_variance)
        return PassSums.of(self.x, self.residual[axis], own, self.number, self.passes)

    @property
    def usual_box_variance(self) -> float:
        return float(np.median(self.box_variance))

    @property
    def spread(self) -> float:
        distance = np.hypot(*self.residual)[self.gps]
        median = float(np.median(distance)) if len(distance) else 0.0
        return max(MEDIAN_TO_SPREAD * median, np.sqrt(LEAST_VARIANCE))


def fused_positions(
    lanes: Sequence[LaneModel],
    lane_index: np.ndarray,
    box: np.ndarray,
    beam: np.ndarray,
    beam_spread: np.ndarray,
    xy: np.ndarray,
    number: np.ndarray,
    places: Places | None,
    cancelled: Callable[[], bool] = never,
) -> FusedPositions:
    """Denoise N samples whose lane is known, and where they are by box or beam.

    Args:
        lane_index: (N,) int64, index into ``lanes``.
        box: (N,) x of the boxes, shares of the image's width, NaN where there is none.
        beam: (N,) x by the beams, NaN where unknown.
        beam_spread: (N,) standard deviation of that, NaN where unknown.
        xy: (N, 2) noisy positions, metres in the site's local frame, NaN where there is no GPS.
        number: (N,) int64, pass of each sample.
        places: where else the samples may be, as a box may be another vehicle's; None where the
            boxes are known to be the transmitters'.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    groups = []
    for place, lane in enumerate(lanes):
        index = np.flatnonzero(lane_index == place)
        if len(index):
            seen = box[index], beam[index], beam_spread[index]
            group = _on_lane(lane, index, seen, xy[index], number[index])
            if places is not None:
                own = PlacesOnLane.of(lane, places.among(index, len(xy)), xy[index])
                group = replace(group, places=own)
            groups.append(group)
    result, variance = xy.copy(), np.full(len(xy), np.nan)
    noise = float(np.mean([group.lane.noise_variance for group in groups])) if groups else 0.0
    weights = [_weight(group, *group.residual, group.spread) for group in groups]
    for _ in range(ROUNDS):
        noise = _noise_variance(groups, weights, cancelled)
        for place, (group, weight) in enumerate(zip(groups, weights)):
            stop_if(cancelled)
            along, across, spread = _posterior(group, weight, noise)
            expected = np.sqrt(noise + 0.5 * group.box_variance)
            left = group.residual[0] - along, group.residual[1] - across
            weights[place] = _weight(group, *left, np.maximum(expected, group.spread))
            normal = np.column_stack((-group.tangent[:, 1], group.tangent[:, 0]))
            shift = along[:, None] * group.tangent + across[:, None] * normal
            result[group.index] = group.base + shift
            variance[group.index] = spread
            if group.places is not None:
                weighed = _weighed(group, group.places, weight, noise)
                doubtful = (weighed.chosen < SURE) | (weight <= UNHEARD)
                weights[place][doubtful] = UNHEARD
                result[group.index[doubtful]] = weighed.xy[doubtful]
                variance[group.index[doubtful]] = weighed.variance[doubtful]
    return FusedPositions(result, np.sqrt(variance), noise)


def _on_lane(
    lane: LaneModel,
    index: np.ndarray,
    seen: tuple[np.ndarray, np.ndarray, np.ndarray],
    xy: np.ndarray,
    number: np.ndarray,
) -> _OnLane:
    x, spread = weighed_place(*seen, lane.jitter)
    tangent, length = lane.tangent(x)
    base = lane.curve.position(x)
    gps = np.isfinite(xy[:, 0])
    distinct, own_number = np.unique(number, return_inverse=True)
    return _OnLane(
        lane=lane,
        priors=(lane.prior(0), lane.prior(1)),
        index=index,
        x=x,
        base=base,
        tangent=tangent,
        residual=along_and_across(np.where(gps[:, None], xy - base, 0.0), tangent),
        gps=gps,
        box_variance=(spread * length) ** 2,
        number=own_number,
        passes=len(distinct),
        places=None,
    )


def _weighed(group: _OnLane, own: PlacesOnLane, weight: np.ndarray, noise: float) -> Weighed:
    """The samples' positions as means over all places where they may be."""
    places = own.places
    found = [
        deviations(
            places.x,
            group.sums(axis, weight, noise),
            group.number[places.sample],
            group.priors[axis],
            noise + (group.usual_box_variance if axis == 0 else 0.0),
        )
        for axis in (0, 1)
    ]
    return own.weigh((found[0][0], found[1][0]), (found[0][1], found[1][1]), noise)


def _weight(
    group: _OnLane, along: np.ndarray, across: np.ndarray, spread: float | np.ndarray
) -> np.ndarray:
    """(N,) of each sample's GPS, less for outliers; what an uncertain box explains is none.

    Samples without GPS are not heard.
    """
    excess = np.maximum(np.abs(along) - np.sqrt(group.box_variance), 0.0)
    return np.where(group.gps, robust_weight(np.hypot(excess, across), spread), UNHEARD)


def _noise_variance(
    groups: Sequence[_OnLane], weights: Sequence[np.ndarray], cancelled: Callable[[], bool]
) -> float:
    """The most probable variance of the noise per axis, over all lanes and both axes."""
    terms, centre, alone = [], [], []
    for group, weight in zip(groups, weights):
        centre.append(np.log(max(group.lane.noise_variance, LEAST_VARIANCE)))
        for axis in (0, 1):
            sums = group.sums(axis, weight, group.lane.noise_variance)
            if sums.share_in_passes < 0.5:
                deviation = float(group.lane.deviation_variance[axis].sum())
                shown = max(group.spread**2 - deviation, 0.1 * group.spread**2)
                count = int(group.gps.sum())
                logs = count * np.log(shown) + SITE_WEIGHT * centre[-1]
                alone.append(float(np.exp(logs / (count + SITE_WEIGHT))))
                continue
            extra = group.usual_box_variance if axis == 0 else 0.0
            terms.append((sums.evenly_chosen(), group.priors[axis], extra))
    if not terms:
        return float(np.mean(alone)) if alone else LEAST_VARIANCE

    def score(log_noise: float) -> float:
        stop_if(cancelled)
        off = (log_noise - np.mean(centre)) / NOISE_PRIOR_SPREAD
        total = -0.5 * off**2
        for chosen, prior, extra in terms:
            variance = float(np.exp(log_noise)) + extra
            total += DeviationPosterior(chosen, prior, variance).log_likelihood()
        return float(total)

    return float(np.exp(_maximum(score, np.log(LEAST_VARIANCE), np.log(MOST_VARIANCE))))


def _maximum(score: Callable[[float], float], least: float, most: float) -> float:
    """Where ``score`` is largest: the best of a grid, refined by Brent's method."""
    grid = np.linspace(least, most, 12)
    best = int(np.argmax([score(value) for value in grid]))
    low, high = grid[max(best - 1, 0)], grid[min(best + 1, len(grid) - 1)]
    found = minimize_scalar(
        lambda value: -score(value), bounds=(low, high), method="bounded", options={"xatol": 0.02}
    )
    return float(found.x)


def _posterior(
    group: _OnLane, weight: np.ndarray, noise: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Shift from the curve along and across, (N,) metres each, and its variance, both axes."""
    usual = noise + group.usual_box_variance
    own_noise = noise / weight
    along, along_variance = deviations(
        group.x, group.sums(0, weight, noise), group.number, group.priors[0], usual
    )
    across, across_variance = deviations(
        group.x, group.sums(1, weight, noise), group.number, group.priors[1], noise
    )
    share = group.box_variance / (group.box_variance + own_noise)
    along = along + share * (group.residual[0] - along)
    along_variance = (1.0 - share) ** 2 * along_variance + share * own_noise
    return along, across, along_variance + across_variance
