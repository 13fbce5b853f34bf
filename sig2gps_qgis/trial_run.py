"""A small reconstruction, to see that an engine works here and how long it takes."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.evidence_source import EvidenceSource
from sig2gps_qgis.inference_errors import JobFailed
from sig2gps_qgis.reconstruction import Reconstructor
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations

_GRID, _SPACING_M = 4, 800.0
_RECORDS, _PERIOD_S = 20, 60.0


def sample_stations() -> Stations:
    """A square of stations, 800 m apart."""
    places = [(column, row) for row in range(_GRID) for column in range(_GRID)]
    ids = tuple(f"{column},{row}" for column, row in places)
    return Stations(ids, np.array(places, dtype=float) * _SPACING_M)


def sample_records() -> SignalingRecords:
    """Twenty minutes of a phone that crosses that square."""
    stations = sample_stations()
    along = np.linspace(0.0, (_GRID - 1) * _SPACING_M, _RECORDS)
    places = np.column_stack((along, 0.6 * along))
    distance = np.linalg.norm(places[:, None] - stations.xy[None], axis=2)
    serving = distance.argmin(axis=1)
    return SignalingRecords(
        trajectory_id="trial",
        time=_PERIOD_S * np.arange(_RECORDS),
        xy=stations.xy[serving],
        cell=np.array([stations.ids[station] for station in serving], dtype=object),
        row=np.arange(_RECORDS),
    )


def timed_trial(
    source: EvidenceSource | None = None, cancelled: Callable[[], bool] = never
) -> float:
    """Seconds that a reconstruction of the sample takes.

    Args:
        source: the engine; `hmm` without one.

    Raises:
        InferenceError: the engine's server gave no answer.
        Cancelled: soon after ``cancelled()`` says so.
    """
    begin = time.perf_counter()
    reconstructor = Reconstructor(sample_stations(), source=source)
    trajectories, rejections = reconstructor.reconstruct(sample_records(), cancelled)
    if len(trajectories) != 1:
        raise JobFailed("; ".join(rejection.reason for rejection in rejections))
    return time.perf_counter() - begin
