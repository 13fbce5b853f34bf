"""Real serving cells with real GPS: one phone in a car, Cork (UCC 5G data set, Raca et al.)."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import numpy as np

from sig2gps_qgis.evaluation import Truth
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.timestamps import epoch_seconds
from tests.benchmarks.dataset import BenchTrace, Dataset, LocalProjection, data_file
from tests.benchmarks.road_file import read_roads

SITE_OFFSET_M = 200.0


def cork_sites() -> Dataset:
    """Each record at the estimated position of its site."""
    return _cork("Cork, real, site positions", "site", ("lon", "lat"))


def cork_cells() -> Dataset:
    """Each record at the centroid of its cell (a sector of a site)."""
    return _cork("Cork, real, cell positions", "cell", ("cell_lon", "cell_lat"))


def cork_offset_sites(seed: int) -> Dataset:
    """Each site moved 200 m in a direction of its own, in the records as in the stations."""
    return _cork(
        f"Cork, real, site positions moved {SITE_OFFSET_M:.0f} m", "site", ("lon", "lat"), seed
    )


def _cork(
    title: str, key: str, position: tuple[str, str], offset_seed: int | None = None
) -> Dataset:
    roads, projection, graph_build_s = read_roads(data_file("roads/cork.gpkg"))
    stations = _read_stations(data_file(f"signaling/cork_{key}s.csv"), key, projection)
    records = _read_records(data_file("signaling/cork_signaling.csv"), key, position, projection)
    truths = _read_truth(data_file("signaling/cork_gps.csv"), projection)
    if offset_seed is not None:
        offset = _station_offsets(stations, offset_seed)
        stations = Stations(
            stations.ids, stations.xy + [offset[station] for station in stations.ids]
        )
        records = {segment: _moved(trace, offset) for segment, trace in records.items()}
    traces = [BenchTrace(records[segment], truth) for segment, truth in truths.items()]
    return Dataset(title, traces, stations, roads, graph_build_s)


def _read_stations(path: Path, key: str, projection: LocalProjection) -> Stations:
    rows = _rows(path)
    return Stations(tuple(row[key] for row in rows), projection(_positions(rows, ("lon", "lat"))))


def _read_records(
    path: Path, key: str, position: tuple[str, str], projection: LocalProjection
) -> dict[str, SignalingRecords]:
    by_segment = defaultdict(list)
    for number, row in enumerate(_rows(path)):
        by_segment[row["seg"]].append((number, row))
    return {
        segment: SignalingRecords(
            trajectory_id=segment,
            time=np.array([epoch_seconds(row["t"]) for _, row in numbered]),
            xy=projection(_positions([row for _, row in numbered], position)),
            # the stations' table was estimated with this trace at hand, the records' positions
            # without: a record that has none must not get one from there
            cell=np.array(
                [
                    row[key] if row[position[0]] else f"{row[key]} (no position)"
                    for _, row in numbered
                ],
                dtype=object,
            ),
            row=np.array([number for number, _ in numbered]),
        )
        for segment, numbered in by_segment.items()
    }


def _read_truth(path: Path, projection: LocalProjection) -> dict[str, Truth]:
    by_segment = defaultdict(list)
    for row in _rows(path):
        by_segment[row["seg"]].append(row)
    return {
        segment: Truth(
            np.array([epoch_seconds(row["t"]) for row in rows]),
            projection(_positions(rows, ("lon", "lat"))),
        )
        for segment, rows in by_segment.items()
    }


def _station_offsets(stations: Stations, seed: int) -> dict[str, np.ndarray]:
    bearing = np.random.default_rng(seed).uniform(0.0, 2 * np.pi, len(stations))
    offsets = SITE_OFFSET_M * np.column_stack([np.sin(bearing), np.cos(bearing)])
    return dict(zip(stations.ids, offsets))


def _moved(records: SignalingRecords, offset: dict[str, np.ndarray]) -> SignalingRecords:
    nowhere = np.full(2, np.nan)  # a record of an unlisted site has no position to move
    shift = np.array([offset.get(cell, nowhere) for cell in records.cell])
    return SignalingRecords(
        records.trajectory_id, records.time, records.xy + shift, records.cell, records.row
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _positions(rows: list[dict[str, str]], fields: tuple[str, str]) -> np.ndarray:
    return np.array(
        [[float(row[field]) if row[field] else np.nan for field in fields] for row in rows]
    )
