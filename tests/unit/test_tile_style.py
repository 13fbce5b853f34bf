"""Colours and widths of tiles: what they may be, and how they travel."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.tile_style import (
    MOST_BLUENESS_ELSEWHERE,
    StyleError,
    TileStyle,
    blueness,
    without_blue,
)


@pytest.mark.parametrize("style", [TileStyle(), TileStyle.for_side(128), TileStyle.for_side(704)])
def test_survives_json(style: TileStyle) -> None:
    assert TileStyle.from_json(json.loads(json.dumps(style.to_json()))) == style


def test_only_the_path_is_blue() -> None:
    style = TileStyle()
    rng = np.random.default_rng(1)
    others = [style.background, style.minor_road, style.major_road, style.station]
    colours = np.array([*others, style.start, style.end, style.serving_ring, *style.trace])
    mixtures = rng.dirichlet(np.ones(len(colours)), 1000) @ colours
    assert blueness(mixtures).max() <= MOST_BLUENESS_ELSEWHERE
    assert blueness(np.array(style.path)) > 15 * MOST_BLUENESS_ELSEWHERE


def test_a_map_loses_its_blue_and_nothing_else() -> None:
    picture = np.array([[[20, 60, 250], [200, 200, 200], [250, 240, 40]]], np.uint8)
    toned = without_blue(picture)
    assert blueness(toned).max() <= MOST_BLUENESS_ELSEWHERE
    assert (toned[..., :2] == picture[..., :2]).all()
    assert (toned[0, 1:] == picture[0, 1:]).all()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"station": (0, 0, 255)}, "'station' .* is blue, which only the path may be"),
        ({"trace": ((255, 0, 0), (90, 90, 255))}, "'trace' .* is blue"),
        ({"path": (200, 200, 200)}, "'path' .* must be bluer"),
        ({"end": (0, 0, 300)}, "'end' must be red, green and blue"),
        ({"trace": ((255, 0, 0),)}, "at least two colours"),
        ({"casing": -1.0}, "'casing' is -1.0"),
        ({"head_radius": 1.0}, "'head_radius' must be larger"),
    ],
)
def test_what_cannot_be_told_apart_is_refused(change: dict[str, object], told: str) -> None:
    with pytest.raises(StyleError, match=told):
        replace(TileStyle(), **change)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"glow": 1}, "not known \\['glow'\\]"),
        ({"path": "blue"}, "'path' cannot be 'blue'"),
        ({"path_width": None}, "'path_width' cannot be None"),
    ],
)
def test_unusable_json_is_refused(change: dict[str, object], told: str) -> None:
    with pytest.raises(StyleError, match=told):
        TileStyle.from_json({**TileStyle().to_json(), **change})
    with pytest.raises(StyleError, match="missing"):
        TileStyle.from_json({})
