"""How a phone moves from one instant to the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from sig2gps_qgis.state_space import StateSpace

STEP_S = 10.0
"""Seconds between the decoder's instants."""

STANDING = 0.25
"""Share of the instants at which a phone does not move on."""

SPEEDS = np.array([0.05, 0.5, 1.2])
"""Shares of the road's speed between which moving phones' speeds are spread..."""

SLOWER = np.array([0.0, 1 / 3, 1.0])
"""...and the share of them that is slower, a straight line in between."""

TURNING_BACK_PER_S = 1 / 1200
"""Rate at which a standing phone's journey goes on the other way."""

LEAST_PROBABILITY = 2e-3
"""Branches of a route less likely than this are not followed further."""


@dataclass(frozen=True)
class Motion:
    """Transition probabilities over one :data:`STEP_S`.

    Attributes:
        step: (S, S) CSR float32, from each state to those reached from it.
    """

    step: sparse.csr_matrix

    @classmethod
    def over(cls, space: StateSpace) -> Motion:
        """The motion over a state space, bounded by its speeds, turns and one-ways."""
        return cls((_standing(space) + (1 - STANDING) * _moving(space)).astype(np.float32).tocsr())

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


def _moving(space: StateSpace) -> sparse.csr_matrix:
    """Follow every route from the centre of every piece as far as speed can reach.

    A route's probability falls on the pieces in which it may end; the end of a one-way gathers
    what would go on.
    """
    n = len(space)
    seconds = space.length_m / space.speed_mps
    onward = space.onward
    ends_here = np.diff(onward.indptr) == 0
    source = piece = np.arange(n)
    entered, probability = -seconds / 2, np.ones(n)
    landed: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    while len(source):
        left = entered + seconds[piece]
        before, after = (np.interp(at / STEP_S, SPEEDS, SLOWER) for at in (entered, left))
        after[ends_here[piece]] = 1.0
        landed.append((source, piece, probability * (after - before)))
        further = np.flatnonzero(probability * (1 - after) > LEAST_PROBABILITY)
        degree = np.diff(onward.indptr)[piece[further]]
        branch = np.repeat(further, degree)
        offset = np.arange(degree.sum()) - np.repeat(np.cumsum(degree) - degree, degree)
        link = onward.indptr[piece[branch]] + offset
        probability = probability[branch] * onward.data[link]
        source, piece, entered = source[branch], onward.indices[link], left[branch]
    row, col, value = (np.concatenate(part) for part in zip(*landed))
    kept = value > 0
    move = sparse.csr_matrix((value[kept], (row[kept], col[kept])), shape=(n, n))
    return sparse.diags(1 / np.asarray(move.sum(axis=1)).ravel()) @ move
