"""The path with the least expected error in metres that a phone could have taken.

The most probable path is the right answer to "was every step right?"; a map wants positions that
are near the truth. So each state is charged its mean distance from the phone, over the posterior,
and Viterbi finds the cheapest sequence that the motion allows: on roads, connected, in order.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
from scipy import sparse

from sig2gps_qgis.decoder import Posterior
from sig2gps_qgis.distinct_places import distinct_places
from sig2gps_qgis.errors import NoPathError, stop_if
from sig2gps_qgis.motion import Motion

CELLS = 600
"""Cells into which the posterior is summed before distances are taken."""

UNLIKELY_STEP_M = 2.0
"""Metres of expected error that are borne to avoid a step e times less likely."""

NEGLIGIBLE = 1e-5
"""A state never more probable than this is hardly worth a path through it..."""

DETOUR = 1.5
"""...unless the path would err by so many times as much as unconnected places would."""


def expected_distance(xy: np.ndarray, probability: np.ndarray, places: np.ndarray) -> np.ndarray:
    """(T, K) float32, metres: mean distance of each place from the phone at each instant.

    Args:
        xy: (S, 2) states, metres.
        probability: (T, S) of each state at each instant.
        places: (K, 2) metres.
    """
    centre, summing = _cells(xy, probability.sum(axis=0))
    mass = (summing @ probability.T).T
    # coordinates of a CRS have too many digits for float32
    origin = places.mean(axis=0)
    centre, places = (centre - origin).astype(np.float32), (places - origin).astype(np.float32)
    offset = [np.square(centre[:, k, None] - places[:, k]) for k in (0, 1)]
    return mass @ np.sqrt(offset[0] + offset[1])


def _cells(xy: np.ndarray, mass: np.ndarray) -> tuple[np.ndarray, sparse.csr_matrix]:
    """Cells of a grid with at most :data:`CELLS` of them in use: their centres of mass (C, 2), and
    the (C, S) matrix that sums states into them."""
    size = 50.0
    while True:
        column, row = np.floor((xy - xy.min(axis=0)) / size).astype(np.int64).T
        used, cell = np.unique(column * (row.max() + 1) + row, return_inverse=True)
        if len(used) <= CELLS:
            break
        size *= 1.3
    n = len(xy)
    summing = sparse.csr_matrix((np.ones(n, np.float32), (cell, np.arange(n))), (len(used), n))
    weight = np.maximum(mass, 1e-12)
    total = np.bincount(cell, weight)
    centre = np.stack([np.bincount(cell, weight * xy[:, k]) / total for k in (0, 1)], axis=1)
    return centre, summing


def least_error_path(
    posterior: Posterior,
    motion: Motion,
    cancelled: Callable[[], bool],
    start: int | None = None,
    in_reach: Callable[[], Posterior] | None = None,
) -> np.ndarray:
    """(T,) states, as indices into the state space, of the path with the least expected error.

    Args:
        posterior: over the states that matter.
        motion: over all states of the space.
        cancelled: asked at every instant.
        start: the state at which the path must start; any if None.
        in_reach: gives the posterior over more states, all those in reach; asked only where
            no good path leads through those that matter. None: there are no more.

    Raises:
        Cancelled: as soon as ``cancelled()`` says so.
        NoPathError: no path leads from the start through the states in reach.
    """
    matters = posterior.probability.max(axis=0) > NEGLIGIBLE
    if start is not None:
        matters |= posterior.state == start
    path, is_good = _best(posterior, np.flatnonzero(matters), motion, cancelled, start)
    if not is_good:
        if in_reach is not None:
            posterior = in_reach()
        path, _ = _best(posterior, np.arange(len(posterior.state)), motion, cancelled, start)
    if path is None:
        raise NoPathError("no path leads through the states in reach")
    return path


def _best(
    posterior: Posterior,
    chosen: np.ndarray,
    motion: Motion,
    cancelled: Callable[[], bool],
    start: int | None,
) -> tuple[np.ndarray | None, bool]:
    """The path through some of the states, None if there is none; and whether it errs not much
    more than unconnected places would."""
    state, xy = posterior.state[chosen], posterior.xy[chosen]
    one, place = distinct_places(xy)
    distance = expected_distance(xy, posterior.probability[:, chosen], xy[one])
    least = distance.min(axis=1).mean()
    cost = np.take(distance, place, axis=1)
    if start is not None:
        cost[0, state != start] = np.inf
    path = _cheapest(cost, _step_cost(motion.within(state)), cancelled)
    if path is None:
        return None, False
    return state[path], bool(cost[np.arange(len(path)), path].mean() <= DETOUR * least)


def _step_cost(motion: Motion) -> sparse.csr_matrix:
    """(S, S) CSR float32, rows the states stepped into: metres charged for the step."""
    step = motion.step.T.tocsr()
    step.data = -UNLIKELY_STEP_M * np.log(step.data)
    return step


def _cheapest(
    cost: np.ndarray, step: sparse.csr_matrix, cancelled: Callable[[], bool]
) -> np.ndarray | None:
    """Viterbi in the (min, +) algebra; None where no sequence of steps exists."""
    total = np.empty_like(cost)
    total[0] = cost[0]
    # every state can stand still, so no row of `step` is empty
    row = step.indptr[:-1]
    for t in range(1, len(cost)):
        stop_if(cancelled)
        total[t] = np.minimum.reduceat(total[t - 1][step.indices] + step.data, row) + cost[t]
    if not np.isfinite(total[-1]).any():
        return None
    path = np.empty(len(cost), np.int64)
    path[-1] = np.argmin(total[-1])
    for t in range(len(cost) - 2, -1, -1):
        link = slice(step.indptr[path[t + 1]], step.indptr[path[t + 1] + 1])
        path[t] = step.indices[link][np.argmin(total[t][step.indices[link]] + step.data[link])]
    return path
