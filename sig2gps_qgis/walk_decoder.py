"""Where a phone is after its last record: evidence that goes on to the horizon, decoded."""

from __future__ import annotations

from typing import Callable

import numpy as np

from sig2gps_qgis.decoder import SIGMA_SCALE
from sig2gps_qgis.errors import NoPathError
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.next_positions import Continuation
from sig2gps_qgis.path import Path
from sig2gps_qgis.plane_decoder import SPEED_KMH, PlaneDecoder
from sig2gps_qgis.road_decoder import RoadDecoder
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.traffic_assignment import Turning

PACE_MPS = 2.0
"""Standard deviation of a journey's mean speed against that of the walk, whose steps know nothing
of each other: who is slow stays slow. Fitted on simulated drives in Hanover ("sigma at 65 %" of
`make bench-next`)."""

GOING_ON = Turning(straightness=4.0)
"""How drivers choose at junctions ahead of their last record: real drives go straight on far more
often than simulated ones (`python -m tests.benchmarks.next_positions.turns`)."""

ContinuedTo = Callable[[float], Evidence]
"""Evidence up to the horizon, for phones that drive so many metres a second."""


class WalkDecoder:
    """Decodes ends of traces and what follows, along the roads where they lead there.

    Args:
        roads: the roads to keep to; without them, the plane.
    """

    def __init__(self, roads: RoadNetwork | None) -> None:
        self._roads = roads if roads is not None and len(roads) else None
        self._road_decoder: RoadDecoder | None = None

    @property
    def speed_mps(self) -> float:
        """Of the fastest road, or of travel where no road says it."""
        return SPEED_KMH / 3.6 if self._roads is None else float(self._roads.edge_speed_mps.max())

    def continuation(
        self, evidence: ContinuedTo, time: np.ndarray, cancelled: Callable[[], bool]
    ) -> Continuation:
        """The path of least expected error, from the last record on.

        Args:
            time: (K,) epoch seconds, increasing, the first that of the trace's last record.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        path = self._on_roads(evidence, cancelled)
        on_roads = path is not None
        if path is None:
            path = PlaneDecoder().decode(evidence(SPEED_KMH / 3.6), cancelled)
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

    def _on_roads(self, evidence: ContinuedTo, cancelled: Callable[[], bool]) -> Path | None:
        if self._roads is None:
            return None
        if self._road_decoder is None:
            self._road_decoder = RoadDecoder(self._roads, cancelled, GOING_ON)
        continued = evidence(self.speed_mps)
        if not self._road_decoder.reaches(continued, cancelled):
            return None
        try:
            return self._road_decoder.decode(continued, cancelled)
        except NoPathError:
            return None
