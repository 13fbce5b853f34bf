"""The road network cut into short directed pieces: the states of a phone on roads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy import sparse

from sig2gps_qgis.errors import never
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.state_space import StateSpace
from sig2gps_qgis.traffic_assignment import turn_probabilities

PIECE_M = 60.0
"""Longest piece: far below what signaling can resolve, and few enough for a whole city."""


@dataclass(frozen=True)
class RoadStates:
    """A state space on roads, and what is needed to draw it.

    Attributes:
        space: one state per piece, edge by edge, in driving direction.
        network: the roads that the pieces were cut from.
        first: (E + 1,) int64, where each edge's pieces start.
        edge: (S,) int32, the edge of each piece.
    """

    space: StateSpace
    network: RoadNetwork
    first: np.ndarray
    edge: np.ndarray

    @classmethod
    def cut(cls, network: RoadNetwork, cancelled: Callable[[], bool] = never) -> RoadStates:
        """Cut every edge into equal pieces of at most :data:`PIECE_M`.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        reverse = network.edge_reverse
        length = network.edge_length_m
        # both directions of a street must be cut alike, whatever the rounding of their lengths
        common = np.where(reverse >= 0, np.maximum(length, length[reverse]), length)
        count = np.maximum(1, np.ceil(common / PIECE_M - 1e-6)).astype(np.int64)
        first = np.append(0, np.cumsum(count))
        edge = np.repeat(np.arange(len(network)), count)
        rank = np.arange(first[-1]) - first[edge]
        piece_length = length[edge] / count[edge]
        speed = network.edge_speed_mps[edge]
        return cls(
            space=StateSpace(
                xy=_along(network, edge, (rank + 0.5) / count[edge]),
                length_m=piece_length,
                speed_mps=speed,
                reverse=np.where(
                    reverse[edge] >= 0, first[reverse[edge]] + count[edge] - 1 - rank, -1
                ).astype(np.int32),
                prior=piece_length / piece_length.sum(),
                onward=_onward(first, turn_probabilities(network, cancelled)),
            ),
            network=network,
            first=first,
            edge=edge.astype(np.int32),
        )

    def vertices(self, state: int) -> tuple[np.ndarray, np.ndarray]:
        """The piece's polyline in two halves, start to centre and centre to end, (k, 2) each."""
        edge = self.edge[state]
        line = self.network.edge_vertices(edge)
        reached = np.append(0, np.cumsum(np.hypot(*np.diff(line, axis=0).T)))
        count = self.first[edge + 1] - self.first[edge]
        cut = (state - self.first[edge] + np.array([0.0, 0.5, 1.0])) / count * reached[-1]
        at = np.stack([np.interp(cut, reached, line[:, k]) for k in (0, 1)], axis=1)
        halves = []
        for k in (0, 1):
            inner = line[(reached > cut[k]) & (reached < cut[k + 1])]
            halves.append(np.concatenate([at[k : k + 1], inner, at[k + 1 : k + 2]]))
        return halves[0], halves[1]


def _along(network: RoadNetwork, edge: np.ndarray, share: np.ndarray) -> np.ndarray:
    """(S, 2) points at a share of each edge's length."""
    step = np.hypot(*np.diff(network.vertex_xy, axis=0, append=network.vertex_xy[-1:]).T)
    step[network.vertex_offset[1:] - 1] = 0.0  # from one edge's end to the next one's start
    reached = np.append(0.0, np.cumsum(step))[:-1]
    start = reached[network.vertex_offset[:-1]][edge]
    wanted = start + share * network.edge_length_m[edge]
    # several vertices can be equally far along (at an edge's ends): stay within the edge
    low, high = network.vertex_offset[:-1][edge], network.vertex_offset[1:][edge] - 2
    at = np.clip(np.searchsorted(reached, wanted, side="right") - 1, low, high)
    part = np.clip((wanted - reached[at]) / np.maximum(step[at], 1e-12), 0.0, 1.0)
    return network.vertex_xy[at] + part[:, None] * (
        network.vertex_xy[at + 1] - network.vertex_xy[at]
    )


def _onward(first: np.ndarray, turns: sparse.csr_matrix) -> sparse.csr_matrix:
    """Next pieces: within an edge the following one, at its end the turns into other edges."""
    n = int(first[-1])
    last = first[1:] - 1
    within = np.setdiff1d(np.arange(n), last)
    turn = turns.tocoo()
    row = np.concatenate([within, last[turn.row]])
    col = np.concatenate([within + 1, first[:-1][turn.col]])
    probability = np.concatenate([np.ones(len(within)), turn.data])
    return sparse.csr_matrix((probability, (row, col)), shape=(n, n))
