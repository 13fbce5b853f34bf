"""The `hmm` engine's prediction: the decoder's posterior walked on after the last record.

The forward recursion of a hidden Markov model without observations (Rabiner 1989, III.A): each step
spreads the phone over the roads that it can reach, by the speeds and turns of the decoder's motion.
The path is the one of least expected error, on roads and connected, from before the last record on.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

from sig2gps_qgis.continued_evidence import continued
from sig2gps_qgis.next_positions import Continuation
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.walk_decoder import WalkDecoder


class RoadWalk:
    """See :class:`sig2gps_qgis.next_positions.NextPositionsMethod`.

    Args:
        model: which station serves where.
        decoder: along the roads, or over the plane where they do not reach or lead along a trace.
    """

    name = "hmm"
    version = "1"

    def __init__(self, model: ServingCellModel, decoder: WalkDecoder) -> None:
        self._model = model
        self._decoder = decoder

    def continued(
        self, trace: Trace, time: np.ndarray, cancelled: Callable[[], bool]
    ) -> Continuation:
        """As far as the motion alone tells."""
        evidence = self._model.evidence(trace)
        return self._decoder.continuation(
            lambda speed_mps: continued(evidence, time[-1], speed_mps), time, cancelled
        )
