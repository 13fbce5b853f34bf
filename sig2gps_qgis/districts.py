"""A state space seen from afar, to find out where a closer look is due.

States are gathered in squares of the map, districts, and decoded as if those were the states: that
takes a small part of the time, and most districts turn out to be out of the question. Only the
states of the others are looked at (coarse-to-fine dynamic programming, Raphael, IEEE TPAMI 23(12),
2001).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Callable

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from sig2gps_qgis.decoder import Shortlist, forward_backward
from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import Motion
from sig2gps_qgis.state_space import StateSpace

SIDE_M = 150.0
"""Side of a district: less than signaling can resolve."""

OUT_OF_THE_QUESTION = 1e-9
"""A district never more probable than this is not looked at..."""

INDULGENCE = 0.7
"""...where motion between districts counts to this power only: they do not know which way a phone
was headed, and so think a long drive less likely than it is."""


@dataclass(frozen=True)
class Districts:
    """Squares of the map with the states in them.

    Attributes:
        xy: (D, 2) metres, centre of each district's states.
        prior: (D,) share of all phones in it at any moment; sums to 1.
        motion: from district to district.
        state: (S,) all states, one district's after the other's.
        first: (D + 1,) where each district's start in ``state``.
    """

    xy: np.ndarray
    prior: np.ndarray
    motion: Motion
    state: np.ndarray
    first: np.ndarray

    @classmethod
    def over(
        cls,
        space: StateSpace,
        motion: Motion,
        side_m: float = SIDE_M,
        cancelled: Callable[[], bool] = never,
    ) -> Districts:
        """The districts of a state space, and the mean motion of the phones in them.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        column, row = np.floor((space.xy - space.xy.min(axis=0)) / side_m).astype(np.int64).T
        square, district = np.unique(row * (column.max() + 1) + column, return_inverse=True)
        stop_if(cancelled)
        n, count = len(space), len(square)
        prior = np.bincount(district, space.prior)
        share = (space.prior / prior[district]).astype(np.float32)
        step = motion.step
        into = sparse.csr_matrix(
            (
                step.data * np.repeat(share, np.diff(step.indptr)),
                district[step.indices],
                step.indptr,
            ),
            shape=(n, count),
        )
        stop_if(cancelled)
        gathering = sparse.csr_matrix((np.ones(n, np.float32), (district, np.arange(n))))
        stop_if(cancelled)
        lumped = (gathering @ into).tocsr()
        lumped.data **= INDULGENCE
        stop_if(cancelled)
        centre = [np.bincount(district, space.prior * space.xy[:, k]) / prior for k in (0, 1)]
        return cls(
            xy=np.stack(centre, axis=1),
            prior=prior,
            motion=Motion(lumped),
            state=gathering.indices.astype(np.int64),
            first=gathering.indptr.astype(np.int64),
        )

    def near(self, anchors: np.ndarray, reach_m: float) -> np.ndarray:
        """Indices of the districts within reach of any anchor (A, 2)."""
        low, high = anchors.min(axis=0), anchors.max(axis=0)
        radius = np.hypot(*(high - low)) / 2 + reach_m
        around = np.sort(self._tree.query_ball_point((low + high) / 2, radius)).astype(np.int64)
        distance, _ = cKDTree(anchors).query(self.xy[around], distance_upper_bound=reach_m)
        return around[np.isfinite(distance)]

    def shortlist(
        self, evidence: Evidence, begin: int, end: int, cancelled: Callable[[], bool]
    ) -> Shortlist:
        """The states in which the phone may well have been, at any of the instants.

        Args:
            evidence: of the trace.
            begin, end: the instants, ``end`` excluded.
            cancelled: asked at every instant.

        Raises:
            Cancelled: as soon as ``cancelled()`` says so.
        """
        near = self.near(evidence.anchors(begin, end), evidence.reach_m)
        if not len(near):
            return Shortlist(near, 0.0)
        phones = self.prior[near].sum()
        probability, _ = forward_backward(
            self.motion.within(near),
            evidence.log_likelihood(self.xy[near], begin, end),
            self.prior[near] / phones,
            cancelled,
        )
        likely = near[probability.max(axis=0) > OUT_OF_THE_QUESTION]
        states = [
            self.state[self.first[district] : self.first[district + 1]] for district in likely
        ]
        return Shortlist(np.sort(np.concatenate(states)), phones)

    @cached_property
    def _tree(self) -> cKDTree:
        return cKDTree(self.xy)
