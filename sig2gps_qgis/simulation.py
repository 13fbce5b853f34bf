"""Signaling along given trajectories, from given base stations.

Every random draw comes from one ``numpy.random.Generator``: the same seed gives the same records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from sig2gps_qgis.errors import Cancelled, InvalidInputError, never
from sig2gps_qgis.known_positions import CellDatabase, survey_positions
from sig2gps_qgis.listed_stations import check_kinds, listed_stations, missing_sites
from sig2gps_qgis.radio_propagation import RadioEnvironment, RadioParameters
from sig2gps_qgis.served_trips import ServedTrip, drives_of, serve, signaling_records
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.station_layout import StationLayout
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.translation import tr
from sig2gps_qgis.trips import Trip


@dataclass(frozen=True)
class SimulatedSignaling:
    """Signaling simulated on trajectories and stations that were given.

    Attributes:
        records: one trace per trajectory, with positions as known.
        stations: all listed cells with their positions as known.
    """

    records: tuple[SignalingRecords, ...]
    stations: Stations


@dataclass(frozen=True)
class SignalingParameters:
    """How signaling is simulated on given trajectories.

    Attributes:
        radio: propagation and reselection.
        record_period_s: longest time between two records.
        station_kind: ``surveyed`` or ``crowdsourced``: the latter by the other trajectories, as
            if each were driven when the others had been reported.
        position_kind: ``site`` or ``cell``.
        survey_error_m: of ``surveyed`` stations, standard deviation in each axis.
        missing_share: share of the sites that are not listed.
    """

    radio: RadioParameters = field(default_factory=RadioParameters)
    record_period_s: float = 60.0
    station_kind: str = "surveyed"
    position_kind: str = "cell"
    survey_error_m: float = 30.0
    missing_share: float = 0.0


def _silent(_share: float) -> None:
    return None


def simulate_signaling(
    trajectories: Mapping[str, Sequence[Trip]],
    layout: StationLayout,
    seed: int,
    parameters: SignalingParameters | None = None,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = _silent,
) -> SimulatedSignaling:
    """Signaling along given trajectories, from given base stations.

    Args:
        trajectories: by id, each as one or more trips in order of time, gaps between them.
        layout: the base stations.
        seed: of all randomness.
        parameters: everything else.
        cancelled: asked several times a second.
        progress: told the share done, 0 to 1.

    Raises:
        InvalidInputError: an unknown kind, or one trajectory only for crowd-sourced stations.
        Cancelled: ``cancelled()`` turned True.
    """
    parameters = parameters or SignalingParameters()
    check_kinds(parameters.station_kind, parameters.position_kind)
    crowdsourced = parameters.station_kind == "crowdsourced"
    if crowdsourced and len(trajectories) < 2:
        raise InvalidInputError(
            tr(
                "Crowd-sourced station positions come from the other trajectories, and there "
                "is only one: give several, or choose surveyed."
            )
        )
    rng = np.random.default_rng(seed)
    radio = RadioEnvironment(layout, parameters.radio, rng)
    served: dict[str, list[ServedTrip]] = {}
    for number, (trajectory_id, trips) in enumerate(trajectories.items()):
        served[trajectory_id] = [serve(trip, radio, rng, cancelled) for trip in trips]
        progress((number + 1) / len(trajectories))
    missing = missing_sites(layout, parameters.missing_share, rng)
    if crowdsourced:
        everyone = [trip for trips in served.values() for trip in trips]
        data_base = CellDatabase(layout, drives_of(everyone))
        listed = data_base.positions().without(missing, layout)
        cells = np.unique(np.concatenate([trip.cell for trip in everyone]))
    else:
        listed = survey_positions(layout, parameters.survey_error_m, rng).without(missing, layout)
        cells = np.arange(len(layout.cell_ids))
    records = []
    for trajectory_id, its_trips in served.items():
        if cancelled():
            raise Cancelled
        known = listed
        if crowdsourced:
            known = data_base.positions_without(drives_of(its_trips)).without(missing, layout)
        pieces = [
            signaling_records(
                trajectory_id,
                trip,
                layout,
                known,
                parameters.position_kind,
                parameters.record_period_s,
            )
            for trip in its_trips
        ]
        records.append(
            SignalingRecords(
                trajectory_id,
                np.concatenate([piece.time for piece in pieces]),
                np.concatenate([piece.xy for piece in pieces]),
                np.concatenate([piece.cell for piece in pieces]),
                np.arange(sum(len(piece) for piece in pieces)),
            )
        )
    stations = listed_stations(layout, listed, parameters.position_kind, cells)
    return SimulatedSignaling(tuple(records), stations)
