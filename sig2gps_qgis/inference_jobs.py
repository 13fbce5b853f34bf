"""Jobs of an inference server: submitted, waited for, fetched, or withdrawn."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

import numpy as np

from sig2gps_qgis.inference_errors import JobFailed, NotFound
from sig2gps_qgis.inference_protocol import (
    IDEMPOTENCY_HEADER,
    MEDIA_TYPE,
    STATES,
    ArraysError,
    unpack,
)
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.request_failures import Patience
from sig2gps_qgis.server_connection import MAX_ANSWER_BYTES, Answer, ServerConnection
from sig2gps_qgis.translation import tr

SHORTEST_LOOK_S, LONGEST_LOOK_S, LOOK_GROWTH = 0.05, 1.0, 1.5
"""How long each look at a job lasts; the server answers sooner when the job ends."""
LOST_JOBS = 3
"""How often a job that the server no longer knows is submitted again."""
GOODBYE_S = 0.5
"""How long a caller who gives up waits for the server to be told."""


@dataclass(frozen=True)
class InferenceResult:
    """A model's answer.

    Attributes:
        arrays: what the engine's outputs say; first axis N, as in the question.
        version, revision: of the engine, and hash of its weights.
    """

    arrays: dict[str, np.ndarray]
    version: str
    revision: str


@dataclass(frozen=True)
class Job:
    """A job as the server tells of it."""

    id: str
    state: str
    progress: float
    reason: str
    version: str
    revision: str

    @classmethod
    def read(cls, answer: Answer) -> Job:
        fields = answer.fields("id", "state", "progress")
        if fields["state"] not in STATES:
            raise ValueError(f"unknown state {fields['state']}")
        return cls(
            str(fields["id"]),
            fields["state"],
            float(fields["progress"]),
            str(fields.get("reason") or tr("no reason given")),
            str(fields.get("version") or ""),
            str(fields.get("revision") or ""),
        )

    @property
    def is_over(self) -> bool:
        return self.state not in ("queued", "running")

    @property
    def path(self) -> str:
        return f"/v1/jobs/{quote(self.id, safe='')}"


class InferenceJobs:
    """Has one inference server compute; may be used from several threads.

    Args:
        connection: to the server.
        patience: how long to wait for what.
    """

    def __init__(self, connection: ServerConnection, patience: Patience) -> None:
        self._connection = connection
        self._patience = patience

    def result(
        self,
        address: str,
        body: bytes,
        samples: int,
        report: Callable[[float], None],
        limits: Interruptible,
    ) -> InferenceResult:
        """The answer to one batch.

        Submitted under one key, so that however often a request has to be repeated, the answer is
        that of one job.

        Args:
            address: where the server takes it, with the engine and its options.
            body: the engine's inputs, packed.
            samples: how many there are.
            report: called in this thread with the share that is done, 0 to 1.
            limits: of the whole job.

        Raises:
            InferenceError: there is no answer.
            Cancelled: within a second of the wish; the server is told.
        """
        key = uuid.uuid4().hex
        for _ in range(1 + LOST_JOBS):
            job = self._submit(address, body, key, limits)
            try:
                return self._finish(job, samples, report, limits)
            except NotFound:  # a server that was started anew knows nothing of it
                continue
            except BaseException:
                self._connection.withdraw(job.path).join(GOODBYE_S)
                raise
        raise JobFailed(
            tr(
                "The inference server at {url} has lost the job {times} times: look at its "
                "log, it may be crashing on this input.",
                url=self._connection.url,
                times=1 + LOST_JOBS,
            )
        )

    def _submit(self, address: str, body: bytes, key: str, limits: Interruptible) -> Job:
        return self._connection.ask(
            "POST",
            address,
            Job.read,
            limits,
            body=body,
            headers={"Content-Type": MEDIA_TYPE, IDEMPOTENCY_HEADER: key},
            too_late=lambda job: self._connection.withdraw(job.path),
        )

    def _finish(
        self, job: Job, samples: int, report: Callable[[float], None], limits: Interruptible
    ) -> InferenceResult:
        """Wait for the job and fetch its result.

        Raises:
            NotFound: the server has forgotten the job.
            InferenceError, Cancelled: as :meth:`result`.
        """
        look_s = SHORTEST_LOOK_S
        longest_s = min(LONGEST_LOOK_S, self._patience.read_s / 2.0)
        while not job.is_over:
            until = time.monotonic() + look_s
            job = self._connection.ask("GET", f"{job.path}?wait={look_s:.2f}", Job.read, limits)
            report(job.progress)
            if not job.is_over:  # of a server that answers at once, too much would be asked
                limits.sleep(until - time.monotonic())
            look_s = min(look_s * LOOK_GROWTH, longest_s)
        if job.state != "done":
            raise JobFailed(
                tr(
                    "The inference server at {url} failed: {reason}"
                    if job.state == "failed"
                    else "The inference server at {url} cancelled the job: {reason}",
                    url=self._connection.url,
                    reason=job.reason,
                )
            )

        def read_result(answer: Answer) -> dict[str, np.ndarray]:
            result = unpack(answer.body, MAX_ANSWER_BYTES)
            for name, array in result.items():
                if array.shape[:1] != (samples,):
                    raise ArraysError(f"'{name}' is of shape {array.shape} for {samples} samples")
            return result

        result = self._connection.ask("GET", f"{job.path}/result", read_result, limits)
        report(1.0)
        return InferenceResult(result, job.version, job.revision)
