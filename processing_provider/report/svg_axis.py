"""Axes of a chart: a range of values with round ticks, laid along a range of pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

_ROUND_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def round_step(span: float, steps: int) -> float:
    """The least step of 1, 2, 2.5 or 5 times a power of ten that cuts a span into so many parts."""
    rough = span / max(steps, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _ROUND_STEPS if step * power >= rough * (1.0 - 1e-9))


@dataclass(frozen=True)
class Axis:
    """Values from ``low`` to ``high`` along pixels from ``start`` to ``end``.

    Attributes:
        low, high: the range of values, ``low < high``.
        start, end: where they lie, in pixels from the left or the top; an upward axis has
            ``start > end``.
        label: what the values are, with their unit.
        steps: about how many ticks it has.
    """

    low: float
    high: float
    start: float
    end: float
    label: str
    steps: int = 6

    def place(self, values: np.ndarray | float) -> np.ndarray:
        """Pixels of values, of the same shape."""
        share = (np.asarray(values, dtype=np.float64) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[tuple[float, str]]:
        """Value and text of each tick within the range."""
        step = round_step(self.high - self.low, self.steps)
        digits = max(0, -math.floor(math.log10(step) + 1e-9))
        if round(step, digits) != step:
            digits += 1  # a step of 2.5 times a power of ten
        first = math.ceil(self.low / step - 1e-9)
        last = math.floor(self.high / step + 1e-9)
        return [(i * step, f"{i * step + 0.0:.{digits}f}") for i in range(first, last + 1)]
