"""Antialiased lines and dots, drawn by numpy alone: the same pixels on every machine."""

from __future__ import annotations

import numpy as np

PIECE = 4.0
"""Lines are drawn in pieces of at most so many pixels: few pixels are then looked at in vain."""

AT_ONCE = 4_000_000
"""Pixels looked at in one go: bounds the memory it takes."""


def draw_strokes(
    coverage: np.ndarray,
    begin: np.ndarray,
    end: np.ndarray,
    width: np.ndarray | float,
    *,
    softness: float = 1.0,
    value: np.ndarray | None = None,
    values: np.ndarray | None = None,
) -> None:
    """Draw straight strokes with round ends into a picture, in place.

    A pixel's coverage falls linearly from 1 to 0 over ``softness`` pixels, half of it at the edge.
    Where strokes overlap the greatest coverage holds. Strokes thinner than a pixel are as faint as
    they are thin.

    Args:
        coverage: (H, W) float32, 0 to 1.
        begin, end: (S, 2) columns and rows; a stroke whose end is its begin is a dot.
        width: (S,) or one for all, pixels; of a dot it is the diameter.
        value: (S, 2) at begin and end of each stroke; between them it runs evenly.
        values: (H, W) float32, raised to the greatest value of the strokes that cover a pixel
            visibly; given together with ``value``.
    """
    height, breadth = coverage.shape
    width = np.broadcast_to(np.asarray(width, np.float64), len(begin))
    reach = np.maximum(width, 1.0) / 2 + softness
    first, last = _clipped(begin, end, reach, (breadth, height))
    kept = np.flatnonzero(first <= last)
    if not len(kept):
        return
    along = (end - begin)[kept]
    span = (last - first)[kept]
    count = np.maximum(np.ceil(np.hypot(*along.T) * span / PIECE), 1).astype(np.int64)
    stroke = np.repeat(np.arange(len(kept)), count)
    rank = np.arange(len(stroke)) - np.repeat(np.cumsum(count) - count, count)
    share = first[kept][stroke] + (rank + np.array([[0], [1]])) / count[stroke] * span[stroke]
    ends = begin[kept][stroke] + share[..., None] * along[stroke]
    side = int(np.ceil(PIECE + 2 * reach[kept].max())) + 1
    step = max(1, AT_ONCE // side**2)
    worth = None if value is None else _between(np.asarray(value)[kept][stroke], share)
    for some in range(0, len(stroke), step):
        part = slice(some, some + step)
        which = kept[stroke[part]]
        pixel, distance, covered = _near(ends[:, part], reach[which], side, (breadth, height))
        drawn = _fading(distance, width[which], softness) * covered
        seen = drawn > 0
        np.maximum.at(coverage.reshape(-1), pixel[seen], drawn[seen].astype(np.float32))
        if worth is not None and values is not None:
            seen = drawn > 0.2
            of_pixel = np.broadcast_to(worth[part][:, None, None], drawn.shape)
            np.maximum.at(values.reshape(-1), pixel[seen], of_pixel[seen].astype(np.float32))


def _clipped(
    begin: np.ndarray, end: np.ndarray, reach: np.ndarray, size: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """(S,) shares of each stroke between which it is near the picture; first > last: nowhere.

    The method of Liang and Barsky, ACM Transactions on Graphics 3(1), 1984.
    """
    first, last = np.zeros(len(begin)), np.ones(len(begin))
    along = end - begin
    for axis in (0, 1):
        for sign, bound in ((-1.0, reach), (1.0, size[axis] - 1 + reach)):
            speed = sign * along[:, axis]
            room = bound - sign * begin[:, axis]
            with np.errstate(divide="ignore", invalid="ignore"):
                at = room / speed
            last = np.where(speed > 0, np.minimum(last, at), last)
            first = np.where(speed < 0, np.maximum(first, at), first)
            first = np.where((speed == 0) & (room < 0), 2.0, first)
    return first, last


def _near(
    ends: np.ndarray, reach: np.ndarray, side: int, size: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The pixels around pieces (2, P, 2): index, distance, whether in the picture; (P, n, n)."""
    begin, end = ends
    corner = np.floor(np.minimum(begin, end) - reach[:, None]).astype(np.int64)
    offset = np.arange(side)
    column = corner[:, 0, None, None] + offset[None, None, :]
    row = corner[:, 1, None, None] + offset[None, :, None]
    across = column - begin[:, 0, None, None]
    down = row - begin[:, 1, None, None]
    along = end - begin
    squared = np.square(along).sum(axis=1)
    dot = across * along[:, 0, None, None] + down * along[:, 1, None, None]
    at = np.clip(dot / np.where(squared > 0, squared, 1.0)[:, None, None], 0.0, 1.0)
    distance = np.hypot(across - at * along[:, 0, None, None], down - at * along[:, 1, None, None])
    inside = (column >= 0) & (column < size[0]) & (row >= 0) & (row < size[1])
    return np.where(inside, row * size[0] + column, 0), distance, inside


def _fading(distance: np.ndarray, width: np.ndarray, softness: float) -> np.ndarray:
    half = np.maximum(width, 1.0)[:, None, None] / 2
    faint = np.minimum(width, 1.0)[:, None, None]
    return faint * np.clip(0.5 + (half - distance) / softness, 0.0, 1.0)


def _between(value: np.ndarray, share: np.ndarray) -> np.ndarray:
    """(P,) value of each piece, of strokes' values (P, 2) and pieces' shares (2, P)."""
    middle = share.mean(axis=0)
    return value[:, 0] + middle * (value[:, 1] - value[:, 0])
