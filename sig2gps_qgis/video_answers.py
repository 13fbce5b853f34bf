"""Videos as they come in from a server, until those of all requests are whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from sig2gps_qgis.inference_errors import JobFailed
from sig2gps_qgis.inference_protocol import MEDIA_TYPE, ArraysError, unpack
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.server_connection import MAX_ANSWER_BYTES, Answer, ServerConnection
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video_jobs import VideoJob
from sig2gps_qgis.video_protocol import MP4
from sig2gps_qgis.video_request import Mp4Decoder, VideoAnswer, VideoRequest


@dataclass
class _Parts:
    """What has come in for one request, by candidate."""

    frames: dict[int, np.ndarray] = field(default_factory=dict)
    files: dict[int, bytes] = field(default_factory=dict)
    revisions: set[str] = field(default_factory=set)


class VideoAnswers:
    """Gathers the videos of requests.

    Args:
        decode: unpacks MP4 files, where ``is_own`` is False.
        is_own: whether the server gives all candidates together, and without loss.
    """

    def __init__(
        self,
        connection: ServerConnection,
        decode: Mp4Decoder,
        requests: Sequence[VideoRequest],
        *,
        is_own: bool,
    ) -> None:
        self._connection = connection
        self._decode = decode
        self._requests = requests
        self._is_own = is_own
        self._parts = {id(request): _Parts() for request in requests}

    def fetch(
        self, request: VideoRequest, candidate: int | None, job: VideoJob, limits: Interruptible
    ) -> None:
        """Take over what a completed job has drawn.

        Args:
            candidate: which of the request's; None: all.

        Raises:
            JobFailed: it is not what was asked for.
            VideoFileError: it is no video that can be read here.
            NotFound: the server has forgotten it.
            InferenceError, Cancelled: as ServerConnection.ask.
        """
        parts = self._parts[id(request)]
        parts.revisions.add(job.revision)
        if candidate is None:
            for number, frames in enumerate(self._arrays(request, job, limits)):
                parts.frames[number] = frames
            if request.wants_files:
                for number in range(request.candidates):
                    parts.files[number] = self._file(f"{job.path}/content?index={number}", limits)
            return
        content = self._file(f"{job.path}/content", limits)
        parts.frames[candidate] = self._checked(request, self._decode(content))
        if request.wants_files:
            parts.files[candidate] = content

    def whole(self) -> list[VideoAnswer]:
        """The answers to all requests, in their order.

        Raises:
            JobFailed: the weights were replaced in between.
        """
        answers = []
        for request in self._requests:
            parts = self._parts[id(request)]
            if len(parts.revisions) > 1:
                raise JobFailed(
                    tr(
                        "The checkpoint of the video server at {url} was replaced during the "
                        "run: run again, so that one checkpoint makes all of the result.",
                        url=self._connection.url,
                    )
                )
            numbers = range(request.candidates)
            answers.append(
                VideoAnswer(
                    frames=np.stack([parts.frames[number] for number in numbers]),
                    revision=next(iter(parts.revisions)),
                    files=tuple(parts.files[number] for number in numbers if parts.files),
                    is_lossless=self._is_own,
                )
            )
        return answers

    def _arrays(self, request: VideoRequest, job: VideoJob, limits: Interruptible) -> np.ndarray:
        def read(answer: Answer) -> np.ndarray:
            arrays = unpack(answer.body, MAX_ANSWER_BYTES)
            if "frames" not in arrays or arrays["frames"].shape[:2] != (1, request.candidates):
                raise ArraysError(f"no frames of {request.candidates} videos")
            return arrays["frames"][0]

        frames = self._connection.ask(
            "GET", f"{job.path}/content", read, limits, headers={"Accept": MEDIA_TYPE}
        )
        return np.stack([self._checked(request, video) for video in frames])

    def _file(self, path: str, limits: Interruptible) -> bytes:
        return self._connection.ask(
            "GET", path, lambda answer: answer.body, limits, headers={"Accept": MP4}
        )

    def _checked(self, request: VideoRequest, frames: np.ndarray) -> np.ndarray:
        expected = (request.frames, request.pixels, request.pixels, 3)
        if frames.shape != expected or frames.dtype != np.uint8:
            raise JobFailed(
                tr(
                    "The video server at {url} gave {count} frames of {size} pixels, and was "
                    "asked for {frames} of {pixels} x {pixels}: it serves another kind of "
                    "model.",
                    url=self._connection.url,
                    count=frames.shape[0],
                    size=" x ".join(map(str, frames.shape[2:0:-1])),
                    frames=request.frames,
                    pixels=request.pixels,
                )
            )
        return frames
