"""Running algorithms in tests as the toolbox does: outputs are loaded into the project."""

from __future__ import annotations

import gc

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.reconstruction_run import Log


def run_into_project(algorithm: str, **parameters: object) -> dict[str, QgsVectorLayer]:
    """The layers that are loaded, by the name of their output; all that may be are."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    # as the toolbox has it, unless a user chose otherwise
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    running = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    for definition in running.destinationParameterDefinitions():
        if definition.type() == "sink":
            to_project = QgsProcessingOutputLayerDefinition(
                "TEMPORARY_OUTPUT", QgsProject.instance()
            )
            parameters.setdefault(definition.name(), to_project)
    log = Log()
    results, succeeded = running.run(parameters, context, log)
    assert succeeded, log.lines
    known = set(QgsProject.instance().mapLayers())
    ids = {name: value for name, value in results.items() if isinstance(value, str)}
    created = running.create()
    # QGIS styles the layers when the algorithm that ran may be gone.
    del running
    gc.collect()
    assert handleAlgorithmResults(created, context, log, parameters=parameters)
    loaded = {i: layer for i, layer in QgsProject.instance().mapLayers().items() if i not in known}
    return {name: loaded[value] for name, value in ids.items() if value in loaded}
