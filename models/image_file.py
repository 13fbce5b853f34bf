"""From an image file's bytes to pixels, without trusting it."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image, ImageOps

from sig2gps_qgis.detection_protocol import FORMATS, MOST_PIXELS


class NotDecodable(ValueError):  # noqa: N818 - said of the image
    """An image that cannot be, or is not to be, decoded.

    Attributes:
        size: width and height as its header says, before rotation; zeros where that is unreadable.
    """

    def __init__(self, size: tuple[int, int] = (0, 0)) -> None:
        super().__init__("the image cannot be decoded")
        self.size = size


def decode(content: bytes) -> np.ndarray:
    """The image as uint8 (H, W, 3), RGB, turned as its camera says.

    Raises:
        NotDecodable: it is none, is cut off or broken, or has more than MOST_PIXELS.
    """
    size = (0, 0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own limit is another
            with Image.open(io.BytesIO(content), formats=FORMATS) as image:
                size = image.size
                if size[0] * size[1] > MOST_PIXELS:
                    raise NotDecodable(size)
                return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    except Exception as error:  # Pillow raises many kinds on broken bytes
        raise NotDecodable(size) from error
