"""The algorithm ``sig2gps:predictnextpositions``."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import LINE, POINT
from sig2gps_qgis.processing_provider.engine_choice import (
    CONSTANT_VELOCITY,
    HMM,
    PREDICTING,
)
from sig2gps_qgis.processing_provider.inference_parameters import (
    ENGINE,
    check_inference_parameters,
    declare_serving_parameters,
    inference_plan,
)
from sig2gps_qgis.processing_provider.inference_session import inference_session
from sig2gps_qgis.processing_provider.next_positions_writer import (
    NextPositionsWriter,
    path_fields,
    prediction_fields,
)
from sig2gps_qgis.processing_provider.prediction_run import PredictionRun
from sig2gps_qgis.processing_provider.rejected_parameter import REJECTED, declare_rejected
from sig2gps_qgis.processing_provider.rejections import Rejections, rejected_fields
from sig2gps_qgis.processing_provider.road_parameters import (
    check_road_parameters,
    declare_road_parameters,
)
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.signaling_input import (
    SignalingInput,
    read_signaling_input,
    reject_unusable,
    signaling_store,
)
from sig2gps_qgis.processing_provider.signaling_parameters import (
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
from sig2gps_qgis.processing_provider.video_parameters import declare_tiles
from sig2gps_qgis.processing_provider.video_run import dry_run
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.video_session import ServedVideos

_LONGEST_HORIZON_S = 1800.0  # as next_positions has it, which imports numpy


class PredictNextPositions(Sig2GpsAlgorithm):
    """From the base stations that served a phone up to now, where it will be next."""

    GROUP = AlgorithmGroup.SIGNALING
    GUIDE = "predict-next-positions.md"

    HORIZON = "HORIZON"
    PREDICTIONS = "PREDICTIONS"
    PATHS = "PATHS"
    PREDICTED_COUNT = "PREDICTED_COUNT"
    REJECTED_COUNT = "REJECTED_COUNT"

    def name(self) -> str:
        return "predictnextpositions"

    def displayName(self) -> str:
        return self.tr("Predict next positions")

    def tags(self) -> list[str]:
        return self.tr(
            "cellular,signaling,prediction,forecast,next location,extrapolation,HMM,Kalman"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Where each phone will be in the seconds and minutes after its last record, going "
            "by its signaling up to then.</p>"
            "<p>Every position comes with sigma_m, the standard deviation in metres; it grows "
            "with time, for nobody knows at which junction a phone turns off. The path is the one "
            "of least expected error, not the only one: where sigma_m is large, take it for an "
            "area.</p>"
            "<p>The prediction begins at the last record whose station has a known position. Of a "
            "trajectory with a long gap the part after the last gap counts alone.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        declare_signaling_parameters(self)
        declare_road_parameters(self)
        self.add_choice(
            ENGINE,
            self.tr("Engine"),
            PREDICTING,
            HMM,
            self.tr(
                "hmm: the phone goes on from where it probably is along the roads, at the speeds "
                "and turns of traffic; over the plane without roads. constant_velocity: straight "
                "on, as the serving stations have moved so far: a baseline to compare with, which "
                "needs no roads and leaves them aside. wan: a video model that was trained to "
                "continue traces draws the path ahead; its inference server wants a GPU."
            ),
        )
        declare_serving_parameters(self)
        self.add_number(
            self.HORIZON,
            self.tr("Horizon (seconds)"),
            120.0,
            self.tr("How far ahead of the last record."),
            least=1.0,
            most=_LONGEST_HORIZON_S,
        )
        declare_interval(
            self, self.tr("Time between the predicted positions; the last one is at the horizon.")
        )
        declare_longest_gap(
            self,
            self.tr("What lies before a longer time without a record counts no more."),
            advanced=True,
        )
        self.add_sink(
            self.PREDICTIONS,
            self.tr("Predictions"),
            POINT,
            self.tr(
                "The position at the last record, at every interval after it and at the horizon, "
                "with its time, the seconds ahead and sigma_m."
            ),
        )
        self.add_sink(
            self.PATHS,
            self.tr("Predicted paths"),
            LINE,
            self.tr(
                "One line for each trajectory, from its last record to the horizon. The M value "
                "of a vertex is its time in epoch seconds."
            ),
            optional=True,
        )
        declare_rejected(
            self,
            self.tr("A table of the records and trajectories that could not be used, and why."),
        )
        declare_tiles(self)
        self.add_number_outputs(
            {
                self.PREDICTED_COUNT: self.tr("Number of trajectories predicted"),
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
        plan = inference_plan(self, parameters, context, feedback)
        if plan.video is not None:
            horizon_s = self.parameterAsDouble(parameters, self.HORIZON, context)
            plan = replace(plan, video=replace(plan.video, horizon_s=horizon_s))
        self._plan = plan

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        with inference_session(self._plan, feedback) as served, signaling_store(feedback) as store:
            given = read_signaling_input(self, store, parameters, context, feedback)
            return self._predict(given, served, parameters, context, feedback)

    def _predict(
        self,
        given: SignalingInput,
        served: ServedVideos | None,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        # scipy comes with these; see base_algorithm.REQUIRED_PACKAGES.
        from sig2gps_qgis.next_positions_predictor import Ahead
        from sig2gps_qgis.trace_preparation import Rejection

        interval_s = self.parameterAsDouble(parameters, INTERVAL, context)
        ahead = Ahead(
            horizon_s=self.parameterAsDouble(parameters, self.HORIZON, context),
            interval_s=interval_s,
            max_gap_s=self.parameterAsDouble(parameters, MAX_GAP, context),
        )
        run = PredictionRun(self._plan, served, given, ahead, context, feedback)
        video = self._plan.video
        if video is not None and video.dry_run:
            if served is not None:  # otherwise a warning has said why
                dry_run(video, served, run.ground, feedback)
            return {**self._plan.kept_tiles, self.PREDICTED_COUNT: 0, self.REJECTED_COUNT: 0}
        outputs = RunOutputs(self, parameters, context)
        writer = NextPositionsWriter(
            outputs.points(
                self.PREDICTIONS, prediction_fields(), given.crs, looks.predictions(interval_s)
            ),
            outputs.timed_lines(
                self.PATHS, path_fields(), given.crs, looks.predicted_paths(interval_s)
            ),
            given.frame.transform_to(given.crs),
        )
        rejections = Rejections(outputs.table(REJECTED, rejected_fields(), looks.rejected()))
        reject_unusable(given.store, rejections)
        with closing(run.outcomes()) as outcomes:
            for outcome in outcomes:
                if isinstance(outcome, Rejection):
                    rejections.add(outcome.trajectory_id, outcome.records, outcome.reason)
                else:
                    writer.write(outcome)
        has_roads = given.roads is not None and self._plan.choice.engine != CONSTANT_VELOCITY
        if has_roads and writer.off_road_count:
            feedback.pushWarning(
                tr(
                    "{count} predictions lead over the plane: the roads do not reach, "
                    "or do not lead along, these trajectories; their field on_roads is false.",
                    count=writer.off_road_count,
                )
            )
        feedback.pushInfo(
            tr(
                "{count} trajectories predicted, {rejected} rejected entries.",
                count=writer.count,
                rejected=rejections.count,
            )
        )
        return {
            **outputs.results,
            **self._plan.kept_tiles,
            self.PREDICTED_COUNT: writer.count,
            self.REJECTED_COUNT: rejections.count,
        }
