"""The algorithm ``sig2gps:reconstructtrajectory``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import LINE, POINT
from sig2gps_qgis.processing_provider.inference_parameters import (
    check_inference_parameters,
    declare_inference_parameters,
    inference_plan,
)
from sig2gps_qgis.processing_provider.inference_session import inference_session
from sig2gps_qgis.processing_provider.rejected_parameter import REJECTED, declare_rejected
from sig2gps_qgis.processing_provider.rejections import Rejections, rejected_fields
from sig2gps_qgis.processing_provider.report.reconstruction_page import reconstruction_page
from sig2gps_qgis.processing_provider.report.reconstruction_report import ReconstructionReport
from sig2gps_qgis.processing_provider.report.report_page import check_writable
from sig2gps_qgis.processing_provider.report.report_parameter import REPORT, declare_report
from sig2gps_qgis.processing_provider.report.trace_map import TraceMaps
from sig2gps_qgis.processing_provider.road_parameters import (
    check_road_parameters,
    declare_road_parameters,
)
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.run_sources import evidence_sources
from sig2gps_qgis.processing_provider.signaling_input import (
    ROADS_READ,
    SignalingInput,
    read_signaling_input,
    reject_unusable,
    signaling_store,
)
from sig2gps_qgis.processing_provider.signaling_parameters import (
    SIGNALING,
    check_signaling_parameters,
    declare_signaling_parameters,
)
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.trace_parameters import (
    INTERVAL,
    MAX_GAP,
    declare_interval,
    declare_longest_gap,
)
from sig2gps_qgis.processing_provider.trajectory_run import reconstruct_into, records_of
from sig2gps_qgis.processing_provider.trajectory_writer import (
    TrajectoryWriter,
    point_fields,
    trajectory_fields,
)
from sig2gps_qgis.processing_provider.video_parameters import declare_tiles
from sig2gps_qgis.processing_provider.video_run import RunGround, dry_run
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.video_session import ServedVideos
    from sig2gps_qgis.served_engine import ServedEngine
    from sig2gps_qgis.trace import Trace


class ReconstructTrajectory(Sig2GpsAlgorithm):
    """From the base stations that served a phone, where it went: along roads, with uncertainty."""

    GROUP = AlgorithmGroup.SIGNALING
    GUIDE = "reconstruct-trajectory.md"

    TRAJECTORIES = "TRAJECTORIES"
    POINTS = "POINTS"
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
        declare_signaling_parameters(self)
        declare_road_parameters(self)
        declare_inference_parameters(self)
        declare_interval(self, self.tr("Time between the points of the result."))
        declare_longest_gap(
            self, self.tr("After this time without a record a trace is split into two parts.")
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
        declare_rejected(
            self,
            self.tr(
                "A table of the records and traces that could not be used, and why. Records "
                "without a point whose cell is not among the base stations have no position and "
                "are listed, too; they still count as served by an unlisted station."
            ),
        )
        declare_report(
            self,
            tr(
                "A page with the totals and, of each trajectory, a small map, length, duration, "
                "sigma, records used and rejected, engine and model revision."
            ),
        )
        declare_tiles(self)
        self.add_number_outputs(
            {
                self.TRAJECTORY_COUNT: self.tr("Number of trajectories"),
                self.REJECTED_COUNT: self.tr("Number of rejected entries"),
            }
        )

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        check_signaling_parameters(self, parameters, context)
        check_road_parameters(self, parameters, context)
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
        with inference_session(self._plan, feedback) as served, signaling_store(feedback) as store:
            given = read_signaling_input(self, store, parameters, context, feedback)
            return self._reconstruct(given, served, parameters, context, feedback)

    def _reconstruct(
        self,
        given: SignalingInput,
        served: ServedEngine | ServedVideos | None,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        # scipy comes with this; see base_algorithm.REQUIRED_PACKAGES.
        from sig2gps_qgis.reconstruction import Reconstructor
        from sig2gps_qgis.trace_batches import trace_batches

        interval_s = self.parameterAsDouble(parameters, INTERVAL, context)
        max_gap_s = self.parameterAsDouble(parameters, MAX_GAP, context)

        def traces() -> Iterator[Trace]:
            records = records_of(given.store, given.frame, feedback)
            for batch in trace_batches(records, given.stations, max_gap_s):
                yield from batch.traces

        ground = RunGround(
            given.frame, context.transformContext(), given.stations, given.roads, traces
        )
        if self._plan.video is not None and self._plan.video.dry_run:
            return self._dry_run(served, ground, feedback)
        source, fallback = evidence_sources(self._plan, served, ground, feedback)
        reconstructor = Reconstructor(
            given.stations,
            given.roads,
            source=source,
            fallback=fallback,
            interval_s=interval_s,
            max_gap_s=max_gap_s,
        )
        outputs = RunOutputs(self, parameters, context)
        report_path = outputs.file(REPORT)
        if report_path:
            check_writable(Path(report_path))
        writer = TrajectoryWriter(
            outputs.timed_lines(
                self.TRAJECTORIES, trajectory_fields(), given.crs, looks.trajectories(interval_s)
            ),
            outputs.points(self.POINTS, point_fields(), given.crs, looks.points(interval_s)),
            given.frame.transform_to(given.crs),
        )
        report = self._report(given) if report_path else None
        rejected = outputs.table(REJECTED, rejected_fields(), looks.rejected())
        rejections = Rejections(rejected, report and report.reject)
        reject_unusable(given.store, rejections)
        reconstruct_into(
            writer, rejections, given, reconstructor, feedback, begin=ROADS_READ, report=report
        )
        if report is not None:
            signaling = self.parameterAsSource(parameters, SIGNALING, context)
            reconstruction_page(report, signaling.sourceName()).save(Path(report_path))
        feedback.pushInfo(
            tr(
                "{count} trajectories, {rejected} rejected entries.",
                count=writer.trajectory_count,
                rejected=rejections.count,
            )
        )
        return {
            **outputs.results,
            **self._plan.kept_tiles,
            self.TRAJECTORY_COUNT: writer.trajectory_count,
            self.REJECTED_COUNT: rejections.count,
        }

    @staticmethod
    def _report(given: SignalingInput) -> ReconstructionReport:
        maps = TraceMaps(given.stations, given.roads)
        return ReconstructionReport(given.store.trajectories(), maps)

    def _dry_run(
        self,
        served: ServedVideos | None,
        ground: RunGround,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        if served is not None:  # otherwise a warning has said why
            dry_run(self._plan.video, served, ground, feedback)
        return {**self._plan.kept_tiles, self.TRAJECTORY_COUNT: 0, self.REJECTED_COUNT: 0}
