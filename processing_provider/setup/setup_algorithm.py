"""What the algorithms of the group "Setup" have in common."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
)

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.report.report_page import ReportPage
from sig2gps_qgis.processing_provider.report.report_parameter import REPORT

_WHAT = "white-space:nowrap;vertical-align:top;width:12em"
_FACT = "text-align:left;white-space:pre-line"


class SetupAlgorithm(Sig2GpsAlgorithm):
    """An algorithm that also runs where the packages of the other ones are missing."""

    GROUP = AlgorithmGroup.SETUP

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def add_outputs(self, *outputs: QgsProcessingOutputDefinition) -> None:
        """Declare outputs."""
        for output in outputs:
            self.addOutput(output)

    def save_report(
        self, page: ReportPage, parameters: dict[str, object], context: QgsProcessingContext
    ) -> dict[str, object]:
        """Write the report, if one is wished; returns it as an output.

        Raises:
            InvalidInputError: it cannot be written.
        """
        path = self.parameterAsFileOutput(parameters, REPORT, context)
        if not path:
            return {}
        page.save(Path(path))
        return {REPORT: path}


def facts_table(facts: Sequence[tuple[str, str]]) -> str:
    """(what, how it is), as HTML."""
    rows = "".join(
        f'<tr><td style="{_WHAT}">{escape(what)}</td><td style="{_FACT}">{escape(fact)}</td></tr>'
        for what, fact in facts
    )
    return f'<table style="width:100%"><tbody>{rows}</tbody></table>'
