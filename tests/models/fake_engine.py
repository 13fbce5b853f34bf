"""An engine whose answers are easy to know, and which can be slow, or fail."""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np

from sig2gps_qgis.engine_options import OptionSpec, OptionValue
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_protocol import ArraySpec
from sig2gps_qgis.models.engine import Call

BAD = 666.0
"""A value that the engine fails on."""
USUAL: dict[str, OptionValue] = {"factor": 2.0, "weights": "small", "seconds": 0}
"""Options that nobody chose."""
UNANSWERABLE = 667.0
"""A value that it answers with what is not finite."""


class FakeEngine:
    """Doubles values, or what an option says, and adds one to the pixels of maps."""

    name = "fake"
    version = "1.0"

    def __init__(
        self, batch_size: int = 8, batch_seconds: float = 0.0, sample_seconds: float = 0.0
    ) -> None:
        self.inputs = {
            "values": ArraySpec("float32", ("N", 2)),
            "maps": ArraySpec("uint8", ("N", "H", "W")),
        }
        self.outputs = {
            "doubled": ArraySpec("float32", ("N", 2)),
            "maps": ArraySpec("int32", ("N", "H", "W")),
        }
        self.options = {
            "factor": OptionSpec(float, 2.0, least=0.0, most=100.0),
            "weights": OptionSpec(str, "small", choices=("small", "large")),
            "seconds": OptionSpec(int, 0, least=0, most=60),
        }
        self.batch_size = batch_size
        self.batch_seconds = batch_seconds
        self.sample_seconds = sample_seconds
        self.batches: list[int] = []
        self.stopped = 0

    def revision_of(self, options: Mapping[str, OptionValue]) -> str:
        return {"small": "abc123", "large": "def456"}[str(options["weights"])]

    def predict(
        self, arrays: Mapping[str, np.ndarray], options: Mapping[str, OptionValue], call: Call
    ) -> dict[str, np.ndarray]:
        values = arrays["values"]
        self.batches.append(len(values))
        seconds = self.batch_seconds + options["seconds"] + self.sample_seconds * len(values)
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.02))
            call.progress(1.0 - max(end - time.monotonic(), 0.0) / seconds)
            if call.cancelled():
                self.stopped += 1
                raise Cancelled
        if (values == BAD).any():
            raise ValueError(f"bad value among {values.tolist()}")
        doubled = np.where(values == UNANSWERABLE, np.nan, options["factor"] * values)
        doubled = doubled.astype(np.float32)
        return {"doubled": doubled, "maps": arrays["maps"].astype(np.int32) + 1}


def samples(count: int, first: float = 0.0, side: int = 4) -> dict[str, np.ndarray]:
    """Arrays of ``count`` samples that the engine takes; values count up from ``first``."""
    values = first + np.arange(2 * count, dtype=np.float32).reshape(count, 2)
    maps = np.arange(count * side * side, dtype=np.uint8).reshape(count, side, side)
    return {"values": values, "maps": maps}
