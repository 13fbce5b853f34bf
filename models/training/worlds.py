"""Simulated worlds to learn from: one operator's network, and many drives through it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sig2gps_qgis.models.training.road_source import city_roads
from sig2gps_qgis.models.training.world_parameters import (
    drive_parameters,
    layout_parameters,
    radio_parameters,
)
from sig2gps_qgis.radio_propagation import RadioEnvironment
from sig2gps_qgis.served_trips import ServedTrip, serve
from sig2gps_qgis.station_layout import StationLayout, simulate_station_layout
from sig2gps_qgis.trips import TripSimulator

DRIVES = 40
_STATIONS_BEYOND_M = 3000.0


@dataclass(frozen=True)
class World:
    """Drives that one operator serves, second by second.

    Attributes:
        city: whose roads.
        layout: the true base stations.
        drives: each of at least twenty minutes.
    """

    city: str
    layout: StationLayout
    drives: tuple[ServedTrip, ...]


class Worlds:
    """An endless sequence of worlds, each a function of the seed and its number alone.

    They are kept on disk once they were made: making one takes seconds.

    Args:
        roads: folder of the road networks.
        cities: taken in turn.
        cache: folder for the worlds made so far.
        seed: of all randomness.
    """

    def __init__(self, roads: Path, cities: tuple[str, ...], cache: Path, seed: int) -> None:
        self._roads = roads
        self._cities = cities
        self._cache = cache
        self._seed = seed
        cache.mkdir(parents=True, exist_ok=True)

    def __getitem__(self, number: int) -> World:
        file = self._cache / f"world_{self._seed}_{number:05d}.npz"
        if not file.exists():
            world = self._simulate(number)
            unfinished = file.with_suffix(f".{os.getpid()}.tmp")
            with unfinished.open("wb") as stream:
                np.savez_compressed(stream, **_arrays(world))
            unfinished.replace(file)
        with np.load(file) as arrays:
            return _world(self._cities[number % len(self._cities)], dict(arrays))

    def _simulate(self, number: int) -> World:
        rng = np.random.default_rng([self._seed, number])
        city = self._cities[number % len(self._cities)]
        roads = city_roads(self._roads, city)
        low, high = roads.node_xy.min(axis=0), roads.node_xy.max(axis=0)
        driving = drive_parameters(rng)
        half = np.minimum(driving.half_side_m, (high - low) / 2)
        middle = np.clip(roads.node_xy[rng.integers(len(roads.node_xy))], low + half, high - half)
        (west, south), (east, north) = middle - half, middle + half
        layout = simulate_station_layout(
            (
                west - _STATIONS_BEYOND_M,
                south - _STATIONS_BEYOND_M,
                east + _STATIONS_BEYOND_M,
                north + _STATIONS_BEYOND_M,
            ),
            middle + rng.uniform(-0.7, 0.7, 2) * half,
            rng,
            layout_parameters(rng),
        )
        radio = RadioEnvironment(layout, radio_parameters(rng), rng)
        trips = TripSimulator(roads, rng, driving.trips, (west, south, east, north))
        drives = [
            serve(trips.trip(int(rng.integers(1200, 2000)), rng), radio, rng) for _ in range(DRIVES)
        ]
        return World(city, layout, tuple(drives))


def _arrays(world: World) -> dict[str, np.ndarray]:
    drives = world.drives
    return {
        "site_xy": world.layout.site_xy,
        "cell_site": world.layout.cell_site,
        "cell_azimuth_deg": world.layout.cell_azimuth_deg,
        "cell_layer": world.layout.cell_layer,
        "length": np.array([len(drive.time) for drive in drives]),
        "xy": np.concatenate([drive.xy for drive in drives]).astype(np.float32),
        "cell": np.concatenate([drive.cell for drive in drives]).astype(np.int32),
        "power_dbm": np.concatenate([drive.power_dbm for drive in drives]).astype(np.float32),
    }


def _world(city: str, arrays: dict[str, np.ndarray]) -> World:
    layout = StationLayout(
        site_ids=tuple(f"S{site}" for site in range(len(arrays["site_xy"]))),
        site_xy=arrays["site_xy"],
        cell_ids=tuple(f"C{cell}" for cell in range(len(arrays["cell_site"]))),
        cell_site=arrays["cell_site"],
        cell_azimuth_deg=arrays["cell_azimuth_deg"],
        cell_layer=arrays["cell_layer"],
    )
    ends = np.cumsum(arrays["length"])[:-1]
    drives = zip(*(np.split(arrays[name], ends) for name in ("xy", "cell", "power_dbm")))
    return World(
        city,
        layout,
        tuple(
            ServedTrip(
                np.arange(len(xy), dtype=float), xy.astype(float), cell.astype(np.int64), power
            )
            for xy, cell, power in drives
        ),
    )
