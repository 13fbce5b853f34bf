"""Estimated and true tracks, matched by their trajectories and compared."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsProcessingFeedback

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.evaluation import Estimate, TraceErrors, Truth, trace_errors
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.processing_provider.trajectory_names import named
from sig2gps_qgis.translation import tr


def check_matches(estimated: list[str], true: list[str], feedback: QgsProcessingFeedback) -> None:
    """Warn of trajectories without a counterpart.

    Raises:
        InvalidInputError: none has one.
    """
    if not set(estimated) & set(true):
        raise InvalidInputError(
            tr(
                "No trajectory is in both layers: the estimate has {estimated}; the truth has "
                "{true}. Check ESTIMATE_ID and TRUTH_ID.",
                estimated=named(estimated),
                true=named(true),
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
                    named=named(missing),
                )
            )


def errors_of_all(
    estimate: dict[str, list[TimedTrack]],
    truth: dict[str, TimedTrack],
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, TraceErrors]:
    """The errors of every trajectory of either layer, in the order of their ids.

    Raises:
        Cancelled: the user wished so.
    """
    middle = np.median(np.concatenate([track.lon_lat for track in truth.values()]), axis=0)
    frame = LocalFrame(*middle, context)
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


def no_common_time(estimate: dict[str, list[TimedTrack]], truth: dict[str, TimedTrack]) -> str:
    """What to tell where no true position lies within the time of its trajectory's estimate."""
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
