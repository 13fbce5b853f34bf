"""The algorithm ``sig2gps:simulatesignaling``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.azimuth_reader import read_azimuths
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import POINT
from sig2gps_qgis.processing_provider.layer_checks import (
    check_crs,
    check_kind,
    check_station_layer,
)
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
    from sig2gps_qgis.simulation import SignalingParameters
    from sig2gps_qgis.station_layout import StationLayout


class SimulateSignaling(Sig2GpsAlgorithm):
    """From trajectories and base stations, the signaling records that a phone would leave."""

    GROUP = AlgorithmGroup.SIGNALING
    GUIDE = "simulate-signaling.md"

    TRAJECTORIES = "TRAJECTORIES"
    TIME = "TIME"
    TRAJECTORY = "TRAJECTORY"
    STATIONS = "STATIONS"
    STATION_CELL = "STATION_CELL"
    AZIMUTH = "AZIMUTH"
    RECORD_PERIOD = "RECORD_PERIOD"
    STATION_KIND = "STATION_KIND"
    POSITION_KIND = "POSITION_KIND"
    SURVEY_ERROR = "SURVEY_ERROR"
    MISSING = "MISSING"
    SEED = "SEED"
    PATH_LOSS_EXPONENT = "PATH_LOSS_EXPONENT"
    SHADOW_FADING = "SHADOW_FADING"
    DECORRELATION_DISTANCE = "DECORRELATION_DISTANCE"
    HYSTERESIS = "HYSTERESIS"
    SIGNALING = "SIGNALING"
    KNOWN_STATIONS = "KNOWN_STATIONS"
    TRAJECTORY_COUNT = "TRAJECTORY_COUNT"
    RECORD_COUNT = "RECORD_COUNT"

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

        self.add_source(
            self.TRAJECTORIES,
            self.tr("Trajectories"),
            [POINT],
            self.tr(
                "Points with a time, GPS fixes for instance, in any CRS. Between two of them the "
                "phone moves straight; after half an hour without one it is switched off."
            ),
        )
        self.add_field(
            self.TIME,
            self.tr("Time field"),
            self.TRAJECTORIES,
            self.tr(
                "A date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without "
                "a zone is UTC."
            ),
            optional=False,
        )
        self.add_field(
            self.TRAJECTORY,
            self.tr("Trajectory field"),
            self.TRAJECTORIES,
            self.tr("Which points belong together. Without it all points are one trajectory."),
        )
        self.add_source(
            self.STATIONS,
            self.tr("Base stations"),
            [POINT],
            self.tr(
                "Where base stations truly stand, one feature a cell. Cells in one place are the "
                "sectors of a site."
            ),
        )
        self.add_field(
            self.STATION_CELL,
            self.tr("Base station id field"),
            self.STATIONS,
            self.tr("The id of the cell, unique."),
            optional=False,
        )
        self.add_field(
            self.AZIMUTH,
            self.tr("Azimuth field"),
            self.STATIONS,
            self.tr(
                "Where the sector antenna points, in degrees clockwise from north. Nothing: the "
                "antenna is omnidirectional."
            ),
        )
        self.add_number(
            self.RECORD_PERIOD,
            self.tr("Record period (seconds)"),
            60.0,
            self.tr("After this time without a change of cell a record is written all the same."),
            least=1.0,
            most=86_400.0,
        )
        self.add_choice(
            self.STATION_KIND,
            self.tr("Station positions come from"),
            ["surveyed", "crowdsourced"],
            "surveyed",
            self.tr(
                "surveyed: the true positions with an error. crowdsourced: the mean of the places "
                "where a station served the other trajectories, weighted by signal strength; "
                "stations that served none of them are missing."
            ),
        )
        self.add_choice(
            self.POSITION_KIND,
            self.tr("A station's position is that of its"),
            ["site", "cell"],
            "cell",
            self.tr("site: the mast, which its sectors share. cell: the middle of the sector."),
        )
        self.add_number(
            self.SURVEY_ERROR,
            self.tr("Survey error (metres)"),
            30.0,
            self.tr("Standard deviation of surveyed positions, to the east and to the north."),
            least=0.0,
            most=10_000.0,
        )
        self.add_number(
            self.MISSING,
            self.tr("Missing stations (percent)"),
            0.0,
            self.tr("Share of the sites whose position is not known. Their records have no point."),
            least=0.0,
            most=100.0,
        )
        self.add_number(
            self.SEED, self.tr("Seed"), 1, self.tr("The same seed gives the same records."), least=0
        )
        self.add_number(
            self.PATH_LOSS_EXPONENT,
            self.tr("Path loss exponent"),
            3.5,
            self.tr("2 in free space, 3 to 4 in a city."),
            least=1.5,
            most=8.0,
            advanced=True,
        )
        self.add_number(
            self.SHADOW_FADING,
            self.tr("Shadow fading (dB)"),
            8.0,
            self.tr("Standard deviation of the log-normal fading behind buildings and hills."),
            least=0.0,
            most=30.0,
            advanced=True,
        )
        self.add_number(
            self.DECORRELATION_DISTANCE,
            self.tr("Decorrelation distance (metres)"),
            100.0,
            self.tr("Distance over which the fading's correlation falls to 1/e."),
            least=1.0,
            most=10_000.0,
            advanced=True,
        )
        self.add_number(
            self.HYSTERESIS,
            self.tr("Hysteresis (dB)"),
            3.0,
            self.tr("By how much another cell must be stronger for the phone to move to it."),
            least=0.0,
            most=30.0,
            advanced=True,
        )
        self.add_sink(
            self.SIGNALING,
            self.tr("Signaling records"),
            POINT,
            self.tr(
                "Points at the serving stations' positions as known, with trajectory_id, time and "
                "cell."
            ),
        )
        self.add_sink(
            self.KNOWN_STATIONS,
            self.tr("Known base stations"),
            POINT,
            self.tr("The stations with their positions as known; those missing are not there."),
            optional=True,
        )
        self.addOutput(
            QgsProcessingOutputNumber(self.TRAJECTORY_COUNT, self.tr("Number of trajectories"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.RECORD_COUNT, self.tr("Number of records")))

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        trajectories = self.parameterAsSource(parameters, self.TRAJECTORIES, context)
        stations = self.parameterAsSource(parameters, self.STATIONS, context)
        if trajectories is not None:
            check_kind(trajectories, self.TRAJECTORIES, QgsWkbTypes.GeometryType.PointGeometry)
            check_crs(trajectories, self.TRAJECTORIES)
            for name in (self.TIME, self.TRAJECTORY):
                self.chosen_field(parameters, name, trajectories, context)
        if stations is not None:
            check_station_layer(stations)
            for name in (self.STATION_CELL, self.AZIMUTH):
                self.chosen_field(parameters, name, stations, context)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        # scipy comes with it; see base_algorithm.REQUIRED_PACKAGES.
        from sig2gps_qgis.simulation import simulate_signaling

        tracks = self._tracks(parameters, context, feedback)
        positions = [track.lon_lat for parts in tracks.values() for track in parts]
        middle = np.median(np.concatenate(positions), axis=0)
        frame = LocalFrame(*middle, context.transformContext())
        layout = self._layout(frame, parameters, context, feedback)
        trajectories = within_service(trips_of_tracks(tracks, frame), layout, feedback)
        signaling = simulate_signaling(
            trajectories,
            layout,
            self.parameterAsInt(parameters, self.SEED, context),
            self._signaling_parameters(parameters, context),
            feedback.isCanceled,
            lambda share: feedback.setProgress(90 * share),
        )

        crs = self.parameterAsSource(parameters, self.STATIONS, context).sourceCrs()
        to_output = frame.transform_to(crs)
        period_s = self.parameterAsDouble(parameters, self.RECORD_PERIOD, context)
        outputs = RunOutputs(self, parameters, context)
        records = outputs.points(self.SIGNALING, record_fields(), crs, looks.signaling(period_s))
        for trace in signaling.records:
            write_records(records, trace, to_output)
        known = outputs.points(self.KNOWN_STATIONS, station_fields(), crs, looks.stations())
        if known is not None:
            write_stations(known, signaling.stations, to_output)
        return {
            **outputs.results,
            self.TRAJECTORY_COUNT: len(signaling.records),
            self.RECORD_COUNT: sum(len(trace) for trace in signaling.records),
        }

    def _tracks(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, list[TimedTrack]]:
        source = self.parameterAsSource(parameters, self.TRAJECTORIES, context)
        columns = PointColumns(
            trajectory=self.chosen_field(parameters, self.TRAJECTORY, source, context),
            time=self.chosen_field(parameters, self.TIME, source, context),
        )
        return read_timed_points(
            source, self.TRAJECTORIES, columns, context.transformContext(), feedback
        )

    def _layout(
        self,
        frame: LocalFrame,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> StationLayout:
        from sig2gps_qgis.station_layout import StationLayout

        source = self.parameterAsSource(parameters, self.STATIONS, context)
        id_field = self.chosen_field(parameters, self.STATION_CELL, source, context)
        azimuth_field = self.chosen_field(parameters, self.AZIMUTH, source, context)
        stations = read_stations(source, id_field, context.transformContext(), feedback)
        azimuths = read_azimuths(source, id_field, azimuth_field, stations.ids)
        return StationLayout.from_cells(stations.ids, frame.local_xy(stations.lon_lat), azimuths)

    def _signaling_parameters(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> SignalingParameters:
        from sig2gps_qgis.radio_propagation import RadioParameters
        from sig2gps_qgis.simulation import SignalingParameters

        def number(name: str) -> float:
            return self.parameterAsDouble(parameters, name, context)

        return SignalingParameters(
            radio=RadioParameters(
                path_loss_exponent=number(self.PATH_LOSS_EXPONENT),
                shadow_fading_db=number(self.SHADOW_FADING),
                decorrelation_distance_m=number(self.DECORRELATION_DISTANCE),
                hysteresis_db=number(self.HYSTERESIS),
            ),
            record_period_s=number(self.RECORD_PERIOD),
            station_kind=self.parameterAsEnumString(parameters, self.STATION_KIND, context),
            position_kind=self.parameterAsEnumString(parameters, self.POSITION_KIND, context),
            survey_error_m=number(self.SURVEY_ERROR),
            missing_share=number(self.MISSING) / 100,
        )
