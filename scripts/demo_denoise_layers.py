"""The samples of the simulated street as a layer, as a detector's boxes would make it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from scripts.demo_street import StreetSample
from sig2gps_qgis.processing_provider.field_types import DATE_TIME, DOUBLE, INTEGER, fields_of
from sig2gps_qgis.processing_provider.local_frame import LocalFrame, transformed, wgs84
from sig2gps_qgis.processing_provider.trajectory_writer import utc

_FIELDS = fields_of(
    ("sample", INTEGER),
    ("drive", INTEGER),
    ("time", DATE_TIME),
    ("beam", INTEGER),
    ("box_x", DOUBLE),
    ("box_y", DOUBLE),
    ("confidence", DOUBLE),
    ("true_longitude", DOUBLE),
    ("true_latitude", DOUBLE),
)


def write_samples(samples: list[StreetSample], frame: LocalFrame, geopackage: Path) -> None:
    """Write the layer ``samples``: a point for each box, and one for an image without any.

    Args:
        samples: in metres around the frame's origin.
        frame: where on Earth that is.
        geopackage: the file, which is not there yet.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "samples"
    crs: QgsCoordinateReferenceSystem = wgs84()
    writer = QgsVectorFileWriter.create(
        str(geopackage),
        _FIELDS,
        QgsWkbTypes.Type.Point,
        crs,
        QgsCoordinateTransformContext(),
        options,
    )
    to_degrees = frame.transform_to(crs)
    gps = transformed(to_degrees, np.array([sample.gps for sample in samples]))
    truth = transformed(to_degrees, np.array([sample.truth for sample in samples]))
    for number, sample in enumerate(samples):
        boxes = sample.boxes.tolist() or [(None, None, None)]
        for box in boxes:
            feature = QgsFeature(_FIELDS)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*gps[number])))
            known = [number, sample.drive, utc(sample.time), sample.beam]
            feature.setAttributes([*known, *box, *truth[number].tolist()])
            if not writer.addFeature(feature):
                raise OSError(writer.errorMessage())
    del writer  # which closes the file
