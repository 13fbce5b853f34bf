"""How tiles and videos look: the one place for colours, widths and the blue of the path.

A style is part of a checkpoint (`sig2gps.json`), for a model understands only what looks as it did
in training. Nothing but the path is blue: the blueness of every other colour of a style is at most
:data:`MOST_BLUENESS_ELSEWHERE`, and so is that of their mixtures, for it is linear. So a pixel's
blueness says how much of it the path covers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

import numpy as np

from sig2gps_qgis.translation import tr

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255 each."""

REFERENCE_PIXELS = 480
"""Side of the tile that the default widths are made for."""

_WIDTHS_GROW = 0.5
"""Power of the side by which widths grow: on a small tile, lines are wider for their tile."""

MOST_BLUENESS_ELSEWHERE = 10


class StyleError(ValueError):
    """A style that cannot be drawn or read; the message says why."""


def blueness(colour: np.ndarray) -> np.ndarray:
    """(…) by how much blue is stronger than red and green on average, of colours (…, 3)."""
    colour = np.asarray(colour, np.float32)
    return colour[..., 2] - (colour[..., 0] + colour[..., 1]) / 2


def without_blue(picture: np.ndarray) -> np.ndarray:
    """A picture (H, W, 3) with its blue toned down, so that only the path will be blue."""
    most = (picture[..., 0].astype(np.float32) + picture[..., 1]) / 2 + MOST_BLUENESS_ELSEWHERE
    toned = picture.copy()
    toned[..., 2] = np.minimum(picture[..., 2], most)
    return toned


@dataclass(frozen=True)
class TileStyle:
    """Colours, and widths in pixels.

    The default is the canonical one: a map on black, where zero is empty.

    Attributes:
        name: of the style.
        background: where nothing is.
        minor_road, major_road: roads below and from ``major_kmh`` on.
        minor_road_m, major_road_m: their widths in metres...
        least_road: ...but at least so many pixels.
        station, station_radius: all known stations.
        trace: colours that run from the trace's begin to its end, evenly; the line from serving
            station to serving station.
        trace_width, casing: the line, and the dark seam on either side of it.
        serving_radius, serving_ring: the stations of the trace, in the trace's colour, with a ring.
        start, start_radius, end, end_radius: marks at the first and last station of the trace.
        path: the blue of the path.
        path_width, head_radius: its line, and the dot where it has come to.
        softness: pixels over which the edge of the path fades.
    """

    name: str = "sig2gps-dark-1"
    background: Colour = (0, 0, 0)
    minor_road: Colour = (108, 108, 102)
    major_road: Colour = (150, 146, 136)
    major_kmh: float = 55.0
    minor_road_m: float = 12.0
    major_road_m: float = 26.0
    least_road: float = 0.5
    station: Colour = (176, 176, 170)
    station_radius: float = 2.0
    trace: tuple[Colour, ...] = ((255, 236, 92), (255, 150, 24), (232, 44, 44), (205, 24, 96))
    trace_width: float = 3.0
    casing: float = 1.5
    serving_radius: float = 4.0
    serving_ring: Colour = (255, 255, 255)
    start: Colour = (40, 220, 90)
    start_radius: float = 7.0
    end: Colour = (255, 255, 255)
    end_radius: float = 7.0
    path: Colour = (20, 112, 255)
    path_width: float = 5.0
    head_radius: float = 7.0
    softness: float = 1.5

    def __post_init__(self) -> None:
        for part, colour in self._colours():
            if len(colour) != 3 or not all(0 <= int(value) <= 255 for value in colour):
                raise StyleError(
                    tr("'{part}' must be red, green and blue, 0 to 255 each", part=part)
                )
            if part != "path" and blueness(np.array(colour)) > MOST_BLUENESS_ELSEWHERE:
                raise StyleError(
                    tr(
                        "'{part}' {colour} is blue, which only the path may be",
                        part=part,
                        colour=tuple(colour),
                    )
                )
        if blueness(np.array(self.path)) < 8 * MOST_BLUENESS_ELSEWHERE:
            raise StyleError(tr("'path' {colour} must be bluer", colour=tuple(self.path)))
        if len(self.trace) < 2:
            raise StyleError(tr("'trace' must have at least two colours, from begin to end"))
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, float) and not 0.0 <= value < math.inf:
                raise StyleError(
                    tr(
                        "'{name}' is {value}; it must be a number, 0 or more",
                        name=item.name,
                        value=value,
                    )
                )
        if self.head_radius < 0.6 * self.path_width or self.path_width <= 0:
            raise StyleError(tr("'head_radius' must be larger, or the dot is lost on its line"))

    @classmethod
    def for_side(cls, pixels: int) -> TileStyle:
        """The canonical style with widths for tiles of so many pixels a side."""
        style = cls()
        factor = (pixels / REFERENCE_PIXELS) ** _WIDTHS_GROW
        scaled = {
            name: round(getattr(style, name) * factor, 2)
            for name in (
                "station_radius",
                "trace_width",
                "casing",
                "serving_radius",
                "start_radius",
                "end_radius",
                "path_width",
                "head_radius",
            )
        }
        return replace(style, **scaled)

    @classmethod
    def from_json(cls, read: Mapping[str, Any]) -> TileStyle:
        """A style as :meth:`to_json` gave it.

        Raises:
            StyleError: something is missing, unknown or unusable.
        """
        known = {item.name for item in fields(cls)}
        unknown, missing = sorted(set(read) - known), sorted(known - set(read))
        if unknown or missing:
            raise StyleError(
                tr(
                    "style: missing {missing}, not known {unknown}",
                    missing=missing or "none",
                    unknown=unknown or "none",
                )
            )
        values: dict[str, Any] = {}
        default = cls()
        for name in known:
            like, value = getattr(default, name), read[name]
            try:
                if name == "trace":
                    values[name] = tuple(_colour(colour) for colour in value)
                elif isinstance(like, tuple):
                    values[name] = _colour(value)
                else:
                    values[name] = type(like)(value)
            except (TypeError, ValueError) as error:
                raise StyleError(
                    tr("style: '{name}' cannot be {value!r}", name=name, value=value)
                ) from error
        return cls(**values)

    def to_json(self) -> dict[str, Any]:
        """The style as JSON has it."""
        return asdict(self)

    def _colours(self) -> list[tuple[str, Colour]]:
        single = [
            (item.name, getattr(self, item.name))
            for item in fields(self)
            if item.name != "trace" and isinstance(getattr(self, item.name), tuple)
        ]
        return single + [("trace", colour) for colour in self.trace]


def _colour(value: Any) -> Colour:
    red, green, blue = value
    return int(red), int(green), int(blue)
