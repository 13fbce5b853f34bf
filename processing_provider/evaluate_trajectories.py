"""The algorithm ``sig2gps:evaluatetrajectories``."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.evaluation import (
    Estimate,
    Summary,
    TraceErrors,
    Truth,
    summarize,
    trace_errors,
)
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.attribute_values import ONLY_TRAJECTORY
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import LINE, POINT, VECTOR
from sig2gps_qgis.processing_provider.evaluation_writer import (
    EvaluationWriter,
    evaluation_fields,
    number_or_null,
)
from sig2gps_qgis.processing_provider.layer_checks import check_crs, check_kind
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.timed_line_reader import read_timed_lines
from sig2gps_qgis.processing_provider.timed_point_reader import (
    PointColumns,
    read_timed_points,
)
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.translation import tr

# Further trajectories without a counterpart are counted, not named; the table has them all.
_MOST_NAMED = 5


class EvaluateTrajectories(Sig2GpsAlgorithm):
    """How far estimated trajectories are from where somebody really was, and when."""

    GROUP = AlgorithmGroup.SIGNALING
    GUIDE = "evaluate-trajectories.md"

    ESTIMATE = "ESTIMATE"
    ESTIMATE_ID = "ESTIMATE_ID"
    ESTIMATE_PART = "ESTIMATE_PART"
    ESTIMATE_TIME = "ESTIMATE_TIME"
    ESTIMATE_SIGMA = "ESTIMATE_SIGMA"
    TRUTH = "TRUTH"
    TRUTH_ID = "TRUTH_ID"
    TRUTH_TIME = "TRUTH_TIME"
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "evaluatetrajectories"

    def displayName(self) -> str:
        return self.tr("Evaluate trajectories")

    def tags(self) -> list[str]:
        return self.tr("accuracy,error,GPS,trajectory,MAE,RMSE,calibration,cellular").split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Compares trajectories with the truth: at the time of each true position the "
            "estimate is interpolated, and the distance between the two is its error. True "
            "positions before, after or between the parts of the estimate are counted, not "
            "compared.</p>"
            "<p>MAE, RMSE and the median of the error are in metres. L50, L100 and L200 are the "
            "shares of true positions within so many metres. Of an honest sigma_m, 63 to 68 % of "
            "the errors are within 1 sigma and 95 to 98 % within 2.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:

        self.add_source(
            self.ESTIMATE,
            self.tr("Estimated trajectories"),
            [POINT, LINE],
            self.tr(
                "The points or the trajectories of a reconstruction: points with a time field, or "
                "lines whose M values are epoch seconds."
            ),
        )
        self.add_field(
            self.ESTIMATE_ID,
            self.tr("Trajectory field of the estimate"),
            self.ESTIMATE,
            self.tr("Without it the whole layer is one trajectory."),
            default="trajectory_id",
        )
        self.add_field(
            self.ESTIMATE_PART,
            self.tr("Part field of the estimate"),
            self.ESTIMATE,
            self.tr("Nothing is interpolated between two parts of a trajectory. Points only."),
            default="part",
            advanced=True,
        )
        self.add_field(
            self.ESTIMATE_TIME,
            self.tr("Time field of the estimate"),
            self.ESTIMATE,
            self.tr("Needed for points: a date and time, ISO 8601 text, or an epoch number."),
            default="time",
        )
        self.add_field(
            self.ESTIMATE_SIGMA,
            self.tr("Sigma field of the estimate"),
            self.ESTIMATE,
            self.tr("The standard deviation of each position in metres, to be judged as well."),
            default="sigma_m",
            numeric=True,
        )
        self.add_source(
            self.TRUTH,
            self.tr("True positions"),
            [POINT],
            self.tr("Points where somebody really was, GPS fixes for instance, in any CRS."),
        )
        self.add_field(
            self.TRUTH_ID,
            self.tr("Trajectory field of the truth"),
            self.TRUTH,
            self.tr(
                "Holds the same ids as that of the estimate. Without it the truth belongs to the "
                "only trajectory of the estimate."
            ),
        )
        self.add_field(
            self.TRUTH_TIME,
            self.tr("Time field of the truth"),
            self.TRUTH,
            self.tr("A date and time, ISO 8601 text, or an epoch number; UTC without a zone."),
            optional=False,
        )
        self.add_sink(
            self.OUTPUT,
            self.tr("Evaluation"),
            VECTOR,
            self.tr(
                "A table with one row for each trajectory of either layer, and one, without an id, "
                "over the true positions of all."
            ),
        )
        for name, label in (
            ("MAE", self.tr("Mean absolute error (m)")),
            ("RMSE", self.tr("Root mean square error (m)")),
            ("MEDIAN", self.tr("Median error (m)")),
            ("L50", self.tr("Share within 50 m")),
            ("L100", self.tr("Share within 100 m")),
            ("L200", self.tr("Share within 200 m")),
            ("MAE_TRACE_MEAN", self.tr("Mean over trajectories of their mean absolute error (m)")),
            (
                "MAE_TRACE_MEDIAN",
                self.tr("Median over trajectories of their mean absolute error (m)"),
            ),
            ("LENGTH_ERROR", self.tr("Mean over trajectories of their length error (m)")),
            ("WITHIN_1_SIGMA", self.tr("Share of errors within 1 sigma")),
            ("WITHIN_2_SIGMA", self.tr("Share of errors within 2 sigma")),
            ("TRACES", self.tr("Trajectories compared")),
            ("FIXES", self.tr("True positions compared")),
            ("FIXES_OUTSIDE", self.tr("True positions outside of the estimate's time")),
            ("UNMATCHED", self.tr("Trajectories without a counterpart")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        # QGIS's own checks tell of a layer that is missing or cannot be opened.
        estimate = self.parameterAsSource(parameters, self.ESTIMATE, context)
        truth = self.parameterAsSource(parameters, self.TRUTH, context)
        if estimate is not None:
            if _holds_lines(estimate):
                _check_times_of_lines(estimate)
            else:
                check_kind(estimate, self.ESTIMATE, QgsWkbTypes.GeometryType.PointGeometry)
            check_crs(estimate, self.ESTIMATE)
            columns = self._estimate_columns(parameters, estimate, context)
            if columns.time < 0 and not _holds_lines(estimate):
                raise InvalidInputError(
                    tr(
                        "Layer '{layer}' (ESTIMATE) holds points: choose ESTIMATE_TIME, the "
                        "field with the time of each.",
                        layer=estimate.sourceName(),
                    )
                )
        if truth is not None:
            check_kind(truth, self.TRUTH, QgsWkbTypes.GeometryType.PointGeometry)
            check_crs(truth, self.TRUTH)
            for name in (self.TRUTH_ID, self.TRUTH_TIME):
                self.chosen_field(parameters, name, truth, context)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        estimate = self._read_estimate(parameters, context, feedback)
        feedback.setProgress(40.0)
        truth = self._read_truth(parameters, list(estimate), context, feedback)
        feedback.setProgress(70.0)
        _check_matches(list(estimate), list(truth), feedback)
        compared = _compared(estimate, truth, context, feedback)
        summary = summarize(list(compared.values()))
        if not summary.traces:
            raise InvalidInputError(_no_common_time(estimate, truth))

        outputs = RunOutputs(self, parameters, context)
        sink = outputs.table(self.OUTPUT, evaluation_fields(), looks.evaluation())
        writer = EvaluationWriter(sink)
        for trajectory, errors in compared.items():
            note = None
            if trajectory not in estimate:
                note = self.tr("not in the estimate")
            elif trajectory not in truth:
                note = self.tr("not in the truth")
            elif not len(errors.error_m):
                note = self.tr("no true position within the estimate's time")
            writer.write(trajectory, errors, note)
        writer.write_summary(summary, list(compared.values()), self.tr("all trajectories"))

        figures = summary.all_fixes
        outside = sum(errors.fixes_outside for errors in compared.values())
        feedback.pushInfo(
            tr(
                "{fixes} true positions of {traces} trajectories compared, {outside} more "
                "outside of the estimate's time.\n"
                "MAE {mae_m:.1f} m, RMSE {rmse_m:.1f} m, median {median_m:.1f} m, L100 "
                "{l100:.0%}.",
                fixes=figures.fixes,
                traces=summary.traces,
                outside=outside,
                mae_m=figures.mae_m,
                rmse_m=figures.rmse_m,
                median_m=figures.median_m,
                l100=figures.l100,
            )
        )
        return {
            **outputs.results,
            **_numbers(summary),
            "FIXES_OUTSIDE": outside,
            "UNMATCHED": len(estimate.keys() ^ truth.keys()),
        }

    def _estimate_columns(
        self,
        parameters: dict[str, object],
        source: QgsProcessingFeatureSource,
        context: QgsProcessingContext,
    ) -> PointColumns:
        trajectory, time, part, sigma = (
            self.chosen_field(parameters, name, source, context)
            for name in (
                self.ESTIMATE_ID,
                self.ESTIMATE_TIME,
                self.ESTIMATE_PART,
                self.ESTIMATE_SIGMA,
            )
        )
        return PointColumns(trajectory, time, part, sigma)

    def _read_estimate(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, list[TimedTrack]]:
        source = self.parameterAsSource(parameters, self.ESTIMATE, context)
        columns = self._estimate_columns(parameters, source, context)
        read = read_timed_lines if _holds_lines(source) else read_timed_points
        return read(source, self.ESTIMATE, columns, context.transformContext(), feedback)

    def _read_truth(
        self,
        parameters: dict[str, object],
        trajectories: list[str],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, TimedTrack]:
        source = self.parameterAsSource(parameters, self.TRUTH, context)
        columns = PointColumns(
            self.chosen_field(parameters, self.TRUTH_ID, source, context),
            self.chosen_field(parameters, self.TRUTH_TIME, source, context),
        )
        if columns.trajectory < 0 and len(trajectories) > 1:
            raise InvalidInputError(
                tr(
                    "The estimate has {count} trajectories: choose TRUTH_ID, the field of "
                    "layer '{layer}' (TRUTH) that tells which one a true position belongs to.",
                    count=len(trajectories),
                    layer=source.sourceName(),
                )
            )
        tracks = read_timed_points(
            source, self.TRUTH, columns, context.transformContext(), feedback
        )
        truth = {trajectory: track for trajectory, (track,) in tracks.items()}
        if columns.trajectory < 0:
            return {trajectories[0]: truth[ONLY_TRAJECTORY]}
        return truth


def _holds_lines(source: QgsProcessingFeatureSource) -> bool:
    return QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry


def _check_times_of_lines(source: QgsProcessingFeatureSource) -> None:
    if not QgsWkbTypes.hasM(source.wkbType()):
        raise InvalidInputError(
            tr(
                "Layer '{layer}' (ESTIMATE) has lines without M values, which would tell the "
                "time at each vertex. Choose the trajectories of a reconstruction, or points "
                "with a time field.",
                layer=source.sourceName(),
            )
        )


def _check_matches(estimated: list[str], true: list[str], feedback: QgsProcessingFeedback) -> None:
    if not set(estimated) & set(true):
        raise InvalidInputError(
            tr(
                "No trajectory is in both layers: the estimate has {estimated}; the truth has "
                "{true}. Check ESTIMATE_ID and TRUTH_ID.",
                estimated=_named(estimated),
                true=_named(true),
            )
        )
    for parameter, missing in (
        ("ESTIMATE", sorted(set(true) - set(estimated))),
        ("TRUTH", sorted(set(estimated) - set(true))),
    ):
        if missing:
            feedback.pushWarning(
                tr(
                    "Trajectories not in {parameter} ({count}): {named}.",
                    parameter=parameter,
                    count=len(missing),
                    named=_named(missing),
                )
            )


def _named(trajectories: list[str]) -> str:
    named = ", ".join(f"'{trajectory}'" for trajectory in trajectories[:_MOST_NAMED])
    more = len(trajectories) - _MOST_NAMED
    return tr("{named} and {more} more", named=named, more=more) if more > 0 else named


def _compared(
    estimate: dict[str, list[TimedTrack]],
    truth: dict[str, TimedTrack],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, TraceErrors]:
    """The errors of every trajectory of either layer, in the order of their ids."""
    middle = np.median(np.concatenate([track.lon_lat for track in truth.values()]), axis=0)
    frame = LocalFrame(*middle, context.transformContext())
    nothing = Truth(np.empty(0), np.empty((0, 2)))
    compared = {}
    for trajectory in sorted({*estimate, *truth}):
        if feedback.isCanceled():
            raise Cancelled
        stretches = [
            Estimate(track.time, frame.local_xy(track.lon_lat), track.sigma_m)
            for track in estimate.get(trajectory, ())
        ]
        true = nothing
        if trajectory in truth:
            true = Truth(truth[trajectory].time, frame.local_xy(truth[trajectory].lon_lat))
        compared[trajectory] = trace_errors(stretches, true)
    return compared


def _no_common_time(estimate: dict[str, list[TimedTrack]], truth: dict[str, TimedTrack]) -> str:
    trajectory = min(estimate.keys() & truth.keys())
    estimated = np.concatenate([track.time for track in estimate[trajectory]])
    return tr(
        "No true position lies within the time of its trajectory's estimate. Trajectory "
        "'{trajectory}' is estimated {estimated}, its truth is {true}. Check both time fields "
        "and their time zones.",
        trajectory=trajectory,
        estimated=_span(estimated),
        true=_span(truth[trajectory].time),
    )


def _span(time: np.ndarray) -> str:
    first, last = (
        datetime.fromtimestamp(instant, timezone.utc).strftime("%Y-%m-%d %H:%M:%S")
        for instant in (time.min(), time.max())
    )
    return tr("from {first} to {last} UTC", first=first, last=last)


def _numbers(summary: Summary) -> dict[str, float | None]:
    figures = summary.all_fixes
    return {
        "MAE": figures.mae_m,
        "RMSE": figures.rmse_m,
        "MEDIAN": figures.median_m,
        "L50": figures.l50,
        "L100": figures.l100,
        "L200": figures.l200,
        "MAE_TRACE_MEAN": summary.mae_trace_mean_m,
        "MAE_TRACE_MEDIAN": summary.mae_trace_median_m,
        "LENGTH_ERROR": summary.length_error_m,
        "WITHIN_1_SIGMA": number_or_null(figures.within_1_sigma),
        "WITHIN_2_SIGMA": number_or_null(figures.within_2_sigma),
        "TRACES": summary.traces,
        "FIXES": figures.fixes,
    }
