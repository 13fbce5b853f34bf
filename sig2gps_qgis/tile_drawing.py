"""The conditioning image of the embedded model: one drawing for inference and for training."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.inference_protocol import ArraySpec
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.serving_track import SMOOTHING_S, ServingTrack
from sig2gps_qgis.stations import SAME_PLACE_M
from sig2gps_qgis.tile_window import FRAMES, PIXELS, TileWindow

POINT_EVERY_M = 25.0
LATTICE_M = 15.0
"""Points this near to each other are drawn as one: the two directions of a street, mostly."""

FULL_ROAD = 4.0
"""Metres of drivable direction per metre of pixel side at which a pixel is drawn at its full."""
FULL_STATIONS = 4.0
"""Stations in a pixel at which it is."""

STAYS = 64
"""Most stays under a cell that are told of in one window; of more, every so many-th."""
STAYS_BEYOND_S = 240.0
"""Stays before and after a window that are told of, too."""
NEIGHBOURS = 6
"""Stations around each serving one that are told of..."""
NEIGHBOURS_WITHIN = 500.0
"""...if they are no farther than this, in pixels."""

INPUTS = {
    "map": ArraySpec("uint8", ("N", 2, PIXELS, PIXELS)),
    "serving": ArraySpec("uint8", ("N", FRAMES, PIXELS, PIXELS)),
    "track": ArraySpec("float32", ("N", FRAMES, len(SMOOTHING_S), 2)),
    "stays": ArraySpec("float32", ("N", STAYS, 4)),
    "stay_count": ArraySpec("int32", ("N",)),
    "neighbours": ArraySpec("float32", ("N", STAYS, NEIGHBOURS, 2)),
    "scale": ArraySpec("float32", ("N", 2)),
}
"""``map``: roads, and all stations. ``serving``: where the serving stations stood, frame by frame;
255 is full. ``track``: column and row of the smoothed serving track. ``stays``: the same as a
list: begin and end of each uninterrupted service, in frames since the first one, column and row of
the station; as many as ``stay_count`` says, the rest are zeros. ``neighbours``: columns and rows
from each of them to the nearest other stations, nearest first, (0, 0) where there are no more.
``scale``: metres per pixel, seconds per frame. No coordinate of the earth is among them."""


@dataclass(frozen=True)
class RoadPoints:
    """Roads as points, for drawing.

    Attributes:
        xy: (P, 2) float64 metres; in order of x where they are looked up by place.
        length_m: (P,) of road that each point stands for.
    """

    xy: np.ndarray
    length_m: np.ndarray

    @classmethod
    def of(cls, roads: RoadNetwork | None) -> RoadPoints:
        """Points along all edges, about ``POINT_EVERY_M`` apart."""
        if roads is None or not len(roads):
            return cls(np.empty((0, 2)), np.empty(0))
        last = np.zeros(len(roads.vertex_xy), bool)
        last[roads.vertex_offset[1:] - 1] = True
        begin = np.flatnonzero(~last)
        start, end = roads.vertex_xy[begin], roads.vertex_xy[begin + 1]
        length = np.hypot(*(end - start).T)
        pieces = np.maximum(np.ceil(length / POINT_EVERY_M), 1).astype(np.int64)
        segment = np.repeat(np.arange(len(begin)), pieces)
        rank = np.arange(len(segment)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        share = (rank + 0.5) / pieces[segment]
        xy = start[segment] + share[:, None] * (end - start)[segment]
        xy, which = np.unique(np.round(xy / LATTICE_M), axis=0, return_inverse=True)
        return cls(xy * LATTICE_M, np.bincount(which.reshape(-1), (length / pieces)[segment]))

    def within(self, centre: np.ndarray, half_side_m: float) -> RoadPoints:
        """Those in a square; the points must be in order of x."""
        first, last = np.searchsorted(
            self.xy[:, 0], [centre[0] - half_side_m, centre[0] + half_side_m]
        )
        xy = self.xy[first:last]
        inside = np.abs(xy[:, 1] - centre[1]) <= half_side_m
        return RoadPoints(xy[inside], self.length_m[first:last][inside])


def draw(
    window: TileWindow, track: ServingTrack, stations_xy: np.ndarray, roads: RoadPoints
) -> dict[str, np.ndarray]:
    """One sample, with the arrays of :data:`INPUTS` but for their first axis.

    Args:
        window: what is drawn.
        track: all that is known of the serving stations.
        stations_xy: (S, 2) metres, distinct positions of all known stations.
        roads: those within the window; others do no harm.
    """
    return {
        **_pictures(window, track, stations_xy, roads),
        **lists(window, track, stations_xy),
    }


def lists(
    window: TileWindow, track: ServingTrack, stations_xy: np.ndarray
) -> dict[str, np.ndarray]:
    """Those of the arrays that are no pictures. Arguments as of :func:`draw`."""
    smoothed = window.pixel(track.smoothed(window.time, window.frame_s))
    return {
        **_list_of_stays(window, track, stations_xy),
        "track": smoothed.astype(np.float32),
        "scale": np.array([window.metres_per_pixel, window.frame_s], np.float32),
    }


def _pictures(
    window: TileWindow, track: ServingTrack, stations_xy: np.ndarray, roads: RoadPoints
) -> dict[str, np.ndarray]:
    full_m = window.metres_per_pixel * FULL_ROAD
    road = _splat(window.pixel(roads.xy), roads.length_m[None] / full_m)
    station = _splat(window.pixel(stations_xy), np.full((1, len(stations_xy)), 1 / FULL_STATIONS))
    half = window.frame_s / 2
    near = track.between(window.time[0] - half, window.time[-1] + half)
    served = near.served(window.time, window.frame_s)
    heard = np.flatnonzero(served.any(axis=0))
    return {
        "map": _bytes(np.concatenate([road, station])),
        "serving": _bytes(_splat(window.pixel(near.xy[heard]), served[:, heard])),
    }


def _list_of_stays(
    window: TileWindow, track: ServingTrack, stations_xy: np.ndarray
) -> dict[str, np.ndarray]:
    all_stays = track.stays
    told = np.flatnonzero(
        (all_stays.end >= window.time[0] - STAYS_BEYOND_S)
        & (all_stays.time <= window.time[-1] + STAYS_BEYOND_S)
    )
    if len(told) > STAYS:
        told = told[np.linspace(0, len(told) - 1, STAYS).astype(int)]
    pixel = window.pixel(all_stays.xy[told])
    stays = np.zeros((STAYS, 4), np.float32)
    stays[: len(told), 0] = (all_stays.time[told] - window.time[0]) / window.frame_s
    stays[: len(told), 1] = (all_stays.end[told] - window.time[0]) / window.frame_s
    stays[: len(told), 2:] = pixel
    neighbours = np.zeros((STAYS, NEIGHBOURS, 2), np.float32)
    offset = window.pixel(stations_xy) - pixel[:, None]
    distance = np.hypot(offset[..., 0], offset[..., 1])
    # a station is not its own neighbour, nor is what cannot be told from it
    distance[(distance * window.metres_per_pixel < SAME_PLACE_M)] = np.inf
    distance[distance > NEIGHBOURS_WITHIN] = np.inf
    nearest = np.argsort(distance, axis=1)[:, :NEIGHBOURS]
    found = np.take_along_axis(offset, nearest[..., None], axis=1)
    found[~np.isfinite(np.take_along_axis(distance, nearest, axis=1))] = 0.0
    neighbours[: len(told), : found.shape[1]] = found
    return {
        "stays": stays,
        "stay_count": np.array(len(told), np.int32),
        "neighbours": neighbours,
    }


def _splat(pixel: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """(L, PIXELS, PIXELS) sums of weights (L, P) of points (P, 2), shared among four pixels."""
    low = np.floor(pixel).astype(np.int64)
    high_share = pixel - low
    out = np.zeros((len(weight), PIXELS * PIXELS))
    for right in (0, 1):
        for down in (0, 1):
            column, row = low[:, 0] + right, low[:, 1] + down
            share = np.abs(1 - right - high_share[:, 0]) * np.abs(1 - down - high_share[:, 1])
            inside = (column >= 0) & (column < PIXELS) & (row >= 0) & (row < PIXELS)
            place = (row * PIXELS + column)[inside]
            for layer, of_layer in enumerate(weight):
                out[layer] += np.bincount(
                    place, (of_layer * share)[inside], minlength=PIXELS * PIXELS
                )
    return out.reshape(-1, PIXELS, PIXELS)


def _bytes(brightness: np.ndarray) -> np.ndarray:
    return np.round(255 * np.minimum(brightness, 1.0)).astype(np.uint8)
