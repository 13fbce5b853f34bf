"""What whoever runs an inference server may decide."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True)
class Settings:
    """Limits and the token of one inference server.

    The memory limits together keep the process below 2 GB with a small model.

    Attributes:
        device: what the models run on, as users are told.
        token: what clients must show; None lets everyone in.
        max_body_bytes: largest request.
        max_unpacked_bytes: largest total of a request's arrays.
        max_batch: most samples in one request.
        max_jobs: most jobs that wait or run at a time.
        max_held_bytes: most memory for requests and results together.
        body_seconds: longest time that a request's body may take to arrive.
        result_seconds: how long a result is kept for a client that does not fetch it.
        fetched_seconds: how long it is kept once fetched, in case the client lost it on the way.
        idle_exit: seconds without lease and job after which the server ends; None: never.
    """

    device: str = "cpu"
    token: str | None = None
    max_body_bytes: int = 32 * MEBIBYTE
    max_unpacked_bytes: int = 128 * MEBIBYTE
    max_batch: int = 256
    max_jobs: int = 64
    max_held_bytes: int = 512 * MEBIBYTE
    body_seconds: float = 300.0
    result_seconds: float = 900.0
    fetched_seconds: float = 60.0
    idle_exit: float | None = None
