"""The algorithm ``sig2gps:reconstructtrajectory``."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from tempfile import gettempdir
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import LINE, POINT, VECTOR
from sig2gps_qgis.processing_provider.field_types import DATE
from sig2gps_qgis.processing_provider.inference_parameters import (
    check_inference_parameters,
    declare_inference_parameters,
    inference_plan,
)
from sig2gps_qgis.processing_provider.inference_session import inference_session
from sig2gps_qgis.processing_provider.layer_checks import (
    check_road_layer,
    check_signaling_layer,
    check_station_layer,
    is_table,
)
from sig2gps_qgis.processing_provider.layer_styling import (
    PointStyling,
    TrajectoryStyling,
    style_when_loaded,
)
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.road_parameters import (
    DEFAULT_SPEED,
    ROADS,
    declare_road_parameters,
    road_rules,
)
from sig2gps_qgis.processing_provider.road_reader import read_roads
from sig2gps_qgis.processing_provider.run_sources import evidence_sources
from sig2gps_qgis.processing_provider.signaling_reader import (
    Problem,
    SignalingColumns,
    SignalingReader,
    reason,
)
from sig2gps_qgis.processing_provider.signaling_store import SignalingStore
from sig2gps_qgis.processing_provider.spatial_setup import (
    local_frame,
    serving_positions,
    stations_of_run,
)
from sig2gps_qgis.processing_provider.station_reader import StationTable, read_stations
from sig2gps_qgis.processing_provider.trajectory_run import reconstruct_into, records_of
from sig2gps_qgis.processing_provider.trajectory_writer import (
    TrajectoryWriter,
    point_fields,
    rejected_fields,
    trajectory_fields,
)
from sig2gps_qgis.processing_provider.video_parameters import TILES
from sig2gps_qgis.processing_provider.video_run import RunGround, dry_run

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.video_session import ServedVideos
    from sig2gps_qgis.road_network import RoadNetwork
    from sig2gps_qgis.served_engine import ServedEngine
    from sig2gps_qgis.trace import Trace

# Per cent of the progress bar; decoding takes the rest.
_PROGRESS_RECORDS_READ = 20.0
_PROGRESS_ROADS_READ = 30.0

# A phone keeps to roads within this distance of the box around the stations that served it.
_ROAD_MARGIN_M = 5000.0


class ReconstructTrajectory(Sig2GpsAlgorithm):
    """From the base stations that served a phone, where it went: along roads, with uncertainty."""

    GROUP = AlgorithmGroup.SIGNALING

    SIGNALING = "SIGNALING"
    TIME = "TIME"
    TRAJECTORY = "TRAJECTORY"
    CELL = "CELL"
    STATIONS = "STATIONS"
    STATION_CELL = "STATION_CELL"
    INTERVAL = "INTERVAL"
    MAX_GAP = "MAX_GAP"
    TRAJECTORIES = "TRAJECTORIES"
    POINTS = "POINTS"
    REJECTED = "REJECTED"
    TRAJECTORY_COUNT = "TRAJECTORY_COUNT"
    REJECTED_COUNT = "REJECTED_COUNT"

    def name(self) -> str:
        return "reconstructtrajectory"

    def displayName(self) -> str:
        return self.tr("Reconstruct trajectory from signaling")

    def tags(self) -> list[str]:
        return self.tr(
            "cellular,signaling,CDR,cell,base station,map matching,HMM,trajectory,GPS"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Signaling records say which base station served a phone, and when. This algorithm "
            "finds the path of least expected error for the phone: along the roads where a road "
            "layer is given, over the plane where none is.</p>"
            "<p>Every point comes with sigma_m, the standard deviation of its position in metres. "
            "Records and traces that cannot be used, and records without a point whose cell is not "
            "among the base stations, are listed with the reason in the layer <i>Rejected</i>.</p>"
            "<p>Where a run is cancelled, files named as outputs hold the trajectories finished by "
            "then, each one whole.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:

        self.add_source(
            self.SIGNALING,
            self.tr("Signaling records"),
            [VECTOR],
            self.tr(
                "Points at the serving base stations, one feature a record, in any CRS; or a "
                "table without geometry, whose positions come from the base stations by cell."
            ),
        )
        self.add_field(
            self.TIME,
            self.tr("Time field"),
            self.SIGNALING,
            self.tr(
                "When the record was made: a date and time, ISO 8601 text, or epoch seconds or "
                "milliseconds. A time without a zone is UTC."
            ),
            optional=False,
        )
        self.add_field(
            self.TRAJECTORY,
            self.tr("Trajectory field"),
            self.SIGNALING,
            self.tr(
                "Which records belong together, a subscriber for instance. Without it all records "
                "are one trace."
            ),
        )
        self.add_field(
            self.CELL,
            self.tr("Cell field"),
            self.SIGNALING,
            self.tr("The id of the serving cell or site, as in the base station layer."),
        )
        self.add_source(
            self.STATIONS,
            self.tr("Base stations"),
            [POINT],
            self.tr(
                "All base stations or cells known in the area. They give records without a "
                "geometry their position, and those that did not serve tell where the phone was "
                "not. Without it only the stations among the records are known."
            ),
            optional=True,
        )
        self.add_field(
            self.STATION_CELL,
            self.tr("Base station id field"),
            self.STATIONS,
            self.tr("The id that the cell field of the signaling records refers to."),
        )
        declare_road_parameters(self)
        declare_inference_parameters(self)
        self.add_number(
            self.INTERVAL,
            self.tr("Interval (seconds)"),
            10.0,
            self.tr("Time between the points of the result."),
            least=0.1,
        )
        self.add_number(
            self.MAX_GAP,
            self.tr("Longest gap (seconds)"),
            1800.0,
            self.tr("After this time without a record a trace is split into two parts."),
            least=1.0,
        )
        self.add_sink(
            self.TRAJECTORIES,
            self.tr("Trajectories"),
            LINE,
            self.tr(
                "One line for each part of a trace, with its times, length and mean sigma_m. The M "
                "value of a vertex is its time in epoch seconds."
            ),
        )
        self.add_sink(
            self.POINTS,
            self.tr("Points"),
            POINT,
            self.tr(
                "The position at the first record, at every interval and at the last record, with "
                "its sigma_m, speed and serving cell."
            ),
            optional=True,
        )
        self.add_sink(
            self.REJECTED,
            self.tr("Rejected"),
            VECTOR,
            self.tr(
                "A table of the records and traces that could not be used, and why. Records "
                "without a point whose cell is not among the base stations have no position and "
                "are listed, too; they still count as served by an unlisted station."
            ),
            optional=True,
        )
        self.addOutput(
            QgsProcessingOutputNumber(self.TRAJECTORY_COUNT, self.tr("Number of trajectories"))
        )
        self.addOutput(
            QgsProcessingOutputNumber(self.REJECTED_COUNT, self.tr("Number of rejected entries"))
        )

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        for name, least in ((self.INTERVAL, 0.1), (self.MAX_GAP, 1.0), (DEFAULT_SPEED, 0.1)):
            value = self.parameterAsDouble(parameters, name, context)
            if not least <= value < math.inf:
                raise InvalidInputError(f"{name} is {value:g}; it must be at least {least:g}.")
        # QGIS's own checks tell of a layer that is missing or cannot be opened.
        signaling = self.parameterAsSource(parameters, self.SIGNALING, context)
        stations = self.parameterAsSource(parameters, self.STATIONS, context)
        roads = self.parameterAsSource(parameters, ROADS, context)
        if signaling is not None:
            check_signaling_layer(signaling, has_stations=stations is not None)
            for name in (self.TIME, self.TRAJECTORY):
                self.chosen_field(parameters, name, signaling, context)
            if self.chosen_field(parameters, self.CELL, signaling, context) < 0 and is_table(
                signaling
            ):
                raise InvalidInputError(
                    f"Layer '{signaling.sourceName()}' (SIGNALING) has no geometry: choose its "
                    "CELL field, by which STATIONS gives the positions."
                )
        if stations is not None:
            check_station_layer(stations)
            if self.chosen_field(parameters, self.STATION_CELL, stations, context) < 0:
                raise InvalidInputError(
                    f"Choose STATION_CELL, the field of layer '{stations.sourceName()}' "
                    "(STATIONS) that holds the cell or site id."
                )
        if roads is not None:
            check_road_layer(roads)
            road_rules(self, roads, parameters, context)
        check_inference_parameters(self, parameters, context)

    def prepare(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._plan = inference_plan(self, parameters, context, feedback)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        try:
            with (
                inference_session(self._plan, feedback) as served,
                SignalingStore(feedback.isCanceled) as store,
            ):
                return self._reconstruct(store, served, parameters, context, feedback)
        except sqlite3.Error as error:
            if feedback.isCanceled():
                raise Cancelled from error
            raise QgsProcessingException(
                f"The records could not be kept in a temporary file ({error}). Free some space in "
                f"'{gettempdir()}', or set TMPDIR to a folder elsewhere."
            ) from error

    def _reconstruct(
        self,
        store: SignalingStore,
        served: ServedEngine | ServedVideos | None,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        # scipy comes with this; see base_algorithm.REQUIRED_PACKAGES.
        from sig2gps_qgis.reconstruction import Reconstructor
        from sig2gps_qgis.trace_batches import trace_batches

        stations_source = self.parameterAsSource(parameters, self.STATIONS, context)
        known = None
        if stations_source is not None:
            id_field = self.chosen_field(parameters, self.STATION_CELL, stations_source, context)
            known = read_stations(stations_source, id_field, context.transformContext(), feedback)
        signaling = self._read_signaling(store, known, parameters, context, feedback)

        frame = local_frame(store, known, context.transformContext())
        stations = stations_of_run(store, known, frame)
        served_from = serving_positions(store, stations, frame)
        roads = self._read_roads(frame, served_from, parameters, context, feedback)
        feedback.setProgress(_PROGRESS_ROADS_READ)

        max_gap_s = self.parameterAsDouble(parameters, self.MAX_GAP, context)

        def traces() -> Iterator[Trace]:
            for batch in trace_batches(records_of(store, frame, feedback), stations, max_gap_s):
                yield from batch.traces

        ground = RunGround(frame, context.transformContext(), stations, roads, traces)
        if self._plan.video is not None and self._plan.video.dry_run:
            return self._dry_run(served, ground, feedback)
        source, fallback = evidence_sources(self._plan, served, ground, feedback)
        reconstructor = Reconstructor(
            stations,
            roads,
            source=source,
            fallback=fallback,
            interval_s=self.parameterAsDouble(parameters, self.INTERVAL, context),
            max_gap_s=max_gap_s,
        )
        output_crs = (stations_source if is_table(signaling) else signaling).sourceCrs()
        writer, outputs = self._open_sinks(frame, output_crs, parameters, context)
        for unusable in store.unusable():
            if unusable.problem == Problem.UNMATCHED_CELL.name:
                continue  # these reach the engine, which reports them
            writer.reject(unusable.trajectory, unusable.records, reason(unusable))
        reconstruct_into(writer, store, frame, reconstructor, feedback, begin=_PROGRESS_ROADS_READ)
        feedback.pushInfo(
            f"{writer.trajectory_count} trajectories, {writer.rejected_count} rejected entries."
        )
        return {
            **outputs,
            **self._tiles(),
            self.TRAJECTORY_COUNT: writer.trajectory_count,
            self.REJECTED_COUNT: writer.rejected_count,
        }

    def _read_signaling(
        self,
        store: SignalingStore,
        known: StationTable | None,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, self.SIGNALING, context)
        columns = SignalingColumns(
            *(
                self.chosen_field(parameters, name, source, context)
                for name in (self.TIME, self.TRAJECTORY, self.CELL)
            )
        )
        if source.fields().at(columns.time).type() == DATE:
            feedback.pushWarning(
                f"Field '{source.fields().at(columns.time).name()}' of layer "
                f"'{source.sourceName()}' holds dates without a time of day: all records of a day "
                "count as one instant."
            )
        known_cells = None if known is None else frozenset(known.ids)
        reader = SignalingReader(source, columns, known_cells, context.transformContext())
        reader.read_into(store, feedback, _PROGRESS_RECORDS_READ)
        for problem in store.problems():
            # Records of unlisted cells still count as served by an unlisted station.
            unmatched = problem.problem == Problem.UNMATCHED_CELL.name
            feedback.pushWarning(
                f"{problem.records} records of layer '{source.sourceName()}' "
                f"{'have no position' if unmatched else 'cannot be used'}: {reason(problem)}"
            )
        return source

    def _read_roads(
        self,
        frame: LocalFrame,
        served_from: np.ndarray,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> RoadNetwork | None:
        source = self.parameterAsSource(parameters, ROADS, context)
        if source is None:
            return None
        rules = road_rules(self, source, parameters, context)
        extent = frame.rectangle_in(source.sourceCrs(), served_from, _ROAD_MARGIN_M)
        return read_roads(source, rules, frame, extent, feedback)

    def _open_sinks(
        self,
        frame: LocalFrame,
        crs: QgsCoordinateReferenceSystem,
        parameters: dict[str, object],
        context: QgsProcessingContext,
    ) -> tuple[TrajectoryWriter, dict[str, object]]:
        outputs: dict[str, object] = {}

        def open_sink(
            name: str,
            fields: QgsFields,
            geometry: QgsWkbTypes.Type,
            styling: QgsProcessingLayerPostProcessorInterface | None = None,
        ) -> QgsFeatureSink | None:
            sink_crs = QgsCoordinateReferenceSystem() if styling is None else crs
            sink, layer = self.parameterAsSink(
                parameters, name, context, fields, geometry, sink_crs
            )
            if sink is None:
                if parameters.get(name) or name == self.TRAJECTORIES:
                    raise QgsProcessingException(self.invalidSinkError(parameters, name))
                return None
            outputs[name] = layer
            if styling is not None:
                style_when_loaded(layer, styling, context)
            return sink

        wkb = QgsWkbTypes.Type
        writer = TrajectoryWriter(
            open_sink(self.TRAJECTORIES, trajectory_fields(), wkb.LineStringM, TrajectoryStyling()),
            open_sink(self.POINTS, point_fields(), wkb.Point, PointStyling()),
            open_sink(self.REJECTED, rejected_fields(), wkb.NoGeometry),
            frame.transform_to(crs),
        )
        return writer, outputs

    def _dry_run(
        self,
        served: ServedVideos | None,
        ground: RunGround,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        if served is not None:  # otherwise a warning has said why
            dry_run(self._plan.video, served, ground, feedback)
        return {**self._tiles(), self.TRAJECTORY_COUNT: 0, self.REJECTED_COUNT: 0}

    def _tiles(self) -> dict[str, object]:
        video = self._plan.video
        return {TILES: str(video.tiles)} if video is not None and video.tiles else {}
