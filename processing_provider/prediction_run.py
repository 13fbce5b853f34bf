"""From stored records to next positions: by the engine of a run, with progress."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from sig2gps_qgis.processing_provider.engine_choice import CONSTANT_VELOCITY
from sig2gps_qgis.processing_provider.inference_parameters import InferencePlan
from sig2gps_qgis.processing_provider.records_bar import RecordsBar
from sig2gps_qgis.processing_provider.run_notes import RunNotes
from sig2gps_qgis.processing_provider.run_sources import evidence_sources
from sig2gps_qgis.processing_provider.signaling_input import ROADS_READ, SignalingInput
from sig2gps_qgis.processing_provider.trajectory_run import records_of
from sig2gps_qgis.processing_provider.video_run import RunGround

if TYPE_CHECKING:
    from sig2gps_qgis.next_positions import NextPositionsMethod
    from sig2gps_qgis.next_positions_predictor import Ahead, Outcome
    from sig2gps_qgis.processing_provider.video_session import ServedVideos
    from sig2gps_qgis.signaling import SignalingRecords
    from sig2gps_qgis.trace import Trace


class _EarlierParts:
    """Counts records before a trajectory's last gap, which no outcome tells of."""

    def __init__(self) -> None:
        self._untold: dict[str, int] = {}

    def noted(self, trajectories: Iterator[SignalingRecords]) -> Iterator[SignalingRecords]:
        """The same, while they are read."""
        for trajectory in trajectories:
            self._untold[trajectory.trajectory_id] = len(trajectory)
            yield trajectory

    def records(self, outcome: Outcome) -> int:
        """Those that the trajectory has, once its last part is predicted; 0 before."""
        from sig2gps_qgis.next_positions import NextPositions

        self._untold[outcome.trajectory_id] -= outcome.records
        if not isinstance(outcome, NextPositions):
            return 0
        return max(0, self._untold.pop(outcome.trajectory_id))


class PredictionRun:
    """Predicts the trajectories of one run.

    Args:
        plan: which engine, and where.
        served: the video server; None where none is asked.
        given: the signaling, read.
        ahead: how far.
    """

    def __init__(
        self,
        plan: InferencePlan,
        served: ServedVideos | None,
        given: SignalingInput,
        ahead: Ahead,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._plan = plan
        self._served = served
        self._given = given
        self._ahead = ahead
        self._context = context
        self._feedback = feedback

    @property
    def ground(self) -> RunGround:
        """Where it takes place; of each trajectory the part that is continued."""
        given = self._given
        transforms = self._context.transformContext()
        return RunGround(given.frame, transforms, given.stations, given.roads, self._ends)

    def outcomes(self) -> Generator[Outcome, None, None]:
        """What becomes of each trajectory, with progress.

        Raises:
            Cancelled: the user wished so.
        """
        given, feedback = self._given, self._feedback
        bar = RecordsBar(feedback, given.store.record_count(), ROADS_READ)
        earlier = _EarlierParts()
        records = earlier.noted(records_of(given.store, given.frame, feedback))
        if self._served is None:
            from sig2gps_qgis.next_positions_predictor import NextPositionsPredictor

            predictor = NextPositionsPredictor(given.stations, self._without_server(), self._ahead)
            for outcome in predictor.predict_all(records, feedback.isCanceled):
                yield outcome
                bar.decoded(outcome.records, earlier.records(outcome))
            return
        from sig2gps_qgis.road_walk import RoadWalk
        from sig2gps_qgis.served_predictor import ServedPredictor
        from sig2gps_qgis.serving_cell import ServingCellModel
        from sig2gps_qgis.walk_decoder import WalkDecoder

        source, _ = evidence_sources(self._plan, self._served, self.ground, feedback)
        decoder = WalkDecoder(given.roads)
        walk = RoadWalk(ServingCellModel(given.stations), decoder) if self._plan.fallback else None
        notes = RunNotes(feedback, walk.name if walk else "")
        served = ServedPredictor(given.stations, source, decoder, self._ahead, walk)
        cancelled = bar.watching(source)
        with closing(served.predict_all(records, cancelled, notes.unanswered)) as outcomes:
            for outcome in outcomes:
                yield outcome
                bar.decoded(outcome.records, earlier.records(outcome))
        notes.finish()

    def _without_server(self) -> NextPositionsMethod:
        from sig2gps_qgis.constant_velocity import ConstantVelocity
        from sig2gps_qgis.road_walk import RoadWalk
        from sig2gps_qgis.serving_cell import ServingCellModel
        from sig2gps_qgis.walk_decoder import WalkDecoder

        if self._plan.choice.engine == CONSTANT_VELOCITY:
            return ConstantVelocity()
        return RoadWalk(ServingCellModel(self._given.stations), WalkDecoder(self._given.roads))

    def _ends(self) -> Iterator[Trace]:
        from sig2gps_qgis.trace import Trace
        from sig2gps_qgis.trace_ends import trace_ends

        given, feedback = self._given, self._feedback
        records = records_of(given.store, given.frame, feedback)
        gap_s = self._ahead.max_gap_s
        for end in trace_ends(records, given.stations, gap_s, feedback.isCanceled):
            if isinstance(end, Trace):
                yield end
