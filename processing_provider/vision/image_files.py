"""Image files that the rows of a layer name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QImageReader

from sig2gps_qgis.errors import Cancelled, InvalidInputError

_IMAGES_BETWEEN_CANCEL_CHECKS = 50


def image_path(value: str, folder: str) -> Path:
    """The file that a row names: absolute, or relative to a folder.

    Raises:
        InvalidInputError: it is relative, and there is no folder.
    """
    path = Path(value)
    if path.is_absolute():
        return path
    if not folder:
        raise InvalidInputError(
            f"'{value}' is relative to a folder: choose IMAGE_FOLDER, the folder of the images"
        )
    return Path(folder) / path


def image_sizes(
    values: Sequence[str | None], folder: str, feedback: QgsProcessingFeedback
) -> list[tuple[int, int] | None]:
    """(width, height) in pixels of each image, None where its header cannot be read.

    Raises:
        InvalidInputError: an image is relative, and there is no folder.
        Cancelled: the user wished so.
    """
    sizes: list[tuple[int, int] | None] = []
    for number, value in enumerate(values):
        if number % _IMAGES_BETWEEN_CANCEL_CHECKS == 0 and feedback.isCanceled():
            raise Cancelled
        size = QImageReader(str(image_path(value, folder))).size() if value else None
        sizes.append((size.width(), size.height()) if size and size.isValid() else None)
    return sizes


def common_size(sizes: Sequence[tuple[int, int] | None]) -> tuple[int, int] | None:
    """The size that most images have, which is that of the camera; None without any."""
    known = Counter(size for size in sizes if size is not None)
    return known.most_common(1)[0][0] if known else None
