"""Simulated signaling on real trips: GeoLife, Beijing, those driven by car."""

from __future__ import annotations

import csv
import gzip
from collections import defaultdict

import numpy as np

from sig2gps_qgis.evaluation import Truth
from sig2gps_qgis.known_positions import survey_positions
from sig2gps_qgis.listed_stations import listed_stations
from sig2gps_qgis.radio_propagation import RadioEnvironment, RadioParameters
from sig2gps_qgis.scenario import ScenarioParameters
from sig2gps_qgis.served_trips import serve, signaling_records
from sig2gps_qgis.station_layout import StationLayoutParameters, simulate_station_layout
from sig2gps_qgis.timestamps import epoch_seconds
from sig2gps_qgis.trips import Trip
from tests.benchmarks.dataset import BenchTrace, Dataset, LocalProjection, data_file
from tests.benchmarks.road_file import read_roads

STATION_MARGIN_M = 3000.0
CENTRE_RADIUS_M = 12000.0  # built up to the fifth ring road, unlike the simulator's default city


def beijing_simulated(seed: int) -> Dataset:
    """Surveyed site positions, with the simulator's own density, radio and share missing."""
    roads, projection, graph_build_s = read_roads(data_file("roads/beijing_5thring.gpkg"))
    trips = read_drives(projection)
    rng = np.random.default_rng(seed)
    parameters = ScenarioParameters()
    low = roads.node_xy.min(axis=0) - STATION_MARGIN_M
    high = roads.node_xy.max(axis=0) + STATION_MARGIN_M
    layout = simulate_station_layout(
        (*low, *high),
        (low + high) / 2,
        rng,
        StationLayoutParameters(centre_radius_m=CENTRE_RADIUS_M),
    )
    radio = RadioEnvironment(layout, RadioParameters(), rng)
    missing = rng.permutation(len(layout.site_ids))[
        : round(parameters.missing_share * len(layout.site_ids))
    ]
    known = survey_positions(layout, parameters.survey_error_m, rng).without(missing, layout)
    traces = []
    for name, trip in trips.items():
        records = signaling_records(
            name, serve(trip, radio, rng), layout, known, "site", parameters.record_period_s
        )
        traces.append(BenchTrace(records, Truth(trip.time, trip.xy)))
    stations = listed_stations(layout, known, "site", np.arange(len(layout.cell_ids)))
    return Dataset(
        "Beijing, GeoLife drives, simulated signaling, surveyed site positions",
        traces,
        stations,
        roads,
        graph_build_s,
    )


def read_drives(projection: LocalProjection) -> dict[str, Trip]:
    with data_file("signaling/geolife_beijing_trips.csv").open(encoding="utf-8") as file:
        driven = {row["trip"] for row in csv.DictReader(file) if row["drive_like"] == "True"}
    fixes = defaultdict(list)
    path = data_file("signaling/geolife_beijing_fixes.csv.gz")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["trip"] in driven:
                fixes[row["trip"]].append(
                    (epoch_seconds(row["t"]), float(row["lon"]), float(row["lat"]))
                )
    drives = {}
    for name, rows in fixes.items():
        table = np.array(rows)
        drives[name] = Trip(table[:, 0], projection(table[:, 1:]))
    return drives
