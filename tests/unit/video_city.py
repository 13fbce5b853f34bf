"""Simulated drives through the grid city, drawn: tiles, target videos, and the truth."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import prepare
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import target_video
from sig2gps_qgis.video_tiles import VideoTile, VideoTiles
from tests.unit.grid_city import Drive, grid_network, lattice_stations

PIXELS = 160
CHECKPOINT = VideoCheckpoint(
    name="grid",
    style=TileStyle.for_side(PIXELS),
    pixels=PIXELS,
    metres_per_pixel=(3200 / PIXELS, 12_800 / PIXELS),
)
STYLE = CHECKPOINT.style
STATIONS = lattice_stations()
ROADS = grid_network()


@dataclass(frozen=True)
class DrawnDrive:
    """A wandering drive's first window."""

    drive: Drive
    frames: int = 21

    @classmethod
    def of(cls, seed: int, frames: int = 21) -> DrawnDrive:
        return cls(Drive.wandering(seed), frames)

    @cached_property
    def trace(self) -> Trace:
        traces, rejections = prepare(self.drive.signaling(STATIONS), STATIONS, 1800.0)
        assert not rejections
        return traces[0]

    @cached_property
    def tiles(self) -> VideoTiles:
        return VideoTiles(CHECKPOINT, self.frames, STATIONS, ROADS)

    @cached_property
    def tile(self) -> VideoTile:
        return next(iter(self.tiles.of(self.trace)))

    @cached_property
    def video(self) -> np.ndarray:
        """(F, H, W, 3) what the model should draw."""
        return self.video_of(self.drive.xy)

    def video_of(self, xy: np.ndarray) -> np.ndarray:
        """The same of another way at the same times."""
        return target_video(self.tile.window, STYLE, self.tile.image, self.drive.time, xy)

    @cached_property
    def truth(self) -> np.ndarray:
        """(F, 2) column and row of the phone at each frame."""
        return self.tile.window.square.pixel(self.drive.at(self.tile.window.time))

    @cached_property
    def inside(self) -> np.ndarray:
        """(F,) whether the whole dot is on the tile."""
        edge = STYLE.head_radius
        return ((self.truth >= edge) & (self.truth <= PIXELS - 1 - edge)).all(axis=1)

    def errors(self, heads: np.ndarray) -> np.ndarray:
        """Pixels between heads (F, 2) and the truth, of frames after the first."""
        off = np.hypot(*(heads - self.truth).T)
        return off[1:][self.inside[1:]]
