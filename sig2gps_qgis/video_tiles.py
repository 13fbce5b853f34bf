"""The windows of traces, drawn one after the other: what a video server is sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Callable

import numpy as np

from sig2gps_qgis.ahead_window import spacing_for, window_ahead
from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.png_file import png
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.tile_style import without_blue
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import RoadLines, conditioning_image, road_map
from sig2gps_qgis.video_window import VideoWindow, video_windows

MapPicture = Callable[[MapSquare], np.ndarray]
"""(H, W, 3) uint8, red, green, blue: the map of a square, as something else than this draws it."""


@dataclass(frozen=True)
class VideoTile:
    """One window of a trace, drawn.

    Attributes:
        trace: whose it is.
        number: counts the trace's windows from 1.
        window: frames in time, and the square.
        image: (H, W, 3) uint8, the conditioning image.
    """

    trace: Trace
    number: int
    window: VideoWindow
    image: np.ndarray

    @cached_property
    def file(self) -> bytes:
        """The conditioning image as PNG."""
        return png(self.image)


class VideoTiles:
    """Draws traces for a checkpoint.

    Args:
        checkpoint: says how.
        frames: of a video.
        stations: all stations (or cells) known.
        roads: all roads known.
        map_picture: gives what lies under the traces; None: the roads in the checkpoint's style.
        horizon_s: how far ahead of its last record each trace is to be continued, by a checkpoint
            whose frames reach so far; None: traces are reconstructed.
    """

    def __init__(
        self,
        checkpoint: VideoCheckpoint,
        frames: int,
        stations: Stations,
        roads: RoadNetwork | None,
        map_picture: MapPicture | None = None,
        horizon_s: float | None = None,
    ) -> None:
        self.checkpoint = checkpoint
        self.frames = frames
        self._stations = stations
        self._roads = roads
        self._map_picture = map_picture
        self._horizon_s = horizon_s

    def windows(self, trace: Trace) -> Iterator[VideoWindow]:
        """Those of a trace, undrawn; of one that is to be continued, that of its end."""
        track = ServingTrack.of(trace.time, trace.xy)
        if self._horizon_s is None:
            return video_windows(trace.time, track, self.checkpoint, self.frames)
        spacing = spacing_for(self.checkpoint, self.frames, self._horizon_s)
        now = float(trace.time[-1])
        return iter([window_ahead(track, now, self.checkpoint, self.frames, spacing)])

    def of(self, trace: Trace) -> Iterator[VideoTile]:
        """Those of a trace, each drawn when it is asked for."""
        track = ServingTrack.of(trace.time, trace.xy)
        for number, window in enumerate(self.windows(trace), 1):
            yield VideoTile(trace, number, window, self._drawn(window, track))

    def map_under(self, square: MapSquare) -> np.ndarray:
        """(H, W, 3) uint8, what lies under a trace: a map without blue."""
        if self._map_picture is None:
            return road_map(square, self.checkpoint.style, self.road_lines)
        return without_blue(self._map_picture(square))

    def _drawn(self, window: VideoWindow, track: ServingTrack) -> np.ndarray:
        base = self.map_under(window.square)
        return conditioning_image(window, self.checkpoint.style, base, track, self.places)

    @cached_property
    def road_lines(self) -> RoadLines:
        return RoadLines.of(self._roads)

    @cached_property
    def places(self) -> np.ndarray:
        """(P, 2) metres, where stations stand; the sectors of one site count once."""
        return np.unique(np.round(self._stations.xy), axis=0).reshape(-1, 2)
