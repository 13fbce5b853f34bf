"""A trace decoded over the plane, where no roads are known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Callable

import numpy as np

from sig2gps_qgis.decoder import Posterior, Spread, decode, log_evidence
from sig2gps_qgis.districts import SIDE_M, Districts
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import Motion
from sig2gps_qgis.path import Path
from sig2gps_qgis.plane_path import plane_path
from sig2gps_qgis.plane_states import PLACES, plane_states
from sig2gps_qgis.state_space import StateSpace
from sig2gps_qgis.trace_preparation import FASTEST_MPS
from sig2gps_qgis.windows import Window, windows

SPEED_KMH = 50.0
"""Speed of travel where no road says it."""

LEAST_REACH_M = 3000.0
"""How far around the anchors the lattice reaches at least. On a narrow one places lie close
together, and who is much faster than :data:`SPEED_KMH`, on a train, would be lost from sight."""

PLACES_OF_A_GLANCE = 1000
"""Of a lattice that is to tell how well the plane explains evidence, not where a phone was."""


@dataclass(frozen=True)
class _Lattice:
    space: StateSpace
    motion: Motion

    @classmethod
    def around(cls, anchors: np.ndarray, reach_m: float, places: int) -> _Lattice:
        space = plane_states(anchors, reach_m, SPEED_KMH, places)
        return cls(space, Motion.over(space))

    def decode(
        self, evidence: Evidence, begin: int, end: int, cancelled: Callable[[], bool]
    ) -> Posterior:
        shortlist = self._districts.shortlist(evidence, begin, end, cancelled)
        return decode(self.space, self.motion, evidence, begin, end, cancelled, shortlist)

    @cached_property
    def _districts(self) -> Districts:
        spacing = float(self.space.length_m.min())
        return Districts.over(self.space, self.motion, max(SIDE_M, 2 * spacing))


@dataclass(frozen=True)
class _WideEvidence:
    """Evidence, with the phone looked for at least :data:`LEAST_REACH_M` around its anchors."""

    evidence: Evidence

    @property
    def time(self) -> np.ndarray:
        return self.evidence.time

    @property
    def reach_m(self) -> float:
        return max(self.evidence.reach_m, LEAST_REACH_M)

    def anchors(self, begin: int, end: int) -> np.ndarray:
        return self.evidence.anchors(begin, end)

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        return self.evidence.log_likelihood(xy, begin, end)


class PlaneDecoder:
    """Decodes evidence over a lattice laid around each window of a trace."""

    def decode(self, evidence: Evidence, cancelled: Callable[[], bool]) -> Path:
        """The path of least expected error over the plane.

        Where evidence leaps the path does not: it is nowhere faster than
        :data:`sig2gps_qgis.trace_preparation.FASTEST_MPS`. That is much, for who has no roads may
        be on a train; :data:`SPEED_KMH` is only what is likely.

        Raises:
            Cancelled: as soon as ``cancelled()`` says so.
        """
        evidence = _WideEvidence(evidence)
        places, spreads = [], []
        for window, lattice in _lattices(evidence, PLACES):
            found = lattice.decode(evidence, window.begin, window.end, cancelled).during(
                window.first - window.begin, window.last - window.begin
            )
            places.append(plane_path(found))
            spreads.append(found.spread())
        xy = np.concatenate(places)
        seconds = np.hypot(*np.diff(xy, axis=0).T) / FASTEST_MPS
        path = Path(
            time=evidence.time,
            sigma_m=np.full(len(xy), np.nan),
            vertices=xy,
            highest_mps=np.full(len(seconds), FASTEST_MPS),
            reached_s=np.append(0.0, np.cumsum(seconds)),
        )
        return Spread.of_all(spreads).stated_along(path.speed_bounded())

    def log_evidence(self, evidence: Evidence, cancelled: Callable[[], bool]) -> float:
        """How likely the evidence is for a phone that is bound to no roads, up to its constants.

        Raises:
            Cancelled: as soon as ``cancelled()`` says so.
        """
        evidence = _WideEvidence(evidence)
        total = 0.0
        for window, lattice in _lattices(evidence, PLACES_OF_A_GLANCE):
            told = log_evidence(
                lattice.space, lattice.motion, evidence, window.begin, window.end, cancelled
            )
            total += float(told[window.first - window.begin : window.last - window.begin].sum())
        return total


def _lattices(evidence: Evidence, places: int) -> Iterator[tuple[Window, _Lattice]]:
    """The windows of a trace, each with a lattice of at most so many places around it."""
    extent, lattice = None, None
    for window in windows(len(evidence.time)):
        anchors = evidence.anchors(window.begin, window.end)
        needed = (*anchors.min(axis=0), *anchors.max(axis=0))
        if lattice is None or needed != extent:  # who stays in one area needs but one
            extent, lattice = needed, _Lattice.around(anchors, evidence.reach_m, places)
        yield window, lattice
