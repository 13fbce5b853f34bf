"""Charts as inline SVG: what a report needs, drawn without a plotting library."""

from __future__ import annotations

from html import escape

import numpy as np

from sig2gps_qgis.processing_provider.report.svg_axis import Axis
from sig2gps_qgis.processing_provider.report.svg_drawing import SvgDrawing

LEFT, RIGHT, TOP, BOTTOM = 62.0, 16.0, 34.0, 46.0
"""Room around the area of a chart, in pixels: for ticks, labels and the key."""

_KEY_STEP = 22.0
_CHARACTER = 6.6  # a character of the key's text is about so wide


class SvgChart(SvgDrawing):
    """A chart with axes and a key.

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
        area = width - LEFT - RIGHT, height - TOP - BOTTOM
        super().__init__(
            width,
            height,
            Axis(*x_range, LEFT, width - RIGHT, x_label, max(3, round(area[0] / 90))),
            Axis(*y_range, height - BOTTOM, TOP, y_label, max(3, round(area[1] / 45))),
            description,
        )
        self._key: list[tuple[str, str]] = []

    def bars(self, edges: np.ndarray, heights: np.ndarray, style: str, name: str) -> None:
        """A histogram: (B + 1,) edges and (B,) heights, from zero up."""
        left, top, base = self.x.place(edges), self.y.place(heights), self.y.place(0.0)
        shapes = [
            f'<rect x="{a + 0.5:.1f}" y="{y:.1f}" width="{max(b - a - 1.0, 0.5):.1f}" '
            f'height="{base - y:.1f}"/>'
            for a, b, y in zip(left[:-1], left[1:], top)
        ]
        self.add(shapes, style)
        self._name(style, name, '<rect x="1" y="-8" width="12" height="9"/>')

    def named_line(self, x: np.ndarray, y: np.ndarray, style: str, name: str) -> None:
        """A line that the key names."""
        self.line(x, y, style)
        self._name(f"fill:none;{style}", name, '<path d="M0 -4 H16"/>')

    def named_points(
        self, x: np.ndarray, y: np.ndarray, style: str, name: str, radius: float = 2.0
    ) -> None:
        """Dots that the key names."""
        self.points(x, y, style, radius)
        self._name(style, name, f'<circle cx="7" cy="-4" r="{max(radius, 3.0):g}"/>')

    def north_arrow(self, clockwise_degrees: float) -> None:
        """At the top right, by how much north is turned away from upwards."""
        x, y = self.width - RIGHT - 18.0, TOP + 20.0
        self._layers.append(
            f'<rect class="paper" x="{x - 32:.1f}" y="{y - 18:.1f}" width="50" height="36"/>'
            f'<g transform="translate({x:.1f} {y:.1f}) rotate({clockwise_degrees:.1f})" '
            'class="north"><path d="M0 -13 L4.5 8 L0 4 L-4.5 8 Z"/></g>'
            f'<text class="tick" x="{x - 15:.1f}" y="{y + 4:.1f}" text-anchor="end">N</text>'
        )

    def _name(self, style: str, name: str, sample: str) -> None:
        self._key.append((f'<g style="{style}">{sample}</g>', name))

    def _below(self) -> str:
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
            f'<text class="label" x="{middle_x:.1f}" y="{self.height - 8:.1f}" '
            f'text-anchor="middle">{escape(self.x.label)}</text>'
            f'<text class="label" transform="translate(15 {middle_y:.1f}) rotate(-90)" '
            f'text-anchor="middle">{escape(self.y.label)}</text>'
        )
        return "".join(parts)

    def _above(self) -> str:
        parts, x = [], self.x.start
        for sample, name in self._key:
            parts.append(
                f'<g transform="translate({x:.1f} 18)">{sample}'
                f'<text class="key" x="{_KEY_STEP:g}" y="0">{escape(name)}</text></g>'
            )
            x += _KEY_STEP + _CHARACTER * len(name) + 18.0
        return "".join(parts)
