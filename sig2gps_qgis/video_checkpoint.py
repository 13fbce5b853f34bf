"""What a video checkpoint says of itself in its `sig2gps.json`: how to ask it, how to read it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from sig2gps_qgis.tile_style import StyleError, TileStyle
from sig2gps_qgis.translation import tr

FILE = "sig2gps.json"
FORMAT = 1
"""Raised when older plugins could no longer ask or read a checkpoint rightly."""

ROADS, LAYERS, UNSTATED = "roads", "layers", ""
MAPS = (ROADS, LAYERS)
"""What lies under the trace: the road layer in the checkpoint's style, or the project's layers.

Where a checkpoint does not state it: the layers where a project shows some, otherwise the roads.
"""

SIDE_MULTIPLE = 32
"""Tiles' sides: twice the 16 by which the VAE of Wan2.2-TI2V-5B shrinks them."""

PROMPT = (
    "A map with the cellular signaling trace of a moving phone. A blue dot draws the path that the "
    "phone drove along the roads, from the start to the end of the trace."
)


class CheckpointError(ValueError):
    """A `sig2gps.json` that this plugin cannot use; the message says why."""


@dataclass(frozen=True)
class VideoCheckpoint:
    """How a checkpoint was trained, and so how it has to be asked.

    The colour convention of format 1: frame 0 is the conditioning image; frame k shows, over that
    image, the path up to the frame's time in ``style.path``, and a dot where it has come to. Frames
    are evenly spaced in time, the first at the window's first instant, where the path begins.

    Attributes:
        name: of the checkpoint.
        style: how conditioning images look.
        map: one of :data:`MAPS`, or :data:`UNSTATED`.
        pixels: side of the square tile.
        metres_per_pixel: of each scope, the closest first: about 5 km and 20 km a tile.
        frames: of a video, unless the user says otherwise; 4k + 1.
        steps: denoising steps, unless the user says otherwise.
        prompt: what it was trained with.
        shortest_frame_s, longest_frame_s: seconds from one frame to the next in training.
        head_error_px: root of the mean squared error of the dot, in pixels, against the truth.
        ahead_frames: how many of the last frames lie after the last record that the image shows:
            the model continues traces. 0: it reconstructs them.
    """

    name: str = "canonical"
    style: TileStyle = field(default_factory=TileStyle)
    map: str = ROADS
    pixels: int = 480
    metres_per_pixel: tuple[float, ...] = (5000.0 / 480, 20_000.0 / 480)
    frames: int = 21
    steps: int = 1
    prompt: str = PROMPT
    shortest_frame_s: float = 10.0
    longest_frame_s: float = 60.0
    head_error_px: float = 3.0
    ahead_frames: int = 0

    def __post_init__(self) -> None:
        if self.map not in (*MAPS, UNSTATED):
            raise CheckpointError(
                tr("'map' is '{map}'; it must be one of {maps}", map=self.map, maps=", ".join(MAPS))
            )
        if self.pixels < SIDE_MULTIPLE or self.pixels % SIDE_MULTIPLE:
            raise CheckpointError(
                tr(
                    "'pixels' is {pixels}; it must divide by {side_multiple}",
                    pixels=self.pixels,
                    side_multiple=SIDE_MULTIPLE,
                )
            )
        scopes = self.metres_per_pixel
        if not scopes or list(scopes) != sorted(scopes) or not 0 < scopes[0] <= scopes[-1] < 1e5:
            raise CheckpointError(
                tr(
                    "'metres_per_pixel' is {scopes}; it must hold lengths, the shortest first",
                    scopes=list(scopes),
                )
            )
        if not is_frame_count(self.frames):
            raise CheckpointError(
                tr("'frames' is {frames}; it must be 4k + 1, from 5 on", frames=self.frames)
            )
        if self.steps < 1:
            raise CheckpointError(tr("'steps' is {steps}; it must be 1 or more", steps=self.steps))
        if not 0 < self.shortest_frame_s <= self.longest_frame_s < math.inf:
            raise CheckpointError(
                tr("'shortest_frame_s' must be above 0, 'longest_frame_s' not below")
            )
        if not 0 < self.head_error_px < math.inf:
            raise CheckpointError(
                tr(
                    "'head_error_px' is {head_error_px}; it must be above 0",
                    head_error_px=self.head_error_px,
                )
            )
        if not 0 <= self.ahead_frames <= self.frames - 2:
            raise CheckpointError(
                tr(
                    "'ahead_frames' is {ahead_frames}; it must be 0, or leave two of the {frames} "
                    "frames to what is known",
                    ahead_frames=self.ahead_frames,
                    frames=self.frames,
                )
            )

    @classmethod
    def read(cls, text: str) -> VideoCheckpoint:
        """The facts in a `sig2gps.json`; keys that are not known here are others' business.

        Raises:
            CheckpointError: they cannot be used.
        """
        try:
            stated = json.loads(text)
        except ValueError as error:
            raise CheckpointError(
                tr("{file} is not JSON ({error})", file=FILE, error=error)
            ) from error
        return cls.from_json(stated)

    @classmethod
    def from_json(cls, stated: Mapping[str, Any]) -> VideoCheckpoint:
        """As :meth:`read`, of what was parsed."""
        if not isinstance(stated, Mapping) or "sig2gps" not in stated:
            raise CheckpointError(tr("{file} does not say its format ('sig2gps')", file=FILE))
        if stated["sig2gps"] != FORMAT:
            raise CheckpointError(
                tr(
                    "{file} is of format {stated!r}, this plugin knows {format}: install the "
                    "version of Sig2GPS that the checkpoint was made with, or a newer one",
                    file=FILE,
                    stated=stated["sig2gps"],
                    format=FORMAT,
                )
            )
        known = [item.name for item in fields(cls)]
        # what files need not state
        stated = {"ahead_frames": 0, "map": UNSTATED, **stated}
        missing = [name for name in known if name not in stated]
        if missing:
            raise CheckpointError(f"{FILE} lacks {', '.join(missing)}")
        default, values = cls(), {name: stated[name] for name in known}
        try:
            values["style"] = TileStyle.from_json(values["style"])
            values["metres_per_pixel"] = tuple(float(scope) for scope in stated["metres_per_pixel"])
            for name in set(known) - {"style", "metres_per_pixel"}:
                values[name] = type(getattr(default, name))(stated[name])
        except (TypeError, ValueError, StyleError) as error:
            raise CheckpointError(f"{FILE}: {error}") from error
        return cls(**values)

    def to_json(self) -> dict[str, Any]:
        """What belongs into `sig2gps.json`, for ``json.dumps``."""
        facts = {"sig2gps": FORMAT, **asdict(self)}
        if not self.ahead_frames:  # as before there were any: sets made then go on
            del facts["ahead_frames"]
        if self.map == UNSTATED:
            del facts["map"]
        return facts


def is_frame_count(frames: int) -> bool:
    """Whether the model family makes videos of so many frames: 4k + 1."""
    return frames >= 5 and frames % 4 == 1
