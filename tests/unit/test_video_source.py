"""Traces to evidence by way of a video server: what is asked, checked, kept and asked again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Callable

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled, InvalidInputError, never
from sig2gps_qgis.evidence_ahead import evidence_ahead
from sig2gps_qgis.inference_errors import InferenceError, JobFailed, WrongVersion
from sig2gps_qgis.reconstruction import Reconstructor
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.tile_folder import TileFolder
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_batches import TraceBatch
from sig2gps_qgis.video_drawing import target_video
from sig2gps_qgis.video_request import VideoAnswer, VideoRequest
from sig2gps_qgis.video_source import WINDOWS_AT_ONCE, VideoOptions, VideoSource
from sig2gps_qgis.video_tiles import VideoTile
from tests.unit.video_city import CHECKPOINT, PIXELS, ROADS, STATIONS, DrawnDrive

OPTIONS = VideoOptions(steps=4, candidates=2, seed=11, checkpoint="grid")


class Server:
    """A video server without a network, which knows the drives whose tiles it is shown."""

    url = "http://video.example"

    def __init__(self, *drives: DrawnDrive) -> None:
        self.videos = {
            tile.file: target_video(
                tile.window, CHECKPOINT.style, tile.image, drive.drive.time, drive.drive.xy
            )
            for drive in drives
            for tile in all_tiles(drive)
        }
        self.calls: list[int] = []
        self.requests: list[VideoRequest] = []
        self.revision = "r1"
        self.fails_on: bytes | None = None

    def generate(
        self,
        requests: Sequence[VideoRequest],
        *,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> list[VideoAnswer]:
        self.calls.append(len(requests))
        self.requests += requests
        progress(0.5)
        if cancelled():
            raise Cancelled
        if any(request.image == self.fails_on for request in requests):
            raise JobFailed("out of memory; at most 1 candidate would fit")
        return [
            VideoAnswer(
                np.stack([self.videos[request.image]] * request.candidates),
                self.revision,
                tuple(b"mp4" for _ in request.seeds) if request.wants_files else (),
            )
            for request in requests
        ]


def all_tiles(drive: DrawnDrive) -> list[VideoTile]:
    return list(drive.tiles.of(drive.trace))


def source(server: Server, folder: Path | None = None) -> VideoSource:
    keeper = None if folder is None else TileFolder(folder, "LOCAL_CS[]")
    tiles = DrawnDrive.of(0).tiles
    return VideoSource(server, "r1", tiles, OPTIONS, ServingCellModel(STATIONS), keeper)


def named(drive: DrawnDrive, name: str) -> Trace:
    return replace(drive.trace, trajectory_id=name)


def test_the_trajectory_is_that_of_the_video() -> None:
    drive = DrawnDrive.of(1)
    records = drive.drive.signaling(STATIONS)
    means = []
    for engine in (source(Server(drive)), None):
        (found,), rejected = Reconstructor(STATIONS, ROADS, source=engine).reconstruct(records)
        assert not rejected
        means.append(np.hypot(*(found.xy - drive.drive.at(found.time)).T).mean())
    assert means[0] < 45.0  # two pixels
    assert means[0] < means[1] / 2


def test_what_is_asked() -> None:
    drive = DrawnDrive.of(1)
    server = Server(drive)
    source(server).evidence([drive.trace], never)
    request = server.requests[0]
    assert (request.pixels, request.frames, request.steps) == (PIXELS, 21, 4)
    assert request.seeds == (11, 12)
    assert (request.checkpoint, request.prompt) == ("grid", CHECKPOINT.prompt)
    assert not request.wants_files


def test_windows_of_many_traces_are_asked_for_together() -> None:
    drive = DrawnDrive.of(1)
    server = Server(drive)
    traces = [named(drive, f"{number:02}") for number in range(7)]
    count = 7 * len(all_tiles(drive))
    found = source(server).evidence(traces, never)
    assert len(found) == 7
    assert server.calls == [
        min(WINDOWS_AT_ONCE, count - first) for first in range(0, count, WINDOWS_AT_ONCE)
    ]


def test_progress_counts_records() -> None:
    drive = DrawnDrive.of(1)
    engine = source(Server(drive))
    engine.evidence([named(drive, "a"), named(drive, "b")], never)
    assert engine.progress.records == pytest.approx(2 * drive.trace.records)
    assert engine.progress.state == (2 * len(all_tiles(drive)), 0)


def test_one_failing_trace_spoils_no_other_and_none_is_drawn_twice() -> None:
    good, bad = DrawnDrive.of(1), DrawnDrive.of(2)
    server = Server(good, bad)
    server.fails_on = all_tiles(bad)[0].file
    batch = TraceBatch()
    traces = [named(good, f"{number:02}") for number in range(9)]
    for trace in [*traces, named(bad, "bad")]:
        batch.add(trace)
    ((_, answers),) = list(evidence_ahead(source(server), [batch], never))
    assert [isinstance(answer, InferenceError) for answer in answers] == [False] * 9 + [True]
    assert "at most 1 candidate" in str(answers[-1])
    drawn = sum(request.image == all_tiles(good)[0].file for request in server.requests)
    assert drawn <= 9 + WINDOWS_AT_ONCE


def test_another_checkpoint_during_the_run_is_refused() -> None:
    drive = DrawnDrive.of(1)
    server = Server(drive)
    server.revision = "r2"
    with pytest.raises(WrongVersion, match="its weights are r2 now, and were r1"):
        source(server).evidence([drive.trace], never)


def test_videos_of_another_size_are_refused() -> None:
    drive = DrawnDrive.of(1)
    server = Server(drive)
    server.videos = {image: video[:, :80, :80] for image, video in server.videos.items()}
    with pytest.raises(JobFailed, match="it serves a model of another kind"):
        source(server).evidence([drive.trace], never)


def test_cancelling_ends_it() -> None:
    drive = DrawnDrive.of(1)
    with pytest.raises(Cancelled):
        source(Server(drive)).evidence([drive.trace], lambda: True)


def test_tiles_are_kept_for_people(tmp_path: Path) -> None:
    drive = DrawnDrive.of(1)
    source(Server(drive), tmp_path).evidence(
        [named(drive, "a/b"), named(drive, "a:b"), named(drive, "../..")], never
    )
    names = sorted(file.name for file in tmp_path.glob("*_001.png"))
    assert names == ["__part1_001.png", "a_b-2_part1_001.png", "a_b_part1_001.png"]
    assert not list(tmp_path.parent.glob("*.png"))
    facts = json.loads((tmp_path / "a_b_part1_001.json").read_text())
    assert facts["trajectory_id"] == "a/b"
    assert [one["seed"] for one in facts["candidates"]] == [11, 12]
    assert facts["candidates"][0]["pieces"] == 1
    assert (tmp_path / "a_b_part1_001_seed12.mp4").read_bytes() == b"mp4"
    assert (tmp_path / "a_b_part1_001.prj").read_text() == "LOCAL_CS[]"


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    drive = DrawnDrive.of(1)
    with pytest.raises(InvalidInputError, match=r"\(TILES\) cannot be written"):
        source(Server(drive), tmp_path / "file" / "folder").evidence([drive.trace], never)
