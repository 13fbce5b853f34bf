"""A sequence of road states drawn as a line along the roads."""

from __future__ import annotations

import heapq

import numpy as np

from sig2gps_qgis.road_states import RoadStates
from sig2gps_qgis.state_space import StateSpace


def draw(states: RoadStates, path: np.ndarray, time: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The connected line from the centre of each state to that of the next.

    Args:
        states: the road states.
        path: (T,) states, each reachable from the one before.
        time: (T,) epoch seconds.

    Returns:
        (P, 2) vertices, metres, and (P,) the time at each, the line being driven evenly between
        two instants.
    """
    vertices, times = [states.space.xy[path[:1]]], [time[:1]]
    for start, end, begins, ends in zip(path[:-1], path[1:], time[:-1], time[1:]):
        leg = _leg(states, _route(states.space, int(start), int(end)))
        reached = np.cumsum(np.hypot(*np.diff(leg, axis=0).T))
        if len(reached) and reached[-1] > 0:
            vertices.append(leg[1:])
            times.append(begins + (ends - begins) * reached / reached[-1])
        else:
            vertices.append(leg[-1:])
            times.append(np.array([ends]))
    return np.concatenate(vertices), np.concatenate(times)


def _route(space: StateSpace, start: int, end: int) -> list[int]:
    """The fastest sequence of states; a phone that turned back where it stood takes no way."""
    if end == start or end == space.reverse[start]:
        return [start]
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
    if len(route) == 1:
        return states.space.xy[route]
    parts = [states.vertices(route[0])[1]]
    for state in route[1:-1]:
        parts.extend(states.vertices(state))
    parts.append(states.vertices(route[-1])[0])
    return np.concatenate(parts)
