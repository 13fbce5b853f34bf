"""The table of what could not be used, as algorithms declare it."""

from __future__ import annotations

from sig2gps_qgis.processing_provider.declaring_algorithm import VECTOR, DeclaringAlgorithm
from sig2gps_qgis.translation import tr

REJECTED = "REJECTED"


def declare_rejected(algorithm: DeclaringAlgorithm, help_text: str) -> None:
    """Add the table to an algorithm's outputs."""
    algorithm.add_sink(REJECTED, tr("Rejected"), VECTOR, help_text, optional=True)
