"""The two layers that ``sig2gps:evaluatetrajectories`` compares: checked, and read."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import ONLY_TRAJECTORY
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.evaluation_parameters import (
    ESTIMATE,
    ESTIMATE_ID,
    ESTIMATE_PART,
    ESTIMATE_SIGMA,
    ESTIMATE_TIME,
    TRUTH,
    TRUTH_ID,
    TRUTH_TIME,
)
from sig2gps_qgis.processing_provider.layer_checks import check_crs, check_kind
from sig2gps_qgis.processing_provider.timed_line_reader import read_timed_lines
from sig2gps_qgis.processing_provider.timed_point_reader import (
    PointColumns,
    read_timed_points,
)
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.translation import tr


def check_estimate(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where the estimate cannot be read.

    QGIS's own checks tell of a layer that is missing or cannot be opened.
    """
    source = algorithm.parameterAsSource(parameters, ESTIMATE, context)
    if source is None:
        return
    has_lines = _has_lines(source)
    if not has_lines:
        check_kind(source, ESTIMATE, QgsWkbTypes.GeometryType.PointGeometry)
    elif not QgsWkbTypes.hasM(source.wkbType()):
        raise InvalidInputError(
            tr(
                "Layer '{layer}' (ESTIMATE) has lines without M values, which would tell the "
                "time at each vertex. Choose the trajectories of a reconstruction, or points "
                "with a time field.",
                layer=source.sourceName(),
            )
        )
    check_crs(source, ESTIMATE)
    if _estimate_columns(algorithm, source, parameters, context).time < 0 and not has_lines:
        raise InvalidInputError(
            tr(
                "Layer '{layer}' (ESTIMATE) holds points: choose ESTIMATE_TIME, the "
                "field with the time of each.",
                layer=source.sourceName(),
            )
        )


def check_truth(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where the truth cannot be read.

    QGIS's own checks tell of a layer that is missing or cannot be opened.
    """
    source = algorithm.parameterAsSource(parameters, TRUTH, context)
    if source is None:
        return
    check_kind(source, TRUTH, QgsWkbTypes.GeometryType.PointGeometry)
    check_crs(source, TRUTH)
    for name in (TRUTH_ID, TRUTH_TIME):
        algorithm.chosen_field(parameters, name, source, context)


def read_estimate(
    algorithm: Sig2GpsAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, list[TimedTrack]]:
    """The parts of each estimated trajectory.

    Raises:
        InvalidInputError: nothing in the layer can be used.
        Cancelled: the user wished so.
    """
    source = algorithm.parameterAsSource(parameters, ESTIMATE, context)
    columns = _estimate_columns(algorithm, source, parameters, context)
    read = read_timed_lines if _has_lines(source) else read_timed_points
    return read(source, ESTIMATE, columns, context.transformContext(), feedback)


def read_truth(
    algorithm: Sig2GpsAlgorithm,
    estimated: list[str],
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, TimedTrack]:
    """The true positions of each trajectory.

    Args:
        estimated: the trajectories of the estimate; the only one is that of a truth without ids.

    Raises:
        InvalidInputError: nothing in the layer can be used, or it does not say whose truth it is.
        Cancelled: the user wished so.
    """
    source = algorithm.parameterAsSource(parameters, TRUTH, context)
    columns = PointColumns(
        algorithm.chosen_field(parameters, TRUTH_ID, source, context),
        algorithm.chosen_field(parameters, TRUTH_TIME, source, context),
    )
    if columns.trajectory < 0 and len(estimated) > 1:
        raise InvalidInputError(
            tr(
                "The estimate has {count} trajectories: choose TRUTH_ID, the field of "
                "layer '{layer}' (TRUTH) that tells which one a true position belongs to.",
                count=len(estimated),
                layer=source.sourceName(),
            )
        )
    tracks = read_timed_points(source, TRUTH, columns, context.transformContext(), feedback)
    truth = {trajectory: track for trajectory, (track,) in tracks.items()}
    if columns.trajectory < 0:
        return {estimated[0]: truth[ONLY_TRAJECTORY]}
    return truth


def _estimate_columns(
    algorithm: Sig2GpsAlgorithm,
    source: QgsProcessingFeatureSource,
    parameters: dict[str, object],
    context: QgsProcessingContext,
) -> PointColumns:
    trajectory, time, part, sigma = (
        algorithm.chosen_field(parameters, name, source, context)
        for name in (ESTIMATE_ID, ESTIMATE_TIME, ESTIMATE_PART, ESTIMATE_SIGMA)
    )
    return PointColumns(trajectory, time, part, sigma)


def _has_lines(source: QgsProcessingFeatureSource) -> bool:
    return QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
