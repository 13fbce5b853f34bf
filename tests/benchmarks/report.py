"""Benchmark results as Markdown."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tests.benchmarks.dataset import Dataset
from tests.benchmarks.trial import Trial

COLUMNS = (
    "method",
    "MAE mean (m)",
    "MAE median (m)",
    "RMSE (m)",
    "L100",
    "within 1 sigma",
    "within 2 sigma",
    "s a trace",
    "failed",
)
READING = (
    "MAE: mean absolute error of each trace, then the mean and median over traces. RMSE, L100 "
    "(share within 100 m) and the shares within sigma: over all fixes. Before its first and after "
    "its last record a phone is held where each method last had it. A trace on which a method "
    "fails counts with straight lines between its stations."
)
ENGINES = ("hmm", "embedded")
YARDSTICK = "leuvenmapmatching"


def heading(seed: int) -> str:
    """What was run, and on what machine."""
    return "\n".join(
        (
            "# Measured",
            "",
            READING,
            "",
            f"Seed {seed}. {_processor()}, Python {platform.python_version()}.",
        )
    )


def section(
    dataset: Dataset, trials: Sequence[Trial], trace_count: int, road_floor_m: tuple[float, float]
) -> str:
    """One data set: its size, the table of methods, and the figures on roads and speed."""
    fixes = trials[0].summary.all_fixes.fixes
    size = (
        f"{trace_count} traces, {fixes} fixes; road graph of {len(dataset.roads.node_xy)} nodes "
        f"and {len(dataset.roads)} edges, built in {dataset.graph_build_s:.2f} s."
    )
    lines = [
        f"## {dataset.title}",
        "",
        size,
        "",
        "| " + " | ".join(COLUMNS) + " |",
        "|---|" + "---:|" * (len(COLUMNS) - 1),
        *(_row(trial) for trial in trials),
        "",
    ]
    for trial in trials:
        lines += [f"- {trial.method}: {trace} failed: {why}" for trace, why in trial.failures]
    lines.append(
        "- The roads themselves: decoded from the truth instead of signaling, paths along them are "
        "{:.0f} m off (mean over traces), {:.0f} m (median).".format(*road_floor_m)
    )
    return "\n".join([*lines, *_speed(trials)])


def _row(trial: Trial) -> str:
    figures = trial.summary.all_fixes
    cells = (
        trial.method,
        f"{trial.summary.mae_trace_mean_m:.0f}",
        f"{trial.summary.mae_trace_median_m:.0f}",
        f"{figures.rmse_m:.0f}",
        f"{figures.l100:.2f}",
        _share(figures.within_1_sigma),
        _share(figures.within_2_sigma),
        f"{trial.seconds_per_trace:.3f}",
        str(len(trial.failures)),
    )
    return "| " + " | ".join(cells) + " |"


def _share(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.2f}"


def _speed(trials: Sequence[Trial]) -> list[str]:
    by_name = {trial.method: trial for trial in trials}
    lines = []
    for engine in (by_name[name] for name in ENGINES if name in by_name):
        lines.append(
            f"- {engine.method}: {engine.seconds_20_minutes:.3f} s for 20 minutes of signaling, "
            f"after {engine.prepare_s:.2f} s to get ready (stations, states on the roads, first "
            "trace)."
        )
        if YARDSTICK in by_name:
            ratio = by_name[YARDSTICK].seconds_20_minutes / engine.seconds_20_minutes
            lines.append(f"- {YARDSTICK} takes {ratio:.1f} times as long as {engine.method}.")
    return lines


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()
