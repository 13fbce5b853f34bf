"""What goes to a video server for one window of a trace, and what comes back.

The server sees a picture, a prompt and numbers: no coordinate of the earth, no date, no id.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Protocol

import numpy as np

from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_memory import VideoMemory

FRAMES_PER_SECOND = 8
"""Of the videos as files: 21 frames take two and a half seconds."""

Mp4Decoder = Callable[[bytes], np.ndarray]
"""From an MP4 file to its frames, (T, H, W, 3) uint8, red, green, blue; raises VideoFileError."""


@dataclass(frozen=True)
class VideoRequest:
    """One window of one trace, to be drawn ``candidates`` times.

    Attributes:
        image: PNG of the conditioning image: square, 8 bits, red, green, blue, nothing else in it.
        pixels: its side; the video's, too.
        frames: of the video, 4k + 1, the conditioning image among them.
        steps: denoising steps.
        candidates: videos with the seeds ``seed``, ``seed`` + 1, …
        seed: 0 to 2**31 - 1 - candidates.
        checkpoint: by the name under which the server knows it; empty for a server's only one.
        prompt: empty for the checkpoint's own.
        wants_files: whether the videos as MP4 files are wanted, too.
    """

    image: bytes
    pixels: int
    frames: int
    steps: int
    candidates: int
    seed: int
    checkpoint: str = ""
    prompt: str = ""
    wants_files: bool = False

    @property
    def seeds(self) -> tuple[int, ...]:
        """(K,) one of each candidate."""
        return tuple(range(self.seed, self.seed + self.candidates))


@dataclass(frozen=True)
class VideoAnswer:
    """The videos of one request.

    Attributes:
        frames: (K, T, H, W, 3) uint8, red, green, blue; candidate k is of seed ``seed + k``.
        revision: hash of the weights, or what else the server says of them; empty if nothing.
        files: (K,) MP4 files, or empty where none were wanted.
        is_lossless: whether the frames are as the model made them; otherwise out of the files.
    """

    frames: np.ndarray
    revision: str
    files: tuple[bytes, ...] = ()
    is_lossless: bool = True


@dataclass(frozen=True)
class ServedCheckpoint:
    """A checkpoint as a server tells of it.

    Attributes:
        facts: its `sig2gps.json`; None where the server has no such thing to tell of.
        revision: hash of its weights; empty where the server does not say.
        memory: what its videos need; None where the server does not say.
        together: videos of one tile that the server computes at a time, at most.
    """

    facts: VideoCheckpoint | None
    revision: str
    memory: VideoMemory | None = None
    together: int = 1


class VideoServer(Protocol):
    """A server of videos, as the engine `wan` asks it: ``video_client.VideoClient``.

    May be used from several threads.
    """

    @property
    def url(self) -> str:
        """Address, for messages."""
        ...

    def checkpoint(self, name: str, cancelled: Callable[[], bool]) -> ServedCheckpoint:
        """What the server knows of a checkpoint, without loading it. Quick.

        Raises:
            WrongVersion: the server knows no such checkpoint, or one of the wrong kind or revision;
                the message says which there are.
            InferenceError: it cannot be asked.
            Cancelled: soon after ``cancelled()`` says so.
        """
        ...

    def generate(
        self,
        requests: Sequence[VideoRequest],
        *,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> list[VideoAnswer]:
        """The videos of all requests, in their order; asked for together, so that they batch.

        Args:
            progress: called in this thread with the share that is done, 0 to 1, never less than
                before; at least once per denoising step where the server tells.

        Raises:
            JobFailed: the server refused or failed one of them; the message holds the reason, and
                what would fit where memory was short.
            InferenceError: there is no answer.
            Cancelled: within one denoising step of the wish; the server is told.
        """
        ...
