"""Which pieces share a batch, and whose turn it is."""

from __future__ import annotations

import asyncio
import threading
import time

import numpy as np
import pytest

from sig2gps_qgis.engine_options import OptionSpec, OptionValue
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_protocol import ArraySpec
from sig2gps_qgis.models.batching import BatchWorkers, Entry, FairQueue
from sig2gps_qgis.models.dispatch import Piece, describe
from tests.models.fake_engine import USUAL, FakeEngine, samples


def piece(
    job: str, count: int = 1, side: int = 4, engine: str = "fake", **options: OptionValue
) -> Piece:
    return Piece(job, engine, samples(count, side=side), USUAL | options)


def taken(queue: FairQueue) -> list[tuple[str, int]]:
    return [(entry.piece.job, entry.piece.samples) for entry in queue.take()]


@pytest.fixture
def queue() -> FairQueue:
    return FairQueue({"fake": 4, "other": 2})


def test_jobs_take_turns(queue: FairQueue) -> None:
    for _ in range(5):
        queue.put(Entry(piece("long")))
    queue.put(Entry(piece("a")))
    queue.put(Entry(piece("b")))
    assert taken(queue) == [("long", 1), ("a", 1), ("b", 1), ("long", 1)]
    queue.put(Entry(piece("c")))
    assert taken(queue) == [("long", 1), ("c", 1), ("long", 1), ("long", 1)]


def test_whoever_was_served_last_comes_last(queue: FairQueue) -> None:
    for job in "abc":
        for _ in range(2):
            queue.put(Entry(piece(job, 2)))
    assert taken(queue) == [("a", 2), ("b", 2)]
    assert taken(queue) == [("c", 2), ("a", 2)]
    assert taken(queue) == [("b", 2), ("c", 2)]


def test_a_piece_that_does_not_fit_waits_for_the_next_batch(queue: FairQueue) -> None:
    queue.put(Entry(piece("a", 3)))
    queue.put(Entry(piece("b", 2)))
    queue.put(Entry(piece("c", 1)))
    assert taken(queue) == [("a", 3), ("c", 1)]
    assert taken(queue) == [("b", 2)]


def test_only_pieces_of_one_engine_and_shape_and_choice_share_a_batch(queue: FairQueue) -> None:
    queue.put(Entry(piece("a")))
    queue.put(Entry(piece("b", side=5)))
    queue.put(Entry(piece("c", engine="other")))
    queue.put(Entry(piece("d", weights="large")))
    queue.put(Entry(piece("e")))
    assert taken(queue) == [("a", 1), ("e", 1)]
    assert taken(queue) == [("b", 1)]
    assert taken(queue) == [("c", 1)]
    assert taken(queue) == [("d", 1)]


def test_cancelled_pieces_take_nobodys_place(queue: FairQueue) -> None:
    cancelled = Entry(Piece("a", "fake", samples(4), USUAL, cancelled=lambda: True))
    queue.put(cancelled)
    queue.put(Entry(piece("b", 4)))
    assert taken(queue) == [("b", 4)]
    assert isinstance(cancelled.answer.exception(), Cancelled)


def test_a_closed_queue_lets_everyone_go(queue: FairQueue) -> None:
    waiting, late = Entry(piece("a")), Entry(piece("b"))
    queue.put(waiting)
    queue.close()
    queue.put(late)
    assert queue.take() == []
    assert isinstance(waiting.answer.exception(), Cancelled)
    assert isinstance(late.answer.exception(), Cancelled)


def test_an_idle_device_begins_soon_and_a_waiting_one_at_once(queue: FairQueue) -> None:
    begun = threading.Event()
    worker = threading.Thread(target=lambda: queue.take() and begun.set())
    worker.start()
    queue.put(Entry(piece("a")))
    assert begun.wait(1)
    worker.join()


def test_each_device_has_a_worker() -> None:
    async def measure() -> float:
        workers = BatchWorkers([[FakeEngine(1, 0.4)], [FakeEngine(1, 0.4)]])
        await workers.start()
        begin = time.monotonic()
        answers = await asyncio.gather(*(workers.predict(piece(job)) for job in "ab"))
        seconds = time.monotonic() - begin
        await workers.stop()
        for answer in answers:
            np.testing.assert_array_equal(answer.arrays["doubled"], [[0, 2]])
        return seconds

    assert asyncio.run(measure()) < 0.7


def test_stopping_cancels_what_is_being_computed() -> None:
    engine = FakeEngine(1, 60)

    async def stop() -> float:
        workers = BatchWorkers([[engine]])
        await workers.start()
        under_way = asyncio.create_task(workers.predict(piece("a")))
        while not engine.batches:
            await asyncio.sleep(0.01)
        begin = time.monotonic()
        await workers.stop()
        with pytest.raises(Cancelled):
            await under_way
        return time.monotonic() - begin

    assert asyncio.run(stop()) < 1
    assert engine.stopped == 1


def test_an_engine_whose_answers_nobody_could_size_is_refused() -> None:
    engine = FakeEngine()
    engine.outputs = {"doubled": ArraySpec("float32", ("N", "K"))}
    with pytest.raises(ValueError, match=r"output 'doubled' has unknown axes \['K'\]"):
        describe(engine)
    engine.options["K"] = OptionSpec(int, 3, least=1, most=5)
    assert describe(engine).outputs["doubled"].shape == ("N", "K")
