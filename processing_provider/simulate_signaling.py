"""The algorithm ``sig2gps:simulatesignaling``."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from sig2gps_qgis.processing_provider import simulation_parameters as names
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.layer_checks import (
    check_crs,
    check_kind,
    check_station_layer,
)
from sig2gps_qgis.processing_provider.simulation_run import SimulationRun


class SimulateSignaling(Sig2GpsAlgorithm):
    """From trajectories and base stations, the signaling records that a phone would leave."""

    GROUP = AlgorithmGroup.SIGNALING
    GUIDE = "simulate-signaling.md"

    def name(self) -> str:
        return "simulatesignaling"

    def displayName(self) -> str:
        return self.tr("Simulate signaling")

    def tags(self) -> list[str]:
        return self.tr("cellular,signaling,simulation,radio,propagation,fading,handover").split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Says which base station would have served a phone along a trajectory, and writes "
            "the signaling records of it: to try the reconstruction on places and layouts of your "
            "own, where the truth is known.</p>"
            "<p>Received power falls with log-distance path loss, sector antennas and shadow "
            "fading, which is correlated in space: the same place always fades the same. The "
            "phone moves to a stronger cell after hysteresis and time-to-trigger. A record is "
            "written at each change of the serving cell, and after the record period without "
            "one.</p>"
            "<p>Station positions are never known exactly, so records and stations come with "
            "positions <i>as known</i>: surveyed with an error, or crowd-sourced from the other "
            "trajectories.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        names.declare_trips_and_stations(self)
        names.declare_records(self)
        names.declare_radio(self)
        names.declare_simulation_outputs(self)

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        # QGIS's own checks tell of a layer that is missing or cannot be opened.
        trajectories = self.parameterAsSource(parameters, names.TRAJECTORIES, context)
        stations = self.parameterAsSource(parameters, names.STATIONS, context)
        if trajectories is not None:
            check_kind(trajectories, names.TRAJECTORIES, QgsWkbTypes.GeometryType.PointGeometry)
            check_crs(trajectories, names.TRAJECTORIES)
            for name in (names.TIME, names.TRAJECTORY):
                self.chosen_field(parameters, name, trajectories, context)
        if stations is not None:
            check_station_layer(stations)
            for name in (names.STATION_CELL, names.AZIMUTH):
                self.chosen_field(parameters, name, stations, context)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        return SimulationRun(self, parameters, context, feedback).outputs()
