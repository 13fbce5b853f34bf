"""Scenarios, from roads alone: an operator, trips, their signaling, and what is known.

Every random draw comes from one ``numpy.random.Generator``: the same seed gives the same
scenario. The defaults of the parameters are calibrated so that car trips on the roads of
Columbus (Ohio), Stockholm and Porto Alegre show the statistics of one real phone in a car;
``scripts/calibrate_simulation.py`` prints both, docs/simulate-signaling.md publishes them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from sig2gps_qgis.known_positions import CellDatabase, KnownPositions, survey_positions
from sig2gps_qgis.listed_stations import check_kinds, listed_stations, missing_sites
from sig2gps_qgis.radio_propagation import RadioEnvironment, RadioParameters
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.served_trips import drives_of, serve, signaling_records
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.station_layout import (
    StationLayout,
    StationLayoutParameters,
    simulate_station_layout,
)
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trips import Trip, TripParameters, TripSimulator

EPOCH_S = 1_767_225_600.0  # 2026-01-01T00:00:00Z, when simulated days begin
_MARGIN_M = 3000.0  # stations around the trips' area serve into it


@dataclass(frozen=True)
class Scenario:
    """Signaling traces with everything that is known and everything that is true.

    Attributes:
        records: the traces, with positions as known (NaN where the station is not listed).
        stations: all listed cells with their positions as known.
        truth: where each phone was, parallel to ``records``.
        layout: the true base stations.
        known: positions as known, of all sites and cells.
    """

    records: tuple[SignalingRecords, ...]
    stations: Stations
    truth: tuple[Trip, ...]
    layout: StationLayout
    known: KnownPositions


@dataclass(frozen=True)
class ScenarioParameters:
    """Everything of a scenario but its roads, its size and its seed.

    Attributes:
        layout: density and equipment of the sites.
        radio: propagation and reselection.
        trips: how people drive.
        record_period_s: a record is written at each change of the serving cell, and after so
            long without one.
        event_driven: False: one record every ``record_period_s`` and no others.
        survey_error_m: of ``surveyed`` stations, standard deviation in each axis.
        survey_drives: number of drives behind ``crowdsourced`` stations.
        missing_share: share of the sites that are not listed, whatever the survey saw.
        area_m: side of the square, somewhere on the roads, in which the trips take place.
    """

    layout: StationLayoutParameters = field(default_factory=StationLayoutParameters)
    radio: RadioParameters = field(default_factory=RadioParameters)
    trips: TripParameters = field(default_factory=TripParameters)
    record_period_s: float = 60.0
    event_driven: bool = True
    survey_error_m: float = 30.0
    survey_drives: int = 40
    missing_share: float = 0.04
    area_m: float = 9000.0


def simulate_scenario(
    network: RoadNetwork,
    n_traces: int,
    duration_s: int,
    seed: int,
    station_kind: str = "crowdsourced",
    position_kind: str = "site",
    parameters: ScenarioParameters | None = None,
) -> Scenario:
    """A whole scenario in one call: an operator, trips, their signaling, and what is known.

    Args:
        network: roads in a local metric CRS.
        n_traces: number of traces.
        duration_s: length of each, seconds.
        seed: of all randomness.
        station_kind: ``surveyed`` (true positions with an error) or ``crowdsourced``
            (estimated from other drives; those never met are missing).
        position_kind: ``site`` (mast) or ``cell`` (sector's centroid).
        parameters: everything else.

    Raises:
        InvalidInputError: an unknown kind, or roads on which no trip is possible.
    """
    check_kinds(station_kind, position_kind)
    parameters = parameters or ScenarioParameters()
    rng = np.random.default_rng(seed)
    area = _area_of_trips(network.node_xy, parameters.area_m, rng)
    centre = rng.uniform(area[:2], area[2:]) / 2 + (np.array(area[:2]) + np.array(area[2:])) / 4
    bounds = (
        area[0] - _MARGIN_M,
        area[1] - _MARGIN_M,
        area[2] + _MARGIN_M,
        area[3] + _MARGIN_M,
    )
    layout = simulate_station_layout(bounds, centre, rng, parameters.layout)
    radio = RadioEnvironment(layout, parameters.radio, rng)
    trips = TripSimulator(network, rng, parameters.trips, area)
    truth = tuple(
        trips.trip(duration_s, rng, EPOCH_S + trace * (duration_s + 3600))
        for trace in range(n_traces)
    )
    served = [serve(trip, radio, rng) for trip in truth]
    if station_kind == "surveyed":
        known = survey_positions(layout, parameters.survey_error_m, rng)
        cells = np.arange(len(layout.cell_ids))
    else:
        survey = [
            serve(trips.trip(duration_s, rng), radio, rng) for _ in range(parameters.survey_drives)
        ]
        known = CellDatabase(layout, drives_of(survey)).positions()
        cells = np.unique(np.concatenate([trip.cell for trip in survey + served]))
    missing = missing_sites(layout, parameters.missing_share, rng)
    known = known.without(missing, layout)
    records = tuple(
        signaling_records(
            f"trace_{trace + 1:03d}",
            trip,
            layout,
            known,
            position_kind,
            parameters.record_period_s,
            parameters.event_driven,
        )
        for trace, trip in enumerate(served)
    )
    stations = listed_stations(layout, known, position_kind, cells)
    return Scenario(records, stations, truth, layout, known)


def _area_of_trips(
    node_xy: np.ndarray, side_m: float, rng: np.random.Generator
) -> tuple[float, float, float, float]:
    """A square around a junction, shifted to lie within the roads' extent as far as it can."""
    low, high = node_xy.min(axis=0), node_xy.max(axis=0)
    middle = node_xy[rng.integers(len(node_xy))]
    half = np.minimum(side_m, high - low) / 2
    middle = np.clip(middle, low + half, high - half)
    return (*(middle - half), *(middle + half))
