"""What a checkpoint's `sig2gps.json` may say."""

from __future__ import annotations

import json

import pytest

from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.video_checkpoint import (
    FORMAT,
    UNSTATED,
    CheckpointError,
    VideoCheckpoint,
    is_frame_count,
)


def test_survives_json_and_leaves_others_their_keys() -> None:
    checkpoint = VideoCheckpoint(
        name="mine", style=TileStyle.for_side(128), pixels=128, metres_per_pixel=(40.0,), frames=13
    )
    text = json.dumps({**checkpoint.to_json(), "training": {"steps": 5}})
    assert VideoCheckpoint.read(text) == checkpoint


def test_the_map_need_not_be_stated() -> None:
    stated = VideoCheckpoint().to_json()
    assert stated.pop("map") == "roads"
    checkpoint = VideoCheckpoint.from_json(stated)
    assert checkpoint.map == UNSTATED
    assert checkpoint.to_json() == stated


def test_the_canonical_scopes_are_five_and_twenty_kilometres() -> None:
    canonical = VideoCheckpoint()
    sides = [scope * canonical.pixels for scope in canonical.metres_per_pixel]
    assert sides == pytest.approx([5000.0, 20_000.0])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"sig2gps": FORMAT + 1}, "is of format 2, this plugin knows 1: install"),
        ({"map": "stars"}, "'map' is 'stars'; it must be one of roads, layers"),
        ({"pixels": 100}, "'pixels' is 100; it must divide by 32"),
        ({"frames": 20}, "'frames' is 20; it must be 4k"),
        ({"steps": 0}, "'steps' is 0"),
        ({"metres_per_pixel": [40.0, 10.0]}, "the shortest first"),
        ({"metres_per_pixel": []}, "must hold lengths"),
        ({"shortest_frame_s": 90.0}, "'longest_frame_s' not below"),
        ({"head_error_px": 0}, "'head_error_px' is 0"),
        ({"ahead_frames": 20}, "'ahead_frames' is 20; it must be 0, or leave two of the 21"),
        ({"ahead_frames": -1}, "'ahead_frames' is -1"),
        ({"pixels": "wide"}, "invalid literal"),
        ({"style": {}}, "style: missing"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(
    change: dict[str, object], told: str
) -> None:
    with pytest.raises(CheckpointError, match=told):
        VideoCheckpoint.from_json({**VideoCheckpoint().to_json(), **change})


@pytest.mark.parametrize(
    ("text", "told"),
    [("{", "is not JSON"), ("[]", "does not say its format"), ('{"sig2gps": 1}', "lacks name")],
)
def test_other_files_are_refused(text: str, told: str) -> None:
    with pytest.raises(CheckpointError, match=told):
        VideoCheckpoint.read(text)


def test_frame_counts_are_those_of_the_model_family() -> None:
    assert [frames for frames in range(26) if is_frame_count(frames)] == [5, 9, 13, 17, 21, 25]


def test_files_of_before_there_were_frames_ahead_are_read() -> None:
    without = VideoCheckpoint().to_json()
    assert "ahead_frames" not in without
    assert VideoCheckpoint.from_json(without).ahead_frames == 0
    ahead = VideoCheckpoint(ahead_frames=4)
    assert VideoCheckpoint.read(json.dumps(ahead.to_json())) == ahead
