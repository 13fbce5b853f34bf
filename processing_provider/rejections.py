"""What could not be used, and why, as a table."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields

from sig2gps_qgis.processing_provider.features import write_feature
from sig2gps_qgis.processing_provider.field_types import INTEGER, TEXT, fields_of


def rejected_fields() -> QgsFields:
    return fields_of(("trajectory_id", TEXT), ("records", INTEGER), ("reason", TEXT))


class Rejections:
    """Writes rejections to the sink of one run, and counts them.

    Args:
        sink: takes :func:`rejected_fields` without geometry; None: not wanted.
        listener: told of each, too: trajectory, records and reason.
    """

    def __init__(
        self,
        sink: QgsFeatureSink | None,
        listener: Callable[[str | None, int, str], None] | None = None,
    ) -> None:
        self._sink = sink
        self._listener = listener
        self.count = 0

    def add(self, trajectory_id: str | None, records: int, reason: str) -> None:
        """Note records that could not be used."""
        if self._sink is not None:
            feature = QgsFeature(rejected_fields())
            feature.setAttributes([trajectory_id, records, reason])
            write_feature(self._sink, feature)
        if self._listener is not None:
            self._listener(trajectory_id, records, reason)
        self.count += 1
