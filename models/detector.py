"""The engine `detector`: YOLO, through ultralytics, with weights that each request names."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import torch

from sig2gps_qgis.detection_protocol import (
    CONFIDENCE,
    ENGINE,
    INPUTS,
    LEAST_CONFIDENCE,
    MOST_BOXES,
    OUTPUTS,
    UNREADABLE,
)
from sig2gps_qgis.engine_options import OptionSpec, OptionValue
from sig2gps_qgis.errors import stop_if
from sig2gps_qgis.models.detector_weights import DetectorWeights, WeightStore
from sig2gps_qgis.models.engine import Call
from sig2gps_qgis.models.image_file import NotDecodable, decode
from sig2gps_qgis.models.letterbox import Letterbox
from sig2gps_qgis.models.weight_folders import WeightFolders

DECODERS = 4
"""Threads that decode images; each takes as much memory as the largest image."""
_OVERLAP = 0.7
"""Of two boxes of one class that share more of their area, one is dropped; as ultralytics."""


@dataclass(frozen=True)
class _Wish:
    """What a request asks for, beside its images."""

    weights: DetectorWeights
    confidence: float
    classes: list[int] | None
    pixels: int


class DetectorEngine:
    """See :class:`sig2gps_qgis.models.engine.Engine`.

    Attributes:
        at_once: images between two looks at whether the answer is still wanted; those of one shape
            are put before the network together.
    """

    name = ENGINE
    version = "1"
    inputs = INPUTS
    outputs = OUTPUTS
    options: Mapping[str, OptionSpec] = {
        "weights": OptionSpec(str),
        "confidence": OptionSpec(float, CONFIDENCE, least=LEAST_CONFIDENCE, most=1.0),
        # numbers with commas between them; empty: all
        "classes": OptionSpec(str, ""),
        # of an image's longer side before the network; 0: as the weights were trained
        "pixels": OptionSpec(int, 0, least=0, most=2048),
    }

    def __init__(self, device: str = "cpu", folders: WeightFolders | None = None) -> None:
        self._device = torch.device(device)
        self._store = WeightStore(device, folders or WeightFolders())
        # on a processor, larger batches are no faster, and keep those waiting who cancel
        self.batch_size, self.at_once = (8, 2) if self._device.type == "cpu" else (32, 32)

    def revision_of(self, options: Mapping[str, OptionValue]) -> str:
        """Hash of the weights' file; raises NoWeights."""
        return self._store.get(str(options["weights"])).revision

    def facts_of(self, options: Mapping[str, OptionValue]) -> dict[str, object]:
        """Names of the classes, by number; raises NoWeights."""
        weights = self._store.get(str(options["weights"]))
        return {"names": {str(number): name for number, name in weights.names.items()}}

    def predict(
        self, arrays: Mapping[str, np.ndarray], options: Mapping[str, OptionValue], call: Call
    ) -> dict[str, np.ndarray]:
        """Boxes of a batch of images; a broken image has none, and UNREADABLE for their count."""
        weights = self._store.get(str(options["weights"]))
        wish = _Wish(
            weights,
            float(options["confidence"]),
            _class_numbers(str(options["classes"])),
            int(options["pixels"]) or weights.pixels,
        )
        images = arrays["image"]
        lengths = np.clip(arrays["length"], 0, images.shape[1])
        answer = {
            name: np.zeros((len(images), *spec.shape[1:]), spec.dtype)
            for name, spec in OUTPUTS.items()
        }
        with ThreadPoolExecutor(min(DECODERS, os.cpu_count() or 1)) as decoders:
            for first in range(0, len(images), self.at_once):
                stop_if(call.cancelled)
                rows = range(first, min(first + self.at_once, len(images)))
                seen = decoders.map(
                    lambda row: _Seen.of(images[row, : lengths[row]].tobytes(), wish), rows
                )
                some = dict(zip(rows, seen))
                for row, boxes in self._boxes(some, wish).items():
                    answer["box"][row, : len(boxes)] = boxes[:, :4]
                    answer["score"][row, : len(boxes)] = boxes[:, 4]
                    answer["class"][row, : len(boxes)] = boxes[:, 5]
                    answer["count"][row] = len(boxes)
                for row, one in some.items():
                    answer["size"][row] = one.size
                    if one.letterbox is None:
                        answer["count"][row] = UNREADABLE
                call.progress((first + len(rows)) / len(images))
        return answer

    def _boxes(self, some: Mapping[int, _Seen], wish: _Wish) -> dict[int, np.ndarray]:
        """(K, 6) boxes as OUTPUTS has them, score and class, of each image that could be decoded.

        Images are put before the network together if they take canvases of one shape.
        """
        from ultralytics.utils.nms import non_max_suppression

        alike: defaultdict[tuple[int, ...], dict[int, Letterbox]] = defaultdict(dict)
        for row, one in some.items():
            if one.letterbox is not None:
                alike[one.letterbox.canvas.shape][row] = one.letterbox
        boxes = {}
        for together in alike.values():
            canvases = np.stack([letterbox.canvas for letterbox in together.values()])
            with torch.inference_mode():
                seen = torch.from_numpy(canvases).to(self._device).permute(0, 3, 1, 2)
                found = non_max_suppression(
                    wish.weights.network(seen.float().div_(255)),
                    wish.confidence,
                    _OVERLAP,
                    wish.classes,
                    max_det=MOST_BOXES,
                    nc=len(wish.weights.names),
                )
            for (row, letterbox), one in zip(together.items(), found):
                raw = one.cpu().numpy()
                raw[:, :4] = letterbox.on_image(raw[:, :4])
                raw = raw[(raw[:, 2:4] > 0).all(axis=1)]  # else it lies on the grey beside
                boxes[row] = raw[np.argsort(-raw[:, 4], kind="stable")]
        return boxes


@dataclass(frozen=True)
class _Seen:
    """An image: its width and height, and itself before the network, if it could be decoded."""

    size: tuple[int, int]
    letterbox: Letterbox | None

    @classmethod
    def of(cls, content: bytes, wish: _Wish) -> _Seen:
        try:
            image = decode(content)
        except NotDecodable as error:
            return cls(error.size, None)
        height, width = image.shape[:2]
        return cls((width, height), Letterbox.of(image, wish.pixels, wish.weights.stride))


def _class_numbers(text: str) -> list[int] | None:
    """Numbers with commas between them; None for no text.

    Raises:
        ValueError: it is something else.
    """
    return [int(number) for number in text.split(",")] if text else None
