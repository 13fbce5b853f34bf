"""The plugin's own ``hmm`` engine as a method of the benchmark."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.evaluation import Estimate
from sig2gps_qgis.reconstruction import Reconstructor
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from tests.benchmarks.method import TraceFailedError


class HmmEngine:
    """``Reconstructor`` with its defaults; the parts of a trace are joined by straight lines.

    Attributes:
        reconstructor: what does the work; its stations and source may be replaced.
    """

    def __init__(self, stations: Stations, roads: RoadNetwork) -> None:
        self.reconstructor = Reconstructor(stations, roads)

    def locate(self, records: SignalingRecords) -> Estimate:
        parts, rejections = self.reconstructor.reconstruct(records)
        if not parts:
            raise TraceFailedError("; ".join(rejection.reason for rejection in rejections))
        return Estimate(
            np.concatenate([part.time for part in parts]),
            np.concatenate([part.xy for part in parts]),
            np.concatenate([part.sigma_m for part in parts]),
        )
