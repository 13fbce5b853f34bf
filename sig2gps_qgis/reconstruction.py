"""From signaling records to reconstructed trajectories: the main job, without QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Callable

import numpy as np

from sig2gps_qgis.decoder import Posterior, posterior, states_in_reach
from sig2gps_qgis.least_error_path import least_error_path
from sig2gps_qgis.motion import Motion
from sig2gps_qgis.plane_path import plane_path
from sig2gps_qgis.plane_states import plane_states
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.road_path import draw
from sig2gps_qgis.road_states import RoadStates
from sig2gps_qgis.serving_cell import ServingCellEvidence, ServingCellModel
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import Rejection, prepare

ROAD_REACH_M = 2000.0
"""A trace is decoded on roads if there is one this near to most of its stations."""

PLANE_SPEED_KMH = 50.0
"""Speed of travel where no roads say it."""


@dataclass(frozen=True)
class ReconstructedTrajectory:
    """One part of a trajectory, reconstructed.

    Attributes:
        trajectory_id: whose it is.
        part: counts from 1 where the trajectory was split at gaps.
        time: (T,) float64, epoch seconds: the first record's, every interval, the last one's.
        xy: (T, 2) metres in the local CRS.
        sigma_m: (T,) metres, root of the mean squared distance from the truth to be expected.
        speed_kmh: (T,) along the line.
        cell: (T,) object, serving cell id or None.
        line_xy: (P, 2) metres, vertices of the path driven; line_time: (P,) epoch seconds.
        records: how many records it rests on.
        on_roads: whether it follows the roads, or the plane where none reached it.
    """

    trajectory_id: str
    part: int
    time: np.ndarray
    xy: np.ndarray
    sigma_m: np.ndarray
    speed_kmh: np.ndarray
    cell: np.ndarray
    line_xy: np.ndarray
    line_time: np.ndarray
    records: int
    on_roads: bool


def _never() -> bool:
    return False


class Reconstructor:
    """Reconstructs trajectories from signaling, one at a time.

    Args:
        stations: all stations (or cells) known.
        roads: the roads to keep to; without them, the plane.
        interval_s: seconds between the points given out.
        max_gap_s: seconds without a record after which a trace is split.
    """

    engine = "hmm"
    engine_version = "1"

    def __init__(
        self,
        stations: Stations,
        roads: RoadNetwork | None = None,
        *,
        interval_s: float = 10.0,
        max_gap_s: float = 1800.0,
    ) -> None:
        self.stations = stations
        self.roads = roads
        self.interval_s = interval_s
        self.max_gap_s = max_gap_s
        self.model = ServingCellModel(stations)

    @cached_property
    def _road_states(self) -> RoadStates | None:
        return RoadStates.cut(self.roads) if self.roads is not None and len(self.roads) else None

    @cached_property
    def _road_motion(self) -> Motion:
        return Motion.over(self._road_states.space)

    def reconstruct(
        self, records: SignalingRecords, cancelled: Callable[[], bool] = _never
    ) -> tuple[list[ReconstructedTrajectory], list[Rejection]]:
        """Reconstruct every part of a trajectory.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        traces, rejected = prepare(records, self.stations, self.max_gap_s)
        return [self._decode(trace, cancelled) for trace in traces], rejected

    def _decode(self, trace: Trace, cancelled: Callable[[], bool]) -> ReconstructedTrajectory:
        evidence = self.model.evidence(trace)
        states = self._road_states
        if states is not None:
            near = states_in_reach(states.space, evidence.anchor, ROAD_REACH_M)
            if len(near):
                state = states_in_reach(states.space, evidence.anchor, evidence.reach_m)
                motion = self._road_motion
                found = posterior(states.space, motion, evidence, state, cancelled)
                path = least_error_path(states.space.xy, found, motion, cancelled)
                line = draw(states, path, evidence.time)
                return self._given_out(trace, evidence, states.space.xy, found, line, True)
        space = plane_states(evidence.anchor, evidence.reach_m, PLANE_SPEED_KMH)
        state = states_in_reach(space, evidence.anchor, evidence.reach_m)
        found = posterior(space, Motion.over(space), evidence, state, cancelled)
        line = plane_path(space.xy[found.state], found.probability), evidence.time
        return self._given_out(trace, evidence, space.xy, found, line, False)

    def _given_out(
        self,
        trace: Trace,
        evidence: ServingCellEvidence,
        space_xy: np.ndarray,
        found: Posterior,
        line: tuple[np.ndarray, np.ndarray],
        on_roads: bool,
    ) -> ReconstructedTrajectory:
        line_xy, line_time = line
        ticks = np.arange(trace.time[0], trace.time[-1], self.interval_s)
        time = np.append(ticks, trace.time[-1])
        xy = _at(time, line_time, line_xy)
        sigma = _rms_distance(
            space_xy[found.state], found.probability, _at(evidence.time, line_time, line_xy)
        )
        return ReconstructedTrajectory(
            trajectory_id=trace.trajectory_id,
            part=trace.part,
            time=time,
            xy=xy,
            sigma_m=np.interp(time, evidence.time, sigma),
            speed_kmh=_speed_kmh(time, line_time, line_xy),
            cell=trace.cell[np.searchsorted(trace.time, time, side="right") - 1],
            line_xy=line_xy,
            line_time=line_time,
            records=trace.records,
            on_roads=on_roads,
        )


def _at(time: np.ndarray, line_time: np.ndarray, line_xy: np.ndarray) -> np.ndarray:
    return np.stack([np.interp(time, line_time, line_xy[:, k]) for k in (0, 1)], axis=1)


def _speed_kmh(time: np.ndarray, line_time: np.ndarray, line_xy: np.ndarray) -> np.ndarray:
    """(T,) speed along the line, between the points before and after each."""
    driven = np.append(0.0, np.cumsum(np.hypot(*np.diff(line_xy, axis=0).T)))
    return 3.6 * np.gradient(np.interp(time, line_time, driven), time)


def _rms_distance(xy: np.ndarray, probability: np.ndarray, place: np.ndarray) -> np.ndarray:
    """(T,) root mean square distance of a place from the phone, over the posterior."""
    centre = xy.mean(axis=0)
    xy, place = xy - centre, place - centre
    moment = probability.astype(float) @ np.column_stack([xy, np.square(xy).sum(axis=1)])
    squared = moment[:, 2] - 2 * (place * moment[:, :2]).sum(axis=1) + np.square(place).sum(axis=1)
    return np.sqrt(np.maximum(squared, 0.0))
