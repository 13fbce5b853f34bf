"""A sequence of road states drawn as a line along the roads."""

from __future__ import annotations

import heapq

import numpy as np

from sig2gps_qgis.motion import FASTEST
from sig2gps_qgis.road_states import RoadStates
from sig2gps_qgis.state_space import StateSpace


def draw(states: RoadStates, path: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The connected line from the centre of each state to that of the next.

    Args:
        states: the road states.
        path: (T,) states, each reachable from the one before.

    Returns:
        (P, 2) vertices, metres; (P - 1,) the highest speed on each stretch between them, metres
        per second; and (T,) the least seconds from the line's start to each state.
    """
    before, after, step = _links(states.space, path)
    # from the centre of a piece to its end, and from the start of the next to its centre
    state = np.column_stack([before, after]).ravel()
    line, which = states.halves(state, np.tile([1, 0], len(before)))
    vertices = np.concatenate([states.space.xy[path[:1]], line])
    stretch = np.hypot(*np.diff(vertices, axis=0).T)
    highest = FASTEST * states.space.speed_mps[state[which]]
    seconds = np.bincount(np.repeat(step, 2)[which], stretch / highest, minlength=len(path))
    distinct = stretch > 0
    return vertices[np.append(True, distinct)], highest[distinct], np.cumsum(seconds)


def _links(space: StateSpace, path: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(L,) states, (L,) the ones driven next, and (L,) the instants at which the drives end."""
    start, end = path[:-1], path[1:]
    # who turns back on the spot covers no distance
    moving = np.flatnonzero((start != end) & (space.reverse[start] != end))
    if not len(moving):
        nothing = np.empty(0, np.int64)
        return nothing, nothing, nothing
    drives, drive = np.unique(start[moving] * len(space) + end[moving], return_inverse=True)
    routes = [np.array(_route(space, *divmod(ends, len(space)))) for ends in drives.tolist()]
    driven = [routes[number] for number in drive.tolist()]
    return (
        np.concatenate([route[:-1] for route in driven]),
        np.concatenate([route[1:] for route in driven]),
        np.repeat(moving + 1, [len(route) - 1 for route in driven]),
    )


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
