"""The `hmm` engine's evidence, trace by trace: nothing is gained by batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.serving_cell import ServingCellEvidence, ServingCellModel
from sig2gps_qgis.trace import Trace


class ServingCellSource:
    """See :class:`sig2gps_qgis.evidence_source.EvidenceSource`."""

    engine = "hmm"
    version = "1"
    revision = ""

    def __init__(self, model: ServingCellModel) -> None:
        self.model = model

    def evidence(
        self, traces: Sequence[Trace], cancelled: Callable[[], bool]
    ) -> list[ServingCellEvidence]:
        """What each trace's records say.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        found = []
        for trace in traces:
            if cancelled():
                raise Cancelled
            found.append(self.model.evidence(trace))
        return found
