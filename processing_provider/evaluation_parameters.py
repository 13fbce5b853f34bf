"""What ``sig2gps:evaluatetrajectories`` asks for, and what it gives."""

from __future__ import annotations

from sig2gps_qgis.processing_provider.declaring_algorithm import (
    LINE,
    POINT,
    VECTOR,
    DeclaringAlgorithm,
)
from sig2gps_qgis.translation import tr

ESTIMATE = "ESTIMATE"
ESTIMATE_ID = "ESTIMATE_ID"
ESTIMATE_PART = "ESTIMATE_PART"
ESTIMATE_TIME = "ESTIMATE_TIME"
ESTIMATE_SIGMA = "ESTIMATE_SIGMA"
TRUTH = "TRUTH"
TRUTH_ID = "TRUTH_ID"
TRUTH_TIME = "TRUTH_TIME"
OUTPUT = "OUTPUT"


def declare_estimate(algorithm: DeclaringAlgorithm) -> None:
    """Add the estimated trajectories, and the fields that are read."""
    algorithm.add_source(
        ESTIMATE,
        tr("Estimated trajectories"),
        [POINT, LINE],
        tr(
            "The points or the trajectories of a reconstruction: points with a time field, or "
            "lines whose M values are epoch seconds."
        ),
    )
    algorithm.add_field(
        ESTIMATE_ID,
        tr("Trajectory field of the estimate"),
        ESTIMATE,
        tr("Without it the whole layer is one trajectory."),
        default="trajectory_id",
    )
    algorithm.add_field(
        ESTIMATE_PART,
        tr("Part field of the estimate"),
        ESTIMATE,
        tr("Nothing is interpolated between two parts of a trajectory. Points only."),
        default="part",
        advanced=True,
    )
    algorithm.add_field(
        ESTIMATE_TIME,
        tr("Time field of the estimate"),
        ESTIMATE,
        tr("Needed for points: a date and time, ISO 8601 text, or an epoch number."),
        default="time",
    )
    algorithm.add_field(
        ESTIMATE_SIGMA,
        tr("Sigma field of the estimate"),
        ESTIMATE,
        tr("The standard deviation of each position in metres, to be judged as well."),
        default="sigma_m",
        numeric=True,
    )


def declare_truth(algorithm: DeclaringAlgorithm) -> None:
    """Add the true positions, and the fields that are read."""
    algorithm.add_source(
        TRUTH,
        tr("True positions"),
        [POINT],
        tr("Points where somebody really was, GPS fixes for instance, in any CRS."),
    )
    algorithm.add_field(
        TRUTH_ID,
        tr("Trajectory field of the truth"),
        TRUTH,
        tr(
            "Holds the same ids as that of the estimate. Without it the truth belongs to the "
            "only trajectory of the estimate."
        ),
    )
    algorithm.add_field(
        TRUTH_TIME,
        tr("Time field of the truth"),
        TRUTH,
        tr("A date and time, ISO 8601 text, or an epoch number; UTC without a zone."),
        optional=False,
    )


def declare_evaluation_outputs(algorithm: DeclaringAlgorithm) -> None:
    """Add the table, and the figures over all trajectories."""
    algorithm.add_sink(
        OUTPUT,
        tr("Evaluation"),
        VECTOR,
        tr(
            "A table with one row for each trajectory of either layer, and one, without an id, "
            "over the true positions of all."
        ),
    )
    algorithm.add_number_outputs(
        {
            "MAE": tr("Mean absolute error (m)"),
            "RMSE": tr("Root mean square error (m)"),
            "MEDIAN": tr("Median error (m)"),
            "L50": tr("Share within 50 m"),
            "L100": tr("Share within 100 m"),
            "L200": tr("Share within 200 m"),
            "MAE_TRACE_MEAN": tr("Mean over trajectories of their mean absolute error (m)"),
            "MAE_TRACE_MEDIAN": tr("Median over trajectories of their mean absolute error (m)"),
            "LENGTH_ERROR": tr("Mean over trajectories of their length error (m)"),
            "WITHIN_1_SIGMA": tr("Share of errors within 1 sigma"),
            "WITHIN_2_SIGMA": tr("Share of errors within 2 sigma"),
            "TRACES": tr("Trajectories compared"),
            "FIXES": tr("True positions compared"),
            "FIXES_OUTSIDE": tr("True positions outside of the estimate's time"),
            "UNMATCHED": tr("Trajectories without a counterpart"),
        }
    )
