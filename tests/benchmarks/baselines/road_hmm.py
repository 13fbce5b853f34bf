"""A plain hidden Markov model of map matching, after Newson and Krumm (2009).

P. Newson, J. Krumm: Hidden Markov map matching through noise and sparseness. ACM SIGSPATIAL 2009.
Emission: normal in the distance to the observed position. Transition: exponential in the
difference between the distance by road and the distance between the observed positions.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from scipy.sparse import csgraph, csr_matrix
from scipy.spatial import cKDTree

from sig2gps_qgis.evaluation import Estimate
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.method import TraceFailedError, positioned, without_sigma

EMISSION_SIGMA_M = 450.0  # 1.4826 x 300 m, the simulator's median distance to the serving site
TRANSITION_BETA_M = 250.0
CANDIDATE_RADIUS_M = 1500.0
CANDIDATE_SPACING_M = 150.0
TOP_SPEED_MPS = 40.0  # faster moves are none
SLACK_M = 300.0  # a move shorter than this is never too fast: candidates are not everywhere


class RoadHmm:
    """Viterbi over junctions near each record's position, then the shortest way between them."""

    def __init__(self, roads: RoadNetwork) -> None:
        self.roads = roads
        node_count = len(roads.node_xy)
        # the shortest of parallel edges: csr would add their lengths up
        order = np.lexsort((roads.edge_length_m, roads.edge_end, roads.edge_start))
        start, end = roads.edge_start[order], roads.edge_end[order]
        new = (np.diff(start, prepend=-1) != 0) | (np.diff(end, prepend=-1) != 0)
        shortest = order[new]
        self._edge_of = csr_matrix(
            (shortest + 1, (start[new], end[new])), shape=(node_count, node_count)
        )
        self._length = csr_matrix(
            (roads.edge_length_m[shortest], (start[new], end[new])), shape=(node_count, node_count)
        )
        self._candidate = _thinned(roads.node_xy, self._length)
        self._tree = cKDTree(roads.node_xy[self._candidate])

    def locate(self, records: SignalingRecords) -> Estimate:
        time, xy = positioned(records)
        time, first = np.unique(time, return_index=True)
        kept, node = self._most_probable_nodes(time, xy[first])
        return without_sigma(*self._along_roads(time[kept], node))

    def _most_probable_nodes(
        self, time: np.ndarray, xy: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Indices of the records used, and the junction of each.

        As Newson and Krumm do at a break, a record that no candidate can reach is left out.
        """
        reach_m = TOP_SPEED_MPS * float(np.diff(time).max(initial=0.0)) + SLACK_M
        distances = _RoadDistances(self._length, self._candidate, min(reach_m, 8000.0))
        kept: list[int] = []
        candidates: list[np.ndarray] = []
        come_from: list[np.ndarray] = []
        score = np.empty(0)
        for record, position in enumerate(xy):
            near = np.array(self._tree.query_ball_point(position, CANDIDATE_RADIUS_M), dtype=int)
            if not len(near):
                continue
            away = np.hypot(*(self.roads.node_xy[self._candidate[near]] - position).T)
            emission = -0.5 * (away / EMISSION_SIGMA_M) ** 2
            if not kept:
                total, best = emission, np.empty(0, dtype=int)
            else:
                by_road = distances.between(candidates[-1], near)
                direct = np.hypot(*(position - xy[kept[-1]]))
                transition = -np.abs(by_road - direct) / TRANSITION_BETA_M
                elapsed = time[record] - time[kept[-1]]
                transition[by_road > TOP_SPEED_MPS * elapsed + SLACK_M] = -np.inf
                arriving = score[:, None] + transition
                best = arriving.argmax(axis=0)
                total = arriving[best, np.arange(len(near))] + emission
                if not np.isfinite(total).any():
                    continue
            kept.append(record)
            candidates.append(near)
            come_from.append(best)
            score = total
        if not kept:
            raise TraceFailedError("no record has a road near it")
        state = int(score.argmax())
        chosen = []
        for near, best in zip(reversed(candidates), reversed(come_from)):
            chosen.append(self._candidate[near[state]])
            state = int(best[state]) if len(best) else state
        return np.array(kept), np.array(chosen[::-1])

    def _along_roads(self, time: np.ndarray, node: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Vertices of the shortest way through the junctions, with times even between them."""
        points, instants = [self.roads.node_xy[node[:1]]], [time[:1]]
        for a, b, begin, end in zip(node[:-1], node[1:], time[:-1], time[1:]):
            way = self._shortest_way(int(a), int(b)) if a != b else self.roads.node_xy[[b]]
            travelled = np.cumsum(np.hypot(*np.diff(way, axis=0, prepend=way[:1]).T))
            share = travelled / travelled[-1] if travelled[-1] else np.ones(len(way))
            points.append(way)
            instants.append(begin + share * (end - begin))
        return np.concatenate(instants), np.concatenate(points)

    def _shortest_way(self, a: int, b: int) -> np.ndarray:
        _, before = csgraph.dijkstra(self._length, indices=a, return_predecessors=True)
        nodes = [b]
        while nodes[-1] != a:
            nodes.append(int(before[nodes[-1]]))
        nodes.reverse()
        edges = np.asarray(self._edge_of[nodes[:-1], nodes[1:]]).ravel() - 1
        return np.concatenate([self.roads.edge_vertices(int(edge)) for edge in edges])


class _RoadDistances:
    """Distances by road between candidates, each source searched for once a trace."""

    def __init__(self, length: csr_matrix, candidate: np.ndarray, limit_m: float) -> None:
        self._length = length
        self._candidate = candidate
        self._limit_m = limit_m
        self._from: dict[int, np.ndarray] = {}

    def between(self, sources: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """(sources, targets) metres, infinite beyond the limit; both index candidates."""
        self._search(source for source in sources if source not in self._from)
        return np.stack([self._from[source][targets] for source in sources])

    def _search(self, sources: Iterable[int]) -> None:
        new = list(sources)
        for begin in range(0, len(new), 64):  # a block at a time: a row covers all nodes
            block = new[begin : begin + 64]
            rows = csgraph.dijkstra(
                self._length, indices=self._candidate[block], limit=self._limit_m
            )
            for source, row in zip(block, rows):
                self._from[source] = row[self._candidate].astype(np.float32)


def _thinned(node_xy: np.ndarray, graph: csr_matrix) -> np.ndarray:
    """One junction per square of the plane, of those that can be reached from most others."""
    _, component = csgraph.connected_components(graph, directed=True, connection="strong")
    usable = np.flatnonzero(component == np.bincount(component).argmax())
    square = np.floor(node_xy[usable] / CANDIDATE_SPACING_M).astype(np.int64)
    _, first = np.unique(square, axis=0, return_index=True)
    return usable[first]
