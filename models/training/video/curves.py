"""Curves of a training: TensorBoard logs, a table, and a picture of them."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.utils.tensorboard import SummaryWriter


class Curves:
    """Figures by step. What a killed training had logged after its last save is logged anew.

    Args:
        folder: gets ``tensorboard/``, ``curves.csv`` and ``curves.png``.
        step: the last one whose figures stand; 0: there are none.
    """

    def __init__(self, folder: Path, step: int) -> None:
        self._file = folder / "curves.csv"
        rows = [row for row in read_curves(self._file) if step and int(row[0]) <= step]
        with self._file.open("w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows([("step", "name", "value"), *rows])
        self._board = SummaryWriter(folder / "tensorboard", purge_step=step + 1 if step else 0)

    def add(self, step: int, figures: Mapping[str, float]) -> None:
        """Log figures of a step; those that are not known (NaN) are left out."""
        known = {name: value for name, value in figures.items() if not math.isnan(value)}
        for name, value in known.items():
            self._board.add_scalar(name, value, step)
        with self._file.open("a", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows((step, name, value) for name, value in known.items())

    def draw(self) -> None:
        """Write the picture."""
        self._board.flush()
        draw_curves(read_curves(self._file), self._file.with_suffix(".png"))


class RunningMean:
    """The mean of what was added since it was last taken; kept with a training's state."""

    def __init__(self) -> None:
        self._sum: Tensor | float = 0.0
        self._count = 0

    def add(self, value: Tensor) -> None:
        """Add one."""
        self._sum = self._sum + value.detach()
        self._count += 1

    def take(self) -> Tensor:
        """The mean, as a tensor; begins anew."""
        mean = torch.as_tensor(self._sum) / max(self._count, 1)
        self._sum, self._count = 0.0, 0
        return mean

    def state_dict(self) -> dict[str, Any]:
        """Sum and count."""
        return {"sum": torch.as_tensor(self._sum).cpu(), "count": self._count}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Bring them back."""
        self._sum, self._count = state["sum"], state["count"]


def read_curves(file: Path) -> list[tuple[str, str, str]]:
    """Rows of step, name and value; none where there is no such file."""
    if not file.exists():
        return []
    with file.open(newline="", encoding="utf-8") as stream:
        # a killed process may leave a row unfinished
        return [tuple(row) for row in list(csv.reader(stream))[1:] if len(row) == 3]  # type: ignore[misc]


def draw_curves(rows: list[tuple[str, str, str]], file: Path) -> None:
    """A picture with one small plot for each figure."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    names = list(dict.fromkeys(name for _, name, _ in rows))
    if not names:
        return
    columns = min(3, len(names))
    lines = math.ceil(len(names) / columns)
    figure = Figure(figsize=(4 * columns, 2.6 * lines), layout="constrained")
    FigureCanvasAgg(figure)
    for number, name in enumerate(names, 1):
        points = [(int(step), float(value)) for step, own, value in rows if own == name]
        axes = figure.add_subplot(lines, columns, number)
        axes.plot(*zip(*points), linewidth=1)
        axes.set_title(name, fontsize=9)
        axes.tick_params(labelsize=7)
    figure.savefig(file, dpi=110)
