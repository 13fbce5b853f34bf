"""A trace decoded on roads: the path driven, and how sure each instant is."""

from __future__ import annotations

from functools import partial
from typing import Callable

import numpy as np

from sig2gps_qgis.decoder import Posterior, Shortlist, Spread, decode
from sig2gps_qgis.districts import Districts
from sig2gps_qgis.errors import NoPathError, never, stop_if
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.least_error_path import least_error_path
from sig2gps_qgis.motion import Motion
from sig2gps_qgis.path import Path
from sig2gps_qgis.plane_decoder import PlaneDecoder
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.road_path import draw
from sig2gps_qgis.road_states import RoadStates
from sig2gps_qgis.traffic_assignment import TURNING, Turning
from sig2gps_qgis.windows import windows

DOUBT_NATS = 16.0
"""Roads by which a trace is so many nats less likely than without any do not explain it: streets
are missing, or closed to its direction. The logarithm of a Bayes factor (Kass and Raftery, Journal
of the American Statistical Association 90(430), 1995), set on simulation, so that roads that lack
no street are hardly ever doubted (`make fit-doubt`)."""

DOUBTED_S = 1200.0
"""Longest trace for which so few are enough; more are needed in proportion."""

ROAD_REACH_M = 2000.0
"""Roads reach a trace if, in every window of it, one is this near to a station."""


class RoadDecoder:
    """Decodes evidence over one road network, which is cut into states once.

    Args:
        turning: how drivers choose at junctions.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """

    def __init__(
        self,
        network: RoadNetwork,
        cancelled: Callable[[], bool] = never,
        turning: Turning = TURNING,
    ) -> None:
        self._states = RoadStates.cut(network, cancelled, turning)
        self._motion = Motion.over(self._states.space, cancelled)
        stop_if(cancelled)
        self._districts = Districts.over(self._states.space, self._motion, cancelled=cancelled)

    def reaches(self, evidence: Evidence, cancelled: Callable[[], bool] = never) -> bool:
        """Whether there are roads all along the trace.

        Raises:
            Cancelled: as soon as ``cancelled()`` says so.
        """
        for window in windows(len(evidence.time)):
            stop_if(cancelled)
            anchors = evidence.anchors(window.first, window.last)
            if not len(self._districts.near(anchors, ROAD_REACH_M)):
                return False
        return True

    def decode(
        self, evidence: Evidence, cancelled: Callable[[], bool], *, doubting: bool = False
    ) -> Path:
        """The connected path along the roads with the least expected error.

        It is nowhere driven faster than :data:`sig2gps_qgis.motion.FASTEST` times the road's
        speed.

        Args:
            doubting: whether roads that do not explain the evidence are an error.

        Raises:
            Cancelled: as soon as ``cancelled()`` says so.
            NoPathError: the roads do not lead from one window into the next, or are doubted.
        """
        path = np.empty(len(evidence.time), np.int64)
        spreads, log_evidence = [], 0.0
        for window in windows(len(path)):
            first, last, begin, end = window.first, window.last, window.begin, window.end
            shortlist = self._districts.shortlist(evidence, begin, end, cancelled)
            found = self._look(evidence, begin, end, cancelled, shortlist)
            # go on from where the path stood one instant before
            start = max(first - 1, 0)
            path[start:end] = least_error_path(
                found.during(start - begin, end - begin),
                self._motion,
                cancelled,
                start=int(path[start]) if first else None,
                in_reach=partial(self._look, evidence, start, end, cancelled),
            )
            own = found.during(first - begin, last - begin)
            spreads.append(own.spread())
            log_evidence += float(own.log_evidence.sum())
        if doubting:
            doubt = DOUBT_NATS * max(1.0, float(np.ptp(evidence.time)) / DOUBTED_S)
            if log_evidence < PlaneDecoder().log_evidence(evidence, cancelled) - doubt:
                raise NoPathError("the roads do not explain the evidence")
        not_yet_known = np.full(len(path), np.nan)
        drive = Path(evidence.time, not_yet_known, *draw(self._states, path))
        return Spread.of_all(spreads).stated_along(drive.evenly_driven().speed_bounded())

    def _look(
        self,
        evidence: Evidence,
        begin: int,
        end: int,
        cancelled: Callable[[], bool],
        shortlist: Shortlist | None = None,
    ) -> Posterior:
        return decode(self._states.space, self._motion, evidence, begin, end, cancelled, shortlist)
