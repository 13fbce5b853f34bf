"""Numbers beyond the limits that their parameters were declared with, told with these limits."""

from __future__ import annotations

import sys

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.translation import tr

_NONE = (None, "")


def check_numbers(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where a number is out of its limits.

    QGIS would refuse it, too, but not say what they are.
    """
    for parameter in algorithm.parameterDefinitions():
        name = parameter.name()
        if not isinstance(parameter, QgsProcessingParameterNumber) or parameters.get(name) in _NONE:
            continue
        value = algorithm.parameterAsDouble(parameters, name, context)
        if not parameter.minimum() <= value <= parameter.maximum():
            raise InvalidInputError(_beyond_limits(parameter, value))


def _beyond_limits(parameter: QgsProcessingParameterNumber, value: float) -> str:
    name, least, most = parameter.name(), parameter.minimum(), parameter.maximum()
    if most == sys.float_info.max:  # none was declared
        return tr(
            "{name} is {value}; it must be at least {least}.",
            name=name,
            value=_shortest(value),
            least=_shortest(least),
        )
    return tr(
        "{name} is {value}; it must be {least} to {most}.",
        name=name,
        value=_shortest(value),
        least=_shortest(least),
        most=_shortest(most),
    )


def _shortest(value: float) -> float:
    """Without decimals where it is whole."""
    return int(value) if value.is_integer() else value
