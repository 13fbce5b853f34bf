"""The algorithm ``sig2gps:simulatesignaling``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from sig2gps_qgis.processing_provider.azimuth_reader import read_azimuths
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.layer_checks import (
    check_crs,
    check_kind,
    check_station_layer,
)
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.signaling_writer import (
    record_fields,
    station_fields,
    write_records,
    write_stations,
)
from sig2gps_qgis.processing_provider.station_reader import read_stations
from sig2gps_qgis.processing_provider.timed_point_reader import PointColumns, read_timed_points
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.processing_provider.track_trips import trips_of_tracks, within_service

if TYPE_CHECKING:
    from sig2gps_qgis.simulation import SignalingParameters
    from sig2gps_qgis.station_layout import StationLayout


class SimulateSignaling(Sig2GpsAlgorithm):
    """From trajectories and base stations, the signaling records that a phone would leave."""

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
        point = QgsProcessing.SourceType.TypeVectorPoint
        any_type = QgsProcessingParameterField.DataType.Any

        self.add_parameter(
            QgsProcessingParameterFeatureSource(
                self.TRAJECTORIES, self.tr("Trajectories"), [point]
            ),
            self.tr(
                "Points with a time, GPS fixes for instance, in any CRS. Between two of them the "
                "phone moves straight; after half an hour without one it is switched off."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.TIME, self.tr("Time field"), None, self.TRAJECTORIES, any_type
            ),
            self.tr(
                "A date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without "
                "a zone is UTC."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.TRAJECTORY,
                self.tr("Trajectory field"),
                None,
                self.TRAJECTORIES,
                any_type,
                optional=True,
            ),
            self.tr("Which points belong together. Without it all points are one trajectory."),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSource(self.STATIONS, self.tr("Base stations"), [point]),
            self.tr(
                "Where base stations truly stand, one feature a cell. Cells in one place are the "
                "sectors of a site."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.STATION_CELL, self.tr("Base station id field"), None, self.STATIONS, any_type
            ),
            self.tr("The id of the cell, unique."),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.AZIMUTH,
                self.tr("Azimuth field"),
                None,
                self.STATIONS,
                any_type,
                optional=True,
            ),
            self.tr(
                "Where the sector antenna points, in degrees clockwise from north. Nothing: the "
                "antenna is omnidirectional."
            ),
        )
        self._add_number(
            self.RECORD_PERIOD,
            self.tr("Record period (seconds)"),
            (60.0, 1.0, 86_400.0),
            self.tr("After this time without a change of cell a record is written all the same."),
        )
        self.add_parameter(
            QgsProcessingParameterEnum(
                self.STATION_KIND,
                self.tr("Station positions come from"),
                ["surveyed", "crowdsourced"],
                defaultValue="surveyed",
                usesStaticStrings=True,
            ),
            self.tr(
                "surveyed: the true positions with an error. crowdsourced: the mean of the places "
                "where a station served the other trajectories, weighted by signal strength; "
                "stations that served none of them are missing."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterEnum(
                self.POSITION_KIND,
                self.tr("A station's position is that of its"),
                ["site", "cell"],
                defaultValue="cell",
                usesStaticStrings=True,
            ),
            self.tr("site: the mast, which its sectors share. cell: the middle of the sector."),
        )
        self._add_number(
            self.SURVEY_ERROR,
            self.tr("Survey error (metres)"),
            (30.0, 0.0, 10_000.0),
            self.tr("Standard deviation of surveyed positions, to the east and to the north."),
        )
        self._add_number(
            self.MISSING,
            self.tr("Missing stations (percent)"),
            (0.0, 0.0, 100.0),
            self.tr("Share of the sites whose position is not known. Their records have no point."),
        )
        self.add_parameter(
            QgsProcessingParameterNumber(
                self.SEED,
                self.tr("Seed"),
                QgsProcessingParameterNumber.Type.Integer,
                1,
                minValue=0,
            ),
            self.tr("The same seed gives the same records."),
        )
        self._add_number(
            self.PATH_LOSS_EXPONENT,
            self.tr("Path loss exponent"),
            (3.5, 1.5, 8.0),
            self.tr("2 in free space, 3 to 4 in a city."),
            advanced=True,
        )
        self._add_number(
            self.SHADOW_FADING,
            self.tr("Shadow fading (dB)"),
            (8.0, 0.0, 30.0),
            self.tr("Standard deviation of the log-normal fading behind buildings and hills."),
            advanced=True,
        )
        self._add_number(
            self.DECORRELATION_DISTANCE,
            self.tr("Decorrelation distance (metres)"),
            (100.0, 1.0, 10_000.0),
            self.tr("Distance over which the fading's correlation falls to 1/e."),
            advanced=True,
        )
        self._add_number(
            self.HYSTERESIS,
            self.tr("Hysteresis (dB)"),
            (3.0, 0.0, 30.0),
            self.tr("By how much another cell must be stronger for the phone to move to it."),
            advanced=True,
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSink(self.SIGNALING, self.tr("Signaling records"), point),
            self.tr(
                "Points at the serving stations' positions as known, with trajectory_id, time and "
                "cell."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSink(
                self.KNOWN_STATIONS,
                self.tr("Known base stations"),
                point,
                optional=True,
                createByDefault=True,
            ),
            self.tr("The stations with their positions as known; those missing are not there."),
        )
        self.addOutput(
            QgsProcessingOutputNumber(self.TRAJECTORY_COUNT, self.tr("Number of trajectories"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.RECORD_COUNT, self.tr("Number of records")))

    def _add_number(
        self,
        name: str,
        description: str,
        default_and_limits: tuple[float, float, float],
        help_text: str,
        *,
        advanced: bool = False,
    ) -> None:
        default, least, most = default_and_limits
        self.add_parameter(
            QgsProcessingParameterNumber(
                name,
                description,
                QgsProcessingParameterNumber.Type.Double,
                default,
                minValue=least,
                maxValue=most,
            ),
            help_text,
            advanced=advanced,
        )

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
        point = QgsWkbTypes.Type.Point
        records, records_id = self.parameterAsSink(
            parameters, self.SIGNALING, context, record_fields(), point, crs
        )
        if records is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.SIGNALING))
        for trace in signaling.records:
            write_records(records, trace, to_output)
        results = {
            self.SIGNALING: records_id,
            self.TRAJECTORY_COUNT: len(signaling.records),
            self.RECORD_COUNT: sum(len(trace) for trace in signaling.records),
        }
        known, known_id = self.parameterAsSink(
            parameters, self.KNOWN_STATIONS, context, station_fields(), point, crs
        )
        if known is not None:
            write_stations(known, signaling.stations, to_output)
            results[self.KNOWN_STATIONS] = known_id
        return results

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
