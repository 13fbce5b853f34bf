"""Pairs to train video models with: drawn, turned, filtered, split, stored."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.training_filter import reason_to_drop
from sig2gps_qgis.training_pair import TrainingPair, draw_pair
from sig2gps_qgis.training_set import (
    MANIFEST,
    Shard,
    TrainingSet,
    TrainingSetError,
    read_shard,
    write_manifest,
    write_shard,
)
from sig2gps_qgis.training_split import TEST, TRAIN, VALIDATION, AreaSplit
from sig2gps_qgis.video import read_video
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import RoadLines, road_map
from sig2gps_qgis.video_window import VideoWindow

PIXELS, FRAMES, FRAME_S = 128, 5, 60.0
STYLE = TileStyle.for_side(PIXELS)
WINDOW = VideoWindow(
    1000.0 + FRAME_S * np.arange(FRAMES), FRAME_S, MapSquare(np.zeros(2), 50.0, 128)
)
TIME = np.arange(900.0, 1341.0, 10.0)
XY = np.column_stack([np.linspace(-2000, 2000, len(TIME)), np.linspace(500, -1500, len(TIME))])
TRACK = ServingTrack.of(TIME[::8], XY[::8] + np.array([300.0, 200.0]))


def _pair() -> TrainingPair:
    base = road_map(WINDOW.square, STYLE, RoadLines.of(None))
    return draw_pair("a", WINDOW, STYLE, base, TRACK, TRACK.xy, TIME, XY)


@pytest.mark.parametrize("quarters", range(4))
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_truth_is_where_the_video_has_its_dot_however_it_is_turned(
    quarters: int, is_mirrored: bool
) -> None:
    pair = _pair().turned(quarters, is_mirrored)
    reading = read_video(pair.video(STYLE), pair.image, STYLE)
    assert np.hypot(*(reading.heads - pair.truth_px)[1:].T).max() < 1.0
    assert reading.is_continuous


def test_a_turned_image_shows_the_same_stations() -> None:
    pair = _pair()
    for quarters in range(4):
        turned = pair.turned(quarters, True)
        column, row = np.round(turned.signaling_px[0]).astype(int)
        was_column, was_row = np.round(pair.signaling_px[0]).astype(int)
        np.testing.assert_array_equal(turned.image[row, column], pair.image[was_row, was_column])


def test_a_good_window_is_kept() -> None:
    assert reason_to_drop(WINDOW, TRACK, TIME, XY) is None


@pytest.mark.parametrize(
    ("time", "xy", "station_offset", "reason"),
    [
        (TIME[:20], XY[:20], 0.0, "gap in GPS"),
        (np.delete(TIME, slice(20, 30)), np.delete(XY, slice(20, 30), axis=0), 0.0, "gap in GPS"),
        (
            TIME,
            np.where(np.arange(len(TIME))[:, None] == 25, 0.0, XY * 1.2),
            0.0,
            "impossible speed",
        ),
        (TIME, XY, 9000.0, "contradiction"),
        (TIME, XY + np.array([2500.0, 0.0]), 0.0, "outside of the tile"),
        (TIME, XY / 100, 0.0, "standing"),
    ],
)
def test_a_window_that_teaches_nothing_or_wrong_is_dropped_with_its_reason(
    time: np.ndarray, xy: np.ndarray, station_offset: float, reason: str
) -> None:
    track = ServingTrack(TRACK.time, TRACK.xy + station_offset, TRACK.end)
    assert reason_to_drop(WINDOW, track, time, xy) == reason


def test_a_window_with_one_station_is_dropped() -> None:
    track = ServingTrack.of(TIME[::8], np.zeros((len(TIME[::8]), 2)))
    assert reason_to_drop(WINDOW, track, TIME, XY) == "few stations"


def test_no_street_and_no_trajectory_is_in_two_splits() -> None:
    area = AreaSplit.of((0.0, 0.0, 10_000.0, 4000.0), seed=3)
    rng = np.random.default_rng(1)
    places: dict[str, list[np.ndarray]] = {TRAIN: [], VALIDATION: [], TEST: []}
    names: dict[str, set[str]] = {TRAIN: set(), VALIDATION: set(), TEST: set()}
    for _ in range(3000):
        name = str(rng.integers(200))
        path = rng.uniform(0, [10_000, 4000]) + np.linspace(0, 300, 5)[:, None]
        split = area.split_of(name, path)
        if split is not None:
            places[split].append(path[:, area.axis])
            names[split].add(name)
    assert all(names.values())
    assert not names[TRAIN] & (names[VALIDATION] | names[TEST])
    learned = np.concatenate(places[TRAIN] + places[VALIDATION])
    kept = np.concatenate(places[TEST])
    assert kept.min() - learned.max() >= 200 or learned.min() - kept.max() >= 200


def _set(folder: Path) -> TrainingSet:
    file = folder / "shards" / "000000.npz"
    file.parent.mkdir(parents=True)
    pairs = [(TRAIN, _pair()), (TEST, _pair().turned(1, False))]
    write_shard(file, Shard(pairs, {"standing": 2}))
    checkpoint = VideoCheckpoint(style=STYLE, pixels=PIXELS, frames=FRAMES)
    write_manifest(folder, checkpoint, FRAMES, [file], {"from": "a test"})
    return TrainingSet.open(folder)


def test_what_is_stored_comes_back(tmp_path: Path) -> None:
    data = _set(tmp_path)
    assert data.checkpoint.style == STYLE
    assert data.manifest["pairs"] == {"train": 1, "validation": 0, "test": 1, "transfer": 0}
    assert data.manifest["dropped"] == {"standing": 2}
    assert "standing" in data.manifest["rules"]
    (pair,) = data.pairs(TRAIN)
    np.testing.assert_array_equal(pair.video(STYLE), _pair().video(STYLE))
    np.testing.assert_allclose(pair.truth_px, _pair().truth_px, atol=1e-4)
    assert not list(data.pairs(VALIDATION))


def test_an_empty_shard_is_a_shard(tmp_path: Path) -> None:
    write_shard(tmp_path / "empty.npz", Shard([], {"standing": 5}))
    assert read_shard(tmp_path / "empty.npz") == Shard([], {"standing": 5})


def test_a_changed_shard_is_refused(tmp_path: Path) -> None:
    data = _set(tmp_path)
    write_shard(tmp_path / "shards" / "000000.npz", Shard([(TRAIN, _pair())], {}))
    with pytest.raises(TrainingSetError, match="not what manifest"):
        list(data.pairs(TRAIN))


def test_an_unfinished_set_is_refused(tmp_path: Path) -> None:
    _set(tmp_path)
    stated = json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))
    (tmp_path / MANIFEST).write_text(json.dumps({**stated, "format": 99}), encoding="utf-8")
    with pytest.raises(TrainingSetError, match="format 99"):
        TrainingSet.open(tmp_path)
    (tmp_path / MANIFEST).unlink()
    with pytest.raises(TrainingSetError, match="not finished"):
        TrainingSet.open(tmp_path)
    (tmp_path / "x.npz").write_bytes(b"no shard")
    with pytest.raises(TrainingSetError, match="no shard"):
        read_shard(tmp_path / "x.npz")
