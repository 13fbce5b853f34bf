"""One method on one data set: its errors, its time, and where it failed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.evaluation import Estimate, Summary, Truth, summarize, trace_errors
from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.baselines.lines import StraightLines
from tests.benchmarks.dataset import BenchTrace
from tests.benchmarks.method import Method, TraceFailedError

REFERENCE_TRACE_S = 1200.0


@dataclass(frozen=True)
class Trial:
    """Result of one method on one data set.

    Attributes:
        summary: accuracy; a failed trace counts with straight lines between its stations.
        seconds_per_trace: mean wall time, warm.
        seconds_20_minutes: the same per 20 minutes of signaling.
        prepare_s: making the method ready for the data set, and its first trace once, so that
            what is built on first use is not counted to a trace.
        failures: (trajectory, reason) of each trace without a result.
    """

    method: str
    summary: Summary
    seconds_per_trace: float
    seconds_20_minutes: float
    prepare_s: float
    failures: tuple[tuple[str, str], ...]


def run_trial(
    name: str, method: Method, traces: Sequence[BenchTrace], construction_s: float
) -> Trial:
    """Run a method over all traces, on one thread of control, in their order."""
    begin = time.perf_counter()
    _located_or_reason(method, traces[0].records)
    prepare_s = construction_s + time.perf_counter() - begin
    errors, failures, elapsed_s, signaling_s = [], [], 0.0, 0.0
    for trace in traces:
        begin = time.perf_counter()
        located = _located_or_reason(method, trace.records)
        elapsed_s += time.perf_counter() - begin
        signaling_s += float(np.ptp(trace.records.time))
        if isinstance(located, str):
            failures.append((trace.records.trajectory_id, located))
            located = StraightLines().locate(trace.records)
        errors.append(trace_errors([held_at_ends(located, trace.truth)], trace.truth))
    return Trial(
        method=name,
        summary=summarize(errors),
        seconds_per_trace=elapsed_s / len(traces),
        seconds_20_minutes=elapsed_s / signaling_s * REFERENCE_TRACE_S,
        prepare_s=prepare_s,
        failures=tuple(failures),
    )


def _located_or_reason(method: Method, records: SignalingRecords) -> Estimate | str:
    try:
        return method.locate(records)
    except TraceFailedError as failure:
        return str(failure)


def held_at_ends(estimate: Estimate, truth: Truth) -> Estimate:
    """The estimate with its ends held for as long as there is truth: alike for every method."""
    before = min(truth.time[0], estimate.time[0])
    after = max(truth.time[-1], estimate.time[-1])
    return Estimate(
        np.concatenate([[before], estimate.time, [after]]),
        np.concatenate([estimate.xy[:1], estimate.xy, estimate.xy[-1:]]),
        np.pad(estimate.sigma_m, 1, mode="edge"),
    )
