"""How a phone moves from one instant to the next: modes of motion and their transitions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from sig2gps_qgis.state_space import StateSpace

STEP_S = 10.0
"""Seconds between the decoder's instants."""

LEAST_PROBABILITY = 2e-3
"""Branches of a route less likely than this are not followed further."""


@dataclass(frozen=True)
class Mode:
    """A mode of motion, lasting for an exponentially distributed time.

    Attributes:
        slowest, fastest: speed while it lasts, uniform between these shares of the road's speed.
        duration_s: its mean duration, seconds.
    """

    slowest: float
    fastest: float
    duration_s: float


MODES = (Mode(0.0, 0.0, 40.0), Mode(0.05, 0.5, 40.0), Mode(0.5, 1.2, 80.0))
"""Standing, in slow traffic, and driving freely (a little above the limit at most)."""

TURNING_BACK_PER_S = 1 / 1200
"""Rate at which a standing phone's journey goes on the other way."""


@dataclass(frozen=True)
class Motion:
    """Transition probabilities over one :data:`STEP_S`.

    Attributes:
        modes: (M, M) float32, probability of each mode after each.
        share: (M,) float32, share of time in each mode in the long run.
        moves: for each mode, (S, S) CSR float32 from each state to those reached in it;
            for standing the states themselves, or turned back.
    """

    modes: np.ndarray
    share: np.ndarray
    moves: tuple[sparse.csr_matrix, ...]

    @classmethod
    def over(cls, space: StateSpace) -> Motion:
        """The motion over a state space, bounded by its speeds, turns and one-ways."""
        duration = np.array([mode.duration_s for mode in MODES])
        stay = np.exp(-STEP_S / duration)
        modes = np.diag(stay) + (1 - stay)[:, None] * (1 - np.eye(len(MODES))) / (len(MODES) - 1)
        share = np.linalg.matrix_power(modes, 1000)[0]
        moves = [_standing(space)] + [_moving(space, mode) for mode in MODES[1:]]
        return cls(modes.astype(np.float32), share.astype(np.float32), tuple(moves))

    def within(self, keep: np.ndarray) -> Motion:
        """The same motion over some of the states, by their indices."""
        return Motion(self.modes, self.share, tuple(move[keep][:, keep] for move in self.moves))


def _standing(space: StateSpace) -> sparse.csr_matrix:
    n = len(space)
    turned = np.flatnonzero(space.reverse >= 0)
    back = np.zeros(n)
    back[turned] = STEP_S * TURNING_BACK_PER_S
    state = np.arange(n)
    ends = (np.append(state, turned), np.append(state, space.reverse[turned]))
    return sparse.csr_matrix((np.append(1 - back, back[turned]).astype(np.float32), ends), (n, n))


def _moving(space: StateSpace, mode: Mode) -> sparse.csr_matrix:
    """Follow every route from the centre of every piece as far as the mode can reach.

    A route's reach is uniform between the mode's slowest and fastest, in seconds at the road's
    speed; its probability falls on the pieces in which it ends, those of a one-way's end
    gathering what would go on.
    """
    n = len(space)
    seconds = space.length_m / space.speed_mps
    low, high = mode.slowest * STEP_S, mode.fastest * STEP_S
    onward = space.onward
    ends_here = np.diff(onward.indptr) == 0
    source = piece = np.arange(n)
    entered, probability = -seconds / 2, np.ones(n)
    landed: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    while len(source):
        left = entered + seconds[piece]
        before, after = (np.clip((at - low) / (high - low), 0.0, 1.0) for at in (entered, left))
        after = np.where(ends_here[piece], 1.0, after)
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
    move = sparse.csr_matrix((value[kept].astype(np.float32), (row[kept], col[kept])), shape=(n, n))
    total = np.asarray(move.sum(axis=1)).ravel()
    return sparse.diags((1 / total).astype(np.float32)) @ move
