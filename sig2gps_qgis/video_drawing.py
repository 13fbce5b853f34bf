"""Conditioning images and target videos: one drawing, for inference and for training alike.

numpy alone draws, so that the same input gives the same pixels on every machine and without QGIS.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.rasterizer import draw_strokes
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.stations import SAME_PLACE_M
from sig2gps_qgis.tile_style import Colour, TileStyle
from sig2gps_qgis.video_window import VideoWindow


@dataclass(frozen=True)
class RoadLines:
    """Roads as straight strokes, each street once.

    Attributes:
        begin, end: (S, 2) float64, metres.
        speed_kmh: (S,) kilometres per hour.
    """

    begin: np.ndarray
    end: np.ndarray
    speed_kmh: np.ndarray

    @classmethod
    def of(cls, roads: RoadNetwork | None) -> RoadLines:
        """The strokes of a road network; none without one."""
        if roads is None or not len(roads):
            return cls(np.empty((0, 2)), np.empty((0, 2)), np.empty(0))
        edge = np.repeat(np.arange(len(roads)), np.diff(roads.vertex_offset))
        ends = np.zeros(len(edge), bool)
        ends[roads.vertex_offset[1:] - 1] = True
        # the other direction of a street is the same street
        twice = (roads.edge_reverse >= 0) & (roads.edge_reverse < np.arange(len(roads)))
        first = np.flatnonzero(~ends & ~twice[edge])
        xy = roads.vertex_xy
        return cls(xy[first], xy[first + 1], 3.6 * roads.edge_speed_mps[edge[first]])

    def within(self, square: MapSquare, margin_m: float) -> RoadLines:
        """Those whose bounds meet the square, or are within a margin of it."""
        west, south, east, north = square.bounds
        near = (
            (self._low[:, 0] <= east + margin_m)
            & (self._high[:, 0] >= west - margin_m)
            & (self._low[:, 1] <= north + margin_m)
            & (self._high[:, 1] >= south - margin_m)
        )
        return RoadLines(self.begin[near], self.end[near], self.speed_kmh[near])

    @cached_property
    def _low(self) -> np.ndarray:
        return np.minimum(self.begin, self.end)

    @cached_property
    def _high(self) -> np.ndarray:
        return np.maximum(self.begin, self.end)


def road_map(square: MapSquare, style: TileStyle, roads: RoadLines) -> np.ndarray:
    """(H, W, 3) uint8, the roads in the style, over its background: what lies under a trace."""
    canvas = _Canvas.plain(style.background, square.pixels)
    near = roads.within(square, style.major_road_m)
    begin, end = square.pixel(near.begin), square.pixel(near.end)
    major = near.speed_kmh >= style.major_kmh
    for which, colour, width_m in (
        (~major, style.minor_road, style.minor_road_m),
        (major, style.major_road, style.major_road_m),
    ):
        width = max(width_m / square.metres_per_pixel, style.least_road)
        canvas.strokes(begin[which], end[which], width, colour)
    return canvas.picture()


def road_mask(square: MapSquare, roads: RoadLines, width_px: float) -> np.ndarray:
    """(H, W) bool, where a road is within half of ``width_px``."""
    near = roads.within(square, width_px * square.metres_per_pixel)
    covered = np.zeros((square.pixels, square.pixels), np.float32)
    draw_strokes(covered, square.pixel(near.begin), square.pixel(near.end), width_px)
    return covered > 0.5


def conditioning_image(
    window: VideoWindow,
    style: TileStyle,
    base: np.ndarray,
    track: ServingTrack,
    stations_xy: np.ndarray,
) -> np.ndarray:
    """(H, W, 3) uint8, what a video begins with: map, stations, and the signaling trace over them.

    The trace's colour runs with the window's time; so does that of the dot on each station that
    served, at the middle of its service. Marks tell where it starts and ends. Of a window with
    frames ahead nothing is shown that was not known at its ``now``.

    Args:
        base: (H, W, 3) uint8, the map without blue: :func:`road_map`, or as QGIS rendered it.
        track: all that is known of the serving stations.
        stations_xy: (S, 2) metres, distinct positions of all known stations.
    """
    square = window.square
    canvas = _Canvas(base.astype(np.float32))
    stays = window.shown(track).between(window.time[0], window.time[-1]).stays
    dots = square.pixel(stays.xy)
    idle = square.pixel(_elsewhere(stations_xy, stays.xy))
    canvas.strokes(idle, idle, 2 * style.station_radius, style.station)
    if not len(stays.time):
        return canvas.picture()
    span = window.time[-1] - window.time[0]
    left = np.clip((stays.end[:-1] - window.time[0]) / span, 0, 1)
    come = np.clip((stays.time[1:] - window.time[0]) / span, 0, 1)
    middle = (np.clip((stays.time - window.time[0]) / span, 0, 1) + np.append(left, 1.0)) / 2
    wide = style.trace_width + 2 * style.casing
    canvas.strokes(dots[:-1], dots[1:], wide, style.background, opacity=0.75)
    canvas.ramp(dots[:-1], dots[1:], style.trace_width, np.stack([left, come], axis=1), style.trace)
    ring = 2 * (style.serving_radius + style.casing)
    canvas.strokes(dots, dots, ring, style.serving_ring)
    canvas.ramp(
        dots, dots, 2 * style.serving_radius, np.stack([middle, middle], axis=1), style.trace
    )
    for place, colour, radius in (
        (dots[:1], style.start, style.start_radius),
        (dots[-1:], style.end, style.end_radius),
    ):
        canvas.strokes(place, place, 2 * (radius + style.casing), style.background)
        canvas.strokes(place, place, 2 * radius, colour)
        canvas.strokes(place, place, radius, style.background)
    return canvas.picture()


def target_video(
    window: VideoWindow, style: TileStyle, image: np.ndarray, time: np.ndarray, xy: np.ndarray
) -> np.ndarray:
    """(F, H, W, 3) uint8, the video that a model should draw over a conditioning image.

    Frame 0 is the image. Frame k shows the path from the window's first instant to the frame's, and
    the dot where it has come to.

    Args:
        image: (H, W, 3) uint8, as :func:`conditioning_image` gives it.
        time: (N,) increasing, epoch seconds; before and after them, the phone stands.
        xy: (N, 2) metres, where the phone was.
    """
    frames = [image]
    line = np.zeros(image.shape[:2], np.float32)
    for begin, end in zip(window.time, window.time[1:]):
        inside = (time > begin) & (time < end)
        moments = np.concatenate([[begin], time[inside], [end]])
        way = window.square.pixel(_at(moments, time, xy))
        draw_strokes(line, way[:-1], way[1:], style.path_width, softness=style.softness)
        shown = line.copy()
        draw_strokes(shown, way[-1:], way[-1:], 2 * style.head_radius, softness=style.softness)
        canvas = _Canvas(image.astype(np.float32))
        canvas.blend(shown, style.path)
        frames.append(canvas.picture())
    return np.stack(frames)


def _at(moments: np.ndarray, time: np.ndarray, xy: np.ndarray) -> np.ndarray:
    return np.stack([np.interp(moments, time, xy[:, k]) for k in (0, 1)], axis=1)


def _elsewhere(stations_xy: np.ndarray, serving_xy: np.ndarray) -> np.ndarray:
    """Stations that did not serve."""
    if not len(serving_xy) or not len(stations_xy):
        return stations_xy
    served = np.unique(serving_xy, axis=0)
    offset = stations_xy[:, None] - served[None]
    return stations_xy[np.hypot(offset[..., 0], offset[..., 1]).min(axis=1) > SAME_PLACE_M]


@dataclass(frozen=True)
class _Canvas:
    """A picture (H, W, 3) float32 that is painted over, in place."""

    pixels: np.ndarray

    @classmethod
    def plain(cls, colour: Colour, side: int) -> _Canvas:
        return cls(np.full((side, side, 3), colour, np.float32))

    def picture(self) -> np.ndarray:
        return np.round(self.pixels).astype(np.uint8)

    def blend(self, coverage: np.ndarray, colour: Colour | np.ndarray) -> None:
        painted = coverage > 0
        over = np.asarray(colour, np.float32)
        over = over[painted] if over.ndim == 3 else over
        share = coverage[painted][:, None]
        self.pixels[painted] += share * (over - self.pixels[painted])

    def strokes(
        self,
        begin: np.ndarray,
        end: np.ndarray,
        width: float,
        colour: Colour,
        opacity: float = 1.0,
    ) -> None:
        coverage = np.zeros(self.pixels.shape[:2], np.float32)
        draw_strokes(coverage, begin, end, width)
        self.blend(opacity * coverage, colour)

    def ramp(
        self,
        begin: np.ndarray,
        end: np.ndarray,
        width: float,
        value: np.ndarray,
        colours: tuple[Colour, ...],
    ) -> None:
        """Strokes in the colours that their values (S, 2), 0 to 1, stand for; the later on top."""
        coverage = np.zeros(self.pixels.shape[:2], np.float32)
        values = np.zeros_like(coverage)
        draw_strokes(coverage, begin, end, width, value=value, values=values)
        knots = np.linspace(0.0, 1.0, len(colours))
        table = np.array(colours, np.float32)
        drawn = np.stack([np.interp(values, knots, table[:, k]) for k in range(3)], axis=-1)
        self.blend(coverage, drawn)
