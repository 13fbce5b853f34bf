"""Denoised samples, grids and rejections, as features of the output layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsFeature, QgsFeatureSink, QgsFields

from sig2gps_qgis.processing_provider.features import write_feature, write_points
from sig2gps_qgis.processing_provider.field_types import (
    BOOLEAN,
    DOUBLE,
    INTEGER,
    INTEGER_64,
    TEXT,
    fields_of,
)
from sig2gps_qgis.processing_provider.local_frame import transformed
from sig2gps_qgis.processing_provider.vision.rejected_rows import RejectedRow

if TYPE_CHECKING:
    from sig2gps_qgis.vision.grids import GridTable
    from sig2gps_qgis.vision.site_model import SiteModel

DENOISED_FIELDS = (
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


def write_grids(
    sink: QgsFeatureSink,
    grids: GridTable,
    site: SiteModel | None,
    to_output: QgsCoordinateTransform,
) -> None:
    """Write the mean position of every grid with samples; of the others what a site has of them.

    Args:
        sink: takes :func:`grid_fields` with points.
        grids: those with samples.
        site: its look-up tables say where the other grids are; None: they are left out.
        to_output: from WGS84 to the CRS of the sink.

    Raises:
        QgsProcessingException: one of them cannot be written.
    """
    several = grids.count > 1
    rows = columns_of(
        grids.direction,
        grids.grid,
        (grids.x_from + grids.x_to) / 2.0,
        grids.count,
        np.where(several, grids.d_gamma_m, np.nan),
        np.where(several, grids.variance_m2, np.nan),
        np.zeros(len(grids), dtype=bool),
    )
    lon_lat = np.column_stack((grids.longitude, grids.latitude))
    if site is not None:
        filled = set(zip(grids.direction.tolist(), grids.grid.tolist()))
        empty = [
            (lane, number)
            for lane in site.lanes
            for number in range(1, site.grids + 1)
            if (lane.model.direction, number) not in filled
        ]
        rows += [
            (
                lane.model.direction,
                number,
                (number - 0.5) / site.grids,
                0,
                None,
                None,
                bool(lane.table.count[number - 1] == 0),
            )
            for lane, number in empty
        ]
        xy = np.array([lane.table.xy[number - 1] for lane, number in empty]).reshape(-1, 2)
        latitude, longitude = site.frame.to_degrees(xy)
        lon_lat = np.concatenate((lon_lat, np.column_stack((longitude, latitude))))
    order = sorted(range(len(rows)), key=lambda i: rows[i][:2])
    xy = transformed(to_output, lon_lat[order])
    write_points(sink, grid_fields(), xy, (rows[i] for i in order))


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
