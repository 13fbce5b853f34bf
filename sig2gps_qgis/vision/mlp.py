"""The paper's learned method: a two-layer network from box centre to position."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.vision.two_layer_network import TwoLayerNetwork

HIDDEN = 24


@dataclass(frozen=True)
class PositionNetwork:
    """Of one lane.

    Attributes:
        network: box centre (x, y) to metres in the site's local frame.
        variance: square metres, of the noisy positions around its answer, both axes together.
        samples: that it was learned from.
    """

    network: TwoLayerNetwork
    variance: float
    samples: int

    @classmethod
    def fit(
        cls, centre: np.ndarray, xy: np.ndarray, cancelled: Callable[[], bool] = never
    ) -> PositionNetwork:
        """Of (N, 2) box centres and (N, 2) noisy positions in metres, N >= 1.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        network = TwoLayerNetwork.fit(centre, xy, HIDDEN, cancelled=cancelled)
        squares = ((network.predict(centre) - xy) ** 2).sum(axis=1)
        return cls(network, float(squares.mean()), len(xy))

    def locate(self, centre: np.ndarray, noise: float) -> tuple[np.ndarray, np.ndarray]:
        """(N, 2) positions in metres and (N,) sigma in metres.

        Args:
            noise: variance per axis of the positions that it was learned from.
        """
        real = max(self.variance - 2.0 * noise, 0.0)
        learned = self.variance * min(HIDDEN / max(self.samples, 1), 1.0)
        return self.network.predict(centre), np.full(len(centre), np.sqrt(real + learned))
