"""One run of ``sig2gps:simulatesignaling``, from the layers to its outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from sig2gps_qgis.processing_provider import simulation_parameters as names
from sig2gps_qgis.processing_provider.azimuth_reader import read_azimuths
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.signaling_writer import (
    record_fields,
    station_fields,
    write_records,
    write_stations,
)
from sig2gps_qgis.processing_provider.station_reader import read_stations
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.timed_point_reader import PointColumns, read_timed_points
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.processing_provider.track_trips import trips_of_tracks, within_service

if TYPE_CHECKING:
    from sig2gps_qgis.simulation import SignalingParameters, SimulatedSignaling
    from sig2gps_qgis.station_layout import StationLayout

_PERCENT_SIMULATED = 90.0


class SimulationRun:
    """Reads, simulates and writes.

    Args:
        algorithm: that runs; its parameters have been checked.
        parameters, context, feedback: of the run.
    """

    def __init__(
        self,
        algorithm: Sig2GpsAlgorithm,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback

    def outputs(self) -> dict[str, object]:
        """Do it all.

        Raises:
            InvalidInputError: the layers cannot be used.
            QgsProcessingException: an output cannot be used.
            Cancelled: the user wished so.
        """
        # scipy comes with it; see base_algorithm.REQUIRED_PACKAGES.
        from sig2gps_qgis.simulation import simulate_signaling

        tracks = self._tracks()
        positions = [track.lon_lat for parts in tracks.values() for track in parts]
        middle = np.median(np.concatenate(positions), axis=0)
        frame = LocalFrame(*middle, self._context.transformContext())
        layout = self._layout(frame)
        trajectories = within_service(trips_of_tracks(tracks, frame), layout, self._feedback)
        signaling = simulate_signaling(
            trajectories,
            layout,
            self._algorithm.parameterAsInt(self._parameters, names.SEED, self._context),
            self._signaling_parameters(),
            self._feedback.isCanceled,
            lambda share: self._feedback.setProgress(_PERCENT_SIMULATED * share),
        )
        return self._write(signaling, frame)

    def _tracks(self) -> dict[str, list[TimedTrack]]:
        algorithm, parameters, context = self._algorithm, self._parameters, self._context
        source = algorithm.parameterAsSource(parameters, names.TRAJECTORIES, context)
        columns = PointColumns(
            trajectory=algorithm.chosen_field(parameters, names.TRAJECTORY, source, context),
            time=algorithm.chosen_field(parameters, names.TIME, source, context),
        )
        return read_timed_points(
            source, names.TRAJECTORIES, columns, context.transformContext(), self._feedback
        )

    def _layout(self, frame: LocalFrame) -> StationLayout:
        from sig2gps_qgis.station_layout import StationLayout

        algorithm, parameters, context = self._algorithm, self._parameters, self._context
        source = algorithm.parameterAsSource(parameters, names.STATIONS, context)
        id_field = algorithm.chosen_field(parameters, names.STATION_CELL, source, context)
        azimuth_field = algorithm.chosen_field(parameters, names.AZIMUTH, source, context)
        stations = read_stations(source, id_field, context.transformContext(), self._feedback)
        azimuths = read_azimuths(source, id_field, azimuth_field, stations.ids, self._feedback)
        return StationLayout.from_cells(stations.ids, frame.local_xy(stations.lon_lat), azimuths)

    def _signaling_parameters(self) -> SignalingParameters:
        from sig2gps_qgis.radio_propagation import RadioParameters
        from sig2gps_qgis.simulation import SignalingParameters

        return SignalingParameters(
            radio=RadioParameters(
                path_loss_exponent=self._number(names.PATH_LOSS_EXPONENT),
                shadow_fading_db=self._number(names.SHADOW_FADING),
                decorrelation_distance_m=self._number(names.DECORRELATION_DISTANCE),
                hysteresis_db=self._number(names.HYSTERESIS),
            ),
            record_period_s=self._number(names.RECORD_PERIOD),
            station_kind=self._choice(names.STATION_KIND),
            position_kind=self._choice(names.POSITION_KIND),
            survey_error_m=self._number(names.SURVEY_ERROR),
            missing_share=self._number(names.MISSING) / 100,
        )

    def _write(self, signaling: SimulatedSignaling, frame: LocalFrame) -> dict[str, object]:
        stations = self._algorithm.parameterAsSource(
            self._parameters, names.STATIONS, self._context
        )
        crs = stations.sourceCrs()
        to_output = frame.transform_to(crs)
        look = looks.signaling(self._number(names.RECORD_PERIOD))
        outputs = RunOutputs(self._algorithm, self._parameters, self._context)
        records = outputs.points(names.SIGNALING, record_fields(), crs, look)
        for trace in signaling.records:
            write_records(records, trace, to_output)
        known = outputs.points(names.KNOWN_STATIONS, station_fields(), crs, looks.stations())
        if known is not None:
            write_stations(known, signaling.stations, to_output)
        return {
            **outputs.results,
            names.TRAJECTORY_COUNT: len(signaling.records),
            names.RECORD_COUNT: sum(len(trace) for trace in signaling.records),
        }

    def _number(self, name: str) -> float:
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def _choice(self, name: str) -> str:
        return self._algorithm.parameterAsEnumString(self._parameters, name, self._context)
