"""The help of an algorithm, from that of its parameters."""

from __future__ import annotations

from html import escape

from qgis.core import QgsProcessingAlgorithm, QgsProcessingDestinationParameter

from sig2gps_qgis.translation import tr


def parameter_help(algorithm: QgsProcessingAlgorithm) -> str:
    """Inputs and outputs as HTML, each with its help, and the values for models and scripts."""
    inputs, outputs, destinations = [], [], set()
    for parameter in algorithm.parameterDefinitions():
        label = escape(parameter.description(), quote=False)
        text = escape(parameter.help(), quote=False)
        # Messages and the guide name parameters as scripts do.
        entry = f"<h3>{label}</h3><p>{text} <i>({parameter.name()})</i></p>"
        if isinstance(parameter, QgsProcessingDestinationParameter):
            outputs.append(entry)
            destinations.add(parameter.name())
        else:
            inputs.append(entry)
    values = [
        f"<li>{output.name()}: {escape(output.description(), quote=False)}</li>"
        for output in algorithm.outputDefinitions()
        if output.name() not in destinations
    ]
    if values:
        outputs.append(f"<h3>{tr('For models and scripts')}</h3><ul>{''.join(values)}</ul>")
    return "".join(
        (
            f"<h2>{tr('Input parameters')}</h2>",
            *inputs,
            f"<h2>{tr('Outputs')}</h2>",
            *outputs,
        )
    )
