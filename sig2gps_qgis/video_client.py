"""Asks a video server for the videos of tiles: this project's own, or vLLM-Omni, SGLang and alike.

All of them take OpenAI's Videos API. This project's server draws all candidates of a tile in one
job and gives frames without loss; the others draw one video a job, and give MP4 files.
"""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Sequence
from typing import Any, Callable
from urllib.parse import urlencode

from sig2gps_qgis.errors import never
from sig2gps_qgis.inference_errors import JobFailed, NotFound, WrongVersion
from sig2gps_qgis.inference_jobs import (
    GOODBYE_S,
    LONGEST_LOOK_S,
    LOOK_GROWTH,
    LOST_JOBS,
    SHORTEST_LOOK_S,
)
from sig2gps_qgis.inference_protocol import IDEMPOTENCY_HEADER
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.request_failures import Patience
from sig2gps_qgis.server_connection import Answer, ServerConnection
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video_answers import VideoAnswers
from sig2gps_qgis.video_checkpoint import CheckpointError, VideoCheckpoint
from sig2gps_qgis.video_jobs import VideoJob, form, other_fields, own_fields, tells_of_failure
from sig2gps_qgis.video_memory import VideoMemory
from sig2gps_qgis.video_protocol import CHECKPOINTS, ENGINE, VIDEOS
from sig2gps_qgis.video_request import Mp4Decoder, ServedCheckpoint, VideoAnswer, VideoRequest

UNDER_WAY = 8
"""Jobs that a server holds at a time: enough for a batch, and its queue stays open to others."""


class VideoClient:
    """See video_request.VideoServer.

    Args:
        connection: to the server.
        patience: how long to wait for what; ``total_s`` is for each request.
        decode: unpacks MP4 files, of servers that give nothing else.
    """

    def __init__(
        self, connection: ServerConnection, patience: Patience, decode: Mp4Decoder
    ) -> None:
        self._connection = connection
        self._patience = patience
        self._decode = decode
        self._offer: dict[str, Any] | None = None

    @property
    def url(self) -> str:
        """Address, for messages."""
        return self._connection.url

    def checkpoint(self, name: str, cancelled: Callable[[], bool] = never) -> ServedCheckpoint:
        """What the server knows of a checkpoint; see video_request.VideoServer."""
        limits = Interruptible(cancelled, self._patience.loading_s)
        if not self._is_own(limits):
            return self._other_checkpoint(name)
        try:
            told = self._connection.ask(
                "GET",
                f"{CHECKPOINTS}?{urlencode({'model': name})}",
                lambda answer: answer.fields("revision", "sig2gps", "memory"),
                limits,
                read_s=self._patience.loading_s,
            )
            facts = VideoCheckpoint.from_json(told["sig2gps"])
        except NotFound as error:
            raise WrongVersion(str(error)) from error
        except CheckpointError as error:
            raise WrongVersion(
                tr(
                    "The checkpoint '{name}' of {url}: {error}",
                    name=name,
                    url=self.url,
                    error=error,
                )
            ) from error
        memory = dict(told["memory"])
        together = int(memory.pop("together"))
        return ServedCheckpoint(facts, str(told["revision"]), VideoMemory(**memory), together)

    def generate(
        self,
        requests: Sequence[VideoRequest],
        *,
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = never,
    ) -> list[VideoAnswer]:
        """The videos of all requests, in their order; see video_request.VideoServer."""
        limits = Interruptible(cancelled, self._patience.total_s * max(len(requests), 1))
        is_own = self._is_own(limits)
        waiting = deque(task for request in requests for task in _tasks(request, is_own=is_own))
        answers = VideoAnswers(self._connection, self._decode, requests, is_own=is_own)
        under_way: list[_Task] = []
        total, reached, look_s = len(waiting), 0.0, SHORTEST_LOOK_S
        try:
            while waiting or under_way:
                while waiting and len(under_way) < UNDER_WAY:
                    task = waiting.popleft()
                    under_way.append(task)
                    self._submit(task, limits)
                limits.sleep(look_s)
                look_s = min(look_s * LOOK_GROWTH, LONGEST_LOOK_S)
                for task in list(under_way):
                    if self._look(task, answers, limits):
                        under_way.remove(task)
                        look_s = SHORTEST_LOOK_S
                done = total - len(waiting) - len(under_way)
                share = (done + sum(task.share for task in under_way)) / total
                if share > reached:
                    reached = share
                    progress(share)
        except BaseException:
            jobs = [task.job for task in under_way if task.job is not None]
            for goodbye in [self._connection.withdraw(job.path) for job in jobs]:
                goodbye.join(GOODBYE_S)
            raise
        return answers.whole()

    def _look(self, task: _Task, answers: VideoAnswers, limits: Interruptible) -> bool:
        """See how far a task is, and fetch its video if it is there; whether it is over."""
        assert task.job is not None  # nosec B101 - for mypy
        try:
            task.job = self._connection.ask(
                "GET", task.job.path, VideoJob.read, limits, is_answer=tells_of_failure
            )
            if task.job.status == "completed":
                answers.fetch(task.request, task.candidate, task.job, limits)
                self._connection.withdraw(task.job.path)  # the server need not keep it
                return True
        except NotFound:  # a server that was started anew knows nothing of it
            task.lost += 1
            if task.lost > LOST_JOBS:
                raise JobFailed(
                    tr(
                        "The video server at {url} has lost a job {lost} times: look at its "
                        "log, it may be crashing on this input.",
                        url=self.url,
                        lost=task.lost,
                    )
                ) from None
            self._submit(task, limits)
            return False
        if task.job.is_over:
            raise JobFailed(
                tr(
                    "The video server at {url} failed: {reason}"
                    if task.job.status == "failed"
                    else "The video server at {url} cancelled the job: {reason}",
                    url=self.url,
                    reason=task.job.reason,
                )
            )
        return False

    def _submit(self, task: _Task, limits: Interruptible) -> None:
        body, kind = form(task.request, task.fields)
        task.job = self._connection.ask(
            "POST",
            VIDEOS,
            VideoJob.read,
            limits,
            body=body,
            headers={"Content-Type": kind, IDEMPOTENCY_HEADER: task.key},
            too_late=lambda job: self._connection.withdraw(job.path),
            read_s=self._patience.loading_s,
        )

    def _is_own(self, limits: Interruptible) -> bool:
        """Whether it is this project's server; asked once.

        Raises:
            WrongVersion: it is, but without the engine.
        """
        if self._offer is None:
            self._offer = self._ask_offer(limits)
        engines = self._offer.get("models")
        if not isinstance(engines, list):
            return False
        if ENGINE not in [one.get("engine") for one in engines if isinstance(one, dict)]:
            raise WrongVersion(
                tr(
                    "The inference server at {url} has no engine '{engine}': install the same "
                    "version of Sig2GPS on both.",
                    url=self.url,
                    engine=ENGINE,
                )
            )
        return True

    def _ask_offer(self, limits: Interruptible) -> dict[str, Any]:
        try:
            return self._connection.ask("GET", "/v1/models", Answer.fields, limits)
        except NotFound:
            return {}  # a server of one model, which need not list it

    def _other_checkpoint(self, name: str) -> ServedCheckpoint:
        """Of another server, which tells the names of its models at best.

        Raises:
            WrongVersion: none is of that name.
        """
        assert self._offer is not None  # nosec B101 - for mypy
        listed = self._offer.get("data")
        entries = listed if isinstance(listed, list) else []
        names = [str(one["id"]) for one in entries if isinstance(one, dict) and "id" in one]
        if name and names and name not in names:
            raise WrongVersion(
                tr(
                    "The video server at {url} has no model '{name}'; it has: {names}.",
                    url=self.url,
                    name=name,
                    names=", ".join(names),
                )
            )
        return ServedCheckpoint(None, name or (names[0] if len(names) == 1 else ""))


class _Task:
    """A job to be: a request's videos, or one of them.

    Attributes:
        candidate: which one; None: all of them.
        lost: how often the server has forgotten it.
    """

    def __init__(self, request: VideoRequest, candidate: int | None, fields: dict[str, Any]):
        self.request = request
        self.candidate = candidate
        self.fields = fields
        self.key = uuid.uuid4().hex
        self.job: VideoJob | None = None
        self.lost = 0

    @property
    def share(self) -> float:
        """That is done, 0 to 1."""
        return 0.0 if self.job is None else self.job.share


def _tasks(request: VideoRequest, *, is_own: bool) -> list[_Task]:
    if is_own:
        return [_Task(request, None, own_fields(request))]
    return [
        _Task(request, number, other_fields(request, seed))
        for number, seed in enumerate(request.seeds)
    ]
