"""What of a video is path: the blue that was not in its conditioning image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft, ndimage

from sig2gps_qgis.rasterizer import draw_strokes
from sig2gps_qgis.tile_style import MOST_BLUENESS_ELSEWHERE, TileStyle, blueness

PEAK_LEAST = 0.5
"""A dot's pixels are ink by this much at least, less what is inked around it: a line alone, which
crosses a disc of a dot's size, stays below it."""

MOST_DOTS = 4
"""Dots that are told of in one frame."""

_AROUND = 0.4
"""Weight of the ring around a dot, which only the line should cross."""

NEWS = 0.3
"""Share of a dot's disc that comes or goes with it, mostly: the rest was line, or becomes line."""


def ink(frames: np.ndarray, image: np.ndarray, style: TileStyle) -> np.ndarray:
    """(F, H, W) float32, 0 to 1: how much of each pixel the path covers.

    Where paint covers a pixel by a share, its blueness lies by that share between the image's and
    the paint's, for it is linear in the colour.

    Args:
        frames: (F, H, W, 3) uint8.
        image: (H, W, 3) uint8, the conditioning image.
    """
    before = np.minimum(blueness(image), MOST_BLUENESS_ELSEWHERE)
    paint = float(blueness(np.array(style.path)))
    out = np.empty(frames.shape[:3], np.float32)
    for number, frame in enumerate(frames):
        out[number] = np.clip((blueness(frame) - before) / (paint - before), 0.0, 1.0)
    return out


@dataclass(frozen=True)
class Dots:
    """Where a frame may have its dot.

    Attributes:
        pixel: (M, 2) float64, columns and rows, the clearest first; none in a frame without one.
        score: (M,) how clear it is, up to 1.
        news: (M,) how much of it comes or goes with it, up to 1. A blot that many lines make stays.
    """

    pixel: np.ndarray
    score: np.ndarray
    news: np.ndarray

    @classmethod
    def none(cls) -> Dots:
        return cls(np.empty((0, 2)), np.empty(0), np.empty(0))

    def and_one(self, pixel: np.ndarray, score: float) -> Dots:
        """These, and one more that is told by other means."""
        return Dots(
            np.concatenate([self.pixel, pixel[None]]),
            np.append(self.score, score),
            np.append(self.news, 0.0),
        )


def find_dots(covered: np.ndarray, style: TileStyle) -> list[Dots]:
    """The dots in each of the frames' ink (F, H, W)."""
    template = _template(style)
    side = covered.shape[1]
    shape = [fft.next_fast_len(side + len(template), real=True)] * 2
    spectrum = fft.rfft2(template, shape)
    middle = len(template) // 2
    stays = np.minimum.accumulate(covered[::-1], axis=0)[::-1]
    before = np.zeros_like(covered[0])
    found = []
    for number, frame in enumerate(covered):
        response = fft.irfft2(fft.rfft2(frame, shape) * spectrum, shape)
        pixel, score = _peaks(response[middle : middle + side, middle : middle + side], style)
        come, goes = frame - before, frame - stays[number]
        found.append(Dots(pixel, score, np.maximum(*_means((come, goes), pixel, style))))
        np.maximum(before, frame, out=before)
    return found


def _template(style: TileStyle) -> np.ndarray:
    """What a dot's ink is multiplied with and summed: 1 for a lone, whole dot."""
    radius = style.head_radius
    gap, outer = radius + style.softness, 1.5 * radius + 2 * style.softness
    half = int(np.ceil(outer))
    offset = np.hypot(*np.mgrid[-half : half + 1, -half : half + 1])
    disc = np.zeros(offset.shape, np.float32)
    middle = np.full((1, 2), float(half))
    draw_strokes(disc, middle, middle, 2 * radius, softness=style.softness)
    ring = ((offset > gap) & (offset <= outer)).astype(np.float32)
    return disc / np.square(disc).sum() - _AROUND * ring / ring.sum()


def _means(layers: tuple[np.ndarray, ...], pixel: np.ndarray, style: TileStyle) -> list[np.ndarray]:
    """(M,) of each layer, how much ink a dot at each place would have, in units of :data:`NEWS`."""
    radius = int(np.ceil(style.head_radius))
    offset = np.mgrid[-radius : radius + 1, -radius : radius + 1].reshape(2, -1)
    offset = offset[:, np.hypot(*offset) <= style.head_radius]
    last = len(layers[0]) - 1
    row, column = np.round(pixel[:, ::-1].T).astype(int)
    rows = np.clip(row[:, None] + offset[0], 0, last)
    columns = np.clip(column[:, None] + offset[1], 0, last)
    return [np.clip(layer[rows, columns].mean(axis=1) / NEWS, 0.0, 1.0) for layer in layers]


def _peaks(response: np.ndarray, style: TileStyle) -> tuple[np.ndarray, np.ndarray]:
    apart = 2 * int(np.ceil(style.head_radius)) + 1
    highest = ndimage.maximum_filter(response, size=apart, mode="constant", cval=-1.0)
    row, column = np.nonzero((response >= highest) & (response >= PEAK_LEAST))
    best = np.argsort(-response[row, column], kind="stable")[:MOST_DOTS]
    row, column = row[best], column[best]
    place = np.column_stack([column + _finer(response, row, column, 1), row]).astype(np.float64)
    place[:, 1] += _finer(response, row, column, 0)
    return place, np.minimum(response[row, column], 1.0)


def _finer(response: np.ndarray, row: np.ndarray, column: np.ndarray, axis: int) -> np.ndarray:
    """Offset of each peak from its pixel along an axis: that of a parabola through three pixels."""
    step = (1, 0) if axis == 0 else (0, 1)
    last = response.shape[axis] - 1
    at = row if axis == 0 else column
    before = response[np.maximum(row - step[0], 0), np.maximum(column - step[1], 0)]
    after = response[np.minimum(row + step[0], last), np.minimum(column + step[1], last)]
    bend = before - 2 * response[row, column] + after
    inner = (at > 0) & (at < last) & (bend < 0)
    return np.where(inner, 0.5 * (before - after) / np.where(inner, bend, 1.0), 0.0)
