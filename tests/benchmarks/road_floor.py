"""How near to the truth any path along given roads can come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.evaluation import Truth
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.road_decoder import RoadDecoder
from sig2gps_qgis.road_network import RoadNetwork
from tests.benchmarks.dataset import BenchTrace

GPS_ERROR_M = 30.0
"""Standard deviation in each axis within which a road is taken to pass by the truth."""

_OFF_ROAD = 1e-4


@dataclass(frozen=True)
class TruthEvidence:
    """The truth as if an engine had said it; see :class:`sig2gps_qgis.evidence.Evidence`."""

    time: np.ndarray
    xy: np.ndarray
    reach_m: float = 400.0

    @classmethod
    def of(cls, truth: Truth) -> TruthEvidence:
        """Interpolated between its fixes."""
        time = np.arange(truth.time[0], truth.time[-1] + STEP_S, STEP_S)
        xy = [np.interp(time, truth.time, truth.xy[:, axis]) for axis in (0, 1)]
        return cls(time, np.stack(xy, axis=1))

    def anchors(self, begin: int, end: int) -> np.ndarray:
        return self.xy[begin:end]

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        squared = np.square(xy[None] - self.xy[begin:end, None]).sum(axis=2)
        return np.log(_OFF_ROAD + np.exp(-squared / (2 * GPS_ERROR_M**2))).astype(np.float32)


def road_floor(roads: RoadNetwork, traces: Sequence[BenchTrace]) -> tuple[float, float]:
    """Mean and median over traces of the mean error, metres, of the path along the roads that the
    decoder finds where it is told the truth.

    Where roads are missing, drawn coarsely or one-way the wrong way, a method that keeps to them
    can hardly do better.
    """
    decoder = RoadDecoder(roads)
    errors = []
    for trace in traces:
        path = decoder.decode(TruthEvidence.of(trace.truth), never)
        offset = path.position_at(trace.truth.time) - trace.truth.xy
        errors.append(np.hypot(offset[:, 0], offset[:, 1]).mean())
    return float(np.mean(errors)), float(np.median(errors))
