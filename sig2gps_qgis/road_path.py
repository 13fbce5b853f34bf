"""A sequence of road states drawn as a line along the roads."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

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
    line = [states.space.xy[path[:1]]]
    speed = [np.empty(0)]
    seconds = np.zeros(len(path))
    for step, (start, end) in enumerate(zip(path[:-1].tolist(), path[1:].tolist()), start=1):
        if start not in (end, states.space.reverse[end]):
            for half, state in _halves(states, _route(states.space, start, end)):
                stretch = np.hypot(*np.diff(half, axis=0).T)
                highest = np.full(len(stretch), FASTEST * states.space.speed_mps[state])
                seconds[step] += (stretch / highest).sum()
                line.append(half[1:][stretch > 0])
                speed.append(highest[stretch > 0])
    return np.concatenate(line), np.concatenate(speed), np.cumsum(seconds)


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


def _halves(states: RoadStates, route: list[int]) -> Iterator[tuple[np.ndarray, int]]:
    """The half pieces from the centre of the first state to that of the last, (k, 2) each, and
    their states."""
    for before, after in zip(route[:-1], route[1:]):
        yield states.vertices(before)[1], before
        yield states.vertices(after)[0], after
