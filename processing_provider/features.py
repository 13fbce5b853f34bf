"""Features out of input layers and into outputs."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
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
