"""Images of any shape on a network's canvas, and boxes back from there."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

_GREY = 114


@dataclass(frozen=True)
class Letterbox:
    """An image in the middle of a canvas, with grey bars beside or above and below.

    Attributes:
        canvas: uint8 (H, W, 3); H and W are multiples of the stride.
        left, top: where the image begins on it, in pixels.
        width, height: of the image on it, in pixels.
    """

    canvas: np.ndarray
    left: int
    top: int
    width: int
    height: int

    @classmethod
    def of(cls, image: np.ndarray, pixels: int, stride: int) -> Letterbox:
        """An image (H, W, 3), scaled so that its longer side takes so many pixels."""
        scale = pixels / max(image.shape[:2])
        height, width = (max(1, round(length * scale)) for length in image.shape[:2])
        canvas = np.full((_up(height, stride), _up(width, stride), 3), _GREY, np.uint8)
        # halves are rounded as ultralytics does, so that boxes are its boxes
        top = round((canvas.shape[0] - height) / 2 - 0.1)
        left = round((canvas.shape[1] - width) / 2 - 0.1)
        if (height, width) != image.shape[:2]:
            image = cv2.resize(image, (width, height), interpolation=cv2.INTER_LINEAR)
        canvas[top : top + height, left : left + width] = image
        return cls(canvas, left, top, width, height)

    def on_image(self, corners: np.ndarray) -> np.ndarray:
        """(K, 4) x_center, y_center, width and height, as shares of the image.

        Args:
            corners: (K, 4) left, top, right and bottom on the canvas, in pixels; what lies outside
                of the image is cut off.
        """
        start = np.array([self.left, self.top], corners.dtype)
        size = np.array([self.width, self.height], corners.dtype)
        low = np.clip((corners[:, :2] - start) / size, 0.0, 1.0)
        high = np.clip((corners[:, 2:] - start) / size, 0.0, 1.0)
        return np.concatenate([(low + high) / 2, high - low], axis=1)


def _up(length: int, stride: int) -> int:
    """The next multiple of the stride."""
    return -(-length // stride) * stride
