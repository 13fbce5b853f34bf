"""Measure the methods on the data sets and print Markdown, also to build/bench/bench.md.

When all is measured, that is published as docs/measured.md.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.benchmarks.baselines.gaussian import GaussianKernel
from tests.benchmarks.baselines.lines import StraightLines
from tests.benchmarks.baselines.road_hmm import RoadHmm
from tests.benchmarks.beijing import beijing_simulated
from tests.benchmarks.cork import cork_cells, cork_offset_sites, cork_sites
from tests.benchmarks.dataset import REPOSITORY, DataAbsentError, Dataset
from tests.benchmarks.end_to_end import end_to_end_section
from tests.benchmarks.engine import embedded_on_server, hmm_engine
from tests.benchmarks.portland import portland_simulated
from tests.benchmarks.report import heading, section
from tests.benchmarks.road_floor import road_floor
from tests.benchmarks.server_speed import server_speed_section
from tests.benchmarks.trial import run_trial

if TYPE_CHECKING:
    from tests.benchmarks.method import Method

SEED = 20260301
REPORT = REPOSITORY / "build" / "bench" / "bench.md"
PAGE = REPOSITORY / "docs" / "measured.md"


def leuven(dataset: Dataset) -> Method:
    from tests.benchmarks.baselines.leuven import LeuvenMapMatching  # of the bench environment

    return LeuvenMapMatching(dataset.roads)


DATASETS: dict[str, Callable[[], Dataset]] = {
    "cork-sites": cork_sites,
    "cork-cells": cork_cells,
    "cork-sites-offset": lambda: cork_offset_sites(SEED),
    "beijing-simulated": lambda: beijing_simulated(SEED),
    "portland-simulated": lambda: portland_simulated(SEED),
}
METHODS: dict[str, Callable[[Dataset], Method]] = {
    "lines": lambda _: StraightLines(),
    "gaussian 60 s": lambda _: GaussianKernel(),
    "plain HMM": lambda dataset: RoadHmm(dataset.roads),
    "leuvenmapmatching": leuven,
    "hmm": lambda dataset: hmm_engine(dataset.stations, dataset.roads),
    "hmm, no roads": lambda dataset: hmm_engine(dataset.stations, None),
    "embedded": lambda dataset: embedded_on_server(dataset.stations, dataset.roads),
}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--dataset", action="append", choices=DATASETS, help="default: all")
    parser.add_argument("--method", action="append", choices=METHODS, help="default: all")
    parser.add_argument("--max-traces", type=int, help="only the first so many of each data set")
    options = parser.parse_args(arguments)
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    absent_data = False
    with REPORT.open("w", encoding="utf-8") as report:

        def publish(markdown: str) -> None:
            print(markdown, end="\n\n", flush=True)
            report.write(markdown + "\n\n")

        publish(heading(SEED))
        for name in options.dataset or DATASETS:
            try:
                dataset = DATASETS[name]()
            except DataAbsentError as absent:
                publish(f"## {name}\n\nSkipped: {absent}")
                absent_data = True
                continue
            publish(measured(dataset, options.method or list(METHODS), options.max_traces))
        if not (options.dataset or options.method):
            publish(server_speed_section())
            publish(end_to_end_section())
    if not (options.dataset or options.method or options.max_traces or absent_data):
        shutil.copyfile(REPORT, PAGE)


def measured(dataset: Dataset, methods: list[str], max_traces: int | None) -> str:
    """The Markdown section of one data set."""
    traces = dataset.traces[:max_traces]
    trials = []
    for name in methods:
        begin = time.perf_counter()
        method = METHODS[name](dataset)
        trials.append(run_trial(name, method, traces, time.perf_counter() - begin))
    return section(dataset, trials, len(traces), road_floor(dataset.roads, traces))


main(sys.argv[1:])
