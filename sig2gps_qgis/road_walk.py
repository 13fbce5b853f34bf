"""The `hmm` engine's prediction: the decoder's posterior walked on after the last record.

The forward recursion of a hidden Markov model without observations (Rabiner 1989, III.A): each step
spreads the phone over the roads that it can reach, by the speeds and turns of the decoder's motion.
The path is the one of least expected error, on roads and connected, from before the last record on.
"""

from __future__ import annotations

import math
from typing import Callable

import numpy as np

from sig2gps_qgis.continued_evidence import ContinuedEvidence
from sig2gps_qgis.decoder import SIGMA_SCALE
from sig2gps_qgis.errors import NoPathError
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import FASTEST, STEP_S
from sig2gps_qgis.next_positions import Continuation
from sig2gps_qgis.path import Path
from sig2gps_qgis.plane_decoder import SPEED_KMH, PlaneDecoder
from sig2gps_qgis.road_decoder import RoadDecoder
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.windows import OVERLAP

REMEMBERED = OVERLAP
"""Instants before the last record that count: what was earlier hardly says where a phone goes."""

PACE_MPS = 2.0
"""Standard deviation of a journey's mean speed against that of the walk, whose steps know nothing
of each other: who is slow stays slow. Fitted on simulated drives in Hanover ("sigma at 65 %" of
`make bench-next`)."""


class RoadWalk:
    """See :class:`sig2gps_qgis.next_positions.NextPositionsMethod`.

    Args:
        model: which station serves where.
        roads: the roads to keep to; without them, the plane.
    """

    name = "hmm"
    version = "1"

    def __init__(self, model: ServingCellModel, roads: RoadNetwork | None) -> None:
        self._model = model
        self._roads = roads if roads is not None and len(roads) else None
        self._road_decoder: RoadDecoder | None = None

    def continued(
        self, trace: Trace, time: np.ndarray, cancelled: Callable[[], bool]
    ) -> Continuation:
        """Along the roads, or over the plane where they do not reach or lead along the trace."""
        evidence = self._model.evidence(trace)
        path = self._on_roads(evidence, time[-1], cancelled)
        on_roads = path is not None
        if path is None:
            path = PlaneDecoder().decode(_continued(evidence, time[-1], SPEED_KMH / 3.6), cancelled)
        path = path.until(time[-1])
        line_xy, line_time = path.timed_line()
        ahead = line_time > time[0]
        return Continuation(
            xy=path.position_at(time),
            # what the decoder adds for records that repeat each other has no place ahead of them
            sigma_m=np.hypot(
                np.interp(time, path.time, path.sigma_m) / SIGMA_SCALE, PACE_MPS * (time - time[0])
            ),
            line_xy=np.concatenate([path.position_at(time[:1]), line_xy[ahead]]),
            line_time=np.append(time[0], line_time[ahead]),
            on_roads=on_roads,
        )

    def _on_roads(
        self, evidence: Evidence, end: float, cancelled: Callable[[], bool]
    ) -> Path | None:
        if self._roads is None:
            return None
        if self._road_decoder is None:
            self._road_decoder = RoadDecoder(self._roads, cancelled)
        continued = _continued(evidence, end, float(self._roads.edge_speed_mps.max()))
        if not self._road_decoder.reaches(continued, cancelled):
            return None
        try:
            return self._road_decoder.decode(continued, cancelled)
        except NoPathError:
            return None


def _continued(evidence: Evidence, end: float, speed_mps: float) -> ContinuedEvidence:
    last = float(evidence.time[-1])
    ahead = max(0, math.ceil((end - last) / STEP_S))
    return ContinuedEvidence(
        evidence,
        begin=max(0, len(evidence.time) - REMEMBERED),
        ahead=ahead,
        reach_ahead_m=FASTEST * speed_mps * STEP_S * ahead,
    )
