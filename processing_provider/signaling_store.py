"""Signaling records on disk, so that memory grows with one trace and not with the layer."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Callable, NamedTuple

import numpy as np

_SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -16384;
CREATE TABLE record (trajectory TEXT, time REAL, lon REAL, lat REAL, cell TEXT, row INTEGER);
CREATE TABLE unusable (trajectory TEXT, problem TEXT, detail TEXT, row INTEGER);
"""
_BATCH = 10_000
_INSTRUCTIONS_BETWEEN_CANCEL_CHECKS = 100_000


class StoredRecord(NamedTuple):
    """A record to be decoded; without a position of its own, lon and lat are None."""

    trajectory: str
    time: float
    lon: float | None
    lat: float | None
    cell: str | None
    row: int


class UnusableRecord(NamedTuple):
    """A record that cannot be used: what is wrong with it, and with which of its values."""

    trajectory: str | None
    problem: str
    detail: str | None
    row: int


class UnusableRecords(NamedTuple):
    """Records with the same problem: how many, and the first of them.

    ``values`` counts their different details, 0 where the problem has none.
    """

    trajectory: str | None
    problem: str
    records: int
    values: int
    detail: str | None
    row: int


@dataclass(frozen=True)
class StoredTrace:
    """The records of one trajectory: lon_lat (N, 2) in degrees, NaN where there is no position."""

    trajectory: str
    time: np.ndarray
    lon_lat: np.ndarray
    cell: np.ndarray
    row: np.ndarray


class SignalingStore:
    """A temporary SQLite file that is filled once and read trace by trace.

    A context manager: the file is gone when it is left, whatever happened.

    Raises:
        sqlite3.Error: the file cannot be written, or a query was interrupted by ``cancelled``.
    """

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled

    def __enter__(self) -> SignalingStore:
        self._folder = TemporaryDirectory(prefix="sig2gps-")
        self._connection = sqlite3.connect(Path(self._folder.name) / "signaling.sqlite")
        self._connection.executescript(_SCHEMA)
        self._connection.set_progress_handler(self._cancelled, _INSTRUCTIONS_BETWEEN_CANCEL_CHECKS)
        self._records: list[StoredRecord] = []
        self._unusable: list[UnusableRecord] = []
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._connection.close()
        self._folder.cleanup()

    def add(self, record: StoredRecord) -> None:
        self._records.append(record)
        if len(self._records) >= _BATCH:
            self._write()

    def add_unusable(self, record: UnusableRecord) -> None:
        self._unusable.append(record)
        if len(self._unusable) >= _BATCH:
            self._write()

    def _write(self) -> None:
        self._connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)", self._records)
        self._connection.executemany("INSERT INTO unusable VALUES (?, ?, ?, ?)", self._unusable)
        self._records.clear()
        self._unusable.clear()

    def finish(self) -> None:
        """To be called after the last record was added, before anything is read."""
        self._write()
        self._connection.commit()

    def _one(self, query: str, *values: object) -> tuple[object, ...] | None:
        return self._connection.execute(query, values).fetchone()

    def record_count(self) -> int:
        return self._one("SELECT COUNT(*) FROM record")[0]

    def trajectories(self) -> list[str]:
        """The ids of those with usable records, in order."""
        query = "SELECT DISTINCT trajectory FROM record ORDER BY trajectory"
        return [trajectory for (trajectory,) in self._connection.execute(query)]

    def unusable_count(self) -> int:
        return self._one("SELECT COUNT(*) FROM unusable")[0]

    def median_lon_lat(self) -> tuple[float, float] | None:
        """The median position, which a few wild ones do not move; None without any position."""
        (count,) = self._one("SELECT COUNT(lon) FROM record")
        if not count:
            return None
        return tuple(
            self._one(
                f"SELECT {axis} FROM record WHERE lon IS NOT NULL "  # nosec B608 - lon or lat
                f"ORDER BY {axis} LIMIT 1 OFFSET ?",
                count // 2,
            )[0]
            for axis in ("lon", "lat")
        )

    def corners_lon_lat(self) -> np.ndarray:
        """(4, 2) corners of the box around all positions, (0, 2) without any."""
        west, south, east, north = self._one(
            "SELECT MIN(lon), MIN(lat), MAX(lon), MAX(lat) FROM record"
        )
        if west is None:
            return np.empty((0, 2))
        return np.array([(west, south), (east, south), (east, north), (west, north)])

    def cells_without_position(self) -> list[str]:
        """The cells whose records have no position of their own."""
        query = "SELECT DISTINCT cell FROM record WHERE lon IS NULL"
        return [cell for (cell,) in self._connection.execute(query)]

    def serving_positions(self) -> Iterator[tuple[str | None, float, float]]:
        """Each cell with its first position (lon, lat), then each position without a cell."""
        # SQLite takes bare columns from the row that holds the minimum.
        yield from (
            row[:3]
            for row in self._connection.execute(
                "SELECT cell, lon, lat, MIN(rowid) FROM record "
                "WHERE cell IS NOT NULL AND lon IS NOT NULL GROUP BY cell"
            )
        )
        yield from self._connection.execute(
            "SELECT DISTINCT NULL, lon, lat FROM record WHERE cell IS NULL AND lon IS NOT NULL"
        )

    def unusable(self) -> Iterator[UnusableRecords]:
        """By trajectory and problem, in the order of their first records."""
        yield from (
            UnusableRecords(*row[:6])
            for row in self._connection.execute(
                "SELECT trajectory, problem, COUNT(*), COUNT(DISTINCT detail), detail, row, "
                "MIN(rowid) AS first "
                "FROM unusable GROUP BY trajectory, problem ORDER BY first"
            )
        )

    def problems(self) -> Iterator[UnusableRecords]:
        """By problem, over all trajectories, the most frequent one first."""
        yield from (
            UnusableRecords(None, *row[:5])
            for row in self._connection.execute(
                "SELECT problem, COUNT(*) AS records, COUNT(DISTINCT detail), detail, row, "
                "MIN(rowid) FROM unusable GROUP BY problem ORDER BY records DESC"
            )
        )

    def traces(self) -> Iterator[StoredTrace]:
        """The usable records, trajectory by trajectory, each in the order of the layer."""
        columns = _TraceColumns()
        current = None
        for trajectory, *values in self._connection.execute(
            "SELECT trajectory, time, lon, lat, cell, row FROM record ORDER BY trajectory, rowid"
        ):
            if trajectory != current:
                if current is not None:
                    yield columns.trace(current)
                columns, current = _TraceColumns(), trajectory
            columns.append(*values)
        if current is not None:
            yield columns.trace(current)


class _TraceColumns:
    """The records of one trajectory while they are read, in few bytes each."""

    def __init__(self) -> None:
        self._time, self._lon, self._lat = array("d"), array("d"), array("d")
        self._row = array("q")
        self._cell: list[str | None] = []
        self._cells: dict[str | None, str | None] = {}

    def append(
        self, time: float, lon: float | None, lat: float | None, cell: str | None, row: int
    ) -> None:
        self._time.append(time)
        self._lon.append(np.nan if lon is None else lon)
        self._lat.append(np.nan if lat is None else lat)
        # One string per cell, not one per record.
        self._cell.append(self._cells.setdefault(cell, cell))
        self._row.append(row)

    def trace(self, trajectory: str) -> StoredTrace:
        return StoredTrace(
            trajectory=trajectory,
            time=np.array(self._time),
            lon_lat=np.column_stack([self._lon, self._lat]),
            cell=np.array(self._cell, dtype=object),
            row=np.array(self._row),
        )
