"""Features out of input layers and into outputs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.translation import tr

_FEATURES_BETWEEN_CANCEL_CHECKS = 500


def read_features(
    source: QgsProcessingFeatureSource, request: QgsFeatureRequest, feedback: QgsProcessingFeedback
) -> Iterator[QgsFeature]:
    """The features of a layer, those with invalid geometries too: readers judge for themselves.

    Raises:
        Cancelled: the user wished so.
    """
    for number, feature in enumerate(
        source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    ):
        if number % _FEATURES_BETWEEN_CANCEL_CHECKS == 0 and feedback.isCanceled():
            raise Cancelled
        yield feature


def write_feature(sink: QgsFeatureSink, feature: QgsFeature) -> None:
    """Add a feature to an output.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            tr("A feature could not be written: {error}", error=sink.lastError())
        )


def write_points(
    sink: QgsFeatureSink,
    fields: QgsFields,
    xy: np.ndarray,
    attributes: Iterable[Sequence[object]],
) -> None:
    """Write (N, 2) points in the CRS of the sink, with the attributes of each.

    Raises:
        QgsProcessingException: one of them cannot be written.
    """
    for (x, y), values in zip(xy.tolist(), attributes):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes(list(values))
        write_feature(sink, feature)
