"""Conditioning images and target videos: what is where, and in which colour."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.stations import Stations
from sig2gps_qgis.tile_style import MOST_BLUENESS_ELSEWHERE, blueness
from sig2gps_qgis.video_drawing import RoadLines, road_map, road_mask
from sig2gps_qgis.video_tiles import VideoTiles
from tests.unit.video_city import CHECKPOINT, PIXELS, ROADS, STATIONS, STYLE, DrawnDrive


@pytest.fixture(scope="module")
def drawn() -> DrawnDrive:
    return DrawnDrive.of(3)


def at(picture: np.ndarray, pixel: np.ndarray) -> np.ndarray:
    column, row = np.round(pixel).astype(int)
    return picture[row, column]


def test_roads_lie_on_black_where_they_are(drawn: DrawnDrive) -> None:
    square = drawn.tile.window.square
    picture = road_map(square, STYLE, RoadLines.of(ROADS))
    crossings = square.pixel(np.array([[800.0, 1000.0], [600.0, 600.0]]))
    for crossing in crossings[((crossings > 0) & (crossings < PIXELS - 1)).all(axis=1)]:
        assert at(picture, crossing).max() > 30
    assert (picture == 0).all(axis=2).mean() > 0.5
    mask = road_mask(square, RoadLines.of(ROADS), 3.0)
    assert mask[picture.max(axis=2) > 60].all()
    assert road_map(square, STYLE, RoadLines.of(None)).max() == 0


def test_each_street_is_drawn_once() -> None:
    lines = RoadLines.of(ROADS)
    assert len(np.unique(np.sort(np.stack([lines.begin, lines.end]), axis=0), axis=1)[0]) == len(
        lines.begin
    )
    length = np.hypot(*(lines.end - lines.begin).T).sum()
    assert length == pytest.approx(2 * 11 * 2000.0)


def test_the_trace_runs_from_the_first_colour_to_the_last(drawn: DrawnDrive) -> None:
    window, image = drawn.tile.window, drawn.tile.image
    within = (drawn.trace.time >= window.time[0]) & (drawn.trace.time <= window.time[-1])
    marks = window.square.pixel(drawn.trace.xy[within][[0, -1]])
    assert blueness(image).max() <= MOST_BLUENESS_ELSEWHERE + 1
    assert np.hypot(*(marks[1] - marks[0])) > 2 * STYLE.end_radius
    for mark, colour in zip(marks, (STYLE.start, STYLE.end)):
        column, row = np.round(mark).astype(int)
        around = image[max(row - 3, 0) : row + 4, max(column - 3, 0) : column + 4].reshape(-1, 3)
        assert np.abs(around.astype(int) - colour).max(axis=1).min() < 30


def test_idle_stations_are_dots(drawn: DrawnDrive) -> None:
    square = drawn.tile.window.square
    served = {tuple(place) for place in drawn.trace.xy}
    idle = np.array([place for place in STATIONS.xy if tuple(place) not in served])
    pixels = square.pixel(idle[square.contains(idle)])
    bright = [at(drawn.tile.image, pixel).min() for pixel in pixels]
    assert np.median(bright) > 100


def test_the_video_begins_with_the_image_and_ends_with_the_path(drawn: DrawnDrive) -> None:
    video = drawn.video
    assert (video[0] == drawn.tile.image).all()
    for frame in np.flatnonzero(drawn.inside[1:]) + 1:
        colour = at(video[frame], drawn.truth[frame])
        assert np.abs(colour.astype(int) - STYLE.path).max() <= 1
    assert blueness(video[-1]).max() > 150
    inked = [int((blueness(frame) > 90).sum()) for frame in video]
    assert inked[0] == 0
    assert inked[-1] >= inked[len(inked) // 2] > 0


def test_the_line_stays_where_it_was_drawn(drawn: DrawnDrive) -> None:
    video = drawn.video
    middle = drawn.truth[:-1][drawn.inside[:-1]]
    for pixel in middle[1:]:
        assert blueness(at(video[-1], pixel)) > 90


def test_the_same_input_gives_the_same_pixels() -> None:
    first, second = DrawnDrive.of(5), DrawnDrive.of(5)
    assert first.tile.file == second.tile.file
    assert (first.video == second.video).all()


def test_a_picture_of_the_map_lies_under_the_trace_without_its_blue(drawn: DrawnDrive) -> None:
    def water(square: object) -> np.ndarray:
        return np.full((PIXELS, PIXELS, 3), (10, 60, 240), np.uint8)

    tiles = VideoTiles(CHECKPOINT, 21, STATIONS, ROADS, water)
    tile = next(iter(tiles.of(drawn.trace)))
    assert tuple(tile.image[0, 0]) == (10, 60, 45)
    assert blueness(tile.image).max() <= MOST_BLUENESS_ELSEWHERE + 1


def test_no_stations_but_those_that_served(drawn: DrawnDrive) -> None:
    tiles = VideoTiles(CHECKPOINT, 21, Stations((), np.empty((0, 2))), None)
    assert next(iter(tiles.of(drawn.trace))).image.max() == 255
