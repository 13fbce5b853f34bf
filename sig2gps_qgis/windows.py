"""Long traces are decoded in overlapping windows, so that memory does not grow with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

KEPT = 180
"""Instants of a window that are kept: half an hour."""

OVERLAP = 60
"""Instants decoded before and after them: what is ten minutes away hardly says where one is."""


@dataclass(frozen=True)
class Window:
    """Instants ``first`` to ``last`` are kept, ``begin`` to ``end`` decoded (ends excluded)."""

    first: int
    last: int
    begin: int
    end: int


def windows(count: int) -> Iterator[Window]:
    """Windows that keep each of ``count`` instants once; the last one is not cut short."""
    first = 0
    while first < count:
        last = count if count - first <= KEPT + OVERLAP else first + KEPT
        yield Window(first, last, max(0, first - OVERLAP), min(count, last + OVERLAP))
        first = last
