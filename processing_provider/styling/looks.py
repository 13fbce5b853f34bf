"""The looks of all outputs: files are in ``styles``, what legends say is here, to translate."""

from __future__ import annotations

from collections.abc import Sequence

from sig2gps_qgis.processing_provider.sigma_classes import sigma_labels
from sig2gps_qgis.processing_provider.styling.look import Look, Times
from sig2gps_qgis.translation import tr

VISION_LIMITS_M = (0.25, 0.5, 1.0, 2.0)
"""Between the classes of denoised positions and of grids, in metres."""

_ID = "trajectory_id"


def trajectories(interval_s: float) -> Look:
    """Lines from their start to their end; ``interval_s`` is that of the points."""
    times = Times("start_time", "end_time", step_s=interval_s)
    return Look("trajectories", times=times, colored_by=_ID)


def points(interval_s: float) -> Look:
    """Positions every ``interval_s`` seconds, by their sigma."""
    return Look("points", sigma_labels(), Times("time", step_s=interval_s))


def predicted_paths(interval_s: float) -> Look:
    """Lines ahead of the last record, each as long as it takes."""
    times = Times("start_time", "end_time", step_s=interval_s)
    return Look("predicted_paths", times=times, colored_by=_ID)


def predictions(interval_s: float) -> Look:
    """Positions ahead of the last record, with circles of one sigma."""
    labels = [
        tr("up to 30 s ahead; circle: 1 sigma"),
        tr("30 s to 2 min ahead"),
        tr("2 to 10 min ahead"),
        tr("10 min ahead and more"),
    ]
    return Look("predictions", labels, Times("time", step_s=interval_s))


def signaling(period_s: float) -> Look:
    """Records at their stations, each until the next one is due."""
    return Look("signaling", times=Times("time", step_s=period_s, lasting_s=period_s))


def stations() -> Look:
    return Look("stations")


def denoised(time_field: str) -> Look:
    """Positions by their sigma; ``time_field`` is empty without a date-time."""
    times = Times(time_field) if time_field else None
    return Look("denoised", sigma_labels(VISION_LIMITS_M), times)


def grids() -> Look:
    return Look("grids", [*_error_labels(VISION_LIMITS_M), tr("fewer than two samples")])


def boxes() -> Look:
    labels = [
        tr("confidence 0.75 and more"),
        tr("confidence 0.5 to 0.75"),
        tr("confidence below 0.5"),
        tr("nothing found in the image"),
    ]
    return Look("boxes", labels)


def traffic() -> Look:
    labels = [
        tr("no trajectory"),
        tr("1 trajectory"),
        tr("2 to 4 trajectories"),
        tr("5 to 9 trajectories"),
        tr("10 to 49 trajectories"),
        tr("50 trajectories and more"),
    ]
    return Look("traffic", labels)


def rejected() -> Look:
    return Look("rejected")


def rejected_rows() -> Look:
    return Look("rejected_rows")


def evaluation() -> Look:
    return Look("evaluation")


def _error_labels(limits_m: Sequence[float]) -> list[str]:
    return [
        tr("d_gamma below {most:g} m", most=limits_m[0]),
        *(
            tr("d_gamma {least:g} to {most:g} m", least=least, most=most)
            for least, most in zip(limits_m, limits_m[1:])
        ),
        tr("d_gamma {least:g} m and more", least=limits_m[-1]),
    ]
