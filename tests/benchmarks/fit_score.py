"""How well one set of parameters does on the mixture of scenarios, and the table of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.evaluation import TraceErrors, Truth, trace_errors
from sig2gps_qgis.scenario import Scenario
from tests.benchmarks.method import Method
from tests.benchmarks.scenario_mixture import KINDS
from tests.benchmarks.trial import held_at_ends

TRUTH_EVERY_S = 10
WITHIN_ONE_SIGMA = 0.65

COLUMNS = (
    "parameters",
    "MAE / Gaussian's, mean",
    "median",
    *(" ".join(kind) for kind in KINDS),
    "L100",
    "within 1 sigma",
    "within 2 sigma",
)


@dataclass(frozen=True)
class ScenarioScore:
    """One set of parameters on one scenario.

    Attributes:
        kind: of the positions, one of :data:`tests.benchmarks.scenario_mixture.KINDS`.
        mean_ratio: mean over traces of the MAE, over the Gaussian kernel's.
        median_ratio: the same with medians over traces.
        error_m, sigma_m: (K,) over all truths of the scenario.
    """

    kind: tuple[str, str]
    mean_ratio: float
    median_ratio: float
    error_m: np.ndarray
    sigma_m: np.ndarray


def scenario_errors(method: Method, scenario: Scenario) -> list[TraceErrors]:
    """A method's errors trace by trace.

    Raises:
        TraceFailedError: on one of the traces it failed.
    """
    truths = [
        Truth(trip.time[::TRUTH_EVERY_S], trip.xy[::TRUTH_EVERY_S]) for trip in scenario.truth
    ]
    return [
        trace_errors([held_at_ends(method.locate(records), truth)], truth)
        for records, truth in zip(scenario.records, truths)
    ]


def scenario_score(
    kind: tuple[str, str], engine: Sequence[TraceErrors], gaussian: Sequence[TraceErrors]
) -> ScenarioScore:
    """The engine's errors on one scenario beside the Gaussian kernel's."""
    mae, yardstick = ([trace.error_m.mean() for trace in traces] for traces in (engine, gaussian))
    return ScenarioScore(
        kind=kind,
        mean_ratio=float(np.mean(mae) / np.mean(yardstick)),
        median_ratio=float(np.median(mae) / np.median(yardstick)),
        error_m=np.concatenate([trace.error_m for trace in engine]),
        sigma_m=np.concatenate([trace.sigma_m for trace in engine]),
    )


def table_head() -> str:
    """The Markdown table's first two lines."""
    return "\n".join(
        ("| " + " | ".join(COLUMNS) + " |", "|---" + "|---:" * (len(COLUMNS) - 1) + "|")
    )


def table_row(name: str, scores: Sequence[ScenarioScore]) -> str:
    """The Markdown table's line of one set of parameters.

    Ratios are means over scenarios, shares are over all truths.
    """
    error, sigma = _pooled(scores)
    by_kind = [[score.mean_ratio for score in scores if score.kind == kind] for kind in KINDS]
    cells = (
        name,
        f"{np.mean([score.mean_ratio for score in scores]):.3f}",
        f"{np.mean([score.median_ratio for score in scores]):.3f}",
        *(f"{np.mean(ratios):.3f}" if ratios else "" for ratios in by_kind),
        f"{np.mean(error <= 100.0):.3f}",
        f"{np.mean(error <= sigma):.2f}",
        f"{np.mean(error <= 2 * sigma):.2f}",
    )
    return "| " + " | ".join(cells) + " |"


def sigma_factor(scores: Sequence[ScenarioScore]) -> float:
    """What sigma must be multiplied with for 65 % of the truths to lie within it."""
    error, sigma = _pooled(scores)
    return float(np.quantile(error / sigma, WITHIN_ONE_SIGMA))


def _pooled(scores: Sequence[ScenarioScore]) -> tuple[np.ndarray, np.ndarray]:
    return (
        np.concatenate([score.error_m for score in scores]),
        np.concatenate([score.sigma_m for score in scores]),
    )
