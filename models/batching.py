"""One worker thread for each device, which joins pieces of several jobs into batches."""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict, deque
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import replace
from typing import Any

from sig2gps_qgis.engine_options import OptionValue
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.models.dispatch import (
    Answer,
    EngineDescription,
    Piece,
    answer_together,
    describe,
    weight_facts,
)
from sig2gps_qgis.models.engine import Engine

FILL_SECONDS = 0.005
"""How long an idle device waits for a batch to fill."""
STOP_SECONDS = 2.0


class Entry:
    """A piece in the queue, and where its answer goes."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.answer: Future[Answer] = Future()

    def settle(self, answer: Answer | Exception) -> None:
        try:
            if isinstance(answer, Exception):
                self.answer.set_exception(answer)
            else:
                self.answer.set_result(answer)
        except InvalidStateError:
            pass  # the event loop has given it up meanwhile


class FairQueue:
    """Pieces waiting for a device; jobs take turns, piece by piece."""

    def __init__(self, batch_sizes: Mapping[str, int]) -> None:
        """``batch_sizes``: engine -> most samples that are worth computing at once."""
        self._batch_sizes = batch_sizes
        self._changed = threading.Condition()
        self._waiting: OrderedDict[str, deque[Entry]] = OrderedDict()
        self._samples = 0
        self._closed = False

    def put(self, entry: Entry) -> None:
        with self._changed:
            if self._closed:
                entry.settle(Cancelled())
                return
            self._waiting.setdefault(entry.piece.job, deque()).append(entry)
            self._samples += entry.piece.samples
            self._changed.notify_all()

    def take(self) -> list[Entry]:
        """The next batch, of one kind; empty once the queue is closed. Waits for it."""
        full = max(self._batch_sizes.values())
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                self._changed.wait_for(
                    lambda: self._samples >= full or self._closed, timeout=FILL_SECONDS
                )
                batch = self._next_batch()
                if batch or self._closed:
                    return batch

    def close(self) -> None:
        """Let everyone go who waits."""
        with self._changed:
            self._closed = True
            for entries in self._waiting.values():
                for entry in entries:
                    entry.settle(Cancelled())
            self._waiting.clear()
            self._samples = 0
            self._changed.notify_all()

    def _next_batch(self) -> list[Entry]:
        batch: list[Entry] = []
        room = 0
        turns = deque(self._waiting)
        while turns:
            job = turns.popleft()
            entry = self._waiting[job][0]
            piece = entry.piece
            if piece.cancelled():
                entry.settle(Cancelled())
            else:
                if not batch:
                    room = self._batch_sizes[piece.engine]
                elif piece.samples > room or piece.kind != batch[0].piece.kind:
                    continue
                batch.append(entry)
                room -= piece.samples
            self._samples -= piece.samples
            self._waiting[job].popleft()
            if self._waiting[job]:
                self._waiting.move_to_end(job)
                turns.append(job)
            else:
                del self._waiting[job]
        return batch


class BatchWorkers:
    """The dispatcher of a single machine: see Dispatcher."""

    pieces_per_job = 8

    def __init__(self, devices: Sequence[Sequence[Engine]]) -> None:
        """``devices``: for each device its own instances of the same engines."""
        self.engines: Mapping[str, EngineDescription] = {
            engine.name: describe(engine) for engine in devices[0]
        }
        self._devices = devices
        self._queue = FairQueue({name: e.batch_size for name, e in self.engines.items()})
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    async def predict(self, piece: Piece) -> Answer:
        loop = asyncio.get_running_loop()

        def report(share: float) -> None:
            if not self._stopping.is_set():
                loop.call_soon_threadsafe(piece.progress, share)

        entry = Entry(
            replace(
                piece,
                cancelled=lambda: self._stopping.is_set() or piece.cancelled(),
                progress=report,
            )
        )
        self._queue.put(entry)
        return await asyncio.wrap_future(entry.answer)

    async def facts(self, engine: str, options: Mapping[str, OptionValue]) -> dict[str, Any]:
        # not by a worker, which may be busy for minutes
        (asked,) = (one for one in self._devices[0] if one.name == engine)
        return await asyncio.to_thread(weight_facts, asked, options)

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        for number, engines in enumerate(self._devices):
            thread = threading.Thread(
                target=self._work,
                args=({engine.name: engine for engine in engines}, loop),
                name=f"device-{number}",
                daemon=True,  # an engine that hangs must not keep the process alive
            )
            thread.start()
            self._threads.append(thread)

    async def stop(self) -> None:
        self._stopping.set()
        self._queue.close()
        for thread in self._threads:
            await asyncio.to_thread(thread.join, STOP_SECONDS)

    def _work(self, engines: Mapping[str, Engine], loop: asyncio.AbstractEventLoop) -> None:
        while batch := self._queue.take():
            for entry in batch:
                loop.call_soon_threadsafe(entry.piece.started)
            pieces = [entry.piece for entry in batch]
            answers = answer_together(engines[pieces[0].engine], pieces)
            for entry, answer in zip(batch, answers):
                entry.settle(answer)
