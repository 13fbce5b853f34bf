"""Evidence that goes on after the last record, where it says nothing: for predictions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import STEP_S


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
