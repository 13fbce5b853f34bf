"""Runs of the engine `wan` in tests, with a video server that knows the truth."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsPointXY

from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from tests.qgis.layers import EAST, NORTH, START, UTM_29N, drive, roads, signaling, stations
from tests.qgis.reconstruction_run import Run, reconstruct
from tests.unit.drawn_truth import DrawnTruth
from tests.unit.video_server import VideoScript, VideoServer

PIXELS = 256
CHECKPOINT = VideoCheckpoint(
    name="truth",
    style=TileStyle.for_side(PIXELS),
    pixels=PIXELS,
    metres_per_pixel=(5000 / PIXELS, 20_000 / PIXELS),
    frames=13,
)
_CORNERS = np.array([(250, 1250), (1500, 1250), (1500, 1750), (2750, 1750)])
WAY = np.array([EAST, NORTH]) + _CORNERS
"""Where the phone of ``layers.drive`` truly was: along streets beside its stations'."""
WAY_S = np.array([0.0, 125.0, 175.0, 300.0])


def truth(folder: Path, checkpoint: VideoCheckpoint = CHECKPOINT) -> VideoServer:
    """This project's server with a model that knows where the phone was."""
    draw = DrawnTruth(folder, checkpoint, START + WAY_S, WAY, UTM_29N)
    return VideoServer(VideoScript(checkpoint, draw))


def reconstruct_videos(server: VideoServer | str, folder: Path | None, **parameters: object) -> Run:
    """Run on one drive, or on what ``SIGNALING`` says."""
    given = {
        "STATIONS": stations(),
        "STATION_CELL": "site",
        "ROADS": roads(),
        "ENGINE": "wan",
        "SERVER": server if isinstance(server, str) else server.url,
        **({} if folder is None else {"TILES": str(folder)}),
        **parameters,
    }
    return reconstruct(given.pop("SIGNALING", None) or signaling(drive()), **given)


def errors_m(run: Run) -> np.ndarray:
    """(N,) from each point of the result to where the phone was then."""
    off = []
    for point in run.points:
        t = point["time"].toMSecsSinceEpoch() / 1000 - START
        place = QgsPointXY(*(np.interp(t, WAY_S, WAY[:, k]) for k in (0, 1)))
        off.append(place.distance(point.geometry().asPoint()))
    return np.array(off)
