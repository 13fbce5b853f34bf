"""What computes on a Ray cluster: a process with its own engines, on a device or part of one."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any

import numpy as np
from ray import serve

from sig2gps_qgis.engine_options import OptionValue
from sig2gps_qgis.models.dispatch import (
    Answer,
    EngineDescription,
    Piece,
    answer_together,
    describe,
    weight_facts,
)
from sig2gps_qgis.models.engine import Engine, NoWeights

FILL_SECONDS = 0.02
"""How long a batch is waited for to fill; Serve closes batches even while the device is busy."""
TELL_SECONDS = 0.5
"""How often it is told how far a piece is."""


def count_samples(pieces: Sequence[Piece]) -> int:
    """How much of a batch some pieces take."""
    return sum(piece.samples for piece in pieces)


@serve.deployment
class EngineReplica:
    """Answers pieces of jobs; may be killed at any time."""

    def __init__(self, device: str, load: Callable[[str], Sequence[Engine]]) -> None:
        """``load`` gives the engines for a device."""
        self._engines = {engine.name: engine for engine in load(device)}
        largest = max(engine.batch_size for engine in self._engines.values())
        self._answer_batch.set_max_batch_size(largest)

    async def describe(self) -> list[EngineDescription]:
        """The engines that are here."""
        return [describe(engine) for engine in self._engines.values()]

    async def facts(
        self, engine: str, options: Mapping[str, OptionValue]
    ) -> dict[str, Any] | NoWeights:
        """What an engine says of weights, or that there are none."""
        try:
            return await asyncio.to_thread(weight_facts, self._engines[engine], options)
        except NoWeights as error:
            return error

    async def predict(
        self,
        job: str,
        engine: str,
        arrays: Mapping[str, np.ndarray],
        options: Mapping[str, OptionValue],
    ) -> AsyncIterator[float | Answer | Exception]:
        """Shares of a piece that are done, then its answer.

        Or the EngineFailed or Cancelled that there is instead: exceptions are no less told than
        answers, so that those which Ray raises are about Ray.
        """
        cancelled = threading.Event()
        shares = [0.0]  # the latest is the last; other threads add to them
        piece = Piece(
            job, engine, arrays, options, cancelled=cancelled.is_set, progress=shares.append
        )
        answering = asyncio.ensure_future(self._answer_batch(piece))
        told = 0.0
        try:
            while not (await asyncio.wait({answering}, timeout=TELL_SECONDS))[0]:
                if shares[-1] > told:
                    told = shares[-1]
                    yield told
            yield answering.result()
        finally:
            cancelled.set()
            answering.cancel()

    @serve.batch(max_batch_size=1, batch_wait_timeout_s=FILL_SECONDS, batch_size_fn=count_samples)
    async def _answer_batch(self, pieces: list[Piece]) -> list[Answer | Exception]:
        # in a thread, so that Serve's health checks are answered meanwhile
        return await asyncio.to_thread(self._answer, pieces)

    def _answer(self, pieces: Sequence[Piece]) -> list[Answer | Exception]:
        alike = defaultdict(list)
        for number, piece in enumerate(pieces):
            alike[piece.kind].append(number)
        answers: dict[int, Answer | Exception] = {}
        for numbers in alike.values():
            together = [pieces[number] for number in numbers]
            engine = self._engines[together[0].engine]
            answers.update(zip(numbers, answer_together(engine, together)))
        return [answers[number] for number in range(len(pieces))]
