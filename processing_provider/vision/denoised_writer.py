"""Denoised samples, grids and rejections, as features of the output layers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeature, QgsFeatureSink, QgsField, QgsFields, QgsGeometry, QgsPointXY

from sig2gps_qgis.processing_provider.features import write_feature
from sig2gps_qgis.processing_provider.field_types import (
    BOOLEAN,
    DOUBLE,
    INTEGER,
    INTEGER_64,
    TEXT,
    fields_of,
)
from sig2gps_qgis.processing_provider.vision.rejected_rows import RejectedRow

_DENOISED = (
    ("grid", INTEGER),
    ("direction", TEXT),
    ("method", TEXT),
    ("shift_m", DOUBLE),
    ("sigma_m", DOUBLE),
    ("box_x", DOUBLE),
    ("box_y", DOUBLE),
    ("identified", BOOLEAN),
    ("margin", DOUBLE),
)


def grid_fields() -> QgsFields:
    return fields_of(
        ("direction", TEXT),
        ("grid", INTEGER),
        ("box_x", DOUBLE),
        ("n", INTEGER),
        ("d_gamma", DOUBLE),
        ("variance", DOUBLE),
        ("interpolated", BOOLEAN),
    )


def rejected_fields() -> QgsFields:
    return fields_of(("row", INTEGER_64), ("sample", TEXT), ("reason", TEXT))


class DenoisedFields:
    """The fields of the input, and those of the result.

    An input field that has the name of one of the result is kept as ``<name>_input``, unless it
    is the one that the result's comes from.

    Args:
        given: fields of the samples.
        same: names of given fields that hold what the result's field of that name holds, too.
    """

    def __init__(self, given: QgsFields, same: Sequence[str]) -> None:
        results = {name for name, _ in _DENOISED}
        dropped = {name.lower() for name in same} & results
        self._kept = [i for i, name in enumerate(given.names()) if name.lower() not in dropped]
        self.fields = QgsFields()
        taken = results | {given.at(i).name().lower() for i in self._kept}
        for i in self._kept:
            field = QgsField(given.at(i))
            if field.name().lower() in results:
                field.setName(_free_name(f"{field.name()}_input", taken))
            self.fields.append(field)
        for name, kind in _DENOISED:
            self.fields.append(QgsField(name, kind))

    def attributes(self, source: QgsFeature, results: Sequence[object]) -> list[object]:
        """Of one feature: what the input has, and the values of the result in their order."""
        given = source.attributes()
        return [*(given[i] for i in self._kept), *results]


def _free_name(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name}_{number}", number + 1
    taken.add(free.lower())
    return free


def write_points(
    sink: QgsFeatureSink,
    fields: QgsFields,
    xy: np.ndarray,
    attributes: Sequence[Sequence[object]],
) -> None:
    """Write (N, 2) points in the CRS of the sink, with the attributes of each.

    Raises:
        QgsProcessingException: one of them cannot be written.
    """
    for (x, y), values in zip(xy.tolist(), attributes):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes(list(values))
        write_feature(sink, feature)


def write_rejected(sink: QgsFeatureSink, rejected: Sequence[RejectedRow]) -> None:
    """Write the rows that were not used.

    Raises:
        QgsProcessingException: one of them cannot be written.
    """
    fields = rejected_fields()
    for row in rejected:
        feature = QgsFeature(fields)
        feature.setAttributes([row.row, row.sample, row.reason])
        write_feature(sink, feature)


def columns_of(*columns: np.ndarray) -> list[tuple[object, ...]]:
    """Rows of attributes from columns of equal length; NaN becomes null."""
    return list(zip(*([_null_for_nan(value) for value in column.tolist()] for column in columns)))


def _null_for_nan(value: object) -> object:
    return None if value != value else value
