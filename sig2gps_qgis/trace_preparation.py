"""Signaling records become traces: positions joined, sorted, merged, checked, split at gaps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.translation import tr

FASTEST_MPS = 100.0
"""No vehicle on roads is faster; with the allowance below, a farther jump is an error."""

COVERAGE_M = 15_000.0
"""Two stations that serve one place are at most twice this far apart."""


@dataclass(frozen=True)
class Rejection:
    """Records that could not be used, and why."""

    trajectory_id: str
    records: int
    reason: str


def prepare(
    records: SignalingRecords, stations: Stations, max_gap_s: float
) -> tuple[list[Trace], list[Rejection]]:
    """The traces of one trajectory, and the records that had to be left out.

    Records are joined to ``stations`` by cell id where they have no position, sorted by time,
    merged where one instant has several of one cell, and split at gaps beyond ``max_gap_s``.
    One that still has no position is reported, and stays in the trace as served by an unlisted
    station. A record whose station lies impossibly far from those before and after it is left out.
    """
    rejected: list[Rejection] = []

    def reject(left_out: np.ndarray, reason: str) -> None:
        row, cell = records.row[left_out[0]], records.cell[left_out[0]]
        if cell is None:
            where = tr("first row {row}", row=row)
        else:
            where = tr("first row {row}, cell {cell!r}", row=row, cell=cell)
        told = tr("{reason} ({where})", reason=reason, where=where)
        rejected.append(Rejection(records.trajectory_id, len(left_out), told))

    station = stations.numbers(records.cell, records.xy)
    joined = np.isnan(records.xy).any(axis=1) & (station >= 0)
    xy = records.xy.copy()
    xy[joined] = stations.xy[station[joined]]
    placed = np.isfinite(xy).all(axis=1)
    named = np.array([cell is not None for cell in records.cell], dtype=bool)
    nowhere, unlisted = np.flatnonzero(~placed & ~named), np.flatnonzero(~placed & named)
    if len(nowhere):
        reject(nowhere, tr("no position, and no cell by which to look it up"))
    if len(unlisted):
        rejected.append(_unlisted(records, unlisted))
    order = np.argsort(records.time, kind="stable")
    order = order[(placed | named)[order]]
    known = order[placed[order]]
    far = known[_impossible(records.time[known], xy[known])]
    if len(far):
        reject(
            far, tr("impossible jump: the station cannot be reached from those before and after it")
        )
        order = order[~np.isin(order, far)]
    traces: list[Trace] = []
    gaps = np.flatnonzero(np.diff(records.time[order]) > max_gap_s) + 1
    for run in np.split(order, gaps):
        known = np.flatnonzero(placed[run])
        if not len(known):  # said above: none of them has a position
            continue
        part = run[known[0] : known[-1] + 1]
        if records.time[part[0]] == records.time[part[-1]]:
            reject(
                run[known],
                tr(
                    "a single instant with no other record within {max_gap_s:g} s: no movement "
                    "can be told",
                    max_gap_s=max_gap_s,
                ),
            )
            continue
        distinct = part[~_repeated(records, xy, part)]
        traces.append(
            Trace(
                records.trajectory_id,
                len(traces) + 1,
                records.time[distinct],
                xy[distinct],
                station[distinct],
                records.cell[distinct],
                len(known),
            )
        )
    return traces, rejected


def _unlisted(records: SignalingRecords, which: np.ndarray) -> Rejection:
    cells = records.cell[which]
    different = len(set(cells))
    row = records.row[which[0]]
    if len(which) == 1:
        where = tr("row {row}", row=row)
    elif different == 1:
        where = tr("first in row {row}", row=row)
    else:
        where = tr("first in row {row}, {values} different ones", row=row, values=different)
    return Rejection(
        records.trajectory_id,
        len(which),
        tr(
            "no position, and its cell is not among the base stations: {cell!r} ({where}). Add the "
            "cell to STATIONS; check that CELL and STATION_CELL hold the same ids.",
            cell=cells[0],
            where=where,
        ),
    )


def _repeated(records: SignalingRecords, xy: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Which records say again what another one of the same instant said."""
    numbers: dict[object, int] = {}
    cell = np.array([numbers.setdefault(name, len(numbers)) for name in records.cell[order]])
    said = np.column_stack([records.time[order], np.nan_to_num(xy[order], nan=np.inf), cell])
    alike = np.lexsort(said.T)  # stable: of those that say the same the first comes first
    repeated = np.zeros(len(order), bool)
    repeated[alike[1:]] = (said[alike[1:]] == said[alike[:-1]]).all(axis=1)
    return repeated


def _impossible(time: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Records that cannot be reconciled with the most numerous run of records that agree."""
    breaks = np.flatnonzero(_too_far(time[1:], xy[1:], time[:-1], xy[:-1])) + 1
    first, last = np.append(0, breaks), np.append(breaks, len(time)) - 1
    main = int(np.argmax(last - first))
    impossible = np.zeros(len(time), bool)
    for others, away, towards in (
        (range(main + 1, len(first)), last, first),
        (range(main - 1, -1, -1), first, last),
    ):
        # walk away from the main run; each run must be within reach of the last one believed
        believed = main
        for run in others:
            near, far = away[believed], towards[run]
            if _too_far(time[near], xy[near], time[far], xy[far]):
                impossible[first[run] : last[run] + 1] = True
            else:
                believed = run
    return impossible


def _too_far(
    time: np.ndarray, xy: np.ndarray, other_time: np.ndarray, other_xy: np.ndarray
) -> np.ndarray:
    distance = np.hypot(*(xy - other_xy).T)
    return distance > 2 * COVERAGE_M + FASTEST_MPS * np.abs(time - other_time)
