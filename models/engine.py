"""What the inference server asks of a model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np

from sig2gps_qgis.engine_options import OptionSpec, OptionValue
from sig2gps_qgis.errors import never
from sig2gps_qgis.inference_protocol import ArraySpec


class NoWeights(ValueError):  # noqa: N818 - what is not there
    """Weights that are not there, or cannot be used; the message says what to do."""


@dataclass(frozen=True)
class Call:
    """What an engine asks of, and tells, those who wait for its answer; in any thread.

    Attributes:
        cancelled: whether nobody wants the answer any more.
        progress: takes the share of the answer that is done, 0 to 1.
    """

    cancelled: Callable[[], bool] = never
    progress: Callable[[float], None] = lambda _: None


class Engine(Protocol):
    """A model that turns batches of arrays into batches of arrays; samples are independent.

    Attributes:
        name: as users name it, ``embedded`` for instance.
        version: of the method.
        inputs, outputs: what the arrays look like. An axis of an output may bear the name of an
            axis of the inputs, or of an option, a whole number, that says how long it is.
        options: what else a request may choose.
        batch_size: most samples that are worth computing at once on this device.
    """

    name: str
    version: str
    inputs: Mapping[str, ArraySpec]
    outputs: Mapping[str, ArraySpec]
    options: Mapping[str, OptionSpec]
    batch_size: int

    def revision_of(self, options: Mapping[str, OptionValue]) -> str:
        """Hash of the weights that these options name, which is written into every output.

        Asked while another thread may be in ``predict``.

        Raises:
            NoWeights: there are none.
        """
        ...

    def predict(
        self, arrays: Mapping[str, np.ndarray], options: Mapping[str, OptionValue], call: Call
    ) -> dict[str, np.ndarray]:
        """Answer a batch of at most ``batch_size`` samples that :func:`check` has passed.

        Raises:
            Cancelled: within a second, or one denoising step, of ``call.cancelled()`` saying so.
        """
        ...


@runtime_checkable
class Describing(Protocol):
    """An engine that can tell more of weights than their hash."""

    def facts_of(self, options: Mapping[str, OptionValue]) -> dict[str, Any]:
        """What is known of the weights that these options name, as JSON has it.

        Asked while another thread may be in ``predict``.

        Raises:
            NoWeights: there are none.
        """
        ...
