"""How much an inference server takes in one request, as it says of itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class RequestLimits:
    """Limits of one request.

    Attributes:
        samples: most samples.
        size: most bytes, packed or not: how far arrays can be packed is not known before.
    """

    samples: int = sys.maxsize
    size: int = sys.maxsize

    @classmethod
    def of(cls, health: Mapping[str, Any]) -> RequestLimits:
        """What a server's answer to ``/v1/health`` says; no limit where it says nothing."""
        said = health.get("limits")
        said = said if isinstance(said, Mapping) else {}

        def least(*names: str) -> int:
            values = [said[name] for name in names if isinstance(said.get(name), int)]
            return max(1, min(values, default=sys.maxsize))

        return cls(least("max_batch"), least("max_body_bytes", "max_unpacked_bytes"))

    def pieces(self, arrays: Mapping[str, np.ndarray]) -> Iterator[slice]:
        """Parts of a batch, along the first axis, each of one sample at least."""
        count = len(next(iter(arrays.values())))
        size = sum(array.nbytes for array in arrays.values())
        length = max(1, min(self.samples, self.size * count // max(1, size)))
        for start in range(0, count, length):
            yield slice(start, min(start + length, count))
