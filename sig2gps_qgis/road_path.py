"""A sequence of road states drawn as a line along the roads."""

from __future__ import annotations

import heapq

import numpy as np

from sig2gps_qgis.road_states import RoadStates
from sig2gps_qgis.state_space import StateSpace


def draw(states: RoadStates, path: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The connected line from the centre of each state to that of the next.

    Args:
        states: the road states.
        path: (T,) states, each reachable from the one before.

    Returns:
        (P, 2) vertices, metres, and (T,) metres along the line at each state.
    """
    legs = [states.space.xy[path[:1]]]
    driven = np.zeros(len(path))
    for step, (start, end) in enumerate(zip(path[:-1].tolist(), path[1:].tolist()), start=1):
        driven[step] = driven[step - 1]
        if start not in (end, states.space.reverse[end]):
            leg = _leg(states, _route(states.space, start, end))
            driven[step] += np.hypot(*np.diff(leg, axis=0).T).sum()
            legs.append(leg[1:])
    vertices = np.concatenate(legs)
    distinct = np.append(True, np.any(np.diff(vertices, axis=0) != 0, axis=1))
    return vertices[distinct], driven


def _route(space: StateSpace, start: int, end: int) -> list[int]:
    """The fastest sequence of states."""
    came_from: dict[int, int] = {}
    queue = [(0.0, start, start)]
    while end not in came_from:
        seconds, state, earlier = heapq.heappop(queue)
        if state in came_from:
            continue
        came_from[state] = earlier
        link = slice(space.onward.indptr[state], space.onward.indptr[state + 1])
        for following in space.onward.indices[link].tolist():
            step = space.length_m[following] / space.speed_mps[following]
            heapq.heappush(queue, (seconds + step, following, state))
    route = [end]
    while route[-1] != start:
        route.append(came_from[route[-1]])
    return route[::-1]


def _leg(states: RoadStates, route: list[int]) -> np.ndarray:
    """(k, 2) line from the centre of the first state to that of the last."""
    parts = [states.vertices(route[0])[1]]
    for state in route[1:-1]:
        parts.extend(states.vertices(state))
    parts.append(states.vertices(route[-1])[0])
    return np.concatenate(parts)
