"""Drawings as inline SVG, without a plotting library: what charts and maps of reports share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

import numpy as np

from sig2gps_qgis.processing_provider.report.svg_axis import Axis


class SvgDrawing:
    """Drawn layer by layer, the first one lowest, and spelled at the end.

    Args:
        width, height: of the whole, in pixels.
        x, y: where values lie; nothing shows outside of them.
        description: what is to be seen, for those who cannot see it.
    """

    def __init__(self, width: float, height: float, x: Axis, y: Axis, description: str) -> None:
        self.width, self.height = width, height
        self.x, self.y = x, y
        self._description = description
        self._layers: list[str] = []

    def line(self, x: np.ndarray, y: np.ndarray, style: str) -> None:
        """(N,) values joined in order; a gap where one of them is NaN."""
        known = np.isfinite(x) & np.isfinite(y)
        cuts = np.flatnonzero(np.diff(known.astype(int))) + 1
        shapes = []
        for piece in np.split(np.arange(len(x)), cuts):
            if len(piece) and known[piece[0]]:
                places = zip(self.x.place(x[piece]), self.y.place(y[piece]))
                shapes.append(
                    '<polyline points="' + " ".join(f"{a:.1f},{b:.1f}" for a, b in places) + '"/>'
                )
        self.add(shapes, f"fill:none;{style}")

    def points(self, x: np.ndarray, y: np.ndarray, style: str, radius: float = 2.0) -> None:
        """(N,) values as dots; those with a NaN are left out."""
        known = np.isfinite(x) & np.isfinite(y)
        shapes = [
            f'<circle cx="{a:.1f}" cy="{b:.1f}" r="{radius:g}"/>'
            for a, b in zip(self.x.place(x[known]), self.y.place(y[known]))
        ]
        self.add(shapes, style)

    def add(self, shapes: Iterable[str], style: str) -> None:
        """Shapes in pixels, spelled already."""
        self._layers.append(f'<g style="{style}">{"".join(shapes)}</g>')

    def svg(self) -> str:
        """The whole, to stand in an HTML page."""
        return (
            f'<svg viewBox="0 0 {self.width:g} {self.height:g}" role="img" '
            f'aria-label="{escape(self._description)}">'
            f"<title>{escape(self._description)}</title>"
            f"{self._below()}{self._clip()}{''.join(self._layers)}</g>{self._above()}</svg>"
        )

    def _below(self) -> str:
        """What lies under the layers, spelled."""
        return ""

    def _above(self) -> str:
        """What lies over the layers, spelled."""
        return ""

    def _clip(self) -> str:
        """Opens a group of which nothing shows outside of the area."""
        left, right = sorted((self.x.start, self.x.end))
        top, bottom = sorted((self.y.start, self.y.end))
        # of all drawings on a page those of the same size have the same name, and mean the same
        name = f"area{round(left)}-{round(top)}-{round(right)}-{round(bottom)}"
        return (
            f'<clipPath id="{name}"><rect x="{left:.1f}" y="{top:.1f}" '
            f'width="{right - left:.1f}" height="{bottom - top:.1f}"/></clipPath>'
            f'<g clip-path="url(#{name})">'
        )


def path_of(pixels: Sequence[np.ndarray]) -> str:
    """One shape of many lines, each (k, 2) pixels, in few bytes."""
    lines = []
    for places in pixels:
        (x, y), *others = places.round(1).tolist()
        lines.append(f"M{x:g} {y:g}" + "".join(f"L{a:g} {b:g}" for a, b in others))
    return f'<path d="{"".join(lines)}"/>'
