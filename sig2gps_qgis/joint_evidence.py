"""What a learned model says and what geometry says, taken together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.evidence import Evidence


@dataclass(frozen=True)
class JointEvidence:
    """A product of experts (Hinton 2002); see :class:`sig2gps_qgis.evidence.Evidence`.

    Attributes:
        learned: the model's evidence; says where to look.
        geometry: the serving cells' evidence, at the same instants.
        geometry_share: weight of its log-likelihood: both follow from the same records, so neither
            counts in full. Fitted on simulation (`make fit-embedded`).
    """

    learned: Evidence
    geometry: Evidence
    geometry_share: float = 0.6

    @property
    def time(self) -> np.ndarray:
        return self.learned.time

    @property
    def reach_m(self) -> float:
        return self.learned.reach_m

    def anchors(self, begin: int, end: int) -> np.ndarray:
        return self.learned.anchors(begin, end)

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        learned = self.learned.log_likelihood(xy, begin, end)
        geometry = self.geometry.log_likelihood(xy, begin, end)
        return learned + np.float32(self.geometry_share) * geometry
