"""The conditioning image of the embedded model."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.inference_protocol import check
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.tile_drawing import FULL_ROAD, INPUTS, STAYS, RoadPoints, draw
from sig2gps_qgis.tile_window import FRAMES, PIXELS, TileWindow

WINDOW = TileWindow(20.0 * np.arange(FRAMES), 20.0, np.zeros(2), 100.0)
NO_STATIONS = np.empty((0, 2))
NO_ROADS = RoadPoints.of(None)


def _roads(*lines: list[tuple[float, float]]) -> RoadPoints:
    return RoadPoints.of(
        RoadNetwork.from_lines(
            [np.array(line, float) for line in lines],
            np.full(len(lines), RoadDirection.BOTH),
            np.full(len(lines), 50.0),
        )
    )


def _track(*records: tuple[float, float, float]) -> ServingTrack:
    array = np.array(records)
    return ServingTrack.of(array[:, 0], array[:, 1:])


STANDING = _track((0, 0, 0), (400, 0, 0))


def test_the_drawing_is_what_the_model_asks_for() -> None:
    drawn = draw(WINDOW, STANDING, np.zeros((1, 2)), _roads([(-500, 0), (500, 0)]))
    assert check({name: array[None] for name, array in drawn.items()}, INPUTS) == 1


def test_all_of_a_road_is_drawn_where_it_is() -> None:
    roads = _roads([(-2000, 310), (2000, 310)])
    brightness = draw(WINDOW, STANDING, NO_STATIONS, roads)["map"][0].astype(float) / 255
    metres = brightness.sum() * FULL_ROAD * WINDOW.metres_per_pixel
    assert abs(metres - 2 * 4000) < 100
    row = (PIXELS - 1) / 2 - 3.1
    rows = np.flatnonzero(brightness.sum(axis=1))
    assert set(rows) <= {int(row), int(row) + 1}


def test_both_directions_of_a_street_are_drawn_as_one_line_of_points() -> None:
    two_way = _roads([(0, 0), (1000, 0)])
    assert len(two_way.xy) < 70
    np.testing.assert_allclose(two_way.length_m.sum(), 2000)


def test_points_within_a_square_are_those_within_it() -> None:
    roads = _roads([(-3000, -3000), (3000, 3000)])
    near = roads.within(np.array([1000.0, 1000.0]), 500.0)
    expected = (np.abs(roads.xy - 1000.0) <= 500.0).all(axis=1).sum()
    assert len(near.xy) == expected > 0


def test_each_frame_shows_the_station_that_served() -> None:
    track = _track((0, -1050, 1050), (200, 1050, -1050), (310, 1050, -1050), (400, 0, 0))
    serving = draw(WINDOW, track, NO_STATIONS, NO_ROADS)["serving"]
    first, last = serving[2], serving[-3]
    assert np.unravel_index(first.argmax(), first.shape) == (21, 21)
    assert np.unravel_index(last.argmax(), last.shape) == (42, 42)
    assert first.sum() > 250


def test_stations_beyond_the_tile_are_left_out() -> None:
    drawn = draw(WINDOW, STANDING, np.array([[1e6, 0.0], [0.0, -1e7]]), NO_ROADS)
    assert not drawn["map"].any()


def test_stays_are_listed_with_their_neighbours() -> None:
    track = _track((0, 0, 0), (100, 1000, 0), (300, 1000, 0), (400, 0, 0))
    stations = np.array([[0.0, 0.0], [1000.0, 0.0], [1000.0, 500.0], [9e6, 0.0]])
    drawn = draw(WINDOW, track, stations, NO_ROADS)
    assert drawn["stay_count"] == 4
    middle = (PIXELS - 1) / 2
    np.testing.assert_allclose(
        drawn["stays"][:4],
        [
            [0, 5, middle, middle],
            [5, 11, middle + 10, middle],
            [15, 20, middle + 10, middle],
            [20, 20, middle, middle],
        ],
    )
    np.testing.assert_allclose(drawn["neighbours"][0, :3], [[10, 0], [10, -5], [0, 0]])
    np.testing.assert_allclose(drawn["neighbours"][1, :3], [[0, -5], [-10, 0], [0, 0]])
    assert not drawn["stays"][4:].any()


def test_of_very_many_stays_every_so_many_th_is_listed() -> None:
    time = np.arange(0.0, 400.0, 2.0)
    records = [(t, 100.0 * (n % 2), 0.0) for n, t in enumerate(time)]
    drawn = draw(WINDOW, _track(*records), NO_STATIONS, NO_ROADS)
    assert drawn["stay_count"] == STAYS
    assert (np.diff(drawn["stays"][:, 0]) > 0).all()


def test_the_smoothed_track_is_given_in_pixels() -> None:
    track = draw(WINDOW, _track((0, 1000, 0), (400, 1000, 0)), NO_STATIONS, NO_ROADS)["track"]
    np.testing.assert_allclose(track[..., 0], (PIXELS - 1) / 2 + 10)
    np.testing.assert_allclose(track[..., 1], (PIXELS - 1) / 2)


def test_no_coordinate_of_the_earth_is_sent() -> None:
    """The same scene elsewhere gives the same arrays."""
    far = np.array([654_321.0, 9_876_543.0])
    roads = _roads([(-2000, 310), (2000, 310)])
    here = draw(WINDOW, STANDING, np.array([[200.0, 100.0]]), roads)
    there = draw(
        TileWindow(WINDOW.time, 20.0, far, 100.0),
        ServingTrack(STANDING.time, STANDING.xy + far, STANDING.end),
        np.array([[200.0, 100.0]]) + far,
        RoadPoints(roads.xy + far, roads.length_m),
    )
    for name, array in here.items():
        np.testing.assert_allclose(array, there[name], atol=1e-3)
