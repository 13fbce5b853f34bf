"""What all chains have in common: a model of QGIS in a file, with texts in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_face import AlgorithmFace
from sig2gps_qgis.processing_provider.run_outputs import run_title
from sig2gps_qgis.processing_provider.styling.layer_group import group_when_loaded
from sig2gps_qgis.processing_provider.styling.loaded_layer import when_loaded
from sig2gps_qgis.processing_provider.styling.look import Look
from sig2gps_qgis.translation import tr

FOLDER = Path(__file__).parent
"""Where the models lie, made in the model designer of QGIS 3.22; later versions read them."""


class Chain(AlgorithmFace, QgsProcessingModelAlgorithm):
    """A model whose parameters are those of its steps, with their names, labels and help.

    A subclass gives NAME, GROUP, displayName() and summary(). Names of outputs are a step's and
    that of its output: ``evaluate:OUTPUT``.

    Raises:
        InvalidInputError: the model's file cannot be read.
    """

    NAME: str
    GUIDE = "models.md"

    NUMBERS: Mapping[str, str] = {}
    """Outputs that are numbers, by the step that has them."""

    def __init__(self) -> None:
        super().__init__()
        model = FOLDER / f"{self.NAME}.model3"
        if not self.fromFile(str(model)):
            raise InvalidInputError(
                tr("The model '{file}' cannot be read. Install Sig2GPS anew.", file=model)
            )
        for definition in self.parameterDefinitions():
            self._take_texts(definition)
        for name, step in self.NUMBERS.items():
            child = self.childAlgorithm(step)  # kept: its algorithm is gone with it
            algorithm = child.algorithm()
            if algorithm is not None:
                label = algorithm.outputDefinition(name).description()
                self.addOutput(QgsProcessingOutputNumber(name, label))

    def labels(self) -> Mapping[str, str]:
        """Labels of outputs that would not tell enough as their steps have them, by name."""
        return {}

    def helps(self) -> Mapping[str, str]:
        """Help of outputs that QGIS's own algorithms write, by name."""
        return {}

    def looks(self) -> Mapping[str, Look]:
        """Looks of outputs that QGIS's own algorithms write, by name."""
        return {}

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        results = super().processAlgorithm(parameters, context, feedback)
        steps = results.get("CHILD_RESULTS", {})
        for name, step in self.NUMBERS.items():
            results[name] = steps.get(step, {}).get(name)
        self._name_and_group(results, parameters, context)
        return results

    def name(self) -> str:
        return self.NAME

    def _take_texts(self, definition: QgsProcessingParameterDefinition) -> None:
        """Give a parameter the label and help that it has in the step that takes or gives it."""
        step, _, name = definition.name().rpartition(":")
        children = self.childAlgorithms()
        for number, child in children.items():
            sources = child.parameterSources().get(name, [])
            takes = any(source.parameterName() == definition.name() for source in sources)
            algorithm = child.algorithm()
            if algorithm is not None and (takes or step == number):
                own = algorithm.parameterDefinition(name)
                definition.setDescription(own.description())
                definition.setHelp(own.help())
                break
        definition.setDescription(self.labels().get(definition.name(), definition.description()))
        definition.setHelp(self.helps().get(definition.name(), definition.help()))

    def _name_and_group(
        self,
        results: dict[str, object],
        parameters: dict[str, object],
        context: QgsProcessingContext,
    ) -> None:
        source = self.parameterAsSource(parameters, self._first_input(), context)
        layer = "" if source is None else source.sourceName()
        title = run_title(self.displayName(), layer)
        for definition in self.destinationParameterDefinitions():
            output = results.get(definition.name())
            if not isinstance(output, str) or not context.willLoadLayerOnCompletion(output):
                continue
            if definition.name() in self.looks():
                when_loaded(output, self.looks()[definition.name()], context)
            details = context.layerToLoadOnCompletionDetails(output)
            details.name = tr("{output} ({layer})", output=definition.description(), layer=layer)
            group_when_loaded(output, definition.dataType(), title, context)

    def _first_input(self) -> str:
        return next(d.name() for d in self.parameterDefinitions() if d.type() == "source")


def can_be_read() -> bool:
    """Whether the algorithms that chains are made of are registered; they are empty without."""
    registry = QgsApplication.processingRegistry()
    return None not in (registry.providerById("sig2gps"), registry.providerById("native"))
