"""How doubt in the roads was set: on simulation over maps that lack streets.

``python -m tests.benchmarks.fit_doubt`` (``make fit-doubt``).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from unittest.mock import patch

import numpy as np

from sig2gps_qgis import road_decoder
from sig2gps_qgis.reconstruction import ReconstructedTrajectory, Reconstructor
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.scenario import Scenario
from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.baselines.gaussian import GaussianKernel
from tests.benchmarks.dataset import DataAbsentError, data_file
from tests.benchmarks.engine import PluginEngine
from tests.benchmarks.fit_score import scenario_errors
from tests.benchmarks.road_file import read_roads
from tests.benchmarks.scenario_mixture import CITIES, scenario_mixture

MISSING = (0.0, 0.02, 0.05, 0.1, 0.2)
"""Shares of the streets that a map lacks."""

DOUBTS = (np.inf, 16.0, 8.0, 4.0)
"""Nats by which roads are doubted; the first: never."""

_SEED = 20261122


@dataclass(frozen=True)
class Doubted:
    """One scenario, decoded on a map that lacks streets.

    Attributes:
        missing, doubt: which of the above.
        ratio: mean over traces of the MAE, over the Gaussian kernel's.
        off_roads: share of the traces whose roads were doubted, or do not lead along them.
    """

    missing: float
    doubt: float
    ratio: float
    off_roads: float


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.fit_doubt")
    parser.add_argument("--traces", type=int, default=3, help="of each scenario, default: 3")
    parser.add_argument("--processes", type=int, default=2, help="default: 2")
    options = parser.parse_args(arguments)
    with ProcessPoolExecutor(options.processes) as pool:
        try:
            found = list(chain(*pool.map(partial(doubted_in_city, traces=options.traces), CITIES)))
        except DataAbsentError as absent:
            sys.exit(str(absent))
    print(table(found))


def doubted_in_city(city: str, traces: int) -> list[Doubted]:
    """Every scenario of a city on every map, with every doubt."""
    roads, _, _ = read_roads(data_file(f"roads/{city}.gpkg"))
    mixed = [scenario for scenario in scenario_mixture() if scenario.city == city]
    scenarios = [scenario.simulate(roads, traces) for scenario in mixed]
    yardstick = [_mean_error(GaussianKernel(), scenario) for scenario in scenarios]
    found = []
    for missing in MISSING:
        lacking = without_streets(roads, missing, np.random.default_rng(_SEED))
        for scenario, gaussian in zip(scenarios, yardstick):
            reconstructor = Reconstructor(scenario.stations, lacking)
            for doubt in DOUBTS:
                engine = _Counting(reconstructor)
                with patch.object(road_decoder, "DOUBT_NATS", doubt):
                    ratio = _mean_error(engine, scenario) / gaussian
                off_roads = float(np.mean(engine.off_roads))
                found.append(Doubted(missing, doubt, ratio, off_roads))
    return found


class _Counting(PluginEngine):
    """Remembers of each part whether it is off the roads."""

    def __init__(self, reconstructor: Reconstructor) -> None:
        super().__init__(reconstructor)
        self.off_roads: list[bool] = []

    def parts(self, records: SignalingRecords) -> list[ReconstructedTrajectory]:
        parts = super().parts(records)
        self.off_roads += [not part.on_roads for part in parts]
        return parts


def without_streets(roads: RoadNetwork, share: float, rng: np.random.Generator) -> RoadNetwork:
    """The network without a share of its streets, in both directions, between two junctions."""
    edge = np.arange(len(roads))
    street = np.where(roads.edge_reverse >= 0, np.minimum(edge, roads.edge_reverse), edge)
    kept = np.flatnonzero(rng.random(len(roads))[street] >= share)
    return RoadNetwork.from_lines(
        [roads.edge_vertices(number) for number in kept],
        np.full(len(kept), RoadDirection.FORWARD),
        3.6 * roads.edge_speed_mps[kept],
    )


def _mean_error(method: GaussianKernel | PluginEngine, scenario: Scenario) -> float:
    return float(np.mean([one.error_m.mean() for one in scenario_errors(method, scenario)]))


def table(found: Sequence[Doubted]) -> str:
    """Markdown: a line for each map, two columns for each doubt."""
    heads = [
        text
        for doubt in DOUBTS
        for text in (
            "on roads at any price" if np.isinf(doubt) else f"doubt from {doubt:g} nats on",
            "traces off them",
        )
    ]
    lines = ["| streets missing | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    for missing in MISSING:
        cells = [f"{missing:.0%}"]
        for doubt in DOUBTS:
            own = [one for one in found if (one.missing, one.doubt) == (missing, doubt)]
            cells.append(f"{np.mean([one.ratio for one in own]):.3f}")
            cells.append(f"{np.mean([one.off_roads for one in own]):.0%}")
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(
        [*lines, "", f"MAE over that of the 60 s Gaussian, means over {len(own)} scenarios."]
    )


if __name__ == "__main__":
    main(sys.argv[1:])
