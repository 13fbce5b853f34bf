"""Features out of input layers and into outputs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.translation import tr

_FEATURES_BETWEEN_CANCEL_CHECKS = 500


def read_features(
    source: QgsProcessingFeatureSource, request: QgsFeatureRequest, feedback: QgsProcessingFeedback
) -> Iterator[QgsFeature]:
    """The features of a layer, those with invalid geometries too: readers judge for themselves.

    Raises:
        InvalidInputError: QGIS does not get at the layer's data (any more), as far as can be told.
        Cancelled: the user wished so.
    """
    layer = source.sourceName()
    features = source.getFeatures(
        request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    )
    # Invalid alone says nothing: older QGIS says so of layers that are edited (qgis/QGIS#56609).
    if not features.isValid() and features.isClosed():
        raise _unreadable(layer)
    read = 0
    for feature in features:
        if read % _FEATURES_BETWEEN_CANCEL_CHECKS == 0 and feedback.isCanceled():
            raise Cancelled
        read += 1
        yield feature
    if read == 0 and _should_have_any(source, request):
        raise _unreadable(layer)


def _should_have_any(source: QgsProcessingFeatureSource, request: QgsFeatureRequest) -> bool:
    """Whether a request that gave nothing contradicts what the layer says of itself.

    Providers report no error where a file cannot be opened again: they give no features, though
    they have counted some.
    """
    if source.featureCount() <= 0:
        return False
    nowhere = source.hasFeatures() == QgsFeatureSource.FeatureAvailability.NoFeaturesAvailable
    return nowhere or request.filterRect().isNull()


def _unreadable(layer: str) -> InvalidInputError:
    return InvalidInputError(
        tr(
            "Layer '{layer}' cannot be read: QGIS does not get at its data. Check that its file "
            "or table is still there and that you may read it, load the layer anew, and run again.",
            layer=layer,
        )
    )


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
