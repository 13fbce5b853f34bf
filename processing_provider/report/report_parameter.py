"""The parameter by which algorithms are asked for a report."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination

from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.translation import tr

REPORT = "REPORT"


def declare_report(algorithm: DeclaringAlgorithm, help_text: str) -> None:
    """Add the HTML report."""
    algorithm.add_parameter(
        QgsProcessingParameterFileDestination(
            REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=True
        ),
        help_text,
    )
