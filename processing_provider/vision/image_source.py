"""Images to be looked at: those that the rows of a layer name, or those of a folder."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import identifier
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.vision.image_files import image_path
from sig2gps_qgis.processing_provider.vision.rejected_rows import RejectedRow, RowProblem
from sig2gps_qgis.translation import tr

PATTERNS = "*.jpg;*.jpeg;*.png;*.bmp"


@dataclass(frozen=True)
class ImageRow:
    """An image, and where it was named.

    Attributes:
        number: its place among the rows or files, from 1.
        path: absolute.
        name: as it was named.
        feature: the row; None of a file in a folder.
    """

    number: int
    path: Path
    name: str
    feature: QgsFeature | None = None

    @property
    def row(self) -> int:
        """What a user finds it by."""
        return self.number if self.feature is None else self.feature.id()

    def rejected(self, reason: str) -> RejectedRow:
        """That it could not be used."""
        return RejectedRow(self.row, self.name, RowProblem.BAD_IMAGE, f"{self.path}: {reason}")


def images_of_layer(
    source: QgsProcessingFeatureSource, field: int, folder: str, feedback: QgsProcessingFeedback
) -> tuple[list[ImageRow], list[RejectedRow]]:
    """The images that the rows of a layer name, and the rows that name none.

    Args:
        source: the layer.
        field: its field with paths.
        folder: what they are relative to; empty for none.

    Raises:
        InvalidInputError: a path is relative, and there is no folder.
        Cancelled: the user wished so.
    """
    images, rejected = [], []
    for number, feature in enumerate(read_features(source, QgsFeatureRequest(), feedback), 1):
        name = identifier(feature.attribute(field))
        if name is None:
            rejected.append(
                RejectedRow(feature.id(), None, RowProblem.BAD_IMAGE, tr("the row names no image"))
            )
        else:
            images.append(ImageRow(number, image_path(name, folder).absolute(), name, feature))
    return images, rejected


def images_of_folder(
    folder: Path, patterns: str, feedback: QgsProcessingFeedback
) -> list[ImageRow]:
    """The images of a folder, by name.

    Args:
        folder: not those below it.
        patterns: of file names, with semicolons between them; whatever the letters' case.

    Raises:
        InvalidInputError: there is none, or the folder cannot be read.
        Cancelled: the user wished so.
    """
    wished = [pattern.strip().lower() for pattern in patterns.split(";") if pattern.strip()]
    names = []
    try:
        for entry in folder.iterdir():
            if feedback.isCanceled():
                raise Cancelled
            matches = any(fnmatchcase(entry.name.lower(), pattern) for pattern in wished)
            if matches and entry.is_file():
                names.append(entry.name)
    except OSError as error:
        raise InvalidInputError(
            tr(
                "The folder '{folder}' (FOLDER) cannot be read: {reason}.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    if not names:
        raise InvalidInputError(
            tr(
                "There are no images {patterns} (PATTERN) in the folder '{folder}' (FOLDER).",
                patterns=patterns,
                folder=folder,
            )
        )
    return [
        ImageRow(number, (folder / name).absolute(), name)
        for number, name in enumerate(sorted(names), 1)
    ]
