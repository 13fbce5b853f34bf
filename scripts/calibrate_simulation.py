"""Compare the simulator's traces with the statistics of real ones: prints a Markdown table.

    /usr/bin/python3 scripts/calibrate_simulation.py

Reads the training roads and ``cork_segments.csv`` (statistics of one phone's drives, not the
drives themselves) from SIG2GPS_DATA, ../shared/data by default. Needs the QGIS Python (osgeo).
"""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

import numpy as np
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sig2gps_qgis.road_network import RoadDirection, RoadNetwork  # noqa: E402
from sig2gps_qgis.scenario import Scenario, simulate_scenario  # noqa: E402
from sig2gps_qgis.signaling import SignalingRecords  # noqa: E402
from sig2gps_qgis.trips import Trip  # noqa: E402

CITIES = ("columbus_ohio", "stockholm", "porto_alegre")
SEEDS = (11, 12, 13)
TRACES = 20
DURATION_S = 1200
STATISTICS = (
    "cell changes a minute",
    "cell changes a km",
    "cells in 20 minutes",
    "sites in 20 minutes",
    "changes per cell",
    "median distance to the known serving site, m",
    "mean speed, km/h",
    "share of records with a position",
)
CLASS_SPEED_KMH = {
    "motorway": 100,
    "trunk": 80,
    "primary": 60,
    "secondary": 50,
    "tertiary": 50,
    "residential": 30,
    "living_street": 15,
}


def main() -> None:
    data = Path(os.environ.get("SIG2GPS_DATA", ROOT.parent / "shared" / "data"))
    if not data.is_dir():
        sys.exit(f"no data at {data}: set SIG2GPS_DATA")
    ogr.UseExceptions()
    simulated = []
    for city in CITIES:
        network = read_roads(data / "roads" / f"{city}.gpkg")
        for seed in SEEDS:
            scenario = simulate_scenario(network, TRACES, DURATION_S, seed)
            simulated += [
                trace_statistics(scenario, records, trip)
                for records, trip in zip(scenario.records, scenario.truth)
            ]
    real = real_statistics(data / "signaling" / "cork_segments.csv")
    print("| quartiles over traces | real (Cork) | simulated |\n|---|---|---|")
    for name, here, there in zip(STATISTICS, np.transpose(real), np.transpose(simulated)):
        print(f"| {name} | {quartiles(here)} | {quartiles(there)} |")


def quartiles(values: np.ndarray) -> str:
    return " / ".join(f"{value:.3g}" for value in np.nanpercentile(values, [25, 50, 75]))


def trace_statistics(scenario: Scenario, records: SignalingRecords, trip: Trip) -> list[float]:
    index = {name: i for i, name in enumerate(scenario.layout.cell_ids)}
    cell = np.array([index[name] for name in records.cell])
    held = np.searchsorted(records.time, trip.time, "right") - 1
    minutes = (trip.time[-1] - trip.time[0]) / 60
    km = np.hypot(*np.diff(trip.xy, axis=0).T).sum() / 1000
    changes = np.count_nonzero(np.diff(cell))
    cells = len(set(cell))
    return [
        changes / minutes,
        changes / km,
        cells * 20 / minutes,
        len(set(scenario.layout.cell_site[cell])) * 20 / minutes,
        changes / cells,
        float(np.nanmedian(np.hypot(*(records.xy[held] - trip.xy).T))),
        60 * km / minutes,
        float(np.isfinite(records.xy[:, 0]).mean()),
    ]


def real_statistics(path: Path) -> list[list[float]]:
    with path.open(encoding="utf-8") as file:
        rows = [
            {name: float(value) for name, value in row.items() if name not in ("seg", "start")}
            for row in csv.DictReader(file)
        ]
    return [
        [
            row["cell_changes"] / row["minutes"],
            row["cell_changes"] / row["km_gps"],
            row["cells"] * 20 / row["minutes"],
            row["sites"] * 20 / row["minutes"],
            row["cell_changes"] / row["cells"],
            row["med_dist_gps_site_m"],
            60 * row["km_gps"] / row["minutes"],
            row["share_with_pos"],
        ]
        for row in rows
    ]


def read_roads(path: Path) -> RoadNetwork:
    """One row per drivable direction, WGS84, on a plane around the middle of the extent."""
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    west, east, south, north = layer.GetExtent()
    middle = np.array([west + east, south + north]) / 2
    metres = 111_195 * np.array([np.cos(np.radians(middle[1])), 1.0])
    lines, speed_kmh = [], []
    for feature in layer:
        degrees = np.array(feature.GetGeometryRef().GetPoints())[:, :2]
        lines.append((degrees - middle) * metres)
        speed_kmh.append(read_speed(feature))
    return RoadNetwork.from_lines(
        lines, np.full(len(lines), RoadDirection.FORWARD), np.array(speed_kmh)
    )


def read_speed(feature: ogr.Feature) -> float:
    value, _, unit = (feature.GetField("maxspeed") or "").partition(" ")
    if value.isdigit() and float(value) > 0:
        return float(value) * (1.609 if unit == "mph" else 1.0)
    road_class = (feature.GetField("highway") or "").replace("_link", "")
    return float(CLASS_SPEED_KMH.get(road_class, 40))


if __name__ == "__main__":
    main()
