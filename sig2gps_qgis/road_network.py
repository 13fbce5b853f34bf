"""A directed road graph, built from the lines of a road layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Callable

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from sig2gps_qgis.errors import never, stop_if

VERTEX_RESOLUTION_M = 0.01
"""Vertices are rounded to this: far below survey accuracy, far above rounding errors."""


class RoadDirection(IntEnum):
    """How a line may be driven, with the values of QGIS's own network analysis."""

    FORWARD = 0
    BACKWARD = 1
    BOTH = 2


@dataclass(frozen=True)
class RoadNetwork:
    """Directed edges between junctions, in a local metric CRS.

    Attributes:
        node_xy: (N, 2) float64, junctions and ends, metres.
        edge_start: (E,) int32, node where each edge starts; one edge per drivable direction.
        edge_end: (E,) int32, node where it ends.
        edge_length_m: (E,) float64.
        edge_speed_mps: (E,) float64, metres per second.
        edge_reverse: (E,) int32, the same street driven the other way; -1 on a one-way.
        vertex_xy: (V, 2) float64, the vertices of all edges, one edge after the other.
        vertex_offset: (E + 1,) int64, where each edge's vertices start in ``vertex_xy``.
    """

    node_xy: np.ndarray
    edge_start: np.ndarray
    edge_end: np.ndarray
    edge_length_m: np.ndarray
    edge_speed_mps: np.ndarray
    edge_reverse: np.ndarray
    vertex_xy: np.ndarray
    vertex_offset: np.ndarray

    @classmethod
    def from_lines(
        cls,
        lines: Sequence[np.ndarray],
        direction: np.ndarray,
        speed_kmh: np.ndarray,
        cancelled: Callable[[], bool] = never,
    ) -> RoadNetwork:
        """Build the graph; lines that share a vertex are connected there, as QGIS has it.

        Vertices between junctions only give an edge its shape: a street drawn in many short
        lines becomes one edge, and a street drawn once per direction becomes two-way.

        Args:
            lines: one (k, 2) float64 array of vertices per line, metres.
            direction: (L,) of :class:`RoadDirection`.
            speed_kmh: (L,) kilometres per hour, positive.
            cancelled: asked before every step over all roads.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
            ValueError: the three do not have the same length, or a vertex is not finite.
        """
        if not len(lines) == len(direction) == len(speed_kmh):
            raise ValueError("lines, direction and speed_kmh differ in length")
        xy, start, end, speed = _directed_segments(
            lines, np.asarray(direction), np.asarray(speed_kmh, float) / 3.6, cancelled
        )
        following = _following_segment(len(xy), start, end, speed, cancelled)
        edge, rank = _chains(following, cancelled)
        order = np.lexsort((rank, edge))
        stop_if(cancelled)
        first = np.flatnonzero(np.diff(edge[order], prepend=-1))
        last = np.append(first, len(order))[1:] - 1
        length = np.hypot(*(xy[end] - xy[start]).T)
        # an edge has one vertex more than it has segments
        vertex_offset = np.append(first, len(order)) + np.arange(len(first) + 1)
        vertex = np.empty(vertex_offset[-1], dtype=np.int64)
        closing = vertex_offset[1:] - 1
        vertex[closing] = end[order[last]]
        vertex[np.delete(np.arange(len(vertex)), closing)] = start[order]
        stop_if(cancelled)
        node, ends = np.unique(
            np.concatenate([start[order[first]], end[order[last]]]), return_inverse=True
        )
        edge_start, edge_end = ends[: len(first)], ends[len(first) :]
        stop_if(cancelled)
        back = _reverse_of(start, end)[order[first]]
        return cls(
            node_xy=xy[node],
            edge_start=edge_start.astype(np.int32),
            edge_end=edge_end.astype(np.int32),
            edge_length_m=np.add.reduceat(length[order], first) if len(first) else length[:0],
            edge_speed_mps=speed[order[first]],
            edge_reverse=np.where(back >= 0, edge[back], -1).astype(np.int32),
            vertex_xy=xy[vertex],
            vertex_offset=vertex_offset,
        )

    def __len__(self) -> int:
        return len(self.edge_start)

    def edge_vertices(self, edge: int) -> np.ndarray:
        """The (k, 2) polyline of an edge, from its start node to its end node, metres."""
        return self.vertex_xy[self.vertex_offset[edge] : self.vertex_offset[edge + 1]]

    def points_along(self, edge: np.ndarray, share: np.ndarray) -> np.ndarray:
        """(K, 2) points at a share (K,) of the length of each edge (K,)."""
        wanted = self._reached(edge, share)
        # several vertices can be equally far along (at an edge's ends): stay within the edge
        low, high = self.vertex_offset[:-1][edge], self.vertex_offset[1:][edge] - 2
        at = np.clip(np.searchsorted(self._driven_m, wanted, side="right") - 1, low, high)
        start, end = self.vertex_xy[at], self.vertex_xy[at + 1]
        length = np.hypot(*(end - start).T)
        part = np.clip((wanted - self._driven_m[at]) / np.maximum(length, 1e-12), 0.0, 1.0)
        return start + part[:, None] * (end - start)

    def vertices_between(
        self, edge: np.ndarray, begin: np.ndarray, end: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """(K,) first and (K,) last (excluded) vertex of each edge (K,) between two shares of it."""
        first, last = self.vertex_offset[:-1][edge], self.vertex_offset[1:][edge]
        low = np.searchsorted(self._driven_m, self._reached(edge, begin), side="right")
        high = np.searchsorted(self._driven_m, self._reached(edge, end), side="left")
        low = np.maximum(low, first)
        return low, np.maximum(low, np.minimum(high, last))

    def travel_time_graph(self) -> sparse.csr_matrix:
        """(N, N) seconds along the fastest edge between adjacent nodes, for scipy's csgraph."""
        edge = self._fastest_edges()
        seconds = self.edge_length_m[edge] / self.edge_speed_mps[edge]
        n = len(self.node_xy)
        ends = (self.edge_start[edge], self.edge_end[edge])
        return sparse.csr_matrix((seconds, ends), shape=(n, n))

    def fastest_edge(self, start_nodes: np.ndarray, end_nodes: np.ndarray) -> np.ndarray:
        """The edges that :meth:`travel_time_graph` stands for, given adjacent node indices.

        Raises:
            ValueError: a pair of nodes is not adjacent.
        """
        edge = self._fastest_edges()
        n = len(self.node_xy)
        key = self.edge_start[edge].astype(np.int64) * n + self.edge_end[edge]
        wanted = np.asarray(start_nodes, np.int64) * n + np.asarray(end_nodes, np.int64)
        return edge[_look_up(key, wanted, required=True)]

    def _reached(self, edge: np.ndarray, share: np.ndarray) -> np.ndarray:
        """(K,) where on the way along all edges, one after the other, these shares lie, metres."""
        return self._driven_m[self.vertex_offset[:-1]][edge] + share * self.edge_length_m[edge]

    @cached_property
    def _driven_m(self) -> np.ndarray:
        """(V,) metres to each vertex on the way along all edges, one after the other."""
        step = np.hypot(*np.diff(self.vertex_xy, axis=0).T)
        step[self.vertex_offset[1:-1] - 1] = 0.0  # from one edge's end to the next one's start
        return np.append(0.0, np.cumsum(step))

    def _fastest_edges(self) -> np.ndarray:
        """One edge per ordered pair of adjacent nodes, in the order of the pairs."""
        seconds = self.edge_length_m / self.edge_speed_mps
        order = np.lexsort((seconds, self.edge_end, self.edge_start))
        pair = np.stack([self.edge_start[order], self.edge_end[order]])
        new = np.any(np.diff(pair, axis=1, prepend=-1) != 0, axis=0)
        return order[new]


def _look_up(sorted_key: np.ndarray, wanted: np.ndarray, required: bool = False) -> np.ndarray:
    """Index of each wanted key among sorted ones; -1 where absent (an error if required)."""
    found = np.searchsorted(sorted_key, wanted)
    found[found == len(sorted_key)] = 0
    present = sorted_key[found] == wanted if len(sorted_key) else np.zeros(len(wanted), bool)
    if required and not present.all():
        raise ValueError("nodes are not adjacent")
    return np.where(present, found, -1)


def _directed_segments(
    lines: Sequence[np.ndarray],
    direction: np.ndarray,
    speed: np.ndarray,
    cancelled: Callable[[], bool],
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Distinct vertices and the straight directed segments between them, sorted by (start, end).

    Of several lines over the same two vertices the fastest counts.
    """
    if not lines:
        return np.empty((0, 2)), *(np.empty(0, np.int64),) * 2, np.empty(0)
    flat = np.concatenate(lines).astype(float)
    if not np.isfinite(flat).all():
        raise ValueError("a road has a vertex that is not finite")
    size = np.array([len(line) for line in lines])
    line = np.repeat(np.arange(len(lines)), size)
    stop_if(cancelled)
    cell = np.round((flat - flat.min(axis=0)) / VERTEX_RESOLUTION_M).astype(np.int64)
    _, first, vertex = np.unique(
        cell[:, 0] * (cell[:, 1].max() + 1) + cell[:, 1], return_index=True, return_inverse=True
    )
    stop_if(cancelled)
    within = (line[:-1] == line[1:]) & (vertex[:-1] != vertex[1:])
    a, b, line = vertex[:-1][within], vertex[1:][within], line[:-1][within]
    forward = direction[line] != RoadDirection.BACKWARD
    backward = direction[line] != RoadDirection.FORWARD
    start = np.concatenate([a[forward], b[backward]])
    end = np.concatenate([b[forward], a[backward]])
    pace = speed[np.concatenate([line[forward], line[backward]])]
    stop_if(cancelled)
    order = np.lexsort((-pace, end, start))
    stop_if(cancelled)
    start, end, pace = start[order], end[order], pace[order]
    new = (np.diff(start, prepend=-1) != 0) | (np.diff(end, prepend=-1) != 0)
    return flat[first], start[new], end[new], pace[new]


def _reverse_of(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Index of the segment driven the other way, -1 where there is none; input sorted."""
    n = int(max(start.max(initial=0), end.max(initial=0))) + 1
    return _look_up(start * n + end, end * n + start)


def _following_segment(
    n: int,
    start: np.ndarray,
    end: np.ndarray,
    speed: np.ndarray,
    cancelled: Callable[[], bool],
) -> np.ndarray:
    """The segment that continues each one through a mere shape vertex; -1 at a junction.

    A shape vertex joins exactly two streets of one speed, both two-way or one into the other.
    """
    undirected = np.unique(np.minimum(start, end) * n + np.maximum(start, end))
    stop_if(cancelled)
    neighbours = np.bincount(np.concatenate([undirected // n, undirected % n]), minlength=n)
    leaving = np.bincount(start, minlength=n)
    arriving = np.bincount(end, minlength=n)
    shape = (neighbours == 2) & (leaving == arriving) & _of_one_speed(n, start, end, speed)
    targets = np.bincount(start, weights=end, minlength=n).astype(np.int64)
    onward = np.where(leaving[end] == 2, targets[end] - start, targets[end])
    stop_if(cancelled)
    following = np.where(shape[end], _look_up(start * n + end, end * n + onward), -1)
    stop_if(cancelled)
    # a ring without any junction needs one to start from: its lowest vertex, in both directions
    link = sparse.csr_matrix(
        (np.ones(np.count_nonzero(following >= 0)), _links(following)), shape=(len(start),) * 2
    )
    count, component = csgraph.connected_components(link, directed=False)
    has_head = np.zeros(count, bool)
    has_head[component[following < 0]] = True
    ring = np.flatnonzero(~has_head[component])
    lowest = np.full(count, n)
    np.minimum.at(lowest, component[ring], start[ring])
    following[ring[end[ring] == lowest[component[ring]]]] = -1
    return following


def _of_one_speed(n: int, start: np.ndarray, end: np.ndarray, speed: np.ndarray) -> np.ndarray:
    """(n,) whether all segments that touch a vertex have the same speed."""
    some = np.empty(n)
    some[start], some[end] = speed, speed
    alike = np.ones(n, bool)
    for touched in (start, end):
        alike[touched[speed != some[touched]]] = False
    return alike


def _links(following: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    linked = np.flatnonzero(following >= 0)
    return linked, following[linked]


def _chains(following: np.ndarray, cancelled: Callable[[], bool]) -> tuple[np.ndarray, np.ndarray]:
    """Number of each segment's chain, and its rank within it, by pointer doubling."""
    n = len(following)
    linked, successor = _links(following)
    jump = np.arange(n)
    jump[successor] = linked
    rank = np.zeros(n, np.int64)
    rank[successor] = 1
    while True:
        stop_if(cancelled)
        further = jump[jump]
        if np.array_equal(further, jump):
            break
        rank += rank[jump]
        jump = further
    return np.unique(jump, return_inverse=True)[1], rank
