"""The parameters that say where traces end, and how densely they are told."""

from __future__ import annotations

from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.translation import tr

INTERVAL = "INTERVAL"
MAX_GAP = "MAX_GAP"


def declare_interval(algorithm: DeclaringAlgorithm, help_text: str) -> None:
    """Add the time between positions to an algorithm's parameters."""
    algorithm.add_number(INTERVAL, tr("Interval (seconds)"), 10.0, help_text, least=0.1)


def declare_longest_gap(
    algorithm: DeclaringAlgorithm, help_text: str, *, advanced: bool = False
) -> None:
    """Add the time without a record that ends a trace to an algorithm's parameters."""
    algorithm.add_number(
        MAX_GAP, tr("Longest gap (seconds)"), 1800.0, help_text, least=1.0, advanced=advanced
    )
