"""Evidence ordered one batch ahead: in order, with each failure where it belongs, stoppable."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Callable

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled, never
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.evidence_ahead import evidence_ahead
from sig2gps_qgis.inference_errors import Busy, InferenceError, JobFailed, Unreachable
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_batches import TraceBatch
from tests.unit.evidence_sources import ServedSource

NONE_LISTED = Stations((), np.empty((0, 2)))
PATIENCE_S = 10.0


def trace(name: str) -> Trace:
    cells = np.full(2, None, object)
    return Trace(name, 1, np.array([0.0, 60.0]), np.zeros((2, 2)), np.full(2, -1), cells, 2)


def batch(names: str) -> TraceBatch:
    made = TraceBatch()
    for name in names:
        made.add(trace(name))
    return made


def served(source: ServedSource, *batches: str) -> dict[str, object]:
    """By trace, whether it has evidence (True), or why not."""
    found = {}
    for got, answers in evidence_ahead(source, map(batch, batches), never):
        for one, answer in zip(got.traces, answers):
            found[one.trajectory_id] = (
                str(answer) if isinstance(answer, InferenceError) else len(answer.time) == 7
            )
    return found


def test_every_trace_gets_its_evidence() -> None:
    source = ServedSource(NONE_LISTED)
    assert served(source, "abc", "", "de") == dict.fromkeys("abcde", True)
    assert source.asked == [["a", "b", "c"], ["d", "e"]]


@pytest.mark.parametrize("kind", [Unreachable, Busy])
def test_a_lost_server_is_asked_no_more(kind: type[InferenceError]) -> None:
    source = ServedSource(NONE_LISTED, [None, kind("gone")])
    assert served(source, "ab", "cd", "ef") == {
        **dict.fromkeys("ab", True),
        **dict.fromkeys("cdef", "gone"),
    }
    assert len(source.asked) == 2


def test_a_trace_that_fails_does_not_spoil_it_for_its_batch() -> None:
    source = ServedSource(NONE_LISTED, [JobFailed("together"), None, JobFailed("alone"), None])
    assert served(source, "abc", "d") == {"a": True, "b": "alone", "c": True, "d": True}
    assert source.asked == [["a", "b", "c"], ["a"], ["b"], ["c"], ["d"]]


def test_a_server_lost_between_two_traces() -> None:
    source = ServedSource(NONE_LISTED, [JobFailed("together"), None, Unreachable("gone")])
    assert served(source, "abc", "d") == {"a": True, "b": "gone", "c": "gone", "d": "gone"}
    assert len(source.asked) == 3


class SlowSource(ServedSource):
    """Computes until it is told to go on, or to stop."""

    def __init__(self) -> None:
        super().__init__(NONE_LISTED)
        self.begun = threading.Semaphore(0)
        self.may_answer = threading.Semaphore(0)
        self.stopped = threading.Event()

    def evidence(self, traces: Sequence[Trace], cancelled: Callable[[], bool]) -> list[Evidence]:
        self.begun.release()
        while not self.may_answer.acquire(timeout=0.01):
            if cancelled():
                self.stopped.set()
                raise Cancelled
        return super().evidence(traces, cancelled)


def test_the_next_batch_is_computed_while_one_is_used() -> None:
    source = SlowSource()
    with closing(evidence_ahead(source, map(batch, "abc"), never)) as ahead:
        source.may_answer.release()
        first, _ = next(ahead)
        assert first.traces[0].trajectory_id == "a"
        for _ in "ab":  # b has begun, and no one asked for it yet
            assert source.begun.acquire(timeout=PATIENCE_S)
        assert not source.begun.acquire(blocking=False)
    assert source.stopped.is_set()


def test_it_ends_when_cancelled() -> None:
    source = SlowSource()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        next(evidence_ahead(source, map(batch, "ab"), lambda: time.monotonic() > started + 0.2))
    assert time.monotonic() - started < 1.0
    assert source.stopped.is_set()


def test_trajectories_and_the_wish_to_stop_are_asked_for_in_the_callers_thread() -> None:
    threads = set()

    def batches() -> Iterator[TraceBatch]:
        for name in "abc":
            threads.add(threading.current_thread())
            yield batch(name)

    def cancelled() -> bool:
        threads.add(threading.current_thread())
        return False

    assert len(list(evidence_ahead(ServedSource(NONE_LISTED), batches(), cancelled))) == 3
    assert threads == {threading.current_thread()}


def test_what_nobody_foresaw_reaches_the_caller() -> None:
    source = ServedSource(NONE_LISTED, [TimeoutError("a mistake in the program")])
    with pytest.raises(TimeoutError, match="a mistake"):
        list(evidence_ahead(source, [batch("a")], never))
