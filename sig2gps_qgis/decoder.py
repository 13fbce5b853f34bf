"""From evidence to the posterior: forward-backward over a state space (Rabiner 1989, III.B)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy.spatial import cKDTree

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import Motion
from sig2gps_qgis.state_space import StateSpace


@dataclass(frozen=True)
class Posterior:
    """Where the phone was, instant by instant, given all evidence.

    Attributes:
        state: (S,) int64, indices into the state space of the states that matter.
        probability: (T, S) float32; rows sum to 1.
    """

    state: np.ndarray
    probability: np.ndarray


def states_in_reach(space: StateSpace, anchor: np.ndarray, reach_m: float) -> np.ndarray:
    """Indices of the states within reach of any anchor."""
    distance, _ = cKDTree(anchor).query(space.xy, distance_upper_bound=reach_m)
    return np.flatnonzero(np.isfinite(distance))


def posterior(
    space: StateSpace,
    motion: Motion,
    evidence: Evidence,
    state: np.ndarray,
    cancelled: Callable[[], bool],
) -> Posterior:
    """Posterior over the given states of a space.

    Raises:
        Cancelled: as soon as ``cancelled()`` says so.
    """
    motion = motion.within(state)
    log_likelihood = evidence.log_likelihood(space.xy[state], 0, len(evidence.time))
    likelihood = np.exp(log_likelihood - log_likelihood.max(axis=1, keepdims=True))
    forward = _forward(motion, likelihood, space.prior[state], cancelled)
    return Posterior(state, _smooth(motion, likelihood, forward, cancelled))


def _forward(
    motion: Motion,
    likelihood: np.ndarray,
    prior: np.ndarray,
    cancelled: Callable[[], bool],
) -> np.ndarray:
    """(T, M, S) filtered probabilities."""
    arriving = [move.T.tocsr() for move in motion.moves]
    out = np.empty((len(likelihood), len(arriving), likelihood.shape[1]), np.float32)
    belief = motion.share[:, None] * prior.astype(np.float32) * likelihood[0]
    out[0] = belief / belief.sum()
    for t in range(1, len(likelihood)):
        if cancelled():
            raise Cancelled
        mixed = motion.modes.T @ out[t - 1]
        for mode, move in enumerate(arriving):
            out[t, mode] = move @ mixed[mode]
        out[t] *= likelihood[t]
        out[t] /= out[t].sum()
    return out


def _smooth(
    motion: Motion, likelihood: np.ndarray, forward: np.ndarray, cancelled: Callable[[], bool]
) -> np.ndarray:
    """(T, S) probabilities given all evidence, summed over the modes."""
    out = np.empty(likelihood.shape, np.float32)
    out[-1] = forward[-1].sum(axis=0)
    ahead = np.ones(forward.shape[1:], np.float32)
    for t in range(len(likelihood) - 2, -1, -1):
        if cancelled():
            raise Cancelled
        seen = ahead * likelihood[t + 1]
        ahead = motion.modes @ np.stack([m @ row for m, row in zip(motion.moves, seen)])
        ahead /= ahead.max()
        both = (forward[t] * ahead).sum(axis=0)
        out[t] = both / both.sum()
    return out
