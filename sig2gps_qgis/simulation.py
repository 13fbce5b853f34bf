"""The simulator's entry point: from trips and base stations to signaling records.

Every random draw comes from one ``numpy.random.Generator``: the same seed gives the same
scenario. The defaults of the parameters are calibrated so that car trips on the roads of
Columbus (Ohio), Stockholm and Porto Alegre show what one real phone in a car shows: about 1.3
changes of cell a minute, 17 cells and 11 sites in twenty minutes, and a median of 300 m to the
listed position of the serving site (``scripts/calibrate_simulation.py`` prints them).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.known_positions import (
    Drive,
    KnownPositions,
    crowdsource_positions,
    survey_positions,
)
from sig2gps_qgis.radio_propagation import RadioEnvironment, RadioParameters, reselect
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.station_layout import (
    StationLayout,
    StationLayoutParameters,
    simulate_station_layout,
)
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trips import Trip, TripParameters, TripSimulator

STATION_KINDS = ("surveyed", "crowdsourced")
POSITION_KINDS = ("site", "cell")
EPOCH_S = 1_767_225_600.0  # 2026-01-01T00:00:00Z, when simulated days begin
_MARGIN_M = 3000.0  # stations around the trips' area serve into it
_HOUR_S = 3600


@dataclass(frozen=True)
class ServedTrip:
    """A trip and the cell that served it, second by second.

    Attributes:
        time: (N,) float64 epoch seconds, one a second.
        xy: (N, 2) float64 metres.
        cell: (N,) int64, index of the serving cell in the layout.
        power_dbm: (N,) its measured power.
    """

    time: np.ndarray
    xy: np.ndarray
    cell: np.ndarray
    power_dbm: np.ndarray


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


def serve(trip: Trip, radio: RadioEnvironment, rng: np.random.Generator) -> ServedTrip:
    """The serving cell along a trip, which is first brought to one position a second."""
    time = np.arange(trip.time[0], trip.time[-1] + 0.5)
    xy = np.stack([np.interp(time, trip.time, trip.xy[:, axis]) for axis in (0, 1)], axis=1)
    cell = np.empty(len(time), dtype=np.int64)
    power_dbm = np.empty(len(time))
    # Hour by hour: memory does not grow with a drive of days.
    for start in range(0, len(time), _HOUR_S):
        hour = slice(start, start + _HOUR_S)
        cells = radio.cells_in_reach(xy[hour])
        power = radio.measured_power_dbm(xy[hour], cells, rng)
        held = np.flatnonzero(cells == cell[start - 1]) if start else cells[:0]
        serving = reselect(
            power,
            radio.parameters.hysteresis_db,
            radio.parameters.time_to_trigger_s,
            int(held[0]) if len(held) else None,
        )
        cell[hour] = cells[serving]
        power_dbm[hour] = power[np.arange(len(power)), serving]
    return ServedTrip(time, xy, cell, power_dbm)


def record_instants(
    time: np.ndarray, cell: np.ndarray, period_s: float, event_driven: bool = True
) -> np.ndarray:
    """Indices (R,) at which a trace's records are written.

    Event-driven: at the start, at each change of the serving cell, and every ``period_s``
    without one; else at the start and every ``period_s``.
    """
    changes = np.flatnonzero(np.diff(cell)) + 1 if event_driven else np.empty(0, dtype=np.int64)
    starts = np.concatenate([[0], changes])
    ends = np.append(changes, len(time))
    periodic = [
        np.searchsorted(time, np.arange(time[start], time[end - 1] + 1e-6, period_s))
        for start, end in zip(starts, ends)
    ]
    return np.concatenate(periodic)


def signaling_records(
    trajectory_id: str,
    served: ServedTrip,
    layout: StationLayout,
    known: KnownPositions,
    position_kind: str,
    period_s: float,
    event_driven: bool = True,
) -> SignalingRecords:
    """The records of one served trip, with positions as known.

    Args:
        trajectory_id: name of the trace.
        served: the trip.
        layout: names the cells.
        known: positions; NaN for those that are not listed.
        position_kind: ``site``: the mast's position; ``cell``: the sector's centroid.
        period_s: longest time between two records.
        event_driven: see :func:`record_instants`.
    """
    at = record_instants(served.time, served.cell, period_s, event_driven)
    cell = served.cell[at]
    xy = known.site_xy[layout.cell_site[cell]] if position_kind == "site" else known.cell_xy[cell]
    return SignalingRecords(
        trajectory_id=trajectory_id,
        time=served.time[at],
        xy=xy.copy(),
        cell=np.array([layout.cell_ids[i] for i in cell], dtype=object),
        row=np.arange(len(at)),
    )


def listed_stations(
    layout: StationLayout, known: KnownPositions, position_kind: str, cells: np.ndarray
) -> Stations:
    """The stations layer: those of the given cells (indices) whose position is known."""
    xy = known.site_xy[layout.cell_site] if position_kind == "site" else known.cell_xy
    listed = cells[np.isfinite(xy[cells, 0])]
    return Stations(tuple(layout.cell_ids[i] for i in listed), xy[listed])


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
    if station_kind not in STATION_KINDS or position_kind not in POSITION_KINDS:
        raise InvalidInputError(
            f"station kind {station_kind!r} must be one of {STATION_KINDS} and position kind "
            f"{position_kind!r} one of {POSITION_KINDS}"
        )
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
        known = crowdsource_positions(layout, drives_of(survey))
        cells = np.unique(np.concatenate([trip.cell for trip in survey + served]))
    sites = len(layout.site_ids)
    missing = rng.permutation(sites)[: round(parameters.missing_share * sites)]
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


def drives_of(served: Sequence[ServedTrip]) -> list[Drive]:
    """Served trips as what they report to a crowd-sourced cell data base."""
    return [Drive(trip.xy, trip.cell, trip.power_dbm) for trip in served]


def _area_of_trips(
    node_xy: np.ndarray, side_m: float, rng: np.random.Generator
) -> tuple[float, float, float, float]:
    """A square around a junction, shifted to lie within the roads' extent as far as it can."""
    low, high = node_xy.min(axis=0), node_xy.max(axis=0)
    middle = node_xy[rng.integers(len(node_xy))]
    half = np.minimum(side_m, high - low) / 2
    middle = np.clip(middle, low + half, high - half)
    return (*(middle - half), *(middle + half))
