"""Next positions with evidence that an inference server gives, asked for many traces at once."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.evidence_ahead import evidence_ahead
from sig2gps_qgis.evidence_source import EvidenceSource, full_version
from sig2gps_qgis.inference_errors import InferenceError
from sig2gps_qgis.next_positions import Continuation, NextPositionsMethod
from sig2gps_qgis.next_positions_predictor import Ahead, Outcome
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_batches import in_batches
from sig2gps_qgis.trace_ends import trace_ends
from sig2gps_qgis.trace_preparation import Rejection
from sig2gps_qgis.walk_decoder import WalkDecoder


class ServedPredictor:
    """Predicts by evidence that goes on to the horizon.

    Args:
        stations: all stations (or cells) known.
        source: gives such evidence.
        decoder: makes paths of it.
        ahead: how far.
        fallback: takes over traces that ``source`` has no evidence for; without it they are
            rejected.
    """

    def __init__(
        self,
        stations: Stations,
        source: EvidenceSource,
        decoder: WalkDecoder,
        ahead: Ahead,
        fallback: NextPositionsMethod | None = None,
    ) -> None:
        self.stations = stations
        self.source = source
        self.decoder = decoder
        self.ahead = ahead
        self.fallback = fallback

    def predict_all(
        self,
        trajectories: Iterable[SignalingRecords],
        cancelled: Callable[[], bool] = never,
        lost: Callable[[InferenceError], None] | None = None,
    ) -> Generator[Outcome, None, None]:
        """As that of :class:`NextPositionsPredictor`, one batch of traces read ahead.

        Args:
            lost: told of every trace that ``source`` has no evidence for.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        ends = trace_ends(trajectories, self.stations, self.ahead.max_gap_s, cancelled)
        with closing(evidence_ahead(self.source, in_batches(ends), cancelled)) as answered:
            for batch, answers in answered:
                yield from batch.rejections
                for trace, answer in zip(batch.traces, answers):
                    if isinstance(answer, InferenceError) and lost is not None:
                        lost(answer)
                    yield self._outcome(trace, answer, cancelled)

    def _outcome(
        self, trace: Trace, answer: Evidence | InferenceError, cancelled: Callable[[], bool]
    ) -> Outcome:
        if not isinstance(answer, InferenceError):
            method: NextPositionsMethod = _Answered(answer, self.source, self.decoder)
        elif self.fallback is not None:
            method = self.fallback
        else:
            reason, _, _ = str(answer).partition("\n")  # the end of a server's log may follow
            return Rejection(trace.trajectory_id, trace.records, reason)
        return self.ahead.continued(trace, method, cancelled)


@dataclass(frozen=True)
class _Answered:
    """The method of one trace, whose evidence is there."""

    evidence: Evidence
    source: EvidenceSource
    decoder: WalkDecoder

    @property
    def name(self) -> str:
        return self.source.engine

    @property
    def version(self) -> str:
        return full_version(self.source)

    def continued(
        self, _trace: Trace, time: np.ndarray, cancelled: Callable[[], bool]
    ) -> Continuation:
        return self.decoder.continuation(lambda _: self.evidence, time, cancelled)
