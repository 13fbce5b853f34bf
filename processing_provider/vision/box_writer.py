"""Boxes that a detector found, as features."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields

from sig2gps_qgis.processing_provider.features import write_feature
from sig2gps_qgis.processing_provider.field_types import DOUBLE, INTEGER, INTEGER_64, TEXT
from sig2gps_qgis.processing_provider.vision.image_source import ImageRow
from sig2gps_qgis.processing_provider.vision.joined_fields import JoinedFields

if TYPE_CHECKING:
    from sig2gps_qgis.detector_client import FoundBoxes

IMAGE_FIELD = "image"
_FOUND = (
    (IMAGE_FIELD, TEXT),
    ("sample", INTEGER_64),
    ("image_width", INTEGER),
    ("image_height", INTEGER),
    ("class", INTEGER),
    ("class_name", TEXT),
    ("confidence", DOUBLE),
    ("box_x", DOUBLE),
    ("box_y", DOUBLE),
    ("box_w", DOUBLE),
    ("box_h", DOUBLE),
    ("detector", TEXT),
)
_NO_BOX = [None] * 7


class BoxWriter:
    """Writes a row for each box, and one without a box for an image in which there is none.

    Args:
        given: fields of the rows that name the images.
        image_field: the one of these with the image.
        names: of the classes, by number.
        detector: what to call it.
    """

    def __init__(
        self, given: QgsFields, image_field: str, names: Mapping[int, str], detector: str
    ) -> None:
        self._joined = JoinedFields(given, _FOUND, same=[image_field])
        self._names = names
        self._detector = detector

    @property
    def fields(self) -> QgsFields:
        return self._joined.fields

    def write(self, sink: QgsFeatureSink, image: ImageRow, found: FoundBoxes) -> None:
        """The boxes of one image.

        Raises:
            QgsProcessingException: one of them cannot be written.
        """
        given = [] if image.feature is None else image.feature.attributes()
        about = [str(image.path), image.number, found.width, found.height]
        for box in self._boxes(found):
            feature = QgsFeature(self._joined.fields)
            if image.feature is not None and image.feature.hasGeometry():
                feature.setGeometry(image.feature.geometry())
            feature.setAttributes(self._joined.attributes(given, [*about, *box, self._detector]))
            write_feature(sink, feature)

    def _boxes(self, found: FoundBoxes) -> Iterator[list[object]]:
        if not len(found.box):
            yield _NO_BOX
        for kind, score, box in zip(found.kind.tolist(), found.score.tolist(), found.box.tolist()):
            yield [kind, self._names.get(kind, str(kind)), score, *box]
