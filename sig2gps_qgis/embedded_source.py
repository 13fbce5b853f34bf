"""The `embedded` engine's evidence: drawn here, computed by an inference server."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from sig2gps_qgis.embedded import EmbeddedModel
from sig2gps_qgis.errors import never
from sig2gps_qgis.heatmap_evidence import OUTPUTS
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.joint_evidence import JointEvidence
from sig2gps_qgis.served_engine import ServedEngine
from sig2gps_qgis.tile_drawing import INPUTS
from sig2gps_qgis.trace import Trace


def embedded_engine(client: InferenceClient, cancelled: Callable[[], bool] = never) -> ServedEngine:
    """The server's engine of this name; raises as :meth:`ServedEngine.of`."""
    return ServedEngine.of(client, EmbeddedSource.engine, INPUTS, OUTPUTS, cancelled)


class EmbeddedSource:
    """See :class:`sig2gps_qgis.evidence_source.EvidenceSource`."""

    engine = "embedded"

    def __init__(self, served: ServedEngine, model: EmbeddedModel) -> None:
        self.version = served.version
        self.revision = served.revision
        self._served = served
        self._model = model

    def evidence(
        self, traces: Sequence[Trace], cancelled: Callable[[], bool]
    ) -> list[JointEvidence]:
        """What the model makes of the traces, all asked for together.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
            InferenceError: the server gave no answer.
        """
        return self._model.evidence(
            traces, lambda arrays: self._served.answer(arrays, cancelled), cancelled
        )
