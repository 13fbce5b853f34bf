"""What all Sig2GPS algorithms have in common."""

from __future__ import annotations

from abc import abstractmethod
from importlib.util import find_spec

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_face import AlgorithmFace
from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.processing_provider.layer_checks import field_index, name_from_source
from sig2gps_qgis.processing_provider.number_limits import check_numbers
from sig2gps_qgis.processing_provider.package_hints import install_hint
from sig2gps_qgis.translation import tr

# Not every QGIS comes with them, so algorithms import what needs them only when they run.
REQUIRED_PACKAGES = ("numpy", "scipy")


class Sig2GpsAlgorithm(AlgorithmFace, DeclaringAlgorithm):
    """An algorithm whose help comes from its parameters.

    A subclass gives GROUP, GUIDE, name(), displayName(), summary(), initAlgorithm() and process().
    It imports what needs scipy inside process(), so that the provider loads where scipy is missing.
    """

    PACKAGES = REQUIRED_PACKAGES
    """What QGIS's Python must have for it."""

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        """Quick checks before a run, on top of QGIS's own; a required value may be missing here.

        Numbers have been held to their limits.

        Raises:
            InvalidInputError: the input cannot be used; the message says what to do.
        """

    def prepare(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Gets what only QGIS's main thread has, before a run: it may ask for a password there.

        Raises:
            InvalidInputError: it cannot be had; QGIS shows the message.
            Cancelled: the user wished so.
        """

    @abstractmethod
    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """Run, and give the outputs by name.

        Raises:
            InvalidInputError: the input cannot be used; QGIS shows the message.
            Cancelled: the user wished so; the run ends without outputs.
        """

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        try:
            return self.process(parameters, context, feedback)
        except InvalidInputError as error:
            raise QgsProcessingException(str(error)) from error
        except Cancelled:
            return {}

    def canExecute(self) -> tuple[bool, str]:
        missing = [name for name in self.PACKAGES if find_spec(name) is None]
        if missing:
            return False, tr(
                "The Python of this QGIS lacks {packages}. {hint}",
                packages=", ".join(missing),
                hint=install_hint(missing),
            )
        return True, ""

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        # qgis_process and processing.run never ask canExecute.
        executable, message = self.canExecute()
        if not executable:
            return False, message
        # Before QGIS's checks, which name the parameter but not what is wrong with it.
        try:
            check_numbers(self, parameters, context)
            self.check_input(parameters, context)
        except InvalidInputError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        # A model runs its steps without asking checkParameterValues.
        usable, message = self.checkParameterValues(parameters, context)
        if not usable:
            raise QgsProcessingException(message)
        try:
            self.prepare(parameters, context, feedback)
        except InvalidInputError as error:
            raise QgsProcessingException(str(error)) from error
        except Cancelled:
            return False
        return True

    def parameterAsSource(
        self, parameters: dict[str, object], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource | None:
        """As QGIS gives it, with a name that messages can name its layer by."""
        if isinstance(parameters.get(name), str):
            # An address such as delimitedtext://… makes a layer without a name.
            layer = self.parameterAsVectorLayer(parameters, name, context)
            made_for_run = layer and context.temporaryLayerStore().mapLayer(layer.id())
            if made_for_run and not layer.name():
                layer.setName(name_from_source(layer))
                parameters = {**parameters, name: layer}
        return super().parameterAsSource(parameters, name, context)

    def chosen_field(
        self,
        parameters: dict[str, object],
        name: str,
        source: QgsProcessingFeatureSource,
        context: QgsProcessingContext,
    ) -> int:
        """Index of the field chosen for a parameter, -1 where none was chosen.

        Where none was chosen and the layer has the parameter's default, it is that one.

        Raises:
            InvalidInputError: the layer has no such field.
        """
        chosen = self.parameterAsString(parameters, name, context)
        if parameters.get(name) is None and source.fields().lookupField(chosen) < 0:
            return -1
        return field_index(source.fields(), chosen, source.sourceName(), name)

    def tr(self, text: str, /, **values: object) -> str:
        """The text in the user's language, see `sig2gps_qgis.translation.tr`."""
        return tr(text, **values)
