"""The base stations (or cells) that could have served."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Stations:
    """Base stations, or cells (sectors), with their positions.

    Attributes:
        ids: unique station or cell ids; several may share one position (sectors of a site).
        xy: (N, 2) float64, parallel to ``ids``, local metric CRS.
    """

    ids: tuple[str, ...]
    xy: np.ndarray

    def __len__(self) -> int:
        return len(self.ids)
