"""How a phone moves from one instant to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy import integrate, sparse

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.state_space import StateSpace

STEP_S = 10.0
"""Seconds between the decoder's instants."""

STANDING = 0.3
"""Share of the instants at which a phone does not move on."""

SPEEDS = np.array([0.0, 0.5, 1.2])
"""Shares of the road's speed between which moving phones' speeds are spread..."""

SLOWER = np.array([0.0, 1 / 3, 1.0])
"""...and the share of them that is slower, a straight line in between."""

FASTEST = float(SPEEDS[-1])
"""Share of the road's speed that nobody exceeds."""

TURNING_BACK_PER_S = 1 / 1200
"""Rate at which a standing phone's journey goes on the other way."""

AT_ONCE = 50_000
"""States whose routes are followed at once: bounds the memory it takes."""

LEAST_PROBABILITY = 2e-3
"""Branches of a route less likely than this are not followed further."""


_FINE_SPEEDS = np.linspace(0.0, SPEEDS[-1], 241)
_MEAN_SLOWER = integrate.cumulative_trapezoid(
    np.interp(_FINE_SPEEDS, SPEEDS, SLOWER), _FINE_SPEEDS, initial=0.0
)


@dataclass(frozen=True)
class Motion:
    """Transition probabilities over one :data:`STEP_S`.

    Attributes:
        step: (S, S) CSR float32, from each state to those reached from it.
    """

    step: sparse.csr_matrix

    @classmethod
    def over(cls, space: StateSpace, cancelled: Callable[[], bool] = never) -> Motion:
        """The motion over a state space, bounded by its speeds, turns and one-ways.

        Speed is bounded to within a piece: a phone starts and ends anywhere in its pieces, or it
        would never leave slow roads. A published path is bounded strictly, by
        :meth:`sig2gps_qgis.path.Path.speed_bounded`.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        n = len(space)
        blocks = [sparse.csr_matrix((0, n), dtype=np.float32)]
        for first in range(0, n, AT_ONCE):
            state = np.arange(first, min(n, first + AT_ONCE))
            blocks.append(_standing(space, state) + _moving(space, state, cancelled))
        stop_if(cancelled)
        return cls(sparse.vstack(blocks, format="csr"))

    def within(self, state: np.ndarray) -> Motion:
        """The same motion over some of the states, by their indices."""
        return Motion(self.step[state][:, state])


def _standing(space: StateSpace, state: np.ndarray) -> sparse.csr_matrix:
    """Stay, or turn back on the spot: from some states (K,), to all (K, S)."""
    reverse = space.reverse[state]
    turned = np.flatnonzero(reverse >= 0)
    back = np.zeros(len(state))
    back[turned] = STEP_S * TURNING_BACK_PER_S
    row = np.append(np.arange(len(state)), turned)
    col = np.append(state, reverse[turned])
    return _transitions(STANDING * np.append(1 - back, back[turned]), row, col, space, state)


def _moving(
    space: StateSpace, state: np.ndarray, cancelled: Callable[[], bool]
) -> sparse.csr_matrix:
    """Follow every route out of some pieces (K,) as far as speed can reach: (K, S).

    A route's probability falls on the pieces in which it may end. The end of a one-way gathers
    what would go on; so does a piece beyond which a route is too unlikely to be followed.
    """
    onward = space.onward
    degree = np.diff(onward.indptr)
    source, piece = np.arange(len(state)), state
    half = space.length_m[state] / space.speed_mps[state] / 2
    entered, probability = -half, np.full(len(state), 1 - STANDING)
    likely = (1 - STANDING) * LEAST_PROBABILITY
    landed: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    while len(source):
        stop_if(cancelled)
        left = entered + space.length_m[piece] / space.speed_mps[piece]
        before, after = (_slower(at, half[source]) for at in (entered, left))
        goes_on = (probability * (1 - after) > likely) & (degree[piece] > 0)
        after[~goes_on] = 1.0
        landed.append((probability * (after - before), source, piece))
        further = np.flatnonzero(goes_on)
        branches = degree[piece[further]]
        branch = np.repeat(further, branches)
        offset = np.arange(len(branch)) - np.repeat(np.cumsum(branches) - branches, branches)
        link = onward.indptr[piece[branch]] + offset
        probability = probability[branch] * onward.data[link]
        source, piece, entered = source[branch], onward.indices[link], left[branch]
    value, row, col = (np.concatenate(part) for part in zip(*landed))
    kept = value > 0
    return _transitions(value[kept], row[kept], col[kept], space, state)


def _transitions(
    value: np.ndarray, row: np.ndarray, col: np.ndarray, space: StateSpace, state: np.ndarray
) -> sparse.csr_matrix:
    shape = (len(state), len(space))
    return sparse.csr_matrix((value.astype(np.float32), (row, col)), shape)


def _slower(at: np.ndarray, half: np.ndarray) -> np.ndarray:
    """Share of moving phones that get less far than ``at``, both in seconds at the road's speed.

    They start from anywhere within ``half`` of the centre of their piece: were it always the
    centre, a phone on long pieces would never leave. So the share is a mean over an interval.
    """
    reached, below = STEP_S * _FINE_SPEEDS, STEP_S * _MEAN_SLOWER

    def integral(seconds: np.ndarray) -> np.ndarray:
        return np.interp(seconds, reached, below) + np.maximum(seconds - reached[-1], 0.0)

    return (integral(at + half) - integral(at - half)) / (2 * half)
