"""How the engine's parameters were fitted, on simulation alone; prints a Markdown table.

Each parameter is moved down and up alone, on a mixture of scenarios over the training roads.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain

from sig2gps_qgis.evaluation import TraceErrors
from sig2gps_qgis.scenario import Scenario
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.serving_cell_source import ServingCellSource
from tests.benchmarks.baselines.gaussian import GaussianKernel
from tests.benchmarks.dataset import DataAbsentError, data_file
from tests.benchmarks.engine import PluginEngine, hmm_engine
from tests.benchmarks.fit_score import (
    WITHIN_ONE_SIGMA,
    ScenarioScore,
    scenario_errors,
    scenario_score,
    sigma_factor,
    table_head,
    table_row,
)
from tests.benchmarks.fit_variants import Variant, moved_variants
from tests.benchmarks.road_file import read_roads
from tests.benchmarks.scenario_mixture import CITIES, scenario_mixture


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.fit", description=__doc__)
    parser.add_argument("--traces", type=int, default=5, help="of each scenario, default: 5")
    parser.add_argument("--only-defaults", action="store_true", help="move no parameter")
    parser.add_argument("--processes", type=int, default=2, help="default: 2")
    options = parser.parse_args(arguments)
    cities = [city for city in CITIES if _is_at_hand(city)]
    if not cities:
        sys.exit("No training roads, nothing to fit on.")
    variants = [Variant()] if options.only_defaults else [Variant(), *moved_variants()]
    in_city = partial(scores_in_city, variants=variants, traces=options.traces)
    with ProcessPoolExecutor(options.processes) as pool:
        by_city = list(pool.map(in_city, cities))
    scores = [list(chain.from_iterable(of_variant)) for of_variant in zip(*by_city)]
    print(table_head())
    for variant, of_variant in zip(variants, scores):
        print(table_row(variant.name, of_variant))
    print(
        f"\n{len(scores[0])} scenarios of {options.traces} traces. With the defaults, "
        f"{WITHIN_ONE_SIGMA:.0%} of the truths would lie within one sigma if SIGMA_SCALE were "
        f"{sigma_factor(scores[0]):.3f} times as large."
    )


def _is_at_hand(city: str) -> bool:
    try:
        data_file(_road_file(city))
    except DataAbsentError as absent:
        print(f"Skipped {city}: {absent}\n")
        return False
    return True


def _road_file(city: str) -> str:
    return f"roads/{city}.gpkg"


def scores_in_city(
    city: str, variants: Sequence[Variant], traces: int
) -> list[list[ScenarioScore]]:
    """The scores of every variant on every scenario of a city."""
    roads, _, _ = read_roads(data_file(_road_file(city)))
    mixed = [scenario for scenario in scenario_mixture() if scenario.city == city]
    scenarios = [scenario.simulate(roads, traces) for scenario in mixed]
    kinds = [(scenario.station_kind, scenario.position_kind) for scenario in mixed]
    gaussian = [scenario_errors(GaussianKernel(), scenario) for scenario in scenarios]
    engines: dict[float, PluginEngine] = {}  # roads are cut into states once for each motion
    scores = []
    for variant in variants:
        engine = engines.setdefault(variant.standing, hmm_engine(scenarios[0].stations, roads))
        with variant.motion():
            errors = [_errors_with(engine, variant, scenario) for scenario in scenarios]
        scores.append([scenario_score(*found) for found in zip(kinds, errors, gaussian)])
    return scores


def _errors_with(engine: PluginEngine, variant: Variant, scenario: Scenario) -> list[TraceErrors]:
    engine.reconstructor.stations = scenario.stations
    engine.reconstructor.source = ServingCellSource(
        ServingCellModel(scenario.stations, variant.serving_cell)
    )
    return scenario_errors(engine, scenario)


if __name__ == "__main__":
    main(sys.argv[1:])
