"""The plugin's own engines as methods of the benchmark."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from sig2gps_qgis.embedded import EmbeddedModel
from sig2gps_qgis.embedded_source import EmbeddedSource, embedded_engine
from sig2gps_qgis.evaluation import Estimate
from sig2gps_qgis.local_server import LocalServer
from sig2gps_qgis.reconstruction import ReconstructedTrajectory, Reconstructor
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from tests.benchmarks.dataset import REPOSITORY
from tests.benchmarks.method import TraceFailedError


class PluginEngine:
    """``Reconstructor`` with its defaults; the parts of a trace are joined by straight lines.

    Attributes:
        reconstructor: what does the work; its stations and source may be replaced.
    """

    def __init__(self, reconstructor: Reconstructor) -> None:
        self.reconstructor = reconstructor

    def parts(self, records: SignalingRecords) -> list[ReconstructedTrajectory]:
        """The parts of a trace, at least one; raises as :meth:`locate`."""
        parts, rejections = self.reconstructor.reconstruct(records)
        if not parts:
            raise TraceFailedError("; ".join(rejection.reason for rejection in rejections))
        return parts

    def locate(self, records: SignalingRecords) -> Estimate:
        parts = self.parts(records)
        return Estimate(
            np.concatenate([part.time for part in parts]),
            np.concatenate([part.xy for part in parts]),
            np.concatenate([part.sigma_m for part in parts]),
        )


def hmm_engine(stations: Stations, roads: RoadNetwork | None) -> PluginEngine:
    return PluginEngine(Reconstructor(stations, roads))


def embedded_on_server(stations: Stations, roads: RoadNetwork) -> PluginEngine:
    """Through a local inference server, as the plugin has it.

    Raises:
        InferenceError: there is no inference environment (SIG2GPS_PYTHON), or it does not start.
    """
    python = os.environ.get("SIG2GPS_PYTHON", "")
    folder = REPOSITORY / "build" / "bench" / "profile"
    served = embedded_engine(LocalServer(python, Path(folder)).connect())
    source = EmbeddedSource(served, EmbeddedModel(stations, roads))
    return PluginEngine(Reconstructor(stations, roads, source=source))
