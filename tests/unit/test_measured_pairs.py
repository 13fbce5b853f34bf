"""Training pairs from measured drives, and their shards."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.measured_pairs import MeasuredPairs, MeasuredTrace, WindowPlan
from sig2gps_qgis.shard_writer import WINDOWS, ShardWriter
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.trace_preparation import prepare
from sig2gps_qgis.training_set import TrainingSet, TrainingSetError, read_shard, write_manifest
from sig2gps_qgis.training_split import TEST, TRAIN, TRANSFER, VALIDATION, AreaSplit
from sig2gps_qgis.video import read_video
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_tiles import VideoTiles
from tests.unit.grid_city import Drive, grid_network, lattice_stations

PIXELS, FRAMES = 128, 13
CHECKPOINT = VideoCheckpoint(
    name="test",
    style=TileStyle.for_side(PIXELS),
    pixels=PIXELS,
    metres_per_pixel=(5000 / PIXELS, 20_000 / PIXELS),
    frames=FRAMES,
)
STATIONS = lattice_stations()
EAST_HALF_TESTS = AreaSplit(axis=0, border=1000.0, is_above=True, held_out=0.5)


def measured(seed: int = 3, shift_m: float = 0.0) -> MeasuredTrace:
    """A drive of some minutes, its GPS every 5 s."""
    drive = Drive.wandering(seed, turns=16)
    ((trace,), _) = prepare(drive.signaling(STATIONS), STATIONS, 1800.0)
    return MeasuredTrace(trace, drive.time[::5], drive.xy[::5] + shift_m)


def pairs_of(area: AreaSplit | None = None, stretches_per_hour: float = 40.0) -> MeasuredPairs:
    tiles = VideoTiles(CHECKPOINT, FRAMES, STATIONS, grid_network())
    return MeasuredPairs(tiles, area, stretches_per_hour, seed=5)


def test_the_first_windows_are_those_of_a_reconstruction() -> None:
    pairs, trace = pairs_of(), measured()
    plans = list(pairs.windows(trace))
    alike = list(pairs.tiles.windows(trace.trace))
    assert len(plans) > len(alike)
    for plan, window in zip(plans, alike):
        np.testing.assert_array_equal(plan.window.time, window.time)
        assert (plan.quarters, plan.is_mirrored) == (0, False)
    assert len(list(pairs_of(stretches_per_hour=0.0).windows(trace))) == len(alike)
    tile = next(pairs.tiles.of(trace.trace))
    split, pair = pairs.pair(plans[0])
    assert split == TRANSFER
    np.testing.assert_array_equal(pair.image, tile.image)


def test_the_video_follows_the_gps() -> None:
    pairs, trace = pairs_of(), measured()
    for plan in pairs.windows(trace):
        found = pairs.pair(plan)
        assert not isinstance(found, str)
        _, pair = found
        reading = read_video(pair.video(CHECKPOINT.style), pair.image, CHECKPOINT.style)
        off = np.hypot(*(reading.heads - pair.truth_px)[1:].T)
        assert off.mean() < 1.0  # where a path meets itself, single frames are less clear


def test_the_same_trace_gives_the_same_windows() -> None:
    first, second = (list(pairs_of().windows(measured())) for _ in range(2))
    assert [plan.window.time[0] for plan in first] == [plan.window.time[0] for plan in second]
    assert [plan.quarters for plan in first] == [plan.quarters for plan in second]
    assert len({plan.quarters for plan in first}) > 1


def test_windows_are_kept_apart_by_area_and_trajectory() -> None:
    pairs = pairs_of(EAST_HALF_TESTS)
    seen = set()
    for seed in range(8):
        trace = measured(seed)
        for plan in pairs.windows(trace):
            found = pairs.pair(plan)
            if isinstance(found, str):
                seen.add(found)
                continue
            split, _ = found
            inside = (trace.gps_time >= plan.window.time[0]) & (
                trace.gps_time <= plan.window.time[-1]
            )
            east = trace.gps_xy[inside, 0]
            assert split in (TRAIN, VALIDATION, TEST)
            assert (east > 1000.0).all() if split == TEST else (east < 1000.0).all()
    assert "between the areas" in seen


def test_gps_that_contradicts_the_signaling_is_dropped() -> None:
    pairs = pairs_of()
    plan = next(pairs.windows(measured(shift_m=20_000.0)))
    assert pairs.pair(plan) == "contradiction"


def write(folder: Path, plans: list[WindowPlan], stop_after: int | None = None) -> ShardWriter:
    """Windows made until the run is stopped."""
    pairs = pairs_of()
    writer = ShardWriter(folder, {"seed": 5})
    for number, plan in enumerate(plans):
        if number == stop_after:
            return writer
        writer.add(lambda plan=plan: pairs.pair(plan))  # type: ignore[misc]
    writer.finish()
    return writer


def test_a_stopped_run_goes_on_and_ends_alike(tmp_path: Path) -> None:
    plans = [plan for seed in range(3) for plan in pairs_of(None, 300.0).windows(measured(seed))]
    plans = plans[: WINDOWS + 20]
    assert len(plans) > WINDOWS
    write(tmp_path / "stopped", plans, stop_after=WINDOWS + 3)
    (made,) = (tmp_path / "stopped" / "shards").iterdir()
    at = made.stat().st_mtime_ns
    resumed = write(tmp_path / "stopped", plans)
    assert made.stat().st_mtime_ns == at
    whole = write(tmp_path / "whole", plans)
    assert [file.read_bytes() for file in resumed.files] == [
        file.read_bytes() for file in whole.files
    ]
    write_manifest(tmp_path / "stopped", CHECKPOINT, FRAMES, resumed.files, {"layers": {}})
    data = TrainingSet.open(tmp_path / "stopped")
    dropped = sum(data.manifest["dropped"].values())
    assert len(list(data.pairs(TRANSFER))) + dropped == len(plans)
    assert len(read_shard(resumed.files[0]).pairs) <= WINDOWS


def test_a_folder_of_another_set_is_refused(tmp_path: Path) -> None:
    ShardWriter(tmp_path / "set", {"seed": 1})
    with pytest.raises(TrainingSetError, match="other layers or parameters"):
        ShardWriter(tmp_path / "set", {"seed": 2})
    assert json.loads((tmp_path / "set" / "plan.json").read_text())["seed"] == 1
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "holiday.jpg").write_text("")
    with pytest.raises(TrainingSetError, match="not empty"):
        ShardWriter(tmp_path / "photos", {"seed": 1})
