"""Jobs of an inference server, from acceptance until their results are dropped."""

from __future__ import annotations

import asyncio
import logging
import math
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from sig2gps_qgis.models.server_settings import Settings

State = Literal["queued", "running", "done", "failed", "cancelled"]

log = logging.getLogger("sig2gps.server")

_BUSY = frozenset({"queued", "running"})
_SHORTEST_WAIT, _LONGEST_WAIT = 1, 60


class TooBusy(RuntimeError):  # noqa: N818 - what HTTP calls it
    """No room for a job now.

    Attributes:
        retry_after: seconds after which to ask again.
    """

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class KeyReused(ValueError):  # noqa: N818 - what the client did
    """An idempotency key that came with another request before."""


@dataclass
class Job:
    """One request; only the event loop changes it, any thread may read ``over``.

    Attributes:
        id: unguessable.
        engine: its name.
        samples: length of the batch.
        digest: hash of the request.
        key: the client's idempotency key.
        held: bytes of memory that are counted for it.
        state: see inference_protocol.STATES.
        answered: samples that are done.
        under_way: how many samples' worth is done of pieces that are being computed, by where
            they begin.
        revision: of the weights that compute it; None until they have answered.
        reason: why it failed.
        result: packed arrays; None before they are there and after they were dropped.
        note: what a route must know of the request later on.
        created, started, ended, fetched: when, in seconds of the monotonic clock.
    """

    id: str
    engine: str
    samples: int
    digest: bytes
    key: str | None
    held: int
    created: float
    state: State = "queued"
    answered: int = 0
    under_way: dict[int, float] = field(default_factory=dict)
    revision: str | None = None
    reason: str | None = None
    result: bytes | None = None
    note: dict[str, Any] = field(default_factory=dict)
    started: float | None = None
    ended: float | None = None
    fetched: float | None = None
    settled: asyncio.Event = field(default_factory=asyncio.Event)

    def over(self) -> bool:
        """Whether it is done, failed or cancelled."""
        return self.state not in _BUSY

    @property
    def progress(self) -> float:
        """The share of it that is done, 0 to 1."""
        return (self.answered + sum(self.under_way.values())) / self.samples


class JobStore:
    """All jobs of a server, within its limits; to be used in the event loop only."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._jobs: dict[str, Job] = {}
        self._busy: dict[str, Job] = {}
        self._ids_by_key: dict[str, str] = {}
        self._held = 0
        self._seconds_per_sample = 0.0

    @property
    def held(self) -> int:
        """Bytes that requests and results take."""
        return self._held

    def find(self, identifier: str) -> Job | None:
        """The job, if there is or recently was such a one."""
        return self._jobs.get(identifier)

    def count(self, state: State) -> int:
        """How many jobs are queued, or running."""
        return sum(job.state == state for job in self._busy.values())

    def busy(self) -> bool:
        """Whether any job waits or runs."""
        return bool(self._busy)

    def knows(self, key: str | None) -> bool:
        """Whether a job of this idempotency key is still there."""
        return key is not None and key in self._ids_by_key

    def find_repeated(self, key: str | None, digest: bytes) -> Job | None:
        """The job that this very request made before, unless there is nothing left to get of it.

        Raises:
            KeyReused: the key came with another request.
        """
        job = self._jobs.get(self._ids_by_key.get(key, "")) if key is not None else None
        if job is None or job.state == "cancelled":
            return None
        if job.digest != digest:
            raise KeyReused(f"the idempotency key '{key}' was used for another request")
        return job

    def check_room(self, needed_bytes: int = 0) -> None:
        """Make sure that another job could be taken, dropping results that were fetched.

        Raises:
            TooBusy: it could not.
        """
        if len(self._busy) >= self._settings.max_jobs:
            raise TooBusy(f"{len(self._busy)} jobs are waiting or running", self._retry_after())
        self._make_room(needed_bytes)

    def hold(self, more_bytes: int) -> None:
        """Count memory, for a request's body while it arrives; ``release`` it afterwards.

        Raises:
            TooBusy: too much is held already.
        """
        self._make_room(more_bytes)
        self._held += more_bytes

    def release(self, held_bytes: int) -> None:
        """Count memory no more."""
        self._held -= held_bytes

    def accept(
        self, engine: str, samples: int, digest: bytes, key: str | None, needed_bytes: int
    ) -> Job:
        """A new job that waits.

        Raises:
            TooBusy: no room.
        """
        self.check_room(needed_bytes)
        job = Job(uuid.uuid4().hex, engine, samples, digest, key, needed_bytes, self._clock())
        self._jobs[job.id] = self._busy[job.id] = job
        self._held += needed_bytes
        if key is not None:
            self._ids_by_key[key] = job.id
        return job

    def begin(self, job: Job) -> None:
        """A device has taken up the job, or the next piece of it."""
        if job.state == "queued":
            job.state, job.started = "running", self._clock()

    def finish(self, job: Job, result: bytes) -> None:
        """The result is there."""
        if job.over():
            return
        job.result = result
        self._end(job, "done")
        seconds = (self._clock() - (job.started or job.created)) / job.samples
        self._seconds_per_sample += 0.2 * (seconds - self._seconds_per_sample)

    def fail(self, job: Job, reason: str) -> None:
        """There will be no result."""
        if not job.over():
            job.reason = reason
            self._end(job, "failed")

    def cancel(self, job: Job) -> None:
        """Nobody wants the result any more."""
        if not job.over():
            self._end(job, "cancelled")

    def forget(self, job: Job) -> None:
        """Nobody wants it any more: drop what it has given, or cancel it."""
        if job.over():
            self._drop(job)
        else:
            self.cancel(job)

    def settle_memory(self, job: Job) -> None:
        """The job's arrays are gone; what is still held is its result."""
        self._hold_for(job, len(job.result or b""))

    def note_fetched(self, job: Job) -> None:
        """The result went out to the client."""
        job.fetched = job.fetched or self._clock()

    def expire(self) -> None:
        """Forget what was fetched, or waited for too long, and jobs without a result."""
        now = self._clock()
        for job in list(self._jobs.values()):
            if job.ended is None:
                continue
            served = job.ended if job.result is None else job.fetched
            if now - job.ended >= self._settings.result_seconds or (
                served is not None and now - served >= self._settings.fetched_seconds
            ):
                self._drop(job)

    def _end(self, job: Job, state: State) -> None:
        job.state, job.ended = state, self._clock()
        del self._busy[job.id]
        job.settled.set()
        begun = job.ended if job.started is None else job.started
        log.info(
            "job=%s engine=%s samples=%d state=%s waited=%.3fs ran=%.3fs result=%dB",
            job.id,
            job.engine,
            job.samples,
            state,
            begun - job.created,
            job.ended - begun,
            len(job.result or b""),
        )

    def _retry_after(self) -> int:
        """Seconds until about half of what is to be computed will be."""
        samples = sum(job.samples - job.answered for job in self._busy.values())
        wait = math.ceil(samples * self._seconds_per_sample / 2)
        return min(max(wait, _SHORTEST_WAIT), _LONGEST_WAIT)

    def _make_room(self, needed_bytes: int) -> None:
        room = self._settings.max_held_bytes - needed_bytes
        if self._held > room:
            for job in [job for job in self._jobs.values() if job.fetched is not None]:
                self._drop(job)
        if self._held > room:
            raise TooBusy("requests and results fill the memory", self._retry_after())

    def _hold_for(self, job: Job, held_bytes: int) -> None:
        self._held += held_bytes - job.held
        job.held = held_bytes

    def _drop(self, job: Job) -> None:
        job.result = None
        self._hold_for(job, 0)
        del self._jobs[job.id]
        if job.key is not None and self._ids_by_key.get(job.key) == job.id:
            del self._ids_by_key[job.key]
