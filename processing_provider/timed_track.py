"""Positions over time as they were read from a layer, by trajectory."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr


@dataclass(frozen=True)
class TimedTrack:
    """Positions of one trajectory, or of one part of it, in order of time.

    Attributes:
        time: (N,) float64 epoch seconds.
        lon_lat: (N, 2) degrees WGS84.
        sigma_m: (N,) metres, NaN where there is none.
    """

    time: np.ndarray
    lon_lat: np.ndarray
    sigma_m: np.ndarray


class TrackColumns:
    """A track while it is read, in any order, in few bytes a position."""

    def __init__(self) -> None:
        self._columns = tuple(array("d") for _ in range(4))

    def append(self, time: float, lon: float, lat: float, sigma_m: float) -> None:
        for column, value in zip(self._columns, (time, lon, lat, sigma_m)):
            column.append(value)

    def track(self) -> TimedTrack:
        time, lon, lat, sigma_m = (np.array(column) for column in self._columns)
        order = np.argsort(time, kind="stable")
        return TimedTrack(time[order], np.column_stack([lon, lat])[order], sigma_m[order])


class LeftOutRows:
    """Rows of a layer that cannot be used, counted by what is wrong with them."""

    def __init__(self, layer: str) -> None:
        self._layer = layer
        self._count: dict[str, int] = {}
        self._first: dict[str, str] = {}

    def add(self, problem: str, row: int, detail: str = "") -> None:
        self._count[problem] = self._count.get(problem, 0) + 1
        self._first.setdefault(
            problem, tr("row {row}: {detail}", row=row, detail=detail) if detail else f"row {row}"
        )

    def report(self, feedback: QgsProcessingFeedback, *, any_used: bool) -> None:
        """Warn of the rows left out.

        Raises:
            InvalidInputError: no row could be used, or there was none.
        """
        messages = [
            tr(
                "{count} rows of {layer} are left out: {problem} (first {row}).",
                count=count,
                layer=self._layer,
                problem=problem,
                row=self._first[problem],
            )
            for problem, count in self._count.items()
        ]
        if not any_used:
            if not messages:
                raise InvalidInputError(
                    tr(
                        "There is nothing in {layer}. Check its filter and, with 'selected "
                        "features only', its selection.",
                        layer=self._layer,
                    )
                )
            raise InvalidInputError(
                "\n".join([tr("No row of {layer} can be used.", layer=self._layer), *messages])
            )
        for message in messages:
            feedback.pushWarning(message)
