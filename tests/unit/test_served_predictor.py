"""Next positions by evidence that a server gives: read on to the horizon, refused, taken over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Callable

import numpy as np
import pytest

from sig2gps_qgis.ahead_window import drawn_s
from sig2gps_qgis.continued_evidence import ContinuedModel
from sig2gps_qgis.errors import Cancelled, never
from sig2gps_qgis.inference_errors import InferenceError, JobFailed
from sig2gps_qgis.joint_evidence import JointEvidence
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.next_positions import NextPositions
from sig2gps_qgis.next_positions_predictor import Ahead
from sig2gps_qgis.road_walk import RoadWalk
from sig2gps_qgis.served_predictor import ServedPredictor
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import Rejection, prepare
from sig2gps_qgis.video import read_video
from sig2gps_qgis.video_drawing import target_video
from sig2gps_qgis.video_evidence import ReadWindow, VideoEvidence
from sig2gps_qgis.video_tiles import VideoTile, VideoTiles
from sig2gps_qgis.walk_decoder import WalkDecoder
from tests.unit.grid_city import Drive
from tests.unit.video_city import CHECKPOINT, ROADS, STATIONS, STYLE

HORIZON_S, FRAMES = 120.0, 13
CONTINUES = replace(CHECKPOINT, frames=FRAMES, ahead_frames=4, head_error_px=0.5)
"""Its videos are true, and it says so: a dot is read to half a pixel, 40 m."""
TILES = VideoTiles(CONTINUES, FRAMES, STATIONS, ROADS, horizon_s=HORIZON_S)
MODEL = ServingCellModel(STATIONS)
DECODER = WalkDecoder(ROADS)
CONTINUED = ContinuedModel(MODEL, drawn_s(CONTINUES, FRAMES, HORIZON_S), DECODER.speed_mps)
AHEAD = Ahead(HORIZON_S, interval_s=20.0)
CORNERS = np.array([[0, 1000], [1000, 1000], [1000, 200], [1800, 200]], float)
DRIVE = Drive.along(CORNERS, speed_mps=5.0)
NOW_S = 320.0
"""Seconds after which the rest of the drive is the future."""


def known(name: str = "drive") -> SignalingRecords:
    """The drive's records up to now."""
    records = DRIVE.signaling(STATIONS)
    before = records.time <= DRIVE.time[0] + NOW_S
    columns = (getattr(records, column)[before] for column in ("time", "xy", "cell", "row"))
    return SignalingRecords(name, *columns)


def video(tile: VideoTile, xy: np.ndarray = DRIVE.xy) -> np.ndarray:
    """(F, H, W, 3) of a phone that goes such a way."""
    return target_video(tile.window, STYLE, tile.image, DRIVE.time, xy)


class Truth:
    """A source that knows the whole drive, and gives no evidence of phones called ``lost``."""

    engine, version, revision = "truth", "1", "abc"

    def evidence(
        self, traces: Sequence[Trace], cancelled: Callable[[], bool]
    ) -> list[JointEvidence]:
        if cancelled():
            raise Cancelled
        if any(trace.trajectory_id == "lost" for trace in traces):
            raise JobFailed("out of memory\nand the end of a log")
        return [self.of(trace) for trace in traces]

    def of(self, trace: Trace, *ways: np.ndarray) -> JointEvidence:
        """The evidence of videos of several ways."""
        (tile,) = TILES.of(trace)
        readings = [read_video(video(tile, way), tile.image, STYLE) for way in ways or [DRIVE.xy]]
        weight = np.full(len(readings), 1 / len(readings))
        geometry = CONTINUED.evidence(trace)
        window = ReadWindow(tile.window, readings, weight, CONTINUES.head_error_px)
        return JointEvidence(VideoEvidence((window,), geometry), geometry)


def predictor(fallback: RoadWalk | None = None) -> ServedPredictor:
    return ServedPredictor(STATIONS, Truth(), DECODER, AHEAD, fallback)


def test_the_prediction_is_that_of_the_video() -> None:
    (found,) = predictor().predict_all([known()])
    assert isinstance(found, NextPositions)
    assert (found.engine, found.engine_version) == ("truth", "1 (weights abc)")
    path = found.continuation
    assert path.on_roads
    error = np.hypot(*(path.xy - DRIVE.at(found.time)).T)
    walked = AHEAD.continued(trace_of(known()), RoadWalk(MODEL, DECODER), never).continuation
    by_walk = np.hypot(*(walked.xy - DRIVE.at(found.time)).T)
    assert error.max() < 60.0
    assert error.mean() < by_walk.mean() / 3
    assert (error <= 2 * path.sigma_m).all()


def trace_of(records: SignalingRecords) -> Trace:

    ((trace,), _) = prepare(records, STATIONS, 1800.0)
    return trace


def test_the_evidence_goes_on_to_the_last_frame() -> None:
    trace = trace_of(known())
    evidence = Truth().of(trace)
    last = trace.time[-1] + 160.0  # frames 40 s apart
    assert last <= evidence.time[-1] < last + STEP_S
    assert evidence.reach_m > MODEL.evidence(trace).reach_m
    (tile,) = TILES.of(trace)
    frame = tile.window.time[-2]  # between now and the horizon
    instant = round((frame - evidence.time[0]) / STEP_S)
    there, aside = DRIVE.at(np.array([frame])), DRIVE.at(np.array([frame])) + 400.0
    nats = evidence.log_likelihood(np.concatenate([there, aside]), instant, instant + 1)[0]
    assert nats[0] > nats[1] + 1.5


def test_videos_that_part_make_sigma_grow() -> None:
    trace, source = trace_of(known()), Truth()
    other = np.concatenate([CORNERS[:2], [[1000, 1800]]])
    apart = Drive.along(other, speed_mps=5.0)
    time = trace.time[-1] + np.array([0.0, HORIZON_S])
    one, two = (
        DECODER.continuation(lambda _, ways=ways: source.of(trace, *ways), time, never)
        for ways in ([DRIVE.xy], [DRIVE.xy, apart.at(DRIVE.time)])
    )
    assert two.sigma_m[-1] > 1.3 * one.sigma_m[-1]


def test_traces_without_an_answer_are_rejected_or_taken_over() -> None:
    told: list[InferenceError] = []
    first, second = predictor().predict_all([known(), known("lost")], never, told.append)
    assert isinstance(first, NextPositions)
    assert isinstance(second, Rejection)
    assert second.reason == "out of memory"
    assert len(told) == 1
    first, second = predictor(RoadWalk(MODEL, DECODER)).predict_all([known(), known("lost")])
    assert isinstance(second, NextPositions)
    assert (second.trajectory_id, second.engine) == ("lost", "hmm")


def test_records_that_cannot_be_used_are_told_of() -> None:
    records = known()
    nowhere = replace(
        records,
        xy=np.full_like(records.xy, np.nan),
        cell=np.full(len(records), "unknown", object),
    )
    (rejection,) = predictor().predict_all([nowhere])
    assert isinstance(rejection, Rejection)


def test_it_ends_when_cancelled() -> None:
    with pytest.raises(Cancelled):
        list(predictor().predict_all([known()], lambda: True))
