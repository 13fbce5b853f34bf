"""The idea that all engines share: how likely each place is at each instant."""

from __future__ import annotations

from typing import Protocol

import numpy as np


class Evidence(Protocol):
    """What an engine says of a trace, for the one decoder.

    Instants are numbered; a range of them excludes its end.
    """

    @property
    def time(self) -> np.ndarray:
        """(T,) float64, the instants, ``motion.STEP_S`` apart, epoch seconds."""
        ...

    @property
    def reach_m(self) -> float:
        """The decoder looks for the phone within so many metres of the anchors."""
        ...

    def anchors(self, begin: int, end: int) -> np.ndarray:
        """(A, 2) metres, at least one: the places around which the phone was in the meantime."""
        ...

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        """(end - begin, S) float32, log-likelihood of each place (S, 2), metres, at each instant.

        Known up to a constant per instant; finite everywhere.
        """
        ...
