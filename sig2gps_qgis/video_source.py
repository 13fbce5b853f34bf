"""The `wan` engine's evidence: drawn here, continued by a video server, read and judged here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Callable, Protocol

import numpy as np

from sig2gps_qgis.continued_evidence import TraceModel
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_errors import JobFailed, WrongVersion
from sig2gps_qgis.joint_evidence import JointEvidence
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video import read_video
from sig2gps_qgis.video_drawing import road_mask
from sig2gps_qgis.video_evidence import ReadWindow, VideoEvidence
from sig2gps_qgis.video_judging import ROAD_WIDTH_M, Judgement, judge, weights
from sig2gps_qgis.video_progress import VideoProgress
from sig2gps_qgis.video_request import VideoAnswer, VideoRequest, VideoServer
from sig2gps_qgis.video_tiles import VideoTile, VideoTiles

WINDOWS_AT_ONCE = 8
"""Asked for together, so that a server can compute them as one batch."""


class TileKeeper(Protocol):
    """Keeps tiles and videos for people to look at."""

    def keep_tile(self, tile: VideoTile) -> None: ...

    def keep_videos(
        self,
        tile: VideoTile,
        request: VideoRequest,
        answer: VideoAnswer,
        judgements: Sequence[Judgement],
    ) -> None: ...


@dataclass(frozen=True)
class VideoOptions:
    """What is asked for each window; see :class:`sig2gps_qgis.video_request.VideoRequest`."""

    steps: int
    candidates: int
    seed: int
    checkpoint: str


class VideoSource:
    """See :class:`sig2gps_qgis.evidence_source.EvidenceSource`.

    Args:
        server: makes the videos.
        revision: of the checkpoint's weights, as the server told before.
        tiles: draws the traces.
        options: what is asked.
        geometry: the serving cells' model; of what is to be predicted, a continued one.
        keeper: is shown all tiles and videos.
    """

    engine = "wan"
    version = "1"

    def __init__(
        self,
        server: VideoServer,
        revision: str,
        tiles: VideoTiles,
        options: VideoOptions,
        geometry: TraceModel,
        keeper: TileKeeper | None = None,
    ) -> None:
        self.revision = revision
        self.progress = VideoProgress()
        self._server = server
        self._tiles = tiles
        self._options = options
        self._geometry = geometry
        self._keeper = keeper
        self._found: dict[tuple[str, int], list[ReadWindow]] = {}

    def evidence(
        self, traces: Sequence[Trace], cancelled: Callable[[], bool]
    ) -> list[JointEvidence]:
        """What the videos of all traces say, and geometry.

        What was read before a failure is not asked for again.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
            InferenceError: the server gave no answer.
        """
        missing = [trace for trace in traces if _key(trace) not in self._found]
        self._find(missing, cancelled)
        evidence = []
        for trace in traces:
            geometry = self._geometry.evidence(trace)
            video = VideoEvidence(tuple(self._found[_key(trace)]), geometry)
            evidence.append(JointEvidence(video, geometry))
        for trace in traces:
            del self._found[_key(trace)]
        return evidence

    def _find(self, traces: Sequence[Trace], cancelled: Callable[[], bool]) -> None:
        """Read the windows of all traces; a trace is found once all of its windows are."""
        counts = {_key(trace): sum(1 for _ in self._tiles.windows(trace)) for trace in traces}
        read: dict[tuple[str, int], list[ReadWindow]] = {key: [] for key in counts}
        self.progress.expect({_key(trace): trace.records for trace in traces}, counts)
        waiting: list[VideoTile] = []

        def ask() -> None:
            for tile, window in zip(waiting, self._read(waiting, cancelled)):
                key = _key(tile.trace)
                read[key].append(window)
                if len(read[key]) == counts[key]:
                    self._found[key] = read[key]
            waiting.clear()

        for tile in _all(self._tiles.of(trace) for trace in traces):
            if cancelled():
                raise Cancelled
            waiting.append(tile)
            if len(waiting) == WINDOWS_AT_ONCE:
                ask()
        if waiting:
            ask()

    def _read(self, tiles: Sequence[VideoTile], cancelled: Callable[[], bool]) -> list[ReadWindow]:
        requests = [self._request(tile) for tile in tiles]
        if self._keeper is not None:
            for tile in tiles:
                self._keeper.keep_tile(tile)
        keys = [_key(tile.trace) for tile in tiles]
        answers = self._server.generate(
            requests,
            progress=lambda share: self.progress.asking(keys, share),
            cancelled=cancelled,
        )
        found = []
        for tile, request, answer in zip(tiles, requests, answers):
            if cancelled():
                raise Cancelled
            self._check(request, answer)
            found.append(self._judged(tile, request, answer))
        self.progress.answered(keys)
        return found

    def _request(self, tile: VideoTile) -> VideoRequest:
        return VideoRequest(
            image=tile.file,
            pixels=self._tiles.checkpoint.pixels,
            frames=self._tiles.frames,
            steps=self._options.steps,
            candidates=self._options.candidates,
            seed=self._options.seed,
            checkpoint=self._options.checkpoint,
            prompt=self._tiles.checkpoint.prompt,
            wants_files=self._keeper is not None,
        )

    def _check(self, request: VideoRequest, answer: VideoAnswer) -> None:
        side = request.pixels
        wanted = (request.candidates, request.frames, side, side, 3)
        if answer.frames.shape != wanted or answer.frames.dtype != np.uint8:
            raise JobFailed(
                tr(
                    "The video server at {url} answered with videos of shape {shape} instead "
                    "of {wanted} (candidates, frames, rows, columns, colours): it serves a "
                    "model of another kind, or not this many FRAMES.",
                    url=self._server.url,
                    shape=answer.frames.shape,
                    wanted=wanted,
                )
            )
        # servers of other makes tell a model's name at most
        if self.revision and answer.revision and answer.revision != self.revision:
            raise WrongVersion(
                tr(
                    "The checkpoint of the video server at {url} was replaced during the run: "
                    "its weights are {revision} now, and were {former}. Run again, so that "
                    "one checkpoint makes all of the result.",
                    url=self._server.url,
                    revision=answer.revision,
                    former=self.revision,
                )
            )

    def _judged(self, tile: VideoTile, request: VideoRequest, answer: VideoAnswer) -> ReadWindow:
        window, checkpoint = tile.window, self._tiles.checkpoint
        geometry = self._geometry.evidence(tile.trace)
        lines = self._tiles.road_lines
        roads = None
        if len(lines.begin):
            width = max(ROAD_WIDTH_M / window.square.metres_per_pixel, 3.0)
            roads = road_mask(window.square, lines, width)
        readings = [read_video(frames, tile.image, checkpoint.style) for frames in answer.frames]
        judgements = [judge(window, reading, geometry, roads) for reading in readings]
        if self._keeper is not None:
            self._keeper.keep_videos(tile, request, answer, judgements)
        return ReadWindow(window, readings, weights(judgements), checkpoint.head_error_px)


def _key(trace: Trace) -> tuple[str, int]:
    return trace.trajectory_id, trace.part


def _all(tiles: Iterable[Iterable[VideoTile]]) -> Iterable[VideoTile]:
    return (tile for own in tiles for tile in own)
