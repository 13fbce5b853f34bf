"""One run of ``sig2gps:evaluatetrajectories``, from the layers to its outputs."""

from __future__ import annotations

from qgis.core import QgsFeatureSink, QgsProcessingContext, QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.evaluation import Summary, TraceErrors, summarize
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.evaluation_input import read_estimate, read_truth
from sig2gps_qgis.processing_provider.evaluation_parameters import OUTPUT
from sig2gps_qgis.processing_provider.evaluation_writer import (
    EvaluationWriter,
    evaluation_fields,
    number_or_null,
)
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.processing_provider.track_comparison import (
    check_matches,
    errors_of_all,
    no_common_time,
)
from sig2gps_qgis.translation import tr

# Per cent of the progress bar.
_ESTIMATE_READ = 40.0
_TRUTH_READ = 70.0


def evaluate(
    algorithm: Sig2GpsAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, object]:
    """Read, compare, write and tell; gives the outputs.

    Raises:
        InvalidInputError: the layers cannot be compared.
        QgsProcessingException: an output cannot be used.
        Cancelled: the user wished so.
    """
    estimate = read_estimate(algorithm, parameters, context, feedback)
    feedback.setProgress(_ESTIMATE_READ)
    truth = read_truth(algorithm, list(estimate), parameters, context, feedback)
    feedback.setProgress(_TRUTH_READ)
    check_matches(list(estimate), list(truth), feedback)
    errors = errors_of_all(estimate, truth, context.transformContext(), feedback)
    summary = summarize(list(errors.values()))
    if not summary.traces:
        raise InvalidInputError(no_common_time(estimate, truth))
    outputs = RunOutputs(algorithm, parameters, context)
    sink = outputs.table(OUTPUT, evaluation_fields(), looks.evaluation())
    _write(sink, errors, summary, estimate, truth)
    outside = sum(one.fixes_outside for one in errors.values())
    _tell(summary, outside, feedback)
    return {
        **outputs.results,
        **_figures(summary),
        "FIXES_OUTSIDE": outside,
        "UNMATCHED": len(estimate.keys() ^ truth.keys()),
    }


def _write(
    sink: QgsFeatureSink,
    errors: dict[str, TraceErrors],
    summary: Summary,
    estimate: dict[str, list[TimedTrack]],
    truth: dict[str, TimedTrack],
) -> None:
    writer = EvaluationWriter(sink)
    for trajectory, its_errors in errors.items():
        note = None
        if trajectory not in estimate:
            note = tr("not in the estimate")
        elif trajectory not in truth:
            note = tr("not in the truth")
        elif not len(its_errors.error_m):
            note = tr("no true position within the estimate's time")
        writer.write(trajectory, its_errors, note)
    writer.write_summary(summary, list(errors.values()), tr("all trajectories"))


def _tell(summary: Summary, outside: int, feedback: QgsProcessingFeedback) -> None:
    figures = summary.all_fixes
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


def _figures(summary: Summary) -> dict[str, float | None]:
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
