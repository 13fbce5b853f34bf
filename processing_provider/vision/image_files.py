"""Image files that the rows of a layer name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QImageReader

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.translation import tr

Size = Optional[tuple[int, int]]
"""(width, height) in pixels, None where an image does not tell."""

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
            tr(
                "'{value}' is relative to a folder: choose IMAGE_FOLDER, the folder of the images",
                value=value,
            )
        )
    return Path(folder) / path


def image_sizes(
    values: Sequence[str | None], folder: str, feedback: QgsProcessingFeedback
) -> list[Size]:
    """The size of each image by its header, which need not be there.

    Raises:
        Cancelled: the user wished so.
    """
    sizes: list[Size] = []
    for number, value in enumerate(values):
        if number % _IMAGES_BETWEEN_CANCEL_CHECKS == 0 and feedback.isCanceled():
            raise Cancelled
        size = QImageReader(str(Path(folder) / value)).size() if value else None
        sizes.append((size.width(), size.height()) if size and size.isValid() else None)
    return sizes


def usual_size(sizes: Sequence[Size]) -> Size:
    """The size that most images have, which is that of the camera."""
    known = Counter(size for size in sizes if size is not None)
    return known.most_common(1)[0][0] if known else None


def size_difference(size: Size, usual: Size) -> str | None:
    """How the size of an image differs from that of the camera; None where it does not."""
    if size is None or usual is None or size == usual:
        return None
    return tr(
        "{width} x {height} pixels instead of {usual_width} x {usual_height}",
        width=size[0],
        height=size[1],
        usual_width=usual[0],
        usual_height=usual[1],
    )
