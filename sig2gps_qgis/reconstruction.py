"""From signaling records to reconstructed trajectories: the main job, without QGIS."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import Callable, Union

import numpy as np

from sig2gps_qgis.errors import NoPathError, never
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.evidence_ahead import evidence_ahead
from sig2gps_qgis.evidence_source import EvidenceSource, full_version
from sig2gps_qgis.inference_errors import InferenceError
from sig2gps_qgis.path import Path
from sig2gps_qgis.plane_decoder import PlaneDecoder
from sig2gps_qgis.road_decoder import RoadDecoder
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.serving_cell_source import ServingCellSource
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_batches import trace_batches
from sig2gps_qgis.trace_preparation import Rejection


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
        engine: name of the engine that the evidence came from; engine_version: its version and
            the revision of its weights.
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
    engine: str
    engine_version: str

    @property
    def length_m(self) -> float:
        """Of the path driven."""
        return float(np.hypot(*np.diff(self.line_xy, axis=0).T).sum())


Outcome = Union[ReconstructedTrajectory, Rejection]


class Reconstructor:
    """Reconstructs trajectories from signaling.

    Args:
        stations: all stations (or cells) known.
        roads: the roads to keep to; without them, the plane.
        source: the engine that the evidence comes from; `hmm` unless told otherwise.
        fallback: takes over traces that ``source`` lost its inference server for; without it they
            are rejected.
        interval_s: seconds between the points given out.
        max_gap_s: seconds without a record after which a trace is split.
    """

    def __init__(
        self,
        stations: Stations,
        roads: RoadNetwork | None = None,
        *,
        source: EvidenceSource | None = None,
        fallback: EvidenceSource | None = None,
        interval_s: float = 10.0,
        max_gap_s: float = 1800.0,
    ) -> None:
        self.stations = stations
        self.roads = roads
        self.source = source or ServingCellSource(ServingCellModel(stations))
        self.fallback = fallback
        self.interval_s = interval_s
        self.max_gap_s = max_gap_s
        self._road_decoder: RoadDecoder | None = None

    def reconstruct(
        self, records: SignalingRecords, cancelled: Callable[[], bool] = never
    ) -> tuple[list[ReconstructedTrajectory], list[Rejection]]:
        """Reconstruct every part of one trajectory.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        trajectories: list[ReconstructedTrajectory] = []
        rejections: list[Rejection] = []
        for outcome in self.reconstruct_all([records], cancelled):
            if isinstance(outcome, Rejection):
                rejections.append(outcome)
            else:
                trajectories.append(outcome)
        return trajectories, rejections

    def reconstruct_all(
        self,
        trajectories: Iterable[SignalingRecords],
        cancelled: Callable[[], bool] = never,
        lost: Callable[[InferenceError], None] | None = None,
    ) -> Generator[Outcome, None, None]:
        """What becomes of many trajectories' records, in their order, each as soon as it is known.

        The ``records`` of all outcomes add up to those that were given. The trajectories are read
        one batch of traces ahead.

        Args:
            lost: told of every trace that ``source`` has no evidence for.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        batches = trace_batches(trajectories, self.stations, self.max_gap_s)
        with closing(evidence_ahead(self.source, batches, cancelled)) as ahead:
            for batch, answers in ahead:
                yield from batch.rejections
                for trace, answer in zip(batch.traces, answers):
                    if isinstance(answer, InferenceError):
                        if lost is not None:
                            lost(answer)
                        yield self._without_server(trace, answer, cancelled)
                    else:
                        yield self._decoded(trace, answer, self.source, cancelled)

    def _without_server(
        self, trace: Trace, error: InferenceError, cancelled: Callable[[], bool]
    ) -> Outcome:
        if self.fallback is None:
            reason, _, _ = str(error).partition("\n")  # the end of a server's log may follow
            return Rejection(trace.trajectory_id, trace.records, reason)
        (evidence,) = self.fallback.evidence([trace], cancelled)
        return self._decoded(trace, evidence, self.fallback, cancelled)

    def _decoded(
        self,
        trace: Trace,
        evidence: Evidence,
        source: EvidenceSource,
        cancelled: Callable[[], bool],
    ) -> ReconstructedTrajectory:
        path = self._decode_on_roads(evidence, cancelled)
        on_roads = path is not None
        if path is None:
            path = PlaneDecoder().decode(evidence, cancelled)
        return self._given_out(trace, path, source, on_roads)

    def _decode_on_roads(self, evidence: Evidence, cancelled: Callable[[], bool]) -> Path | None:
        """The path on the roads; None where they do not reach the trace, do not lead along it or
        do not explain it."""
        if self.roads is None or not len(self.roads):
            return None
        if self._road_decoder is None:
            self._road_decoder = RoadDecoder(self.roads, cancelled)
        if not self._road_decoder.reaches(evidence, cancelled):
            return None
        try:
            return self._road_decoder.decode(evidence, cancelled, doubting=True)
        except NoPathError:
            return None

    def _given_out(
        self, trace: Trace, path: Path, source: EvidenceSource, on_roads: bool
    ) -> ReconstructedTrajectory:
        time = self._instants(trace)
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
            engine=source.engine,
            engine_version=full_version(source),
        )

    def _instants(self, trace: Trace) -> np.ndarray:
        """(T,) those of the first record, of every interval, and of the last record."""
        first, last = trace.time[0], trace.time[-1]
        # a last interval that rounding alone makes is none; arange over epoch seconds drifts
        count = max(1, math.ceil((last - first) / self.interval_s - 1e-3))
        return np.append(first + self.interval_s * np.arange(count), last)
