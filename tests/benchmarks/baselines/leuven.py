"""leuvenmapmatching (PyPI), an established HMM map matcher, fed with the same records."""

from __future__ import annotations

import logging

import numpy as np
from leuvenmapmatching.map.inmem import InMemMap
from leuvenmapmatching.matcher.base import BaseMatching
from leuvenmapmatching.matcher.distance import DistanceMatcher

from sig2gps_qgis.evaluation import Estimate
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.method import TraceFailedError, positioned, without_sigma

OBSERVATION_NOISE_M = 300.0  # of 300, 450 and 700 m the best on simulated signaling
MAX_DISTANCE_M = 3000.0
START_DISTANCE_M = 1000.0
LATTICE_WIDTH = 20


class LeuvenMapMatching:
    """Its DistanceMatcher with non-emitting states; junctions and straight edges, as OSMnx has."""

    def __init__(self, roads: RoadNetwork) -> None:
        logging.getLogger("be.kuleuven.cs.dtai.mapmatching").setLevel(logging.ERROR)
        graph = {node: ((y, x), []) for node, (x, y) in enumerate(roads.node_xy.tolist())}
        for start, end in zip(roads.edge_start.tolist(), roads.edge_end.tolist()):
            graph[start][1].append(end)
        self._map = InMemMap("roads", use_latlon=False, index_edges=True, graph=graph)

    def locate(self, records: SignalingRecords) -> Estimate:
        time, xy = positioned(records)
        matcher = DistanceMatcher(
            self._map,
            obs_noise=OBSERVATION_NOISE_M,
            max_dist=MAX_DISTANCE_M,
            max_dist_init=START_DISTANCE_M,
            max_lattice_width=LATTICE_WIDTH,
            non_emitting_states=True,
        )
        _, last = matcher.match([(y, x) for x, y in xy.tolist()])
        if last < len(time) - 1 or not matcher.lattice_best:
            raise TraceFailedError(f"matched {last + 1} of {len(time)} records")
        return without_sigma(*_timed_path(matcher.lattice_best, time))


def _timed_path(states: list[BaseMatching], time: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The matched path, through the nodes between its states, with times even between records."""
    points = [states[0].edge_m.pi]
    record = {0: states[0].obs}
    for before, state in zip(states, states[1:]):
        if (before.edge_m.l1, before.edge_m.l2) != (state.edge_m.l1, state.edge_m.l2):
            points.append(before.edge_m.p2)
        points.append(state.edge_m.pi)
        if state.is_emitting():
            record[len(points) - 1] = state.obs
    path = np.array([point[:2] for point in points])
    travelled = np.append(0.0, np.cumsum(np.hypot(*np.diff(path, axis=0).T)))
    # a path that stands still between two records needs a length to interpolate over
    travelled += 1e-6 * np.arange(len(path))
    at = np.array(list(record))
    instants = np.interp(travelled, travelled[at], time[[record[k] for k in at.tolist()]])
    return instants, path[:, ::-1]
