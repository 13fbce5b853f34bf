"""A small city of square blocks, and a drive through it whose signaling is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations

BLOCK_M = 200.0
SPEED_KMH = 50.0
ONE_WAY_NORTH_X = 400.0
"""The one street of the city that may only be driven northwards."""


def grid_lines(streets: int = 11, origin: tuple[float, float] = (0.0, 0.0)) -> list[np.ndarray]:
    """Streets from west to east, then from south to north, each (streets, 2) metres."""
    along = BLOCK_M * np.arange(streets)
    west_east = [np.column_stack([along, np.full(streets, y)]) for y in along]
    south_north = [np.column_stack([np.full(streets, x), along]) for x in along]
    return [line + origin for line in west_east + south_north]


def grid_network(streets: int = 11, origin: tuple[float, float] = (0.0, 0.0)) -> RoadNetwork:
    """Two-way streets, but for the one-way at :data:`ONE_WAY_NORTH_X`."""
    lines = grid_lines(streets, origin)
    direction = np.full(len(lines), RoadDirection.BOTH)
    direction[streets + round(ONE_WAY_NORTH_X / BLOCK_M)] = RoadDirection.FORWARD
    return RoadNetwork.from_lines(lines, direction, np.full(len(lines), SPEED_KMH))


def lattice_stations(low: float = -200.0, high: float = 2200.0, spacing: float = 600.0) -> Stations:
    """Stations on a square lattice, every other row shifted by half its spacing."""
    rows = np.arange(low, high + 1, spacing)
    xy = np.array([(x + (k % 2) * spacing / 2, y) for k, y in enumerate(rows) for x in rows])
    return Stations(tuple(f"s{number}" for number in range(len(xy))), xy)


@dataclass(frozen=True)
class Drive:
    """Where a phone was.

    Attributes:
        time: (T,) float64 epoch seconds, one second apart.
        xy: (T, 2) float64, metres.
    """

    time: np.ndarray
    xy: np.ndarray

    @classmethod
    def along(
        cls, corners: np.ndarray, speed_mps: float = 10.0, stop_s: int = 0, start: float = 1.7e9
    ) -> Drive:
        """Drive evenly along straight lines between corners (k, 2), metres, and stop at each."""
        reached = np.append(0.0, np.cumsum(np.hypot(*np.diff(corners, axis=0).T)))
        arrival = reached / speed_mps + stop_s * np.arange(len(corners))
        moment = np.arange(0.0, arrival[-1])
        # at each corner from the arrival to the end of the stop
        bend = np.stack([arrival, arrival + stop_s], axis=1).ravel()
        place = np.repeat(corners, 2, axis=0)
        xy = np.stack([np.interp(moment, bend, place[:, k]) for k in (0, 1)], axis=1)
        return cls(start + moment, xy)

    @classmethod
    def wandering(cls, seed: int, turns: int = 10) -> Drive:
        """A drive through the city of 11 streets that turns and stops at random corners."""
        rng = np.random.default_rng(seed)
        street = rng.integers(0, 11, 2)
        corners = [street.copy()]
        for turn in range(turns):
            axis = turn % 2
            against_one_way = axis == 1 and street[0] * BLOCK_M == ONE_WAY_NORTH_X
            choices = np.setdiff1d(np.arange(street[1] if against_one_way else 0, 11), street[axis])
            if len(choices):
                street[axis] = rng.choice(choices)
                corners.append(street.copy())
        return cls.along(BLOCK_M * np.array(corners), stop_s=25)

    def at(self, time: np.ndarray) -> np.ndarray:
        """(N, 2) metres at given times."""
        return np.stack([np.interp(time, self.time, self.xy[:, k]) for k in (0, 1)], axis=1)

    def signaling(self, stations: Stations, period_s: int = 30) -> SignalingRecords:
        """The nearest station serves: a record at each change, and when a period is over."""
        offset = self.xy[:, None] - stations.xy[None]
        served = np.argmin(np.hypot(offset[..., 0], offset[..., 1]), axis=1)
        changed = np.diff(served, prepend=-1) != 0
        kept = np.flatnonzero(changed | (np.arange(len(served)) % period_s == 0))
        number = served[kept]
        return SignalingRecords(
            trajectory_id="drive",
            time=self.time[kept],
            xy=stations.xy[number],
            cell=np.array([stations.ids[k] for k in number], object),
            row=np.arange(len(kept)),
        )
