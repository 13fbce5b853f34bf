"""Outputs of an algorithm, opened when there is something to write."""

from __future__ import annotations

from datetime import datetime

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.styling.layer_group import group_when_loaded
from sig2gps_qgis.processing_provider.styling.loaded_layer import when_loaded
from sig2gps_qgis.processing_provider.styling.look import Look
from sig2gps_qgis.translation import tr


class RunOutputs:
    """Opens the sinks of one run, and remembers the outputs.

    Layers that QGIS loads afterwards are styled, named after the run's input, and, where there are
    several, stand in a group of their own.

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
        self._loaded: dict[str, QgsProcessing.SourceType] = {}
        self.results: dict[str, object] = {}

    def points(
        self,
        name: str,
        fields: QgsFields,
        crs: QgsCoordinateReferenceSystem,
        look: Look,
    ) -> QgsFeatureSink | None:
        """A layer of points, None where it is not wanted.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        return self.layer(name, fields, QgsWkbTypes.Type.Point, crs, look)

    def timed_lines(
        self,
        name: str,
        fields: QgsFields,
        crs: QgsCoordinateReferenceSystem,
        look: Look,
    ) -> QgsFeatureSink | None:
        """A layer of lines whose M values are times, None where it is not wanted.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        return self.layer(name, fields, QgsWkbTypes.Type.LineStringM, crs, look)

    def table(self, name: str, fields: QgsFields, look: Look) -> QgsFeatureSink | None:
        """A table, None where it is not wanted.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        nowhere = QgsCoordinateReferenceSystem()
        return self.layer(name, fields, QgsWkbTypes.Type.NoGeometry, nowhere, look)

    def layer(
        self,
        name: str,
        fields: QgsFields,
        kind: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        look: Look,
    ) -> QgsFeatureSink | None:
        """A layer of any kind, None where it is not wanted.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        sink = self._sink(name, fields, kind, crs)
        if sink is not None and when_loaded(str(self.results[name]), look, self._context):
            self._name_and_group(name)
        return sink

    def file(self, name: str) -> str:
        """The path of a file that is wanted, empty where it is not."""
        path = self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)
        if path:
            self.results[name] = path
        return path

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

    def _name_and_group(self, name: str) -> None:
        layer = str(self.results[name])
        details = self._context.layerToLoadOnCompletionDetails(layer)
        source = self._input_name()
        if source:
            details.name = tr("{output} ({layer})", output=details.name, layer=source)
        self._loaded[layer] = self._algorithm.parameterDefinition(name).dataType()
        if len(self._loaded) > 1:
            title = run_title(self._algorithm.displayName(), source)
            for member, kind in self._loaded.items():
                group_when_loaded(member, kind, title, self._context)

    def _input_name(self) -> str:
        """Name of the first input layer that was given; empty without any."""
        for definition in self._algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFeatureSource):
                source = self._algorithm.parameterAsSource(
                    self._parameters, definition.name(), self._context
                )
                if source is not None:
                    return source.sourceName()
        return ""

    def _is_optional(self, name: str) -> bool:
        definition = self._algorithm.parameterDefinition(name)
        return bool(definition.flags() & definition.Flag.FlagOptional)


def run_title(algorithm: str, layer: str) -> str:
    """What to call the group of a run's layers: after its input and the time of day."""
    time = datetime.now().astimezone().strftime("%H:%M:%S")
    if not layer:
        return tr("{algorithm}, {time}", algorithm=algorithm, time=time)
    return tr("{algorithm}: {layer}, {time}", algorithm=algorithm, layer=layer, time=time)
