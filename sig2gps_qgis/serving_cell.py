"""Evidence from serving-cell geometry: the `hmm` engine.

A phone is served by the station that it receives best. With path loss 10 n log10(d) and
independent Gumbel-distributed shadow fading of s dB, the probability that station c serves at x is
d_c^-k / sum_j d_j^-k with k = pi n 10 / (sqrt(6) ln(10) s): a multinomial logit over all known
stations (McFadden 1974; as a law of distance, Huff 1963), that is, a Voronoi diagram with soft
borders. So the stations that did not serve are evidence, too. Two things soften it where lists of
stations come from real life: listed rivals count by a share only, for their positions and powers
are not exact; and unlisted stations compete everywhere, so that a place is never likely merely
because no other station is listed near it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace


@dataclass(frozen=True)
class ServingCellParameters:
    """Physical parameters.

    Attributes:
        path_loss_exponent: n, 2 in free space, 3 to 4 in cities.
        shadow_fading_db: standard deviation of the fading, and of what else makes stations unequal.
        position_error_m: of the stations as they are known.
        decorrelation_s: time after which the serving cell is news again.
        looks_per_stay: most independent observations in one stay under a cell: shadow fading
            does not change while a phone stands still.
        forgotten_s: time after which a stay counts anew: where a phone was then says hardly more
            of where it is, so that in a stay of hours every hour must say it.
        hold_s: how long a cell is taken to serve on after its last record.
        handover_looks: weight of "both cells were received alike here" at a change of cell.
        ping_pong_s: a return to the cell before (A-B-A) within this time is no second handover.
        outlier_share: probability that a cell serves against all geometry.
        rival_share: how far the listed stations compete: 1 if their positions and powers were
            exact and all of them on one frequency; less, since they are not.
        unlisted_m: distance from its station at which an unlisted one serves as likely.
        neighbours: stations that compete at a place, the nearest ones.
    """

    path_loss_exponent: float = 3.5
    shadow_fading_db: float = 8.0
    position_error_m: float = 180.0
    decorrelation_s: float = 15.0
    looks_per_stay: float = 5.0
    forgotten_s: float = 1200.0
    hold_s: float = 120.0
    handover_looks: float = 0.4
    ping_pong_s: float = 20.0
    outlier_share: float = 0.005
    rival_share: float = 0.3
    unlisted_m: float = 300.0
    neighbours: int = 24

    @property
    def selectivity(self) -> float:
        """k, the exponent of distance in the probability to serve."""
        gumbel_db = self.shadow_fading_db * math.sqrt(6.0) / math.pi
        return self.path_loss_exponent * 10.0 / math.log(10.0) / gumbel_db


REACH_M = 3000.0
"""A phone is looked for within this distance of one of its stations..."""

REACH_PER_STRIDE = 1.5
"""...or within this multiple of the strides from one serving station to the next."""


@dataclass(frozen=True)
class ServingCellEvidence:
    """The evidence of one trace; see :class:`sig2gps_qgis.evidence.Evidence`.

    Attributes:
        weight: (T, U) CSR float32, independent observations of each distinct serving position.
        served_from: (U, 2) distinct serving positions, metres; infinite for unlisted stations.
        served_by: (U,) their index among the stations, -1 for those that are not one of them.
    """

    time: np.ndarray
    reach_m: float
    weight: sparse.csr_matrix
    served_from: np.ndarray
    served_by: np.ndarray
    model: ServingCellModel

    def anchors(self, begin: int, end: int) -> np.ndarray:
        served = self._listed(begin, end)
        if not len(served):  # a silence longer than a cell is held to serve: look around it
            when = self._heard
            nearest = [np.searchsorted(when, begin) - 1, np.searchsorted(when, end) % len(when)]
            served = np.concatenate([self._listed(at, at + 1) for at in when[nearest]])
        return self.served_from[served]

    def log_likelihood(self, xy: np.ndarray, begin: int, end: int) -> np.ndarray:
        weight = self.weight[begin:end]
        served = np.unique(weight.indices)
        return weight[:, served].toarray() @ self.model.log_probability(
            xy, self.served_from[served], self.served_by[served]
        )

    def _listed(self, begin: int, end: int) -> np.ndarray:
        """Which serving positions with a place were heard in the meantime."""
        served = np.unique(self.weight[begin:end].indices)
        return served[np.isfinite(self.served_from[served, 0])]

    @cached_property
    def _heard(self) -> np.ndarray:
        """Instants at which a station with a place was heard."""
        row = np.repeat(np.arange(len(self.time)), np.diff(self.weight.indptr))
        return np.unique(row[np.isfinite(self.served_from[self.weight.indices, 0])])


@dataclass(frozen=True)
class ServingCellModel:
    """Which station serves where, for a set of known stations."""

    stations: Stations
    parameters: ServingCellParameters = field(default_factory=ServingCellParameters)

    def log_probability(
        self, xy: np.ndarray, served_from: np.ndarray, served_by: np.ndarray
    ) -> np.ndarray:
        """(U, S) float32, log P(served from each position | place), places (S, 2) in metres."""
        p = self.parameters
        unlisted = self._law(np.array(p.unlisted_m**2, np.float32))
        rivals, weakest = self._rivals(xy)
        out = np.empty((len(served_from), len(xy)), np.float32)
        for row, (position, station) in enumerate(zip(served_from, served_by)):
            own, others = self._strength(xy, position), rivals
            if np.isinf(position).any():
                own = unlisted
            elif station >= 0:  # it is among its own rivals where it is near enough to count
                listed = self._strength(xy, self.stations.xy[station])
                others = np.maximum(rivals - np.where(listed >= weakest, listed, 0.0), 0.0)
            served = own / (own + p.rival_share * others + unlisted)
            out[row] = np.log(p.outlier_share + (1 - p.outlier_share) * served)
        return out

    def _rivals(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(S,) summed strength of the nearest stations of each place, and (S,) their weakest."""
        tree = self._places
        k = min(self.parameters.neighbours, tree.n)
        if not k:
            return np.zeros(len(xy), np.float32), np.zeros(len(xy), np.float32)
        distance, _ = tree.query(xy, k=k)
        strength = self._law(np.square(distance.reshape(len(xy), k), dtype=np.float32))
        return strength.sum(axis=1), 0.999 * strength[:, -1]

    @cached_property
    def _places(self) -> cKDTree:
        """Where stations stand; the sectors of one site compete as one."""
        return cKDTree(np.unique(np.round(self.stations.xy), axis=0))

    def _strength(self, xy: np.ndarray, position: np.ndarray) -> np.ndarray:
        offset = (xy - position).astype(np.float32)
        return self._law(offset[:, 0] ** 2 + offset[:, 1] ** 2)

    def _law(self, squared_distance: np.ndarray) -> np.ndarray:
        p = self.parameters
        # in units of the position error, so that float32 neither under- nor overflows
        return (1.0 + squared_distance / p.position_error_m**2) ** (-0.5 * p.selectivity)

    def evidence(self, trace: Trace) -> ServingCellEvidence:
        """What a trace's records say, at instants from its first record to its last."""
        p = self.parameters
        count = max(2, math.ceil((trace.time[-1] - trace.time[0]) / STEP_S) + 1)
        time = trace.time[0] + STEP_S * np.arange(count)
        # what is unlisted serves from beyond all places
        where = np.where(np.isfinite(trace.xy), trace.xy, np.inf)
        served = np.column_stack([where, trace.station])
        new = np.append(True, (served[1:] != served[:-1]).any(axis=1))  # far fewer than all
        served_from, which = np.unique(served[new], axis=0, return_inverse=True)
        which = which.ravel()[np.cumsum(new) - 1]
        looks = _looks(which, trace.time, p)
        at = np.minimum(looks[:, 0].astype(np.int64), count - 1)
        weight = sparse.csr_matrix(
            (looks[:, 2].astype(np.float32), (at, looks[:, 1].astype(np.int64))),
            shape=(count, len(served_from)),
        )
        weight.eliminate_zeros()
        return ServingCellEvidence(
            time=time,
            reach_m=_reach(trace.xy),
            weight=weight,
            served_from=served_from[:, :2],
            served_by=served_from[:, 2].astype(int),
            model=self,
        )


def _reach(xy: np.ndarray) -> float:
    """Metres: wider where the network of stations is wide."""
    stride = np.hypot(*np.diff(xy[np.isfinite(xy[:, 0])], axis=0).T)
    stride = stride[stride > 0]
    return max(REACH_M, REACH_PER_STRIDE * float(np.quantile(stride, 0.9)) if len(stride) else 0.0)


def _stays(
    which: np.ndarray, time: np.ndarray, hold_s: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cell, start and end of each uninterrupted service; the last one ends with the trace."""
    new = np.append(True, (which[1:] != which[:-1]) | (time[1:] > time[:-1] + hold_s))
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(time)) - 1
    end = np.minimum(np.append(time[1:], time[-1]), time + hold_s)
    return which[first], time[first], end[last]


def _looks(which: np.ndarray, time: np.ndarray, p: ServingCellParameters) -> np.ndarray:
    """(L, 3) instant, cell and weight of each independent observation, instants from the first."""
    handovers = _handovers(which, (time - time[0]) / STEP_S, p)
    cell, start, end = _stays(which, time, p.hold_s)
    counts = np.maximum(1.0, np.ceil((end - start) / p.forgotten_s))
    lasting = (end - start) / counts
    total = counts * p.looks_per_stay * -np.expm1(-lasting / (p.looks_per_stay * p.decorrelation_s))
    instant, stay, share = _spread((start - time[0]) / STEP_S, (end - time[0]) / STEP_S)
    weight = share * np.where(total > 0, total, 1.0)[stay]
    return np.concatenate([handovers, np.column_stack([instant, cell[stay], weight])])


def _spread(start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Instants of each stay, which stay it is, and the share of it that falls on each instant.

    ``start`` and ``end`` (N,) are in steps.
    """
    first, last = np.floor(start + 0.5), np.floor(end + 0.5)
    count = (last - first).astype(np.int64) + 1
    stay = np.repeat(np.arange(len(start)), count)
    instant = first[stay] + np.arange(len(stay)) - np.repeat(np.cumsum(count) - count, count)
    start, end = start[stay], end[stay]
    overlap = np.minimum(instant + 0.5, end) - np.maximum(instant - 0.5, start)
    lasted = end > start
    share = np.where(lasted, np.maximum(overlap, 0.0) / np.where(lasted, end - start, 1.0), 1.0)
    return instant, stay, share


def _handovers(which: np.ndarray, step: np.ndarray, p: ServingCellParameters) -> np.ndarray:
    """At a change of cell both are received about alike: a look at each, at that instant.

    Ping-pong (A-B-A within seconds) says so once: the phone is near their border, it did not
    cross it twice.
    """
    wait = np.diff(step) * STEP_S
    returned = np.append(False, which[2:] == which[:-2]) & (wait <= p.ping_pong_s)
    after = np.flatnonzero((np.diff(which) != 0) & (wait <= p.hold_s) & ~returned) + 1
    at = np.tile(np.round(step[after]), 2)
    cell = np.concatenate([which[after - 1], which[after]])
    return np.column_stack([at, cell, np.full(len(at), p.handover_looks / 2)])
