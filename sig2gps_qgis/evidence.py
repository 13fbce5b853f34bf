"""The idea that all engines share: how likely each place is at each instant."""

from __future__ import annotations

from typing import Protocol

import numpy as np


class Evidence(Protocol):
    """What an engine says of a trace, for the one decoder.

    Attributes:
        time: (T,) float64, the instants, ``motion.STEP_S`` apart, epoch seconds.
        anchor: (A, 2) float64, the places around which the phone was, metres: the decoder looks
            for it within ``reach_m`` of them.
        reach_m: metres.
    """

    time: np.ndarray
    anchor: np.ndarray
    reach_m: float

    def log_likelihood(self, xy: np.ndarray, first: int, last: int) -> np.ndarray:
        """(last - first, S) float32, log-likelihood of each place (S, 2) at instants first..last.

        Known up to a constant per instant; finite everywhere.
        """
        ...
