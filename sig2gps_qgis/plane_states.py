"""The plane as a lattice of places and headings: the states of a phone where no roads are known."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from sig2gps_qgis.state_space import StateSpace

HEADINGS = np.array([(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)])
"""Column and row to the next place, heading by heading, counter-clockwise from east."""

TURNS = {0: 0.80, 1: 0.08, -1: 0.08, 2: 0.02, -2: 0.02}
"""Probability to turn by so many eighths of a circle from one place to the next."""

FINEST_M = 100.0
"""Closest places; signaling does not resolve more."""

PLACES = 2500
"""Most places; a larger area gets a wider lattice."""


def plane_states(
    anchor: np.ndarray, reach_m: float, speed_kmh: float, most: int = PLACES
) -> StateSpace:
    """States over all places within reach of any anchor.

    Args:
        anchor: (A, 2) metres.
        reach_m: metres.
        speed_kmh: typical speed of travel, kilometres per hour.
        most: places.
    """
    low, high = anchor.min(axis=0) - reach_m, anchor.max(axis=0) + reach_m
    spacing = max(FINEST_M, float(np.sqrt(np.prod(high - low) / most)))
    columns, rows = np.ceil((high - low) / spacing).astype(int) + 1
    column, row = (axis.ravel() for axis in np.meshgrid(np.arange(columns), np.arange(rows)))
    place_xy = low + spacing * np.column_stack([column, row])
    n, h = len(place_xy), len(HEADINGS)
    state_row, state_col, probability = [], [], []
    for heading, (dx, dy) in enumerate(HEADINGS):
        c, r = column + dx, row + dy
        here = np.flatnonzero((c >= 0) & (c < columns) & (r >= 0) & (r < rows))
        there = r[here] * columns + c[here]
        for turn, share in TURNS.items():
            state_row.append(here * h + heading)
            state_col.append(there * h + (heading + turn) % h)
            probability.append(np.full(len(here), share))
    onward = sparse.csr_matrix(
        (np.concatenate(probability), (np.concatenate(state_row), np.concatenate(state_col))),
        shape=(n * h, n * h),
    )
    state = np.arange(n * h)
    return StateSpace(
        xy=np.repeat(place_xy, h, axis=0),
        length_m=np.tile(spacing * np.hypot(*HEADINGS.T), n),
        speed_mps=np.full(n * h, speed_kmh / 3.6),
        reverse=(state - state % h + (state + h // 2) % h).astype(np.int32),
        prior=np.full(n * h, 1 / (n * h)),
        onward=onward,
    )
