"""How much heatmaps and geometry count in the embedded engine: fitted on simulation alone.

Each of the two numbers is moved alone, over the roads of Portland, on which no model was trained;
prints a Markdown table.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Callable

from sig2gps_qgis.embedded_source import EmbeddedSource
from sig2gps_qgis.joint_evidence import JointEvidence
from sig2gps_qgis.scenario import simulate_scenario
from sig2gps_qgis.trace import Trace
from tests.benchmarks.baselines.gaussian import GaussianKernel
from tests.benchmarks.dataset import data_file
from tests.benchmarks.engine import embedded_on_server
from tests.benchmarks.fit_score import (
    ScenarioScore,
    scenario_errors,
    scenario_score,
    table_head,
    table_row,
)
from tests.benchmarks.portland import DURATION_S
from tests.benchmarks.road_file import read_roads
from tests.benchmarks.scenario_mixture import KINDS

SEED = 77


@dataclass(frozen=True)
class Weights:
    """The two numbers; the defaults are those of the plugin."""

    independent_s: float = 240.0
    geometry_share: float = 0.6

    @property
    def name(self) -> str:
        return f"independent_s {self.independent_s:g}, geometry_share {self.geometry_share:g}"


VARIANTS = (
    Weights(),
    Weights(independent_s=60.0),
    Weights(independent_s=120.0),
    Weights(independent_s=480.0),
    Weights(geometry_share=0.0),
    Weights(geometry_share=0.3),
    Weights(geometry_share=1.0),
)


@dataclass
class WeighedSource:
    """The embedded engine, asked once for each trace, with its evidence weighed as told."""

    source: EmbeddedSource
    weights: Weights = field(default_factory=Weights)
    answers: dict[str, JointEvidence] = field(default_factory=dict)
    engine = "embedded"
    version = revision = ""

    def evidence(
        self, traces: Sequence[Trace], cancelled: Callable[[], bool]
    ) -> list[JointEvidence]:
        for trace in traces:
            if trace.trajectory_id not in self.answers:
                (answer,) = self.source.evidence([trace], cancelled)
                self.answers[trace.trajectory_id] = answer
        return [self._weighed(self.answers[trace.trajectory_id]) for trace in traces]

    def _weighed(self, evidence: JointEvidence) -> JointEvidence:
        learned = replace(evidence.learned, independent_s=self.weights.independent_s)
        return replace(evidence, learned=learned, geometry_share=self.weights.geometry_share)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.fit_embedded", description=__doc__
    )
    parser.add_argument("--traces", type=int, default=10, help="of each kind, default: 10")
    options = parser.parse_args(arguments)
    scores = scores_of_variants(options.traces)
    print(table_head())
    for variant, of_variant in zip(VARIANTS, scores):
        print(table_row(variant.name, of_variant))


def scores_of_variants(traces: int) -> list[list[ScenarioScore]]:
    """For each variant its score on each kind of positions."""
    roads, _, _ = read_roads(data_file("roads/portland_centre.gpkg"))
    scores: list[list[ScenarioScore]] = [[] for _ in VARIANTS]
    for kind in KINDS:
        scenario = simulate_scenario(roads, traces, DURATION_S, SEED, *kind)
        gaussian = scenario_errors(GaussianKernel(), scenario)
        engine = embedded_on_server(scenario.stations, roads)
        source = WeighedSource(engine.reconstructor.source)
        engine.reconstructor.source = source
        for variant, of_variant in zip(VARIANTS, scores):
            source.weights = variant
            of_variant.append(scenario_score(kind, scenario_errors(engine, scenario), gaussian))
    return scores


main(sys.argv[1:])
