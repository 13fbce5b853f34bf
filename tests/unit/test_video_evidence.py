"""Evidence of videos, and how several of them are judged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.video import VideoReading, read_video
from sig2gps_qgis.video_drawing import road_mask
from sig2gps_qgis.video_evidence import FLOOR, ReadWindow, VideoEvidence
from sig2gps_qgis.video_judging import Judgement, judge, weights
from tests.unit.video_city import CHECKPOINT, PIXELS, STATIONS, STYLE, DrawnDrive

MODEL = ServingCellModel(STATIONS)


@pytest.fixture(scope="module")
def drawn() -> DrawnDrive:
    return DrawnDrive.of(1)


@pytest.fixture(scope="module")
def reading(drawn: DrawnDrive) -> VideoReading:
    return read_video(drawn.video, drawn.tile.image, STYLE)


def evidence(drawn: DrawnDrive, *readings: VideoReading, trust: float = 1.0) -> VideoEvidence:
    weight = np.full(len(readings), trust / len(readings))
    window = ReadWindow(drawn.tile.window, readings, weight, CHECKPOINT.head_error_px)
    return VideoEvidence((window,), MODEL.evidence(drawn.trace))


def lattice(drawn: DrawnDrive) -> np.ndarray:
    row, column = np.mgrid[:PIXELS:4, :PIXELS:4]
    return drawn.tile.window.square.xy(np.column_stack([column.ravel(), row.ravel()]))


def test_each_frame_is_likeliest_where_its_dot_is(drawn: DrawnDrive, reading: VideoReading) -> None:
    of_video, places = evidence(drawn, reading), lattice(drawn)
    step = round(drawn.tile.window.frame_s / STEP_S)
    for frame in np.flatnonzero(drawn.inside[1:]) + 1:
        nats = of_video.log_likelihood(places, frame * step, frame * step + 1)[0]
        assert np.isfinite(nats).all()
        assert nats.min() >= np.log(FLOOR)
        best = drawn.tile.window.square.pixel(places[nats.argmax()])
        assert np.hypot(*(best - drawn.truth[frame])) < 5.0


def test_between_frames_it_is_the_line(drawn: DrawnDrive, reading: VideoReading) -> None:
    of_video = evidence(drawn, reading)
    step = round(drawn.tile.window.frame_s / STEP_S)
    assert step > 1
    moved = np.hypot(*np.diff(drawn.truth, axis=0).T)
    gap = int(np.flatnonzero(drawn.inside[1:-1] & drawn.inside[2:] & (moved[1:] > 12))[0]) + 1
    middle = drawn.tile.window.time[gap] + drawn.tile.window.frame_s / 2
    on_line = drawn.drive.at(np.array([middle]))
    aside = on_line + 600.0
    nats = of_video.log_likelihood(np.concatenate([on_line, aside]), gap * step, (gap + 1) * step)
    assert (nats[:, 0] > nats[:, 1]).all()


def test_ranges_agree_with_the_whole(drawn: DrawnDrive, reading: VideoReading) -> None:
    of_video, places = evidence(drawn, reading), lattice(drawn)[::7]
    whole = of_video.log_likelihood(places, 0, 60)
    part = of_video.log_likelihood(places, 20, 41)
    assert np.allclose(whole[20:41], part, atol=1e-6)
    assert len(of_video.anchors(0, 60)) > len(of_video.geometry.anchors(0, 60))


def test_after_the_video_it_says_nothing(drawn: DrawnDrive, reading: VideoReading) -> None:
    of_video = evidence(drawn, reading)
    end = round((drawn.tile.window.time[-1] - of_video.time[0]) / STEP_S) + 1
    count = len(of_video.time)
    if end < count:
        assert not of_video.log_likelihood(lattice(drawn), end, count).any()


def test_candidates_that_differ_spread_the_likelihood(
    drawn: DrawnDrive, reading: VideoReading
) -> None:
    shifted = drawn.drive.xy + np.array([400.0, 0.0])
    other = read_video(drawn.video_of(shifted), drawn.tile.image, STYLE)
    alone, both = evidence(drawn, reading), evidence(drawn, reading, other)
    step = round(drawn.tile.window.frame_s / STEP_S)
    frame = int(np.flatnonzero(drawn.inside & np.isfinite(other.heads[:, 0]))[3])
    places = drawn.tile.window.square.xy(np.stack([reading.heads[frame], other.heads[frame]]))
    one, two = (e.log_likelihood(places, frame * step, frame * step + 1)[0] for e in (alone, both))
    assert one[0] - one[1] > 2.0
    assert abs(two[0] - two[1]) < 0.5


def test_a_video_that_is_not_trusted_says_little(drawn: DrawnDrive, reading: VideoReading) -> None:
    places = lattice(drawn)
    told = np.ptp(evidence(drawn, reading).log_likelihood(places, 6, 7))
    doubted = np.ptp(evidence(drawn, reading, trust=0.01).log_likelihood(places, 6, 7))
    assert doubted < 0.3 * told


def judged(drawn: DrawnDrive, video: np.ndarray) -> Judgement:
    window = drawn.tile.window
    roads = road_mask(window.square, drawn.tiles.road_lines, 3.0)
    found = read_video(video, drawn.tile.image, STYLE)
    return judge(window, found, MODEL.evidence(drawn.trace), roads)


def test_the_right_video_is_judged_best(drawn: DrawnDrive) -> None:
    rng = np.random.default_rng(6)
    off_road = drawn.drive.xy + np.array([100.0, 90.0])
    elsewhere = drawn.drive.xy[::-1]
    noise = rng.integers(0, 256, drawn.video.shape, dtype=np.uint8)
    blank = np.stack([drawn.tile.image] * len(drawn.video))
    right, *wrong = (
        judged(drawn, video)
        for video in (
            drawn.video,
            drawn.video_of(off_road),
            drawn.video_of(elsewhere),
            noise,
            blank,
        )
    )
    assert right.pieces == 1
    assert right.on_roads > 0.9
    assert right.on_roads > wrong[0].on_roads
    assert right.agreement > wrong[1].agreement
    assert (wrong[2].trust, wrong[3].trust) == (pytest.approx(0.0, abs=0.3), 0.0)
    assert weights([right, *wrong])[0] > 0.9
    assert weights([wrong[3], wrong[3]]).sum() == 0.0


def test_no_roads_are_no_fault(drawn: DrawnDrive, reading: VideoReading) -> None:
    found = judge(drawn.tile.window, reading, MODEL.evidence(drawn.trace), None)
    assert found.on_roads is None
    assert np.isfinite(found.score)
    assert weights([found, replace(found, agreement=found.agreement - 1)])[0] > 0.9
