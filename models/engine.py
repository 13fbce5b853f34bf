"""What the inference server asks of a model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

import numpy as np

from sig2gps_qgis.inference_protocol import ArraySpec


class Engine(Protocol):
    """A model that turns batches of arrays into batches of arrays; samples are independent.

    Attributes:
        name: as users name it, ``embedded`` for instance.
        version: of the method.
        revision: hash of the weights, which is written into every output.
        inputs, outputs: what the arrays look like.
        batch_size: most samples that are worth computing at once on this device.
    """

    name: str
    version: str
    revision: str
    inputs: Mapping[str, ArraySpec]
    outputs: Mapping[str, ArraySpec]
    batch_size: int

    def predict(
        self, arrays: Mapping[str, np.ndarray], cancelled: Callable[[], bool]
    ) -> dict[str, np.ndarray]:
        """Answer a batch of at most ``batch_size`` samples that :func:`check` has passed.

        Raises:
            Cancelled: within a second, or one denoising step, of ``cancelled()`` saying so.
        """
        ...
