"""Charts as inline SVG: what a report needs, drawn without a plotting library."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from sig2gps_qgis.processing_provider.report.svg_axis import Axis

LEFT, RIGHT, TOP, BOTTOM = 62.0, 16.0, 34.0, 46.0
"""Room around the area of a chart, in pixels: for ticks, labels and the key."""

_KEY_STEP = 22.0
_CHARACTER = 6.6  # a character of the key's text is about so wide


class SvgChart:
    """A chart that is drawn layer by layer, the first one lowest, and spelled at the end.

    Args:
        width, height: of the whole, in pixels.
        x_range, y_range: values at the borders of its area, the lower one first.
        x_label, y_label: what they are, with their unit.
        description: what the chart shows, for those who cannot see it.
    """

    def __init__(
        self,
        width: float,
        height: float,
        x_range: tuple[float, float],
        y_range: tuple[float, float],
        x_label: str,
        y_label: str,
        description: str,
    ) -> None:
        self._width, self._height = width, height
        self._description = description
        area = width - LEFT - RIGHT, height - TOP - BOTTOM
        self.x = Axis(*x_range, LEFT, width - RIGHT, x_label, max(3, round(area[0] / 90)))
        self.y = Axis(*y_range, height - BOTTOM, TOP, y_label, max(3, round(area[1] / 45)))
        self._layers: list[str] = []
        self._key: list[tuple[str, str]] = []

    def bars(self, edges: np.ndarray, heights: np.ndarray, style: str, name: str) -> None:
        """A histogram: (B + 1,) edges and (B,) heights, from zero up."""
        left, top, base = self.x.place(edges), self.y.place(heights), self.y.place(0.0)
        shapes = [
            f'<rect x="{a + 0.5:.1f}" y="{y:.1f}" width="{max(b - a - 1.0, 0.5):.1f}" '
            f'height="{base - y:.1f}"/>'
            for a, b, y in zip(left[:-1], left[1:], top)
        ]
        self._add(shapes, style, name, '<rect x="1" y="-8" width="12" height="9"/>')

    def line(self, x: np.ndarray, y: np.ndarray, style: str, name: str) -> None:
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
        self._add(shapes, f"fill:none;{style}", name, '<path d="M0 -4 H16"/>')

    def points(
        self, x: np.ndarray, y: np.ndarray, style: str, name: str, radius: float = 2.0
    ) -> None:
        """(N,) values as dots; those with a NaN are left out."""
        known = np.isfinite(x) & np.isfinite(y)
        shapes = [
            f'<circle cx="{a:.1f}" cy="{b:.1f}" r="{radius:g}"/>'
            for a, b in zip(self.x.place(x[known]), self.y.place(y[known]))
        ]
        self._add(shapes, style, name, f'<circle cx="7" cy="-4" r="{max(radius, 3.0):g}"/>')

    def upright(self, value: float, style: str, name: str) -> None:
        """A line across the chart at one value of x."""
        self.line(np.full(2, value), np.array([self.y.low, self.y.high]), style, name)

    def north_arrow(self, clockwise_degrees: float) -> None:
        """At the top right, by how much north is turned away from upwards."""
        x, y = self._width - RIGHT - 18.0, TOP + 20.0
        self._layers.append(
            f'<rect class="paper" x="{x - 32:.1f}" y="{y - 18:.1f}" width="50" height="36"/>'
            f'<g transform="translate({x:.1f} {y:.1f}) rotate({clockwise_degrees:.1f})" '
            'class="north"><path d="M0 -13 L4.5 8 L0 4 L-4.5 8 Z"/></g>'
            f'<text class="tick" x="{x - 15:.1f}" y="{y + 4:.1f}" text-anchor="end">N</text>'
        )

    def svg(self) -> str:
        """The whole, to stand in an HTML page."""
        return (
            f'<svg viewBox="0 0 {self._width:g} {self._height:g}" role="img" '
            f'aria-label="{escape(self._description)}">'
            f"<title>{escape(self._description)}</title>"
            f"{self._grid()}{self._clip()}{''.join(self._layers)}</g>{self._spelled_key()}</svg>"
        )

    def _add(self, shapes: Sequence[str], style: str, name: str, sample: str) -> None:
        self._layers.append(f'<g style="{style}">{"".join(shapes)}</g>')
        if name:
            self._key.append((f'<g style="{style}">{sample}</g>', name))

    def _grid(self) -> str:
        parts = []
        for value, text in self.x.ticks():
            x = self.x.place(value)
            parts.append(
                f'<path class="rule" d="M{x:.1f} {self.y.start:.1f} V{self.y.end:.1f}"/>'
                f'<text class="tick" x="{x:.1f}" y="{self.y.start + 17:.1f}" '
                f'text-anchor="middle">{text}</text>'
            )
        for value, text in self.y.ticks():
            y = self.y.place(value)
            parts.append(
                f'<path class="rule" d="M{self.x.start:.1f} {y:.1f} H{self.x.end:.1f}"/>'
                f'<text class="tick" x="{self.x.start - 8:.1f}" y="{y + 4:.1f}" '
                f'text-anchor="end">{text}</text>'
            )
        middle_x = (self.x.start + self.x.end) / 2.0
        middle_y = (self.y.start + self.y.end) / 2.0
        parts.append(
            f'<path class="axis" d="M{self.x.start:.1f} {self.y.start:.1f} H{self.x.end:.1f}"/>'
            f'<text class="label" x="{middle_x:.1f}" y="{self._height - 8:.1f}" '
            f'text-anchor="middle">{escape(self.x.label)}</text>'
            f'<text class="label" transform="translate(15 {middle_y:.1f}) rotate(-90)" '
            f'text-anchor="middle">{escape(self.y.label)}</text>'
        )
        return "".join(parts)

    def _clip(self) -> str:
        """Opens a group of which nothing shows outside of the area."""
        name = f"area{round(self._width)}x{round(self._height)}"
        return (
            f'<clipPath id="{name}"><rect x="{self.x.start:.1f}" y="{self.y.end:.1f}" '
            f'width="{self.x.end - self.x.start:.1f}" '
            f'height="{self.y.start - self.y.end:.1f}"/></clipPath><g clip-path="url(#{name})">'
        )

    def _spelled_key(self) -> str:
        parts, x = [], self.x.start
        for sample, name in self._key:
            parts.append(
                f'<g transform="translate({x:.1f} 18)">{sample}'
                f'<text class="key" x="{_KEY_STEP:g}" y="0">{escape(name)}</text></g>'
            )
            x += _KEY_STEP + _CHARACTER * len(name) + 18.0
        return "".join(parts)
