"""Trips on the air: which cell serves second by second, and the records that are written of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.errors import Cancelled, never
from sig2gps_qgis.known_positions import Drive, KnownPositions
from sig2gps_qgis.radio_propagation import RadioEnvironment, reselect
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.station_layout import StationLayout
from sig2gps_qgis.trips import Trip

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


def serve(
    trip: Trip,
    radio: RadioEnvironment,
    rng: np.random.Generator,
    cancelled: Callable[[], bool] = never,
) -> ServedTrip:
    """The serving cell along a trip, which is first brought to one position a second.

    Raises:
        Cancelled: ``cancelled()`` turned True.
    """
    time = np.arange(trip.time[0], trip.time[-1] + 0.5)
    xy = np.stack([np.interp(time, trip.time, trip.xy[:, axis]) for axis in (0, 1)], axis=1)
    cell = np.empty(len(time), dtype=np.int64)
    power_dbm = np.empty(len(time))
    # Hour by hour: memory does not grow with a drive of days.
    for start in range(0, len(time), _HOUR_S):
        if cancelled():
            raise Cancelled
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


def drives_of(served: Sequence[ServedTrip]) -> list[Drive]:
    """Served trips as what they report to a crowd-sourced cell data base."""
    return [Drive(trip.xy, trip.cell, trip.power_dbm) for trip in served]
