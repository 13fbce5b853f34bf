"""Simulated worlds to learn from: one operator's network, and many drives through it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from sig2gps_qgis.models.training.road_source import city_roads
from sig2gps_qgis.radio_propagation import RadioEnvironment, RadioParameters
from sig2gps_qgis.served_trips import ServedTrip, serve
from sig2gps_qgis.station_layout import (
    StationLayout,
    StationLayoutParameters,
    simulate_station_layout,
)
from sig2gps_qgis.trips import TripParameters, TripSimulator

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
        half = np.minimum(rng.uniform(5000.0, 14_000.0), high - low) / 2
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
            _layout_parameters(rng),
        )
        radio = RadioEnvironment(layout, _radio_parameters(rng), rng)
        trips = TripSimulator(roads, rng, _trip_parameters(rng), (west, south, east, north))
        drives = [
            serve(trips.trip(int(rng.integers(1200, 2000)), rng), radio, rng) for _ in range(DRIVES)
        ]
        return World(city, layout, tuple(drives))


def _layout_parameters(rng: np.random.Generator) -> StationLayoutParameters:
    density = rng.lognormal(0.0, 0.45)
    return StationLayoutParameters(
        centre_density_per_km2=2.8 * density,
        outer_density_per_km2=0.5 * density * rng.uniform(0.5, 2.0),
        centre_radius_m=rng.uniform(2000.0, 6000.0),
        patchiness=rng.uniform(0.2, 0.7),
        regularity=rng.uniform(0.2, 0.6),
        omnidirectional_share=rng.uniform(0.0, 0.3),
        layer_share=(1.0, rng.uniform(0.0, 0.9)),
    )


def _radio_parameters(rng: np.random.Generator) -> RadioParameters:
    return RadioParameters(
        path_loss_exponent=rng.uniform(3.2, 3.9),
        shadow_fading_db=rng.uniform(6.0, 10.0),
        decorrelation_distance_m=rng.uniform(60.0, 150.0),
        site_power_spread_db=rng.uniform(3.0, 7.0),
        layer_fading_db=rng.uniform(2.0, 4.0),
        hysteresis_db=rng.uniform(2.0, 4.0),
        time_to_trigger_s=rng.uniform(2.5, 5.0),
        measurement_noise_db=rng.uniform(2.0, 3.0),
        site_correlation=rng.uniform(0.3, 0.6),
        layer_loss_db=rng.uniform(0.0, 6.0),
    )


def _trip_parameters(rng: np.random.Generator) -> TripParameters:
    parameters = TripParameters(
        congestion_speed=rng.uniform(0.35, 0.85),
        congestion=rng.uniform(0.3, 0.6),
        mean_stop_s=rng.uniform(10.0, 35.0),
        route_noise=rng.uniform(0.15, 0.8),
        errand_share=rng.uniform(0.1, 0.5),
    )
    if rng.uniform() < 0.5:  # a few people and their daily ways: surveys drove the same streets
        parameters = replace(
            parameters,
            regular_places=int(rng.integers(4, 9)),
            regular_share=rng.uniform(0.8, 0.95),
            route_noise=rng.uniform(0.1, 0.3),
        )
    return parameters


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
