"""Which way traffic turns at each junction, learned from the network's own fastest routes.

All-or-nothing assignment (Ortuzar & Willumsen, Modelling Transport, section 10.3): every pair of
a sampled origin and a destination sends its trips along the fastest route. What passes from one
edge into the next, over all routes, says how likely each turn is: a through road is followed, a
side street is seldom entered. No counts or road classes are needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.road_network import RoadNetwork

TRIP_TIME_S = 600.0
"""Typical driving time of a trip in a city; farther destinations attract exponentially fewer."""

ROUTE_SEARCHES = 1_000_000
"""Nodes to be reached over all origins: bounds the cost whatever the network's size."""

TIE_SHARE = 1e-6
"""Each origin takes each edge for slower by up to this share, by chance. Where streets form a grid,
many routes are equally fast: so trips spread over them, where scipy would take one, and each of its
versions another."""

UNSEEN_TRIPS = 3.0
"""Trips by which the turns of a street that hardly any route used are supposed to be known."""


@dataclass(frozen=True)
class Turning:
    """How drivers choose at a junction.

    Attributes:
        exploration: share of them who do not follow the fastest route, and turn by angle alone.
        straightness: how much these prefer the way straight on: the power of 1.05 and the cosine
            of the angle to which an option is probable.
    """

    exploration: float = 0.35
    straightness: float = 2.0


TURNING = Turning()


class TrafficTurns:
    """The turns that the fastest routes of a network take, from which probabilities are made.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """

    def __init__(
        self, network: RoadNetwork, cancelled: Callable[[], bool] = never, seed: int = 0
    ) -> None:
        self._cancelled = cancelled
        self._through = _assign(network, np.random.default_rng(seed), cancelled)
        stop_if(cancelled)
        self._possible, self._cosine = _possible_turns(network)

    def probabilities(self, turning: Turning = TURNING) -> sparse.csr_matrix:
        """(E, E) CSR, probability of each turn from an edge into the next one.

        Rows sum to 1, or are empty at the end of a one-way.

        Raises:
            Cancelled: soon after the ``cancelled()`` of the beginning says so.
        """
        stop_if(self._cancelled)
        weight = (1.05 + self._cosine) ** turning.straightness
        ends = (self._possible.row, self._possible.col)
        turns = sparse.csr_matrix((weight, ends), shape=self._possible.shape)
        by_angle = _row_normalised(turns)
        seen = self._through.multiply(turns > 0).tocsr()
        stop_if(self._cancelled)
        total = np.asarray(seen.sum(axis=1)).ravel()
        trust = (1 - turning.exploration) * total / (total + UNSEEN_TRIPS)
        mixed = sparse.diags(trust) @ _row_normalised(seen) + sparse.diags(1 - trust) @ by_angle
        return mixed.tocsr()


def _assign(
    network: RoadNetwork, rng: np.random.Generator, cancelled: Callable[[], bool]
) -> sparse.csr_matrix:
    """(E, E) trips from each edge into the next, on sampled fastest-route trees."""
    graph = network.travel_time_graph()
    n, n_edges = len(network.node_xy), len(network)
    through = sparse.csr_matrix((n_edges, n_edges))
    origins = rng.permutation(n)[: max(1, ROUTE_SEARCHES // max(n, 1))]
    for batch in np.array_split(origins, max(1, len(origins) * n // 200_000)):
        stop_if(cancelled)
        trees = [_fastest_routes(graph, origin, rng) for origin in batch]
        seconds, predecessor = (np.concatenate(rows) for rows in zip(*trees))
        tree, node = np.nonzero(predecessor >= 0)
        parent = predecessor[tree, node]
        trips = _trips_beyond(
            np.exp(-np.where(np.isfinite(seconds), seconds, np.inf) / TRIP_TIME_S), predecessor
        )[tree, node]
        edge = network.fastest_edge(parent, node)
        into = np.full(predecessor.shape, -1)
        into[tree, node] = edge
        earlier = into[tree, parent]
        turned = earlier >= 0
        through = through + sparse.csr_matrix(
            (trips[turned], (earlier[turned], edge[turned])), shape=(n_edges, n_edges)
        )
    return through


def _fastest_routes(
    graph: sparse.csr_matrix, origin: int, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """(1, N) seconds to each node, and the node before it, -1 or less where there is none."""
    untied = graph.copy()
    untied.data *= 1.0 + TIE_SHARE * rng.random(graph.nnz)
    return csgraph.dijkstra(
        untied, indices=[origin], return_predecessors=True, limit=4 * TRIP_TIME_S
    )


def _trips_beyond(attraction: np.ndarray, predecessor: np.ndarray) -> np.ndarray:
    """(O, N) trips that pass each node of each tree: its own attraction and all behind it.

    Pointer doubling: after k rounds every node has collected what lies up to 2^k edges behind it.
    """
    count, n = predecessor.shape
    node = np.arange(count * n)
    parent = np.where(predecessor >= 0, predecessor + n * np.arange(count)[:, None], -1).ravel()
    total = attraction.ravel().copy()
    while True:
        linked = node[parent >= 0]
        if not len(linked):
            return total.reshape(count, n)
        total += np.bincount(parent[linked], weights=total[linked], minlength=count * n)
        parent[linked] = parent[parent[linked]]


def _possible_turns(network: RoadNetwork) -> tuple[sparse.coo_matrix, np.ndarray]:
    """(E, E) which turns there are, back along the same street only at its end; and the cosine of
    each one's angle."""
    n, n_edges = len(network.node_xy), len(network)
    edge = np.arange(n_edges)
    arriving = sparse.csr_matrix((np.ones(n_edges), (edge, network.edge_end)), shape=(n_edges, n))
    leaving = sparse.csr_matrix((np.ones(n_edges), (network.edge_start, edge)), shape=(n, n_edges))
    turn = (arriving @ leaving).tocoo()
    into, out = _headings(network)
    back = turn.col == network.edge_reverse[turn.row]
    choices = np.bincount(turn.row, minlength=n_edges)
    there = ~(back & (choices[turn.row] > 1))
    row, col = turn.row[there], turn.col[there]
    possible = sparse.coo_matrix((np.ones(len(row)), (row, col)), shape=turn.shape)
    return possible, (into[row] * out[col]).sum(axis=1)


def _headings(network: RoadNetwork) -> tuple[np.ndarray, np.ndarray]:
    """(E, 2) unit vectors: the heading at the end of each edge, and at its start."""
    first, last = network.vertex_offset[:-1], network.vertex_offset[1:] - 1
    into = network.vertex_xy[last] - network.vertex_xy[last - 1]
    out = network.vertex_xy[first + 1] - network.vertex_xy[first]
    return tuple(v / np.linalg.norm(v, axis=1, keepdims=True) for v in (into, out))


def _row_normalised(matrix: sparse.csr_matrix) -> sparse.csr_matrix:
    total = np.asarray(matrix.sum(axis=1)).ravel()
    return sparse.diags(np.divide(1.0, total, out=np.zeros_like(total), where=total > 0)) @ matrix
