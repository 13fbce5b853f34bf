"""How often drivers go straight on at junctions: real and simulated drives against the model.

    python -m tests.benchmarks.next_positions.turns

Drives pass junctions where the way before and the way after are streets that can be told apart; at
each the model says how probable the turn taken was. Printed is the mean of minus its logarithm,
which the best model has least. The walk's turning (walk_decoder.GOING_ON) is chosen by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from scipy.spatial import cKDTree

from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.traffic_assignment import TrafficTurns, Turning
from sig2gps_qgis.trips import TripSimulator
from tests.benchmarks.beijing import read_drives
from tests.benchmarks.dataset import DataAbsentError, data_file
from tests.benchmarks.road_file import read_roads

SEED = 20260501
AROUND_M = 40.0
"""Before and after a junction, where a drive's street is looked for..."""
NEAR_M = 15.0
"""...and how near it must be; the junction, too."""
EVERY_M = 5.0
STRAIGHT = np.cos(np.radians(30.0))
TRIED = [
    Turning(exploration, straightness)
    for exploration in (0.35, 0.7, 1.0)
    for straightness in (2.0, 4.0, 6.0, 8.0)
]


def turns_taken(network: RoadNetwork, drives: Iterable[np.ndarray]) -> np.ndarray:
    """(N, 2) edges before and after each junction that drives (P, 2), metres, pass."""
    edges = np.arange(len(network))
    share = np.minimum(AROUND_M / network.edge_length_m, 1.0)
    long = network.edge_length_m > AROUND_M / 2
    before = network.points_along(edges, 1.0 - share)
    after = network.points_along(edges, share)
    legs = np.bincount(network.edge_start, minlength=len(network.node_xy))
    junctions = np.flatnonzero(legs >= 3)
    tree = cKDTree(network.node_xy[junctions])
    arriving = _by_node(network.edge_end)
    leaving = _by_node(network.edge_start)
    found = []
    for drive in drives:
        driven = np.append(0.0, np.cumsum(np.hypot(*np.diff(drive, axis=0).T)))
        at = np.arange(AROUND_M, driven[-1] - AROUND_M, EVERY_M)
        if not len(at):
            continue

        def places(along: np.ndarray, driven=driven, drive=drive) -> np.ndarray:
            return np.stack([np.interp(along, driven, drive[:, k]) for k in (0, 1)], axis=1)

        distance, nearest = tree.query(places(at), distance_upper_bound=NEAR_M)
        starts = np.flatnonzero(np.diff(np.append(-1, nearest)) != 0)
        for first, last in zip(starts, np.append(starts[1:], len(at))):
            if nearest[first] == len(junctions):
                continue
            moment = at[first + distance[first:last].argmin()]
            node = int(junctions[nearest[first]])
            came, went = places(np.array([moment - AROUND_M, moment + AROUND_M]))
            into = _nearest(arriving.get(node, edges[:0]), before, came, long)
            out = _nearest(leaving.get(node, edges[:0]), after, went, long)
            if into >= 0 <= out and network.edge_reverse[into] != out:
                found.append((into, out))
    return np.array(found, np.int64).reshape(-1, 2)


def _by_node(node: np.ndarray) -> dict[int, np.ndarray]:
    order = np.argsort(node, kind="stable")
    nodes, first = np.unique(node[order], return_index=True)
    return dict(zip(nodes.tolist(), np.split(order, first[1:])))


def _nearest(edges: np.ndarray, places: np.ndarray, place: np.ndarray, usable: np.ndarray) -> int:
    """The edge whose place is nearest; -1 without one near, or where it is too short."""
    if not len(edges):
        return -1
    distance = np.hypot(*(places[edges] - place).T)
    edge = int(edges[distance.argmin()])
    return edge if distance.min() <= NEAR_M and usable[edge] else -1


def _headings(network: RoadNetwork) -> tuple[np.ndarray, np.ndarray]:
    first, last = network.vertex_offset[:-1], network.vertex_offset[1:] - 1
    into = network.vertex_xy[last] - network.vertex_xy[last - 1]
    out = network.vertex_xy[first + 1] - network.vertex_xy[first]
    return tuple(v / np.linalg.norm(v, axis=1, keepdims=True) for v in (into, out))


def section(title: str, network: RoadNetwork, drives: list[np.ndarray]) -> str:
    """The Markdown table of one set of drives."""
    taken = turns_taken(network, drives)
    into, out = _headings(network)
    straight = ((into[taken[:, 0]] * out[taken[:, 1]]).sum(axis=1) > STRAIGHT).mean()
    lines = [
        f"## {title}",
        "",
        f"{len(taken)} turns at junctions on {len(drives)} drives; straight on: {straight:.3f}.",
        "",
        "| exploration | straightness | straight on, model | minus log likelihood a turn |",
        "|---:|---:|---:|---:|",
    ]
    turns = TrafficTurns(network)
    for turning in TRIED:
        table = turns.probabilities(turning)
        likely = np.asarray(table[taken[:, 0], taken[:, 1]]).ravel()
        options = table[taken[:, 0]].tocoo()
        goes_on = (into[taken[options.row, 0]] * out[options.col]).sum(axis=1) > STRAIGHT
        share = options.data[goes_on].sum() / len(taken)
        loss = -np.log(np.maximum(likely, 1e-4)).mean()
        lines.append(
            f"| {turning.exploration:.2f} | {turning.straightness:.0f} | {share:.3f} | {loss:.4f} |"
        )
    return "\n".join(lines)


def _beijing() -> tuple[RoadNetwork, list[np.ndarray]]:
    roads, projection, _ = read_roads(data_file("roads/beijing_5thring.gpkg"))
    return roads, [drive.xy for drive in read_drives(projection).values()]


def _hanover() -> tuple[RoadNetwork, list[np.ndarray]]:
    roads, _, _ = read_roads(data_file("roads/hanover.gpkg"))
    rng = np.random.default_rng(SEED)
    trips = TripSimulator(roads, rng)
    return roads, [trips.trip(1200, rng).xy for _ in range(100)]


SETS: dict[str, Callable[[], tuple[RoadNetwork, list[np.ndarray]]]] = {
    "Hanover, simulated drives": _hanover,
    "Beijing, real drives (GeoLife)": _beijing,
}


def main() -> None:
    for title, read in SETS.items():
        try:
            network, drives = read()
        except DataAbsentError as absent:
            print(f"## {title}\n\nSkipped: {absent}\n")
            continue
        print(section(title, network, drives), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
