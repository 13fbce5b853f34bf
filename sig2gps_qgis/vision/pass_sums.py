"""What the samples of each pass say of its deviation from the lane's curve, summed up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

KNOTS = 33
PLACES = np.linspace(0.0, 1.0, KNOTS)
"""Of the hat functions over the image's width."""
LEAST_SAMPLES = 3
"""Of a pass, to tell its deviation from noise."""
MOST_PASSES = 48
"""So many, evenly chosen, say as much of variances as all."""
UNHEARD = 1e-6
"""Weight of a sample that says nothing of its pass."""


@dataclass(frozen=True)
class PassSums:
    """Sums over the samples of each of P passes: the statistics that suffice.

    Attributes:
        diagonal: (M, P) sums of weighted squares of each hat function.
        beside: (M - 1, P) sums of weighted products of neighbouring hat functions.
        moment: (M, P) sums of weighted residuals times hat functions.
        square: (P,) sums of weighted squared residuals.
        count: (P,) samples.
        heard: (P,) those of them that have a weight.
    """

    diagonal: np.ndarray
    beside: np.ndarray
    moment: np.ndarray
    square: np.ndarray
    count: np.ndarray
    heard: np.ndarray

    @classmethod
    def of(
        cls,
        x: np.ndarray,
        residual: np.ndarray,
        weight: np.ndarray,
        number: np.ndarray,
        passes: int,
    ) -> PassSums:
        """Of (N,) residuals in metres at (N,) x, in passes numbered 0 to ``passes`` - 1."""
        left, high = hats(x)
        low = 1.0 - high
        cell = left * passes + number

        def summed(at: np.ndarray, values: np.ndarray) -> np.ndarray:
            return np.bincount(at, values, minlength=KNOTS * passes).reshape(KNOTS, passes)

        right = cell + passes
        return cls(
            diagonal=summed(cell, weight * low**2) + summed(right, weight * high**2),
            beside=summed(cell, weight * low * high)[:-1],
            moment=summed(cell, weight * low * residual) + summed(right, weight * high * residual),
            square=np.bincount(number, weight * residual**2, minlength=passes),
            count=np.bincount(number, minlength=passes).astype(np.float64),
            heard=np.bincount(number, weight > 10.0 * UNHEARD, minlength=passes),
        )

    def take(self, index: np.ndarray | slice) -> PassSums:
        """The chosen passes."""
        return PassSums(
            self.diagonal[:, index],
            self.beside[:, index],
            self.moment[:, index],
            self.square[index],
            self.count[index],
            self.heard[index],
        )

    def evenly_chosen(self) -> PassSums:
        """At most ``MOST_PASSES`` of the passes that can tell deviation from noise."""
        usable = np.flatnonzero(self.heard >= LEAST_SAMPLES)
        place = np.linspace(0, len(usable) - 1, min(len(usable), MOST_PASSES))
        return self.take(usable[place.round().astype(np.int64)])

    @property
    def share_in_passes(self) -> float:
        """Share of the samples in such passes; 0 where there are none."""
        total = float(self.heard.sum())
        return float(self.heard[self.heard >= LEAST_SAMPLES].sum()) / total if total else 0.0

    def times(self, functions: np.ndarray) -> np.ndarray:
        """(M, R, P) the passes' matrices of hat products times (M, R) functions."""
        product = self.diagonal[:, None] * functions[:, :, None]
        product[:-1] += self.beside[:, None] * functions[1:, :, None]
        product[1:] += self.beside[:, None] * functions[:-1, :, None]
        return product


def hats(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N,) int64 the knot to the left of each x, and (N,) the share of the one to the right."""
    place = np.clip(x, 0.0, 1.0) * (KNOTS - 1)
    left = np.minimum(place.astype(np.int64), KNOTS - 2)
    return left, place - left
