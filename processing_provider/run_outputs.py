"""Outputs of an algorithm, opened when there is something to write."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsWkbTypes,
)

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.layer_styling import style_when_loaded


class RunOutputs:
    """Opens the sinks of one run, and remembers the outputs.

    Args:
        algorithm: that runs.
        parameters, context: of the run.
    """

    def __init__(
        self,
        algorithm: Sig2GpsAlgorithm,
        parameters: dict[str, object],
        context: QgsProcessingContext,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self.results: dict[str, object] = {}

    def points(
        self,
        name: str,
        fields: QgsFields,
        crs: QgsCoordinateReferenceSystem,
        styling: QgsProcessingLayerPostProcessorInterface,
    ) -> QgsFeatureSink | None:
        """A layer of points, None where it is not wanted.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        return self._styled(name, fields, QgsWkbTypes.Type.Point, crs, styling)

    def timed_lines(
        self,
        name: str,
        fields: QgsFields,
        crs: QgsCoordinateReferenceSystem,
        styling: QgsProcessingLayerPostProcessorInterface,
    ) -> QgsFeatureSink | None:
        """A layer of lines whose M values are times, None where it is not wanted.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        return self._styled(name, fields, QgsWkbTypes.Type.LineStringM, crs, styling)

    def table(self, name: str, fields: QgsFields) -> QgsFeatureSink | None:
        """A table, None where it is not wanted.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        nowhere = QgsCoordinateReferenceSystem()
        return self._sink(name, fields, QgsWkbTypes.Type.NoGeometry, nowhere)

    def file(self, name: str) -> str:
        """The path of a file that is wanted, empty where it is not."""
        path = self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)
        if path:
            self.results[name] = path
        return path

    def _styled(
        self,
        name: str,
        fields: QgsFields,
        kind: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        styling: QgsProcessingLayerPostProcessorInterface,
    ) -> QgsFeatureSink | None:
        sink = self._sink(name, fields, kind, crs)
        if sink is not None:
            style_when_loaded(str(self.results[name]), styling, self._context)
        return sink

    def _sink(
        self,
        name: str,
        fields: QgsFields,
        kind: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> QgsFeatureSink | None:
        sink, layer = self._algorithm.parameterAsSink(
            self._parameters, name, self._context, fields, kind, crs
        )
        if sink is not None:
            self.results[name] = layer
        elif self._parameters.get(name) or not self._is_optional(name):
            raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, name))
        return sink

    def _is_optional(self, name: str) -> bool:
        definition = self._algorithm.parameterDefinition(name)
        return bool(definition.flags() & definition.Flag.FlagOptional)
