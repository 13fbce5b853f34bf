"""The road network cut into short directed pieces: the states of a phone on roads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy import sparse

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.state_space import StateSpace
from sig2gps_qgis.traffic_assignment import TURNING, TrafficTurns, Turning

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
    def cut(
        cls,
        network: RoadNetwork,
        cancelled: Callable[[], bool] = never,
        turning: Turning = TURNING,
    ) -> RoadStates:
        """Cut every edge into equal pieces of at most :data:`PIECE_M`.

        Args:
            turning: how drivers choose at junctions.

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
        xy = network.points_along(edge, (rank + 0.5) / count[edge])
        stop_if(cancelled)
        onward = _onward(first, TrafficTurns(network, cancelled).probabilities(turning))
        stop_if(cancelled)
        return cls(
            space=StateSpace(
                xy=xy,
                length_m=piece_length,
                speed_mps=speed,
                reverse=np.where(
                    reverse[edge] >= 0, first[reverse[edge]] + count[edge] - 1 - rank, -1
                ).astype(np.int32),
                prior=piece_length / piece_length.sum(),
                onward=onward,
            ),
            network=network,
            first=first,
            edge=edge.astype(np.int32),
        )

    def halves(self, state: np.ndarray, half: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The lines along half pieces, each without its first vertex.

        Args:
            state: (K,) the pieces.
            half: (K,) 0 for the half before the centre, 1 for the one after it.

        Returns:
            (V, 2) vertices, metres, one line's after the other's, and (V,) which line each is of.
        """
        network, edge = self.network, self.edge[state]
        count = self.first[edge + 1] - self.first[edge]
        begin = (2 * (state - self.first[edge]) + half) / (2 * count)
        end = begin + 0.5 / count
        low, high = network.vertices_between(edge, begin, end)
        size = high - low + 1  # the inner vertices, and the end
        which = np.repeat(np.arange(len(state)), size)
        last = np.cumsum(size) - 1
        inner = np.arange(len(which)) - (last - size + 1)[which] + low[which]
        vertices = network.vertex_xy[np.minimum(inner, len(network.vertex_xy) - 1)]
        vertices[last] = network.points_along(edge, end)
        return vertices, which


def _onward(first: np.ndarray, turns: sparse.csr_matrix) -> sparse.csr_matrix:
    """Next pieces: within an edge the following one, at its end the turns into other edges."""
    n = int(first[-1])
    last = first[1:] - 1
    goes_on = np.ones(n, bool)
    goes_on[last] = False
    within = np.flatnonzero(goes_on)
    turn = turns.tocoo()
    row = np.concatenate([within, last[turn.row]])
    col = np.concatenate([within + 1, first[:-1][turn.col]])
    probability = np.concatenate([np.ones(len(within)), turn.data])
    return sparse.csr_matrix((probability, (row, col)), shape=(n, n))
