"""How the algorithms declare their parameters: one call each, with the help shown beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

VECTOR = QgsProcessing.SourceType.TypeVector
POINT = QgsProcessing.SourceType.TypeVectorPoint
LINE = QgsProcessing.SourceType.TypeVectorLine

_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


class DeclaringAlgorithm(QgsProcessingAlgorithm):
    """Declarations for ``initAlgorithm``."""

    def add_parameter(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False
    ) -> None:
        """Declare a parameter (an output too) of any kind.

        The output definition that belongs to a destination parameter is made by QGIS.
        """
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | _ADVANCED)
        self.addParameter(parameter)

    def add_source(
        self,
        name: str,
        label: str,
        kinds: Sequence[QgsProcessing.SourceType],
        help_text: str,
        *,
        optional: bool = False,
    ) -> None:
        """Declare an input layer."""
        self.add_parameter(
            QgsProcessingParameterFeatureSource(name, label, list(kinds), optional=optional),
            help_text,
        )

    def add_field(
        self,
        name: str,
        label: str,
        layer: str,
        help_text: str,
        *,
        default: str | None = None,
        numeric: bool = False,
        optional: bool = True,
        advanced: bool = False,
    ) -> None:
        """Declare a field of the input layer whose parameter is ``layer``."""
        kinds = QgsProcessingParameterField.DataType
        self.add_parameter(
            QgsProcessingParameterField(
                name,
                label,
                default,
                layer,
                kinds.Numeric if numeric else kinds.Any,
                False,
                optional,
            ),
            help_text,
            advanced=advanced,
        )

    def add_number(
        self,
        name: str,
        label: str,
        default: float,
        help_text: str,
        *,
        least: float,
        most: float | None = None,
        advanced: bool = False,
    ) -> None:
        """Declare a number; a whole one where the default is an ``int``."""
        kinds = QgsProcessingParameterNumber.Type
        parameter = QgsProcessingParameterNumber(
            name, label, kinds.Integer if isinstance(default, int) else kinds.Double, default
        )
        parameter.setMinimum(least)
        if most is not None:
            parameter.setMaximum(most)
        self.add_parameter(parameter, help_text, advanced=advanced)

    def add_choice(
        self, name: str, label: str, choices: Sequence[str], default: str, help_text: str
    ) -> None:
        """Declare a choice between words, which scripts use, too."""
        self.add_parameter(
            QgsProcessingParameterEnum(
                name, label, list(choices), defaultValue=default, usesStaticStrings=True
            ),
            help_text,
        )

    def add_sink(
        self,
        name: str,
        label: str,
        kind: QgsProcessing.SourceType,
        help_text: str,
        *,
        optional: bool = False,
    ) -> None:
        """Declare an output layer."""
        self.add_parameter(
            QgsProcessingParameterFeatureSink(
                name, label, kind, optional=optional, createByDefault=True
            ),
            help_text,
        )

    def add_number_outputs(self, labels: Mapping[str, str]) -> None:
        """Declare numbers among the outputs: label by name."""
        for name, label in labels.items():
            self.addOutput(QgsProcessingOutputNumber(name, label))
