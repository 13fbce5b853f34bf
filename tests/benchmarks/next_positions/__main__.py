"""Measure predicted next positions and print Markdown, also to build/bench/next.md."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from sig2gps_qgis.constant_velocity import ConstantVelocity
from sig2gps_qgis.errors import never
from sig2gps_qgis.evaluation import Truth, accuracy
from sig2gps_qgis.next_positions import Continuation, NextPositionsMethod
from sig2gps_qgis.road_walk import RoadWalk
from sig2gps_qgis.scenario import simulate_scenario
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import prepare
from sig2gps_qgis.walk_decoder import WalkDecoder
from tests.benchmarks.cork import cork_cells, cork_sites
from tests.benchmarks.dataset import (
    REPOSITORY,
    BenchTrace,
    DataAbsentError,
    Dataset,
    data_file,
)
from tests.benchmarks.next_positions.moments import HORIZONS_S, moments
from tests.benchmarks.portland import portland_simulated
from tests.benchmarks.road_file import read_roads

SEED = 20260501
REPORT = REPOSITORY / "build" / "bench" / "next.md"
MAX_GAP_S = 1800.0
READING = (
    "At moments of each trace, five minutes or more after its first record, a method is given the "
    "records up to then and says where the phone will be. Error: to where it was, in metres. "
    "*stays*: where `hmm` has it at the last record. Of errors that are normal and a sigma that is "
    "right, 63 to 68 % lie within 1 sigma, 95 to 98 % within 2. *sigma at 65 %*: the multiple of "
    "sigma within which 65.5 % of the errors lie; 1 is right."
)
COLUMNS = (
    "method",
    "ahead (s)",
    "fixes",
    "mean (m)",
    "median (m)",
    "RMSE (m)",
    "mean sigma (m)",
    "within 1 sigma",
    "within 2 sigma",
    "sigma at 65 %",
)


class Stays:
    """Where `hmm` has the phone at its last record; it says nothing of how sure it is."""

    name = "stays"
    version = "1"

    def __init__(self, walk: RoadWalk) -> None:
        self._walk = walk

    def continued(
        self, trace: Trace, time: np.ndarray, cancelled: Callable[[], bool]
    ) -> Continuation:
        found = self._walk.continued(trace, time, cancelled)
        nothing = np.full(len(time), np.nan)
        return replace(found, xy=np.repeat(found.xy[:1], len(time), axis=0), sigma_m=nothing)


@dataclass(frozen=True)
class Trial:
    """One method on one data set.

    Attributes:
        error_m, sigma_m: (M, K) metres; NaN where the truth is not known.
        seconds: a prediction takes.
    """

    error_m: np.ndarray
    sigma_m: np.ndarray
    seconds: float


def simulated(city: str) -> Dataset:
    """Drives in a city whose simulation the predictions' sigma was fitted on."""
    roads, _, graph_build_s = read_roads(data_file(f"roads/{city}.gpkg"))
    scenario = simulate_scenario(roads, 40, 1200, SEED, "crowdsourced", "cell")
    traces = [
        BenchTrace(records, Truth(trip.time, trip.xy))
        for records, trip in zip(scenario.records, scenario.truth)
    ]
    title = f"{city.title()}, simulated: fitted on"
    return Dataset(title, traces, scenario.stations, roads, graph_build_s)


DATASETS: dict[str, Callable[[], Dataset]] = {
    "portland-simulated": lambda: portland_simulated(SEED),
    "cork-cells": cork_cells,
    "cork-sites": cork_sites,
}
FITTED_ON: dict[str, Callable[[], Dataset]] = {
    "hanover-simulated": lambda: simulated("hanover"),
    "stockholm-simulated": lambda: simulated("stockholm"),
}


def measured(dataset: Dataset, max_traces: int | None) -> str:
    """The Markdown section of one data set."""
    walk = RoadWalk(ServingCellModel(dataset.stations), WalkDecoder(dataset.roads))
    methods: tuple[NextPositionsMethod, ...] = (Stays(walk), ConstantVelocity(), walk)
    cases = []
    for trace in dataset.traces[:max_traces]:
        for moment in moments(trace):
            traces, _ = prepare(moment.records, dataset.stations, MAX_GAP_S)
            if traces and traces[-1].time[-1] == moment.records.time.max():
                cases.append((traces[-1], moment.truth_xy))
    lines = [
        f"## {dataset.title}",
        "",
        f"{len(cases)} predictions on {len(dataset.traces[:max_traces])} traces.",
        "",
        "| " + " | ".join(COLUMNS) + " |",
        "|---|" + "---:|" * (len(COLUMNS) - 1),
    ]
    speed = []
    for method in methods:
        trial = _trial(method, cases)
        lines += [_row(method.name, trial, column) for column in range(len(HORIZONS_S))]
        speed.append(f"{method.name} {trial.seconds:.3f} s")
    return "\n".join([*lines, "", f"A prediction takes: {', '.join(speed)}."])


def _trial(method: NextPositionsMethod, cases: list[tuple[Trace, np.ndarray]]) -> Trial:
    method.continued(cases[0][0], cases[0][0].time[-1] + HORIZONS_S, never)  # gets it ready
    begin = time.perf_counter()
    errors, sigmas = [], []
    for trace, truth_xy in cases:
        found = method.continued(trace, trace.time[-1] + HORIZONS_S, never)
        errors.append(np.hypot(*(found.xy - truth_xy).T))
        sigmas.append(found.sigma_m)
    seconds = (time.perf_counter() - begin) / len(cases)
    return Trial(np.array(errors), np.array(sigmas), seconds)


def _row(method: str, trial: Trial, column: int) -> str:
    known = np.isfinite(trial.error_m[:, column])
    error, sigma = trial.error_m[known, column], trial.sigma_m[known, column]
    figures = accuracy(error, sigma)
    cells = [
        method,
        f"{HORIZONS_S[column]:.0f}",
        str(figures.fixes),
        f"{figures.mae_m:.0f}",
        f"{figures.median_m:.0f}",
        f"{figures.rmse_m:.0f}",
    ]
    if np.isfinite(sigma).all():
        cells += [
            f"{figures.mean_sigma_m:.0f}",
            f"{figures.within_1_sigma:.2f}",
            f"{figures.within_2_sigma:.2f}",
            f"{np.quantile(error / sigma, 0.655):.2f}",
        ]
    else:
        cells += [""] * 4
    return "| " + " | ".join(cells) + " |"


def main(arguments: list[str]) -> None:
    known = {**DATASETS, **FITTED_ON}
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.next_positions")
    parser.add_argument("--dataset", action="append", choices=known, help="default: those of tests")
    parser.add_argument("--max-traces", type=int, help="only the first so many of each data set")
    options = parser.parse_args(arguments)
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    with REPORT.open("w", encoding="utf-8") as report:

        def publish(markdown: str) -> None:
            print(markdown, end="\n\n", flush=True)
            report.write(markdown + "\n\n")

        publish(f"# Next positions\n\n{READING}\n\nSeed {SEED}.")
        for name in options.dataset or DATASETS:
            try:
                dataset = known[name]()
            except DataAbsentError as absent:
                publish(f"## {name}\n\nSkipped: {absent}")
                continue
            publish(measured(dataset, options.max_traces))


main(sys.argv[1:])
