"""Pixels and metres of a square, its world file, and pictures as files."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.png_file import png
from tests.unit.drawn_truth import read_png

SQUARE = MapSquare(np.array([1000.0, -500.0]), 10.0, 64)


def test_pixels_and_metres_are_each_others_inverse() -> None:
    xy = np.random.default_rng(2).uniform(-5000, 5000, (50, 2))
    assert np.allclose(SQUARE.xy(SQUARE.pixel(xy)), xy)


def test_north_is_up() -> None:
    west, south, east, north = SQUARE.bounds
    assert (west, south, east, north) == (680.0, -820.0, 1320.0, -180.0)
    assert np.allclose(SQUARE.pixel(np.array([west, north])), -0.5)
    assert np.allclose(SQUARE.pixel(np.array([east, south])), 63.5)
    assert SQUARE.contains(np.array([[700.0, -200.0], [600.0, -200.0]])).tolist() == [True, False]


def test_world_file_leads_to_the_middle_of_the_first_pixel() -> None:
    size, turned, also_turned, down, east, north = map(float, SQUARE.world_file().split())
    assert (size, turned, also_turned, down) == (10.0, 0.0, 0.0, -10.0)
    assert np.allclose([east, north], SQUARE.xy(np.zeros(2)))


def test_png_gives_the_picture_back_and_says_nothing_else() -> None:
    picture = np.random.default_rng(3).integers(0, 256, (48, 48, 3), dtype=np.uint8)
    content = png(picture)
    assert (read_png(content) == picture).all()
    assert not any(chunk in content for chunk in (b"tEXt", b"iTXt", b"tIME", b"eXIf"))
