"""Where a phone can be: the discrete states that the decoder moves over."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse


@dataclass(frozen=True)
class StateSpace:
    """Short directed pieces of road (or of the plane), with what may follow each.

    Attributes:
        xy: (S, 2) float64, centre of each piece, metres in the local CRS.
        length_m: (S,) float64.
        speed_mps: (S,) float64, the road's speed.
        reverse: (S,) int32, the same place headed the other way; -1 on a one-way.
        prior: (S,) float64, share of all phones on the piece at any moment; sums to 1.
        onward: (S, S) CSR, probability that each piece is driven next after another; rows sum
            to 1, or are empty where a one-way ends.
    """

    xy: np.ndarray
    length_m: np.ndarray
    speed_mps: np.ndarray
    reverse: np.ndarray
    prior: np.ndarray
    onward: sparse.csr_matrix

    def __len__(self) -> int:
        return len(self.xy)
