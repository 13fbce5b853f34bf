"""A detector on an inference server: boxes in image files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.detection_protocol import (
    CONFIDENCE,
    DETECTIONS,
    ENGINE,
    FORMATS,
    INPUTS,
    MOST_PIXELS,
    OUTPUTS,
    UNREADABLE,
    question,
)
from sig2gps_qgis.engine_options import OptionValue
from sig2gps_qgis.errors import InvalidInputError, never
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.served_engine import ServedEngine
from sig2gps_qgis.translation import tr

MOST_FILES = 32
"""In one request: as many as a GPU takes at once, and few enough to see progress."""
MOST_BYTES = 32 * 1024 * 1024
_OVERHEAD_BYTES = 4096
"""Of a request, beside the files."""


@dataclass(frozen=True)
class FoundBoxes:
    """What was found in one image, the surest first.

    Attributes:
        box: (K, 4) x_center, y_center, width and height, as shares of the image's; from the top
            left.
        score: (K,) confidence, 0 to 1.
        kind: (K,) number of the class.
        width, height: of the image, in pixels.
    """

    box: np.ndarray
    score: np.ndarray
    kind: np.ndarray
    width: int
    height: int


class UnreadableImageError(ValueError):
    """An image that the server could not decode; the message says what may be the matter."""


@dataclass(frozen=True)
class ServedDetector:
    """Weights of a detector on a server, and what to look for with them.

    Attributes:
        served: the engine that has them.
        weights: as the server knows them.
        names: of all their classes, by number.
        options: of each request.
        most_bytes, most_files: that one request may hold.
    """

    served: ServedEngine
    weights: str
    names: Mapping[int, str]
    options: Mapping[str, OptionValue]
    most_bytes: int
    most_files: int

    @classmethod
    def of(
        cls,
        client: InferenceClient,
        weights: str,
        confidence: float = CONFIDENCE,
        choose: Callable[[Mapping[int, str]], Sequence[int]] = lambda _: (),
        cancelled: Callable[[], bool] = never,
    ) -> ServedDetector:
        """The server's detector of those weights.

        Args:
            confidence: of a box, at least.
            choose: which classes, by number, of those that the weights know; none: all.

        Raises:
            InvalidInputError: as ``choose`` does.
            InferenceError: the server has no such weights, or cannot be asked.
            Cancelled: soon after ``cancelled()`` says so.
        """
        served = ServedEngine.of(client, ENGINE, INPUTS, OUTPUTS, cancelled)
        about = client.detector(weights, cancelled)
        names = {int(number): str(name) for number, name in about["names"].items()}
        chosen = ",".join(str(number) for number in choose(names))
        options: dict[str, OptionValue] = {
            "weights": weights,
            "confidence": confidence,
            "classes": chosen,
        }
        return cls(
            served=served.with_weights(str(about["revision"])),
            weights=weights,
            names=names,
            options=options,
            most_bytes=min(served.limits.size, MOST_BYTES) - _OVERHEAD_BYTES,
            most_files=min(served.limits.samples, MOST_FILES),
        )

    def detect(
        self,
        files: Sequence[bytes],
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = never,
    ) -> list[FoundBoxes | UnreadableImageError]:
        """What is in each image; ``files`` are their contents, none of which is empty.

        Raises:
            InferenceError: there is no answer.
            Cancelled: soon after ``cancelled()`` says so.
        """
        answer = self.served.answer(
            question(files),
            cancelled,
            options=self.options,
            path=DETECTIONS,
            compressed=False,  # image files are already
            progress=progress,
        )
        return [_found(answer, row) for row in range(len(files))]


def class_numbers(names: Mapping[int, str], wished: Sequence[str], weights: str) -> list[int]:
    """Numbers of classes by their names, whatever their letters' case.

    Raises:
        InvalidInputError: there is none of a name.
    """
    numbers = {name.casefold(): number for number, name in names.items()}
    unknown = [name for name in wished if name.casefold() not in numbers]
    if unknown:
        raise InvalidInputError(
            tr(
                "The detector '{weights}' knows no class '{unknown}' (CLASSES); it knows: {known}.",
                weights=weights,
                unknown=unknown[0],
                known=", ".join(names.values()),
            )
        )
    return sorted({numbers[name.casefold()] for name in wished})


def _found(answer: Mapping[str, np.ndarray], row: int) -> FoundBoxes | UnreadableImageError:
    count = int(answer["count"][row])
    width, height = (int(length) for length in answer["size"][row])
    if count == UNREADABLE:
        return UnreadableImageError(_why(width, height))
    return FoundBoxes(
        box=answer["box"][row, :count].copy(),
        score=answer["score"][row, :count].copy(),
        kind=answer["class"][row, :count].copy(),
        width=width,
        height=height,
    )


def _why(width: int, height: int) -> str:
    most = tr("{count} million pixels", count=MOST_PIXELS // 1_000_000)
    if width * height > MOST_PIXELS:
        return tr(
            "it has {width} x {height} pixels; scale it down to at most {most}",
            width=width,
            height=height,
            most=most,
        )
    if width:
        return tr("it is broken, or cut off; save it anew")
    return tr(
        "it is broken, of more than {most}, or no image of these kinds: {formats}",
        most=most,
        formats=", ".join(FORMATS),
    )
