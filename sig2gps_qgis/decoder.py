"""From evidence to the posterior: forward-backward over a state space (Rabiner 1989, III.B)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np
from scipy.spatial import cKDTree

from sig2gps_qgis.distinct_places import distinct_places
from sig2gps_qgis.errors import NoPathError, stop_if
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import Motion
from sig2gps_qgis.path import Path
from sig2gps_qgis.state_space import StateSpace

LOST = 1e-12
"""Probability per step that a phone is anywhere at all: trains, ferries, roads that are missing."""

SIGMA_SCALE = 1.3
"""By how much the posterior is too sure of itself: what a phone hears one moment is not quite
independent of the next. Fitted on simulation (`make fit`)."""


@dataclass(frozen=True)
class Spread:
    """How far from any place the phone may be, instant by instant.

    Attributes:
        mean: (T, 2) metres, the mean of where it may be.
        variance: (T,) mean squared distance from there.
    """

    mean: np.ndarray
    variance: np.ndarray

    @classmethod
    def of_all(cls, parts: Sequence[Spread]) -> Spread:
        """One after the other."""
        return cls(
            np.concatenate([part.mean for part in parts]),
            np.concatenate([part.variance for part in parts]),
        )

    def rms_distance(self, place: np.ndarray) -> np.ndarray:
        """(T,) metres: root mean square distance of the phone from a place (T, 2) per instant.

        Navigation's DRMS.
        """
        return np.sqrt(self.variance + np.square(place - self.mean).sum(axis=1))

    def sigma(self, place: np.ndarray) -> np.ndarray:
        """(T,) metres: the standard deviation to state for a place (T, 2) chosen per instant.

        Two-dimensional errors stay within it in 63 to 68 of 100 cases, within twice it in 95 to
        98, where the error is normal.
        """
        return SIGMA_SCALE * self.rms_distance(place)

    def stated_along(self, path: Path) -> Path:
        """The path with its sigma: of where it is at its instants."""
        return replace(path, sigma_m=self.sigma(path.position_at(path.time)))


@dataclass(frozen=True)
class Posterior:
    """Where the phone was, instant by instant, given all evidence.

    Attributes:
        state: (S,) int64, the states in reach, as indices into the state space.
        xy: (S, 2) float64, their centres, metres.
        probability: (T, S) float32; rows sum to 1.
        log_evidence: (T,) float64, log-likelihood of each instant's evidence given that of those
            before it, up to the evidence's own constants.
    """

    state: np.ndarray
    xy: np.ndarray
    probability: np.ndarray
    log_evidence: np.ndarray

    def during(self, first: int, last: int) -> Posterior:
        """The posterior of some of the instants, ``last`` excluded."""
        during = slice(first, last)
        return Posterior(self.state, self.xy, self.probability[during], self.log_evidence[during])

    def spread(self) -> Spread:
        """How far it is spread out at each instant."""
        centre = self.xy.mean(axis=0)  # squares of coordinates of a CRS would drown the rest
        xy = self.xy - centre
        moments = self.probability.astype(float) @ np.column_stack([xy, (xy**2).sum(axis=1)])
        mean = moments[:, :2]
        return Spread(mean + centre, np.maximum(moments[:, 2] - (mean**2).sum(axis=1), 0.0))


@dataclass(frozen=True)
class Shortlist:
    """States that are worth a look.

    Attributes:
        state: (K,) their indices into the state space.
        phones_in_reach: share of all phones that are in any state in reach, worth a look or not.
    """

    state: np.ndarray
    phones_in_reach: float


def decode(
    space: StateSpace,
    motion: Motion,
    evidence: Evidence,
    begin: int,
    end: int,
    cancelled: Callable[[], bool],
    shortlist: Shortlist | None = None,
) -> Posterior:
    """Posterior at the instants ``begin`` to ``end`` (excluded), over the states in reach.

    Args:
        space: where the phone can be.
        motion: how it moves there.
        evidence: where it seems to be.
        begin, end: the instants.
        cancelled: asked at every instant.
        shortlist: those that are worth a look; all if None.

    Raises:
        Cancelled: as soon as ``cancelled()`` says so.
        NoPathError: no state is in reach.
    """
    state = np.arange(len(space)) if shortlist is None else shortlist.state
    anchors = cKDTree(evidence.anchors(begin, end))
    distance, _ = anchors.query(space.xy[state], distance_upper_bound=evidence.reach_m)
    state = state[np.isfinite(distance)]
    if not len(state):
        raise NoPathError("no state is in reach of the evidence")
    phones = space.prior[state].sum() if shortlist is None else shortlist.phones_in_reach
    xy = space.xy[state]
    one, place = distinct_places(xy)
    found = forward_backward(
        motion.within(state),
        np.take(evidence.log_likelihood(xy[one], begin, end), place, axis=1),
        space.prior[state] / phones,
        cancelled,
    )
    return Posterior(state, xy, *found)


def forward_backward(
    motion: Motion, log_likelihood: np.ndarray, prior: np.ndarray, cancelled: Callable[[], bool]
) -> tuple[np.ndarray, np.ndarray]:
    """(T, S) float32 probability of each state at each instant, given all evidence; and (T,)
    log-likelihood of each instant's evidence given that of those before it.

    Args:
        motion: over the S states; transitions out of them are lost.
        log_likelihood: (T, S) float32, up to a constant per instant.
        prior: (S,) share of the phones in reach that each state has at any moment.
        cancelled: asked at every instant.

    Raises:
        Cancelled: as soon as ``cancelled()`` says so.
    """
    prior = prior.astype(np.float32)
    likelihood, greatest = _scaled(log_likelihood)
    forward, predicted = _forward(motion, likelihood, prior, cancelled)
    probability = _smooth(motion, likelihood, forward, prior, cancelled)
    return probability, np.log(predicted) + greatest


def log_evidence(
    space: StateSpace,
    motion: Motion,
    evidence: Evidence,
    begin: int,
    end: int,
    cancelled: Callable[[], bool],
) -> np.ndarray:
    """(T,) the posterior's ``log_evidence`` over all states, without the posterior.

    Raises:
        Cancelled: as soon as ``cancelled()`` says so.
    """
    one, place = distinct_places(space.xy)
    told = np.take(evidence.log_likelihood(space.xy[one], begin, end), place, axis=1)
    likelihood, greatest = _scaled(told)
    _, predicted = _forward(motion, likelihood, space.prior.astype(np.float32), cancelled)
    return np.log(predicted) + greatest


def _scaled(log_likelihood: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(T, S) likelihood over that of the likeliest state of each instant, and the log of that."""
    greatest = log_likelihood.max(axis=1)
    return np.exp(log_likelihood - greatest[:, None]), greatest


def _forward(
    motion: Motion, likelihood: np.ndarray, prior: np.ndarray, cancelled: Callable[[], bool]
) -> tuple[np.ndarray, np.ndarray]:
    """(T, S) probabilities given the evidence up to each instant, and (T,) float64 likelihood of
    each instant's evidence given that of those before it."""
    arriving = motion.step.T.tocsr()
    out = np.empty_like(likelihood)
    predicted = np.empty(len(likelihood))
    belief = prior
    for t, seen in enumerate(likelihood):
        stop_if(cancelled)
        belief = (arriving @ belief + LOST * prior if t else prior) * seen
        predicted[t] = belief.sum()
        belief /= belief.sum()
        out[t] = belief
    return out, predicted


def _smooth(
    motion: Motion,
    likelihood: np.ndarray,
    forward: np.ndarray,
    prior: np.ndarray,
    cancelled: Callable[[], bool],
) -> np.ndarray:
    """(T, S) probabilities given all evidence, written over the ``forward`` ones."""
    ahead = np.ones_like(likelihood[0])
    for t in range(len(likelihood) - 2, -1, -1):
        stop_if(cancelled)
        later = ahead * likelihood[t + 1]
        ahead = motion.step @ later + LOST * (prior @ later)
        ahead /= ahead.max()
        forward[t] *= ahead
        forward[t] /= forward[t].sum()
    return forward
