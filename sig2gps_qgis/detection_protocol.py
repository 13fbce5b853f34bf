"""What the engine `detector` takes and gives: image files as they are, and boxes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sig2gps_qgis.inference_protocol import ArraySpec

ENGINE = "detector"
DETECTIONS = "/v1/detections"
DETECTORS = "/v1/detectors"

CONFIDENCE = 0.25
"""Of a box, at least, where nobody says another."""
LEAST_CONFIDENCE = 0.001
MOST_BOXES = 100
"""Of one image, those of the highest confidence."""
FORMATS = ("JPEG", "PNG", "BMP")
MOST_PIXELS = 40_000_000
"""Larger images are not decoded: a few bytes may unpack to gigabytes."""
UNREADABLE = -1
"""The count of boxes where an image could not be decoded."""

INPUTS = {
    # the bytes of a file, then zeros
    "image": ArraySpec("uint8", ("N", "L")),
    "length": ArraySpec("int32", ("N",)),
}
OUTPUTS = {
    # x_center, y_center, width and height, as shares of the image's; from the top left
    "box": ArraySpec("float32", ("N", MOST_BOXES, 4)),
    "score": ArraySpec("float32", ("N", MOST_BOXES)),
    "class": ArraySpec("int32", ("N", MOST_BOXES)),
    # how many boxes there are; what follows them is zero
    "count": ArraySpec("int32", ("N",)),
    # width and height of the image, in pixels; zeros where they are not known
    "size": ArraySpec("int32", ("N", 2)),
}


def question(files: Sequence[bytes]) -> dict[str, np.ndarray]:
    """The engine's inputs for the contents of some image files, none of which is empty."""
    length = np.array([len(content) for content in files], np.int32)
    image = np.zeros((len(files), length.max()), np.uint8)
    for row, content in zip(image, files):
        row[: len(content)] = np.frombuffer(content, np.uint8)
    return {"image": image, "length": length}
