"""From signaling records to reconstructed trajectories: the main job, without QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import NoPathError, never
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.path import Path
from sig2gps_qgis.plane_decoder import PlaneDecoder
from sig2gps_qgis.road_decoder import RoadDecoder
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import Rejection, prepare


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
        records: how many records with a position it rests on, duplicates included.
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
        self._road_decoder: RoadDecoder | None = None

    def reconstruct(
        self, records: SignalingRecords, cancelled: Callable[[], bool] = never
    ) -> tuple[list[ReconstructedTrajectory], list[Rejection]]:
        """Reconstruct every part of a trajectory.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        traces, rejected = prepare(records, self.stations, self.max_gap_s)
        return [self._reconstruct(trace, cancelled) for trace in traces], rejected

    def _reconstruct(self, trace: Trace, cancelled: Callable[[], bool]) -> ReconstructedTrajectory:
        evidence = self.model.evidence(trace)
        path = self._decode_on_roads(evidence, cancelled)
        if path is not None:
            return self._given_out(trace, path, on_roads=True)
        return self._given_out(trace, PlaneDecoder().decode(evidence, cancelled), on_roads=False)

    def _decode_on_roads(self, evidence: Evidence, cancelled: Callable[[], bool]) -> Path | None:
        """The path on the roads; None where they do not reach the trace or do not lead along it."""
        if self.roads is None or not len(self.roads):
            return None
        if self._road_decoder is None:
            self._road_decoder = RoadDecoder(self.roads, cancelled)
        if not self._road_decoder.reaches(evidence, cancelled):
            return None
        try:
            return self._road_decoder.decode(evidence, cancelled)
        except NoPathError:
            return None

    def _given_out(self, trace: Trace, path: Path, on_roads: bool) -> ReconstructedTrajectory:
        time = np.append(np.arange(trace.time[0], trace.time[-1], self.interval_s), trace.time[-1])
        path = path.until(trace.time[-1])
        line_xy, line_time = path.timed_line()
        return ReconstructedTrajectory(
            trajectory_id=trace.trajectory_id,
            part=trace.part,
            time=time,
            xy=path.position_at(time),
            sigma_m=np.interp(time, path.time, path.sigma_m),
            speed_kmh=3.6 * np.gradient(path.driven_at(time), time),
            cell=trace.cell[np.searchsorted(trace.time, time, side="right") - 1],
            line_xy=line_xy,
            line_time=line_time,
            records=trace.records,
            on_roads=on_roads,
        )
