"""Evidence that goes on after the last record, where it says nothing: for predictions."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import FASTEST, STEP_S
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.windows import OVERLAP

REMEMBERED = OVERLAP
"""Instants before the last record that count: what was earlier hardly says where a phone goes."""


@dataclass(frozen=True)
class ContinuedEvidence:
    """The end of a trace, and instants after it; see :class:`sig2gps_qgis.evidence.Evidence`.

    All places are alike likely at the instants after the trace, so that the decoder's posterior
    there is its posterior at the last record, walked on by the motion alone.

    Attributes:
        evidence: of the trace.
        begin: the first of its instants that counts.
        ahead: instants after its last one.
        reach_ahead_m: how far a phone can come in the meantime.
    """

    evidence: Evidence
    begin: int
    ahead: int
    reach_ahead_m: float

    @property
    def time(self) -> np.ndarray:
        return float(self.evidence.time[self.begin]) + STEP_S * np.arange(self.known + self.ahead)

    @property
    def known(self) -> int:
        """Instants of which the evidence says something."""
        return len(self.evidence.time) - self.begin

    @property
    def reach_m(self) -> float:
        return self.evidence.reach_m + self.reach_ahead_m

    def anchors(self, begin: int, end: int) -> np.ndarray:
        first = min(begin, self.known - 1)
        last = max(first + 1, min(end, self.known))
        return self.evidence.anchors(self.begin + first, self.begin + last)

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        said = np.zeros((end - begin, len(xy)), np.float32)
        last = min(end, self.known)
        if begin < last:
            said[: last - begin] = self.evidence.log_likelihood(
                xy, self.begin + begin, self.begin + last
            )
        return said


def continued(evidence: Evidence, end: float, speed_mps: float) -> ContinuedEvidence:
    """The end of a trace's evidence, and what follows up to an epoch second.

    Args:
        speed_mps: of phones on the fastest roads.
    """
    last = float(evidence.time[-1])
    ahead = max(0, math.ceil((end - last) / STEP_S))
    return ContinuedEvidence(
        evidence,
        begin=max(0, len(evidence.time) - REMEMBERED),
        ahead=ahead,
        reach_ahead_m=FASTEST * speed_mps * STEP_S * ahead,
    )


class TraceModel(Protocol):
    """Says where a trace's phone may have been, of itself."""

    def evidence(self, trace: Trace) -> Evidence: ...


@dataclass(frozen=True)
class ContinuedModel:
    """A model whose evidence goes on after the last record, where it says nothing.

    Attributes:
        model: of what comes before.
        ahead_s: how far ahead.
        speed_mps: of phones on the fastest roads.
    """

    model: TraceModel
    ahead_s: float
    speed_mps: float

    def evidence(self, trace: Trace) -> ContinuedEvidence:
        """Of a trace's end, and of so many seconds after it."""
        end = float(trace.time[-1]) + self.ahead_s
        return continued(self.model.evidence(trace), end, self.speed_mps)
