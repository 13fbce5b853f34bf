"""While one batch of traces is decoded, the evidence of the next is on its way."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from typing import Callable, Union

from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.evidence_source import EvidenceSource
from sig2gps_qgis.inference_errors import InferenceError, JobFailed
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_batches import TraceBatch
from sig2gps_qgis.work_ahead import work_ahead

Answer = Union[Evidence, InferenceError]


def evidence_ahead(
    source: EvidenceSource, batches: Iterable[TraceBatch], cancelled: Callable[[], bool]
) -> Generator[tuple[TraceBatch, list[Answer]], None, None]:
    """Each batch with the evidence of its traces, or why there is none.

    One batch ahead of the caller, in a thread. ``batches`` and ``cancelled`` are asked in the
    caller's own thread only. The thread has ended when the iterator is closed.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    asking = _Asking(source)
    yield from work_ahead(
        lambda batch, left_alone: asking.answers(batch.traces, left_alone), batches, cancelled
    )


class _Asking:
    """Asks a source for evidence, as long as that makes sense."""

    def __init__(self, source: EvidenceSource) -> None:
        self._source = source
        self._lost: InferenceError | None = None

    def answers(self, traces: Sequence[Trace], cancelled: Callable[[], bool]) -> list[Answer]:
        """Evidence of each trace or what went wrong; once the server is lost, that at once."""
        if not traces:
            return []
        if self._lost is not None:
            return [self._lost] * len(traces)
        try:
            return list(self._source.evidence(traces, cancelled))
        except JobFailed as error:
            if len(traces) == 1:
                return [error]
            # one trace may have spoiled it for the others
            return [answer for trace in traces for answer in self.answers([trace], cancelled)]
        except InferenceError as error:
            self._lost = error
            return [error] * len(traces)
