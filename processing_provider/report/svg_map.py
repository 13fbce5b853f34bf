"""Small maps as inline SVG: the same scale both ways, a bar that tells it, north at the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from sig2gps_qgis.processing_provider.report.svg_axis import Axis, round_step
from sig2gps_qgis.processing_provider.report.svg_drawing import SvgDrawing, path_of

_BAR_SHARE = 0.3  # of the width, at most
_LEAST_PIXELS = 0.7
_MOST_VERTICES = 2500


class SvgMap(SvgDrawing):
    """A map that holds an extent and some room around it.

    Args:
        width, height: in pixels.
        xy: (N, 2) metres; all of them are on the map.
        least_m: the shorter side of the map is no less, so that a standing phone has a map, too.
        description: what is to be seen, for those who cannot see it.
    """

    def __init__(
        self, width: float, height: float, xy: np.ndarray, least_m: float, description: str
    ) -> None:
        low, high = xy.min(axis=0), xy.max(axis=0)
        middle, span = (low + high) / 2.0, (high - low) * 1.16
        metre_px = min(
            width / max(span[0], 1e-9), height / max(span[1], 1e-9), min(width, height) / least_m
        )
        half = np.array([width, height]) / metre_px / 2.0
        (west, south), (east, north) = middle - half, middle + half
        self.bounds = float(west), float(south), float(east), float(north)
        self._metre_px = metre_px
        super().__init__(
            width,
            height,
            Axis(self.bounds[0], self.bounds[2], 0.0, width, "x (m)"),
            Axis(self.bounds[1], self.bounds[3], height, 0.0, "y (m)"),
            description,
        )

    def faint_lines(self, lines: Sequence[np.ndarray], style: str) -> None:
        """Lines of the ground, (k, 2) metres each, the most important first: as many as fit.

        Those too small to be seen are left out, as are their vertices.
        """
        drawn, vertices = [], 0
        for line in lines:
            pixels = _thinned(self._pixels(line))
            if np.ptp(pixels, axis=0).max() < _LEAST_PIXELS:
                continue
            vertices += len(pixels)
            if vertices > _MOST_VERTICES:
                break
            drawn.append(pixels)
        if drawn:
            self.add([path_of(drawn)], f"fill:none;{style}")

    def colored_line(self, xy: np.ndarray, kind: np.ndarray, styles: Sequence[str]) -> None:
        """A line through (P, 2) metres whose P - 1 pieces have a kind (P - 1,) and so a style."""
        pixels = self._pixels(xy)
        for number, style in enumerate(styles):
            pieces = [_thinned(pixels[a : b + 1]) for a, b in _stretches(kind == number)]
            if pieces:
                self.add([path_of(pieces)], f"fill:none;{style}")

    def triangles(self, xy: np.ndarray, style: str, size: float) -> None:
        """A triangle that stands at each of (N, 2) metres."""
        outline = f"l{0.87 * size:.1f} {1.5 * size:.1f}h{-1.73 * size:.1f}z"
        tops = self._pixels(xy) - (0.0, size)
        self.add((f'<path d="M{x:.1f} {y:.1f}{outline}"/>' for x, y in tops), style)

    def _pixels(self, xy: np.ndarray) -> np.ndarray:
        return np.column_stack((self.x.place(xy[:, 0]), self.y.place(xy[:, 1])))

    def _above(self) -> str:
        most_m = _BAR_SHARE * self.width / self._metre_px
        length_m = round_step(most_m, 2)
        text = f"{length_m / 1000.0:g} km" if length_m >= 1000.0 else f"{length_m:g} m"
        x, y, length = 10.0, self.height - 10.0, length_m * self._metre_px
        return (
            f'<rect class="paper" x="4" y="{y - 19:.1f}" width="{length + 12:.1f}" height="25"/>'
            f'<path d="M{x:.1f} {y - 4:.1f}v4h{length:.1f}v-4" fill="none" class="bar"/>'
            f'<text class="tick" x="{x + length / 2:.1f}" y="{y - 6:.1f}" '
            f'text-anchor="middle">{text}</text>'
        )


def _thinned(pixels: np.ndarray) -> np.ndarray:
    """Without vertices that lie on the pixel of the one before; both ends stay."""
    cells = pixels.round()
    kept = np.append(True, (np.diff(cells, axis=0) != 0).any(axis=1))
    kept[-1] = True
    return pixels[kept]


def _stretches(chosen: np.ndarray) -> Iterator[tuple[int, int]]:
    """First and last (excluded) index of each run of true values in (N,) bool."""
    steps = np.flatnonzero(np.diff(np.concatenate(([0], chosen.astype(int), [0]))))
    yield from zip(steps[::2].tolist(), steps[1::2].tolist())
