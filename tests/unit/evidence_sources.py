"""Sources of evidence for tests: serving cells' evidence, by way of a server that may be lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Callable

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace


class ServedSource:
    """The evidence of `hmm`, under another name and with orderly failures.

    Args:
        failures: for each request, None or what it raises; later requests succeed.

    Attributes:
        asked: the trajectory ids of each request.
    """

    engine = "embedded"
    version = "7"
    revision = "3f2a9c41"

    def __init__(self, stations: Stations, failures: Iterable[Exception | None] = ()) -> None:
        self._model = ServingCellModel(stations)
        self._failures = iter(failures)
        self.asked: list[list[str]] = []

    def evidence(self, traces: Sequence[Trace], cancelled: Callable[[], bool]) -> list[Evidence]:
        if cancelled():
            raise Cancelled
        self.asked.append([trace.trajectory_id for trace in traces])
        failure = next(self._failures, None)
        if failure is not None:
            raise failure
        return [self._model.evidence(trace) for trace in traces]
