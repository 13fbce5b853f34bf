"""All that the requests to one server share."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import numpy as np

from sig2gps_qgis.engine_options import OptionValue, axis_lengths
from sig2gps_qgis.inference_protocol import ArraySpec, check, unpack
from sig2gps_qgis.models.dispatch import Dispatcher, EngineDescription
from sig2gps_qgis.models.job_runner import run_job
from sig2gps_qgis.models.jobs import Job, JobStore
from sig2gps_qgis.models.lifetime import Lifetime
from sig2gps_qgis.models.server_settings import Settings

UNPACKERS = 2
"""Threads that unpack requests and pack results; more would take more memory at a time."""
TICK_SECONDS = 0.5


class BatchTooLarge(ValueError):  # noqa: N818 - said of the batch
    """More samples, or larger ones, than a server takes at once."""


class Service:
    """Takes requests apart, and sees jobs through.

    Attributes:
        settings, dispatcher: as given.
        store: the jobs.
        lifetime: when the server ends by itself.
    """

    def __init__(self, dispatcher: Dispatcher, settings: Settings) -> None:
        self.dispatcher = dispatcher
        self.settings = settings
        self.store = JobStore(settings)
        self.lifetime = Lifetime(settings)
        self._packing = ThreadPoolExecutor(UNPACKERS, thread_name_prefix="packing")
        self._runs: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Jobs get computed, and old ones dropped, for as long as the context lasts."""
        await self.dispatcher.start()
        ticking = asyncio.create_task(self._tick())
        try:
            yield
        finally:
            ticking.cancel()
            await self.dispatcher.stop()
            if self._runs:
                await asyncio.wait(self._runs, timeout=TICK_SECONDS)
            self._packing.shutdown(wait=False, cancel_futures=True)

    async def submit(
        self,
        engine: EngineDescription,
        options: Mapping[str, OptionValue],
        body: bytes,
        key: str | None,
    ) -> tuple[Job, bool]:
        """The job of a request, and whether it is a new one.

        Args:
            options: checked, each with a value.
            body: packed arrays.

        Raises:
            KeyReused: the idempotency key came with another request.
            ArraysError: the body is not what the engine takes.
            BatchTooLarge: it asks for too much at once.
            TooBusy: no room now.
            Ending: no time left.
        """
        loop = asyncio.get_running_loop()
        digest = await loop.run_in_executor(self._packing, _digest, engine.name, options, body)
        if repeated := self.store.find_repeated(key, digest):
            return repeated, False
        arrays, samples = await loop.run_in_executor(self._packing, self._unpack, engine, body)
        # the same request may have come on another connection meanwhile
        if repeated := self.store.find_repeated(key, digest):
            return repeated, False
        return self.begin(engine, options, arrays, samples, digest, key), True

    def begin(
        self,
        engine: EngineDescription,
        options: Mapping[str, OptionValue],
        arrays: Mapping[str, np.ndarray],
        samples: int,
        digest: bytes,
        key: str | None,
    ) -> Job:
        """A new job, of arrays that were checked; raises as ``submit``."""
        needed = _size(arrays, engine, options)
        if needed > self.settings.max_held_bytes:
            raise BatchTooLarge(f"arrays and answer would take {needed} bytes; send fewer samples")
        self.lifetime.check_staying()
        job = self.store.accept(engine.name, samples, digest, key, needed)
        self.lifetime.note_job()
        run = asyncio.create_task(
            run_job(job, arrays, options, self.store, self.dispatcher, self._packing),
            name=job.id,
        )
        self._runs.add(run)
        run.add_done_callback(self._runs.discard)
        return job

    def _unpack(self, engine: EngineDescription, body: bytes) -> tuple[dict[str, np.ndarray], int]:
        arrays = unpack(body, self.settings.max_unpacked_bytes)
        samples = check(arrays, engine.inputs)
        if samples > self.settings.max_batch:
            raise BatchTooLarge(
                f"{samples} samples in one request; send at most {self.settings.max_batch}"
            )
        return arrays, samples

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_SECONDS)
            self.store.expire()
            if self.store.busy():
                self.lifetime.note_job()
            self.lifetime.check_use()


def _digest(engine: str, options: Mapping[str, OptionValue], body: bytes) -> bytes:
    digest = hashlib.sha256(json.dumps([engine, sorted(options.items())]).encode() + b"\0")
    digest.update(body)
    return digest.digest()


def _size(
    arrays: Mapping[str, np.ndarray],
    engine: EngineDescription,
    options: Mapping[str, OptionValue],
) -> int:
    """Bytes that a job's arrays and its answer's take."""
    lengths: dict[int | str, int] = {**axis_lengths(engine.options, options)}
    for name, spec in engine.inputs.items():
        lengths.update(zip(spec.shape, arrays[name].shape))
    answer = sum(_bytes(spec, lengths) for spec in engine.outputs.values())
    return sum(array.nbytes for array in arrays.values()) + answer


def _bytes(spec: ArraySpec, lengths: dict[int | str, int]) -> int:
    # Python's integers, unlike numpy's, do not overflow
    size = np.dtype(spec.dtype).itemsize
    for axis in spec.shape:
        size *= lengths[axis] if isinstance(axis, str) else axis
    return size
