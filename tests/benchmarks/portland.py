"""Simulated trips and signaling in a city that no model was trained on: Portland, Oregon."""

from __future__ import annotations

from sig2gps_qgis.evaluation import Truth
from sig2gps_qgis.scenario import simulate_scenario
from tests.benchmarks.dataset import BenchTrace, Dataset, data_file
from tests.benchmarks.road_file import read_roads

TRACES = 40
DURATION_S = 1200
TRUTH_EVERY_S = 10


def portland_simulated(seed: int) -> Dataset:
    """Crowd-sourced cell positions, everything else as the simulator has it by default."""
    roads, _, graph_build_s = read_roads(data_file("roads/portland_centre.gpkg"))
    scenario = simulate_scenario(roads, TRACES, DURATION_S, seed, "crowdsourced", "cell")
    traces = [
        BenchTrace(records, Truth(trip.time[::TRUTH_EVERY_S], trip.xy[::TRUTH_EVERY_S]))
        for records, trip in zip(scenario.records, scenario.truth)
    ]
    return Dataset(
        "Portland, simulated trips and signaling, crowd-sourced cell positions",
        traces,
        scenario.stations,
        roads,
        graph_build_s,
    )
