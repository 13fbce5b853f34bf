"""While the caller uses one answer, the next is on its way."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Callable, TypeVar

from sig2gps_qgis.errors import Cancelled

Question = TypeVar("Question")
Answer = TypeVar("Answer")

_SECONDS_BETWEEN_CANCEL_CHECKS = 0.1


def work_ahead(
    answer: Callable[[Question, Callable[[], bool]], Answer],
    questions: Iterable[Question],
    cancelled: Callable[[], bool],
) -> Generator[tuple[Question, Answer], None, None]:
    """Each question with its answer, one ahead of the caller, in a thread.

    ``questions`` and ``cancelled`` are asked in the caller's own thread only. The thread has
    ended when the iterator is closed.

    Args:
        answer: gets a question, and what says that nobody waits for the answer any more.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    stopped = threading.Event()
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="sig2gps-ahead") as executor:
        try:
            under_way: tuple[Question, Future[Answer]] | None = None
            for question in questions:
                following = question, executor.submit(answer, question, stopped.is_set)
                if under_way is not None:
                    yield under_way[0], _wait(under_way[1], cancelled)
                under_way = following
            if under_way is not None:
                yield under_way[0], _wait(under_way[1], cancelled)
        finally:
            stopped.set()


def _wait(answer: Future[Answer], cancelled: Callable[[], bool]) -> Answer:
    while not answer.done():
        if cancelled():
            raise Cancelled
        wait([answer], timeout=_SECONDS_BETWEEN_CANCEL_CHECKS)
    return answer.result()
