"""A video model for tests that knows the truth: it draws the target video over any tile.

It finds out what a tile shows as a person would: from the files beside it in the TILES folder.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from pyproj import CRS, Transformer

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import target_video
from sig2gps_qgis.video_window import VideoWindow


def read_png(content: bytes) -> np.ndarray:
    """(H, W, 3) uint8 of a file that ``png_file.png`` made."""
    width, height = struct.unpack(">II", content[16:24])
    data, at = b"", 8
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        data += content[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    rows = np.frombuffer(zlib.decompress(data), np.uint8).reshape(height, 1 + 3 * width)
    assert (rows[:, 0] == 2).all()  # each row is its difference from the one above
    return np.cumsum(rows[:, 1:], axis=0, dtype=np.uint8).reshape(height, width, 3)


@dataclass(frozen=True)
class DrawnTruth:
    """A ``video_server.Draw``.

    Attributes:
        folder: TILES.
        checkpoint: in whose style it draws.
        time: (N,) epoch seconds.
        xy: (N, 2) where the phone was, in ``crs``.
    """

    folder: Path
    checkpoint: VideoCheckpoint
    time: np.ndarray
    xy: np.ndarray
    crs: str

    def __call__(self, image: bytes, form: dict[str, str]) -> np.ndarray:
        (tile,) = (file for file in self.folder.glob("*.png") if file.read_bytes() == image)
        window, to_tile = self._shown(tile, int(form["num_frames"]))
        xy = np.column_stack(to_tile.transform(*self.xy.T))
        video = target_video(window, self.checkpoint.style, read_png(image), self.time, xy)
        return np.stack([video] * int(form.get("n", 1)))

    def _shown(self, tile: Path, frames: int) -> tuple[VideoWindow, Transformer]:
        size, _, _, _, west, north = map(float, tile.with_suffix(".pgw").read_text().split())
        facts = json.loads(tile.with_suffix(".json").read_text())
        half = size * (facts["pixels"] - 1) / 2
        begin = datetime.fromisoformat(facts["first_frame"]).timestamp()
        window = VideoWindow(
            time=begin + facts["seconds_per_frame"] * np.arange(frames),
            frame_s=facts["seconds_per_frame"],
            square=MapSquare(np.array([west + half, north - half]), size, facts["pixels"]),
        )
        crs = CRS.from_wkt(tile.with_suffix(".prj").read_text())
        return window, Transformer.from_crs(self.crs, crs, always_xy=True)
