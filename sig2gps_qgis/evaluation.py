"""How far estimated trajectories are from the truth, and whether their sigma is honest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Estimate:
    """One unbroken stretch of an estimated trajectory, linear in time between its points.

    Attributes:
        time: (N,) float64, epoch seconds, not decreasing, N >= 1.
        xy: (N, 2) float64, metres, local metric CRS.
        sigma_m: (N,) float64, the DRMS of each position (root of the expected squared error in
            metres); NaN where unknown.
    """

    time: np.ndarray
    xy: np.ndarray
    sigma_m: np.ndarray

    def __post_init__(self) -> None:
        if not len(self.time) == len(self.xy) == len(self.sigma_m) or not len(self.time):
            raise ValueError("an estimate needs a time, a position and a sigma per point")
        if (np.diff(self.time) < 0).any():
            raise ValueError("the times of an estimate decrease")


@dataclass(frozen=True)
class Truth:
    """Where somebody really was.

    Attributes:
        time: (M,) float64, epoch seconds, not decreasing.
        xy: (M, 2) float64, metres, in the CRS of the estimate.
    """

    time: np.ndarray
    xy: np.ndarray

    def __post_init__(self) -> None:
        if len(self.time) != len(self.xy):
            raise ValueError("the truth needs a time and a position per fix")
        if (np.diff(self.time) < 0).any():
            raise ValueError("the times of the truth decrease")


@dataclass(frozen=True)
class TraceErrors:
    """The errors of one trajectory at the instants of its truth.

    Attributes:
        error_m: (K,) metres between estimate and truth, at truths that the estimate spans.
        sigma_m: (K,) what the estimate said of them, NaN where it said nothing.
        fixes_outside: truths before, after or between the estimate's stretches, not in K.
        length_m: length of the estimate between the first and last truth of each stretch.
        truth_length_m: length of the truth, fix to fix, over the same instants.
    """

    error_m: np.ndarray
    sigma_m: np.ndarray
    fixes_outside: int
    length_m: float
    truth_length_m: float

    @property
    def length_error_m(self) -> float:
        """How much longer or shorter the estimate is, metres, without sign."""
        return abs(self.length_m - self.truth_length_m)


def trace_errors(stretches: Sequence[Estimate], truth: Truth) -> TraceErrors:
    """Compare the stretches of one trajectory with its truth; the estimate is interpolated in time.

    A truth that several stretches span counts once, with the first of them.
    """
    free = np.ones(len(truth.time), dtype=bool)
    error, sigma, length, truth_length = [], [], 0.0, 0.0
    for stretch in stretches:
        spanned = free & (truth.time >= stretch.time[0]) & (truth.time <= stretch.time[-1])
        free &= ~spanned
        time, xy = truth.time[spanned], truth.xy[spanned]
        at_truth = np.column_stack(
            [np.interp(time, stretch.time, stretch.xy[:, axis]) for axis in (0, 1)]
        )
        error.append(np.hypot(*(at_truth - xy).T))
        sigma.append(np.interp(time, stretch.time, stretch.sigma_m))
        if len(time):
            travelled = np.append(0.0, np.cumsum(_step_lengths(stretch.xy)))
            first, last = np.interp(time[[0, -1]], stretch.time, travelled)
            length += float(last - first)
            truth_length += float(_step_lengths(xy).sum())
    return TraceErrors(
        error_m=np.concatenate(error) if error else np.empty(0),
        sigma_m=np.concatenate(sigma) if sigma else np.empty(0),
        fixes_outside=int(np.count_nonzero(free)),
        length_m=length,
        truth_length_m=truth_length,
    )


@dataclass(frozen=True)
class Accuracy:
    """Figures over a set of fixes; all NaN where there is none.

    Attributes:
        fixes: how many truths were compared.
        mae_m, rmse_m, median_m: mean, root mean square and median of the error, metres.
        l50, l100, l200: share (0 to 1) of fixes within 50, 100 and 200 m.
        mean_sigma_m: mean of the sigma that the estimate gave, metres.
        within_1_sigma, within_2_sigma: share of the fixes with a sigma whose error is at most
            once, twice that sigma. A DRMS that is right holds 63 to 68 % and 95 to 98 %,
            for round to long error ellipses (normal errors).
    """

    fixes: int
    mae_m: float
    rmse_m: float
    median_m: float
    l50: float
    l100: float
    l200: float
    mean_sigma_m: float
    within_1_sigma: float
    within_2_sigma: float


def accuracy(error_m: np.ndarray, sigma_m: np.ndarray) -> Accuracy:
    """The figures of some fixes, given their (K,) errors and sigmas (NaN: none), metres."""
    told = np.isfinite(sigma_m)
    return Accuracy(
        fixes=len(error_m),
        mae_m=_mean(error_m),
        rmse_m=float(np.sqrt(_mean(error_m**2))),
        median_m=_median(error_m),
        l50=_mean(error_m <= 50.0),
        l100=_mean(error_m <= 100.0),
        l200=_mean(error_m <= 200.0),
        mean_sigma_m=_mean(sigma_m[told]),
        within_1_sigma=_mean(error_m[told] <= sigma_m[told]),
        within_2_sigma=_mean(error_m[told] <= 2.0 * sigma_m[told]),
    )


@dataclass(frozen=True)
class Summary:
    """Figures over several trajectories.

    Attributes:
        traces: trajectories with at least one fix compared; the others do not count.
        all_fixes: accuracy over the fixes of all, long trajectories weighing more.
        mae_trace_mean_m, mae_trace_median_m: mean and median over trajectories of each one's
            MAE, metres: every trajectory weighs the same.
        length_error_m: mean over trajectories, metres.
    """

    traces: int
    all_fixes: Accuracy
    mae_trace_mean_m: float
    mae_trace_median_m: float
    length_error_m: float


def summarize(traces: Sequence[TraceErrors]) -> Summary:
    """The figures over several trajectories together."""
    compared = [trace for trace in traces if len(trace.error_m)]
    mae = np.array([trace.error_m.mean() for trace in compared])
    return Summary(
        traces=len(compared),
        all_fixes=accuracy(
            np.concatenate([np.empty(0), *(trace.error_m for trace in compared)]),
            np.concatenate([np.empty(0), *(trace.sigma_m for trace in compared)]),
        ),
        mae_trace_mean_m=_mean(mae),
        mae_trace_median_m=_median(mae),
        length_error_m=_mean(np.array([trace.length_error_m for trace in compared])),
    )


def _step_lengths(xy: np.ndarray) -> np.ndarray:
    return np.hypot(*np.diff(xy, axis=0).T)


def _mean(values: np.ndarray) -> float:
    return float(np.mean(values)) if len(values) else float("nan")


def _median(values: np.ndarray) -> float:
    return float(np.median(values)) if len(values) else float("nan")
