"""Reading a video back: where the dot was in each frame, and what way the line took meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.video_ink import Dots, find_dots, ink

INKED = 0.5
"""A pixel is path where the path covers so much of it."""

LOOSE_END_SCORE = 0.5
"""How clear a frame without a dot is where the line at least has grown: its new end is told."""

_MISSING = 0.4
"""What a frame without a dot costs a chain of dots; a dot costs 1 less its score and its news."""
_UNTOLD_NEWS = 0.5
"""What it costs more in the last frame: no frame is left to tell whether its dot goes."""
_JUMP = 4.0
"""What it costs that two dots lie a whole side of the tile apart."""
_SPECK = 0.25
"""Ink that covers less than this share of a dot is no piece of the path."""


@dataclass(frozen=True)
class VideoReading:
    """What one video says.

    Attributes:
        dots: of each frame (F); of frame 0 it is the place where the line of frame 1 begins.
        heads: (F, 2) the most consistent dot of each frame, column and row; NaN where none.
        ways: (F - 1) arrays (P, 2), pixels that the line came to cover from a frame to the next;
            empty where it cannot be told.
        pieces: 8-connected pieces that the path of the last frame is in; 0: no path.
        largest_share: of the path's pixels that are in its largest piece; 0 without a path.
    """

    dots: tuple[Dots, ...]
    heads: np.ndarray
    ways: tuple[np.ndarray, ...]
    pieces: int
    largest_share: float

    @property
    def is_continuous(self) -> bool:
        """Whether the path is in one piece: C = 1 in the paper (arXiv 2603.26610)."""
        return self.pieces == 1


def read_video(frames: np.ndarray, image: np.ndarray, style: TileStyle) -> VideoReading:
    """Read a video that was drawn over a conditioning image.

    Args:
        frames: (F, H, W, 3) uint8, the first of them the image, or nearly so.
        image: (H, W, 3) uint8.
        style: in which the image was drawn, and the path should be.
    """
    covered = ink(frames, image, style)
    # what is blue from the very beginning is no path
    covered = np.maximum(covered - covered[:1], 0.0)
    dots = find_dots(covered, style)
    dots[0] = Dots.none()
    heads = _chain(dots, covered.shape[1])
    seen = covered[0].copy()
    ways: list[np.ndarray] = []
    for number in range(1, len(covered)):
        fresh = (covered[number] > INKED) & (seen <= INKED)
        if not np.isfinite(heads[number, 0]):
            end = _loose_end(fresh, _known(heads[:number]), style)
            if end is not None:
                heads[number] = end
                dots[number] = dots[number].and_one(end, LOOSE_END_SCORE)
        ways.append(_way(fresh, heads[number - 1], heads[number], style))
        np.maximum(seen, covered[number], out=seen)
    if len(dots) > 1 and np.isfinite(heads[1, 0]):
        heads[0] = _begin(covered[1], heads[1], style)
        dots[0] = Dots.none().and_one(heads[0], LOOSE_END_SCORE)
    pieces, share = _pieces(covered[-1], style)
    return VideoReading(tuple(dots), heads, tuple(ways), pieces, share)


def _chain(dots: list[Dots], side: int) -> np.ndarray:
    """(F, 2) one dot of each frame, so that all are clear and none far from the one before.

    Frames without a dot, or whose dots are all astray, are passed over: NaN.
    """
    heads = np.full((len(dots), 2), np.nan)
    # states: every dot seen so far may be the latest; costs of the best chain that ends in it
    place, number, cost, before = [np.zeros(2)], [-1], [0.0], [-1]
    for frame, found in enumerate(dots):
        known = len(place)
        for pixel, score, news in zip(found.pixel, found.score, found.news):
            offset = np.hypot(*(np.array(place[:known]) - pixel).T)
            gap = frame - np.array(number[:known])
            jump = np.where(np.array(number[:known]) < 0, 0.0, _JUMP * offset / side / gap)
            total = np.array(cost[:known]) + jump + _MISSING * (gap - 1) + 1.0 - score - news
            best = int(np.argmin(total))
            place.append(pixel)
            number.append(frame)
            cost.append(float(total[best]))
            before.append(best)
    missing = len(dots) - 1 - np.array(number)
    ended = np.array(cost) + _MISSING * missing + _UNTOLD_NEWS * (missing > 0)
    at = int(np.argmin(ended))
    while at > 0:
        heads[number[at]] = place[at]
        at = before[at]
    return heads


def _known(heads: np.ndarray) -> np.ndarray | None:
    """The latest of some heads (N, 2) that is known."""
    known = np.flatnonzero(np.isfinite(heads[:, 0]))
    return heads[known[-1]] if len(known) else None


def _loose_end(fresh: np.ndarray, before: np.ndarray | None, style: TileStyle) -> np.ndarray | None:
    """Where a line without a dot has grown to: its new pixels' farthest from where it was."""
    row, column = np.nonzero(fresh)
    if before is None or len(row) < style.path_width**2:
        return None
    pixel = np.column_stack([column, row]).astype(np.float64)
    far = np.hypot(*(pixel - before).T)
    return pixel[far >= far.max() - style.path_width / 2].mean(axis=0)


def _way(fresh: np.ndarray, begin: np.ndarray, end: np.ndarray, style: TileStyle) -> np.ndarray:
    """(P, 2) new pixels, thinned out, and the dots they lead from and to."""
    ends = np.stack([begin, end])
    ends = ends[np.isfinite(ends[:, 0])]
    row, column = np.nonzero(fresh)
    pixel = np.column_stack([column, row]).astype(np.float64)
    for dot in ends:  # their own ink is no line's
        pixel = pixel[np.hypot(*(pixel - dot).T) > style.head_radius + style.softness]
    if not len(pixel):
        stood = len(ends) == 2 and np.hypot(*(end - begin)) <= 2 * style.head_radius
        return ends if stood else np.empty((0, 2))
    _, kept = np.unique(pixel // 2, axis=0, return_index=True)
    return np.concatenate([pixel[kept], ends])


def _begin(covered: np.ndarray, head: np.ndarray, style: TileStyle) -> np.ndarray:
    """Where the line that ends in a dot begins: its farthest pixel, less half its width."""
    labels, _ = ndimage.label(covered > INKED, np.ones((3, 3)))
    column, row = np.clip(np.round(head).astype(int), 0, len(covered) - 1)
    if not labels[row, column]:
        return head
    row_, column_ = np.nonzero(labels == labels[row, column])
    pixel = np.column_stack([column_, row_]).astype(np.float64)
    far = np.hypot(*(pixel - head).T)
    if far.max() <= style.head_radius + style.softness:  # it has not left its dot yet
        return head
    end = pixel[far >= far.max() - style.path_width / 2].mean(axis=0)
    away = np.hypot(*(end - head))
    return end + (head - end) * min(style.path_width / 4 / away, 1.0)


def _pieces(covered: np.ndarray, style: TileStyle) -> tuple[int, float]:
    labels, count = ndimage.label(covered > INKED, np.ones((3, 3)))
    size = np.bincount(labels.ravel(), minlength=count + 1)[1:]
    size = size[size >= _SPECK * np.pi * style.head_radius**2]
    return len(size), float(size.max() / size.sum()) if len(size) else 0.0
