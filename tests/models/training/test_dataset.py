"""Training sets from the simulator, on a small city of its own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.models.training import dataset
from sig2gps_qgis.models.training.dataset import Plan, looks, make, make_shard
from sig2gps_qgis.training_set import TrainingSet, read_shard
from sig2gps_qgis.training_split import SPLITS, TRAIN
from sig2gps_qgis.video import read_video
from tests.models.grid_roads import write_grid_roads

FRAMES = 5


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    folder = tmp_path_factory.mktemp("dataset")
    (folder / "roads").mkdir()
    write_grid_roads(folder / "roads")
    checkpoint = looks(64, [10_000.0], FRAMES)
    return Plan(
        roads=folder / "roads",
        worlds=folder / "worlds",
        folder=folder / "set",
        checkpoint=checkpoint,
        frames=FRAMES,
        shards=2,
        windows=6,
        world_count=1,
        seed=4,
    )


def _bytes(plan: Plan) -> list[bytes]:
    return [file.read_bytes() for file in sorted((plan.folder / "shards").iterdir())]


def test_what_was_stopped_goes_on_and_ends_the_same(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = make(plan, workers=1)
    pairs, dropped = sum(manifest["pairs"].values()), sum(manifest["dropped"].values())
    assert pairs + dropped == plan.shards * plan.windows
    assert pairs > 0
    assert set(manifest["dropped"]) <= set(manifest["rules"])
    again = replace(plan, folder=tmp_path / "again")
    (again.folder / "shards").mkdir(parents=True)
    make_shard(again, 1)
    made = _bytes(again)[0]
    make_shard(again, 1)
    assert _bytes(again) == [made]
    assert read_shard(plan.folder / "shards" / "000001.npz").dropped == (
        read_shard(again.folder / "shards" / "000001.npz").dropped
    )
    assert made == _bytes(plan)[1]


def test_its_videos_can_be_read_back(plan: Plan) -> None:
    data = TrainingSet.open(plan.folder) if plan.folder.exists() else None
    if data is None:
        make(plan, workers=1)
        data = TrainingSet.open(plan.folder)
    style = data.checkpoint.style
    errors = []
    for pair in data.pairs(TRAIN):
        reading = read_video(pair.video(style), pair.image, style)
        errors.append(np.hypot(*(reading.heads - pair.truth_px).T)[1:])
    assert np.nanmedian(np.concatenate(errors)) < 1.0


def test_pairs_with_frames_ahead_go_on_after_what_is_shown(plan: Plan, tmp_path: Path) -> None:
    ahead = replace(
        plan, folder=tmp_path / "ahead", frames=9, checkpoint=looks(64, [10_000.0], 9, 3), shards=1
    )
    manifest = make(ahead, workers=1)
    assert manifest["checkpoint"]["ahead_frames"] == 3
    data = TrainingSet.open(ahead.folder)
    assert data.checkpoint.ahead_frames == 3
    pairs = [pair for split in SPLITS for pair in data.pairs(split)]
    assert pairs
    for pair in pairs:
        assert pair.straight_px.shape == (3, 2)
        assert 5 * pair.frame_s >= 300.0
        stood = np.ptp(pair.signaling_px[-4:], axis=0)
        np.testing.assert_array_equal(stood, 0.0)  # no station is known after the last record


def test_another_plan_does_not_go_on_with_the_shards(plan: Plan) -> None:
    other = replace(plan, windows=7)
    (other.folder).mkdir(exist_ok=True)
    (other.folder / "plan.json").write_text(json.dumps(plan.facts()), encoding="utf-8")
    with pytest.raises(ValueError, match="give another folder"):
        make(other, workers=1)


@pytest.mark.parametrize("wrong", [("--frames", "14"), ("--ahead-frames", "12")])
def test_frame_counts_that_no_model_draws_are_refused(wrong: tuple[str, str]) -> None:
    stated = ["--roads", "a", "--worlds", "b", "--folder", "c", *wrong]
    with pytest.raises(SystemExit):
        dataset.main(stated)
