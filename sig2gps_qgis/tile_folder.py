"""Tiles and videos as files, for people to look at and to load where they belong on the map."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime, timezone
from html import escape
from pathlib import Path

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video_judging import Judgement, weights
from sig2gps_qgis.video_request import VideoAnswer, VideoRequest
from sig2gps_qgis.video_tiles import VideoTile

_UNSAFE = re.compile(r"[^\w.-]+")
_MOST_LETTERS = 60


class TileFolder:
    """See :class:`sig2gps_qgis.video_source.TileKeeper`.

    Of each window: the conditioning image (.png) with world file (.pgw) and CRS (.prj, and where
    GDAL and so QGIS look for it, .png.aux.xml); each candidate's video (.mp4); and (.json) what was
    asked, when the frames are, and how the videos were judged.

    Args:
        folder: made if need be.
        crs: well-known text of the local metric CRS.
    """

    def __init__(self, folder: Path, crs: str) -> None:
        self._folder = folder
        self._crs = crs
        self._names: dict[tuple[str, int], str] = {}

    def keep_tile(self, tile: VideoTile) -> None:
        """Write the picture and where it belongs.

        Raises:
            InvalidInputError: the folder cannot be written to.
        """
        self._write(tile, ".png", tile.file)
        self._write(tile, ".pgw", tile.window.square.world_file().encode())
        self._write(tile, ".prj", self._crs.encode())
        auxiliary = f"<PAMDataset><SRS>{escape(self._crs, quote=False)}</SRS></PAMDataset>\n"
        self._write(tile, ".png.aux.xml", auxiliary.encode())
        self._write(tile, ".json", _json(_facts(tile)))

    def keep_videos(
        self,
        tile: VideoTile,
        request: VideoRequest,
        answer: VideoAnswer,
        judgements: Sequence[Judgement],
    ) -> None:
        """Write the videos, and what was made of them; raises as :meth:`keep_tile`."""
        for seed, video in zip(request.seeds, answer.files):
            self._write(tile, f"_seed{seed}.mp4", video)
        asked = {
            "checkpoint": request.checkpoint,
            "revision": answer.revision,
            "frames": request.frames,
            "steps": request.steps,
            "candidates": [
                {
                    "seed": seed,
                    "weight": round(float(weight), 4),
                    "pieces": judgement.pieces,
                    "on_roads": judgement.on_roads,
                    "agreement": judgement.agreement,
                    "frames_with_dot": judgement.complete,
                }
                for seed, weight, judgement in zip(request.seeds, weights(judgements), judgements)
            ],
        }
        self._write(tile, ".json", _json({**_facts(tile), **asked}))

    def _write(self, tile: VideoTile, ending: str, content: bytes) -> None:
        file = self._folder / f"{self._name(tile)}_{tile.number:03}{ending}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        except OSError as error:
            raise InvalidInputError(
                tr(
                    "'{file}' (TILES) cannot be written ({reason}). Choose another folder, "
                    "or free some space.",
                    file=file,
                    reason=error.strerror or error,
                )
            ) from error

    def _name(self, tile: VideoTile) -> str:
        """Of the trace's files; traces whose names differ in odd letters only stay apart."""
        key = tile.trace.trajectory_id, tile.trace.part
        if key not in self._names:
            safe = _UNSAFE.sub("_", tile.trace.trajectory_id)[:_MOST_LETTERS].strip(".") or "trace"
            name = f"{safe}_part{tile.trace.part}"
            taken = {other.lower() for other in self._names.values()}
            number = 2
            while name.lower() in taken:
                name = f"{safe}-{number}_part{tile.trace.part}"
                number += 1
            self._names[key] = name
        return self._names[key]


def _facts(tile: VideoTile) -> dict[str, object]:
    window = tile.window
    return {
        "trajectory_id": tile.trace.trajectory_id,
        "part": tile.trace.part,
        "window": tile.number,
        "first_frame": datetime.fromtimestamp(window.time[0], timezone.utc).isoformat(),
        "seconds_per_frame": window.frame_s,
        "frames_ahead": window.ahead,
        "metres_per_pixel": window.square.metres_per_pixel,
        "pixels": window.square.pixels,
    }


def _json(facts: dict[str, object]) -> bytes:
    return (json.dumps(facts, indent=2, ensure_ascii=False) + "\n").encode()
