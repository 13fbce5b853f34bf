"""While one batch of traces is decoded, the evidence of the next is on its way."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Callable, Union

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.evidence_source import EvidenceSource
from sig2gps_qgis.inference_errors import InferenceError, JobFailed
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_batches import TraceBatch

Answer = Union[Evidence, InferenceError]

_SECONDS_BETWEEN_CANCEL_CHECKS = 0.1


def evidence_ahead(
    source: EvidenceSource, batches: Iterable[TraceBatch], cancelled: Callable[[], bool]
) -> Generator[tuple[TraceBatch, list[Answer]], None, None]:
    """Each batch with the evidence of its traces, or why there is none.

    One batch ahead of the caller, in a thread. ``batches`` and ``cancelled`` are asked in the
    caller's own thread only. The thread has ended when the iterator is closed.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    stopped = threading.Event()
    asking = _Asking(source, stopped.is_set)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="sig2gps-evidence") as executor:
        try:
            under_way: tuple[TraceBatch, Future[list[Answer]]] | None = None
            for batch in batches:
                following = batch, executor.submit(asking.answers, batch.traces)
                if under_way is not None:
                    yield under_way[0], _wait(under_way[1], cancelled)
                under_way = following
            if under_way is not None:
                yield under_way[0], _wait(under_way[1], cancelled)
        finally:
            stopped.set()


def _wait(answers: Future[list[Answer]], cancelled: Callable[[], bool]) -> list[Answer]:
    while not answers.done():
        if cancelled():
            raise Cancelled
        wait([answers], timeout=_SECONDS_BETWEEN_CANCEL_CHECKS)
    return answers.result()


class _Asking:
    """Asks a source for evidence, as long as that makes sense."""

    def __init__(self, source: EvidenceSource, cancelled: Callable[[], bool]) -> None:
        self._source = source
        self._cancelled = cancelled
        self._lost: InferenceError | None = None

    def answers(self, traces: Sequence[Trace]) -> list[Answer]:
        """Evidence of each trace or what went wrong; once the server is lost, that at once."""
        if not traces:
            return []
        if self._lost is not None:
            return [self._lost] * len(traces)
        try:
            return list(self._source.evidence(traces, self._cancelled))
        except JobFailed as error:
            if len(traces) == 1:
                return [error]
            # one trace may have spoiled it for the others
            return [answer for trace in traces for answer in self.answers([trace])]
        except InferenceError as error:
            self._lost = error
            return [error] * len(traces)
