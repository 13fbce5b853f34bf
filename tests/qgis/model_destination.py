"""What the output layer of a model is called among the model's parameters."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm


def only_destination(model: QgsProcessingModelAlgorithm) -> str:
    """The name of its one destination: ``step:output`` in QGIS 3.22, ``output`` in later ones."""
    model.updateDestinationParameters()
    (destination,) = model.destinationParameterDefinitions()
    return destination.name()
