"""How a phone moves from one instant to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy import integrate, sparse

from sig2gps_qgis.errors import Cancelled, never
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
        return cls(
            (_standing(space) + (1 - STANDING) * _moving(space, cancelled))
            .astype(np.float32)
            .tocsr()
        )

    def within(self, state: np.ndarray) -> Motion:
        """The same motion over some of the states, by their indices."""
        return Motion(self.step[state][:, state])


def _standing(space: StateSpace) -> sparse.csr_matrix:
    """Stay, or turn back on the spot."""
    n = len(space)
    turned = np.flatnonzero(space.reverse >= 0)
    back = np.zeros(n)
    back[turned] = STEP_S * TURNING_BACK_PER_S
    state = np.arange(n)
    ends = (np.append(state, turned), np.append(state, space.reverse[turned]))
    return STANDING * sparse.csr_matrix((np.append(1 - back, back[turned]), ends), (n, n))


def _moving(space: StateSpace, cancelled: Callable[[], bool]) -> sparse.csr_matrix:
    """Follow every route out of every piece as far as speed can reach.

    A route's probability falls on the pieces in which it may end. The end of a one-way gathers
    what would go on; so does a piece beyond which a route is too unlikely to be followed.
    """
    n = len(space)
    seconds = space.length_m / space.speed_mps
    onward = space.onward
    ends_here = np.diff(onward.indptr) == 0
    source = piece = np.arange(n)
    entered, probability = -seconds / 2, np.ones(n)
    landed: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    while len(source):
        if cancelled():
            raise Cancelled
        left = entered + seconds[piece]
        half = seconds[source] / 2
        before, after = (_slower(at, half) for at in (entered, left))
        goes_on = (probability * (1 - after) > LEAST_PROBABILITY) & ~ends_here[piece]
        after[~goes_on] = 1.0
        landed.append((source, piece, probability * (after - before)))
        further = np.flatnonzero(goes_on)
        degree = np.diff(onward.indptr)[piece[further]]
        branch = np.repeat(further, degree)
        offset = np.arange(degree.sum()) - np.repeat(np.cumsum(degree) - degree, degree)
        link = onward.indptr[piece[branch]] + offset
        probability = probability[branch] * onward.data[link]
        source, piece, entered = source[branch], onward.indices[link], left[branch]
    row, col, value = (np.concatenate(part) for part in zip(*landed))
    kept = value > 0
    return sparse.csr_matrix((value[kept], (row[kept], col[kept])), shape=(n, n))


def _slower(at: np.ndarray, half: np.ndarray) -> np.ndarray:
    """Share of moving phones that get less far than ``at``, both in seconds at the road's speed.

    They start from anywhere within ``half`` of the centre of their piece: were it always the
    centre, a phone on long pieces would never leave. So the share is a mean over an interval.
    """
    reached, below = STEP_S * _FINE_SPEEDS, STEP_S * _MEAN_SLOWER

    def integral(seconds: np.ndarray) -> np.ndarray:
        return np.interp(seconds, reached, below) + np.maximum(seconds - reached[-1], 0.0)

    return (integral(at + half) - integral(at - half)) / (2 * half)
