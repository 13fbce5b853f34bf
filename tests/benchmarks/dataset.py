"""What a benchmark runs on: traces with truth, stations and roads in one local metric CRS."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pyproj import Transformer

from sig2gps_qgis.evaluation import Truth
from sig2gps_qgis.local_crs import local_crs_proj
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class BenchTrace:
    """The signaling of one trace, and where the phone really was."""

    records: SignalingRecords
    truth: Truth


@dataclass(frozen=True)
class Dataset:
    """Traces over one road network, everything in one local metric CRS.

    Attributes:
        title: what it is, for a table's heading.
        graph_build_s: how long building ``roads`` from its lines took.
    """

    title: str
    traces: Sequence[BenchTrace]
    stations: Stations
    roads: RoadNetwork
    graph_build_s: float


class DataAbsentError(Exception):
    """The real data is not on this machine; the message says where it was looked for."""


def data_file(relative: str) -> Path:
    """A file of the data folder: SIG2GPS_DATA, or ../shared/data beside the repository.

    Raises:
        DataAbsentError: no such file.
    """
    folder = Path(os.environ.get("SIG2GPS_DATA", REPOSITORY.parent / "shared" / "data"))
    path = folder / relative
    if not path.is_file():
        raise DataAbsentError(f"{relative} is not in {folder}; set SIG2GPS_DATA to the data folder")
    return path


class LocalProjection:
    """From WGS84 longitude and latitude to the local metric CRS around a centre."""

    def __init__(self, longitude: float, latitude: float) -> None:
        self._to_local = Transformer.from_crs(
            "EPSG:4326", local_crs_proj(longitude, latitude), always_xy=True
        )

    def __call__(self, lonlat: np.ndarray) -> np.ndarray:
        """(N, 2) degrees to (N, 2) metres; NaN stays NaN."""
        xy = np.column_stack(self._to_local.transform(lonlat[:, 0], lonlat[:, 1]))
        return np.where(np.isfinite(lonlat), xy, np.nan)
