"""Several videos of one window, judged without knowing the truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.video import VideoReading
from sig2gps_qgis.video_window import VideoWindow

CONTINUOUS = 2.0
"""What it is worth, in nats, that the path is in one piece..."""
ON_ROADS = 6.0
"""...that all of it is on roads..."""
COMPLETE = 12.0
"""...and that every frame has a dot. Choices, not fitted: no trained checkpoint was at hand."""

AGREEMENT_SHARE = 0.6
"""What the signaling counts, as in ``joint_evidence``."""

ROAD_WIDTH_M = 60.0
"""A path this wide around roads is on them, or three pixels where those are more."""


@dataclass(frozen=True)
class Judgement:
    """What speaks for a video.

    Attributes:
        pieces: 8-connected pieces of its path; 0: it has none.
        largest_share: of the path that is in its largest piece.
        on_roads: share of its line that is on roads; None where no roads are known.
        agreement: log-likelihood of the signaling along its dots, mean of an instant.
        complete: share of the frames with a dot.
        instants: how many the agreement is the mean of.
    """

    pieces: int
    largest_share: float
    on_roads: float | None
    agreement: float
    complete: float
    instants: int

    @property
    def trust(self) -> float:
        """0 to 1: how much it is a video of a path at all, and not noise."""
        return self.largest_share * self.complete

    @property
    def score(self) -> float:
        """All of it in nats."""
        roads = 0.0 if self.on_roads is None else ON_ROADS * self.on_roads
        return (
            CONTINUOUS * (self.pieces == 1)
            + roads
            + COMPLETE * self.complete
            + AGREEMENT_SHARE * self.agreement * self.instants
        )


def judge(
    window: VideoWindow, reading: VideoReading, geometry: Evidence, roads: np.ndarray | None
) -> Judgement:
    """What speaks for one video of a window.

    Args:
        geometry: evidence of the trace's serving cells.
        roads: (H, W) bool, where roads are; None where none are known.
    """
    heads = window.square.xy(reading.heads)
    known = np.isfinite(heads[:, 0])
    instants = np.round((window.time - geometry.time[0]) / STEP_S).astype(np.int64)
    within = (instants >= 0) & (instants < len(geometry.time))
    within[len(within) - window.ahead :] = False  # no signaling is known there
    agreement, count = 0.0, int(within.sum())
    if (known & within).any():
        # a frame without a dot counts as the worst of the others
        some = np.flatnonzero(known & within)
        begin, end = int(instants[some].min()), int(instants[some].max()) + 1
        nats = geometry.log_likelihood(heads[some], begin, end)
        along = nats[instants[some] - begin, np.arange(len(some))]
        agreement = float((along.sum() + along.min() * (count - len(some))) / count)
    return Judgement(
        pieces=reading.pieces,
        largest_share=reading.largest_share,
        on_roads=None if roads is None else _share_on(roads, reading),
        agreement=agreement,
        complete=float(known[1:].mean()),
        instants=count,
    )


def weights(judgements: Sequence[Judgement]) -> np.ndarray:
    """(K,) what each of a window's videos counts; sums to 1, less what is not to be trusted."""
    score = np.array([judgement.score for judgement in judgements])
    weight = np.exp(score - score.max())
    trust = np.array([judgement.trust for judgement in judgements])
    return trust * weight / weight.sum()


def _share_on(roads: np.ndarray, reading: VideoReading) -> float:
    places = np.concatenate([*reading.ways, reading.heads[np.isfinite(reading.heads[:, 0])]])
    if not len(places):
        return 0.0
    column, row = np.clip(np.round(places).astype(int), 0, len(roads) - 1).T
    return float(roads[row, column].mean())
