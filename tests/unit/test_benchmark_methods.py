"""The benchmark's baselines and bookkeeping: a yardstick that bends would measure nothing."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.evaluation import Estimate, Truth
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.baselines.gaussian import GaussianKernel
from tests.benchmarks.baselines.lines import StraightLines
from tests.benchmarks.baselines.road_hmm import RoadHmm
from tests.benchmarks.cork import cork_cells, cork_sites
from tests.benchmarks.dataset import BenchTrace, DataAbsentError
from tests.benchmarks.method import TraceFailedError, without_sigma
from tests.benchmarks.trial import run_trial


def records(rows: list[tuple[float, float, float]]) -> SignalingRecords:
    table = np.array(rows, dtype=float)
    cell = np.full(len(table), None, dtype=object)
    return SignalingRecords("t", table[:, 0], table[:, 1:], cell, np.arange(len(table)))


def square_grid(blocks: int, block_m: float) -> RoadNetwork:
    lines = [
        np.array([[a, b], [a + 1, b]]) if along else np.array([[b, a], [b, a + 1]])
        for a in range(blocks)
        for b in range(blocks + 1)
        for along in (True, False)
    ]
    return RoadNetwork.from_lines(
        [line * block_m for line in lines],
        np.full(len(lines), RoadDirection.BOTH),
        np.full(len(lines), 50.0),
    )


def test_records_without_a_position_and_out_of_order_are_no_obstacle() -> None:
    estimate = StraightLines().locate(records([(60, 600, 0), (30, np.nan, np.nan), (0, 0, 0)]))
    assert estimate.time.tolist() == [0.0, 60.0]
    assert np.isnan(estimate.sigma_m).all()
    with pytest.raises(TraceFailedError, match="no record has a position"):
        StraightLines().locate(records([(0, np.nan, np.nan)]))


def test_the_kernel_smooths_a_handover_over_its_instant() -> None:
    rows = [(t, 0.0 if t < 600 else 1000.0, 0.0) for t in range(0, 1201, 60)]
    estimate = GaussianKernel(60.0).locate(records(rows))
    at = np.interp([0, 540, 600, 660, 1200], estimate.time, estimate.xy[:, 0])
    assert at == pytest.approx([0, 159, 500, 841, 1000], abs=6)


def test_the_plain_hmm_drives_along_the_roads() -> None:
    roads = square_grid(blocks=10, block_m=200.0)
    # stations beside a road, one of them on the wrong side of the town for an instant
    rows = [(60.0 * k, 400.0 * k, 1000.0 + 30.0 * (-1) ** k) for k in range(5)]
    estimate = RoadHmm(roads).locate(records(rows))
    assert (estimate.time[0], estimate.time[-1]) == (0.0, 240.0)
    assert (np.diff(estimate.time) >= 0).all()
    on_grid = np.isclose(estimate.xy % 200.0, 0.0) | np.isclose(estimate.xy % 200.0, 200.0)
    assert on_grid.all()
    assert (np.abs(np.diff(estimate.xy, axis=0)).min(axis=1) == 0).all()
    travelled = np.hypot(*np.diff(estimate.xy, axis=0).T).sum()
    assert 1200.0 <= travelled <= 2200.0


def test_the_plain_hmm_fails_away_from_roads() -> None:
    with pytest.raises(TraceFailedError, match="no record has a road near it"):
        RoadHmm(square_grid(2, 200.0)).locate(records([(0, 1e5, 1e5), (60, 1e5, 1e5)]))


class FailsOn:
    """Gives the origin for every trace but those that start at a given instant."""

    def __init__(self, start: float) -> None:
        self.start = start

    def locate(self, given: SignalingRecords) -> Estimate:
        if given.time[0] == self.start:
            raise TraceFailedError("on purpose")
        return without_sigma(given.time, np.zeros((len(given.time), 2)))


def test_failures_are_counted_and_score_as_straight_lines_and_ends_are_held() -> None:
    truth = Truth(np.array([-100.0, 5.0, 900.0]), np.array([[0.0, 3.0], [0.0, 3.0], [0.0, 3.0]]))
    fine = BenchTrace(records([(0, 50, 0), (10, 50, 0)]), truth)
    failing = BenchTrace(records([(1, 0, 4), (10, 0, 4)]), truth)
    trial = run_trial("m", FailsOn(1.0), [fine, failing], construction_s=0.0)
    assert trial.failures == (("t", "on purpose"),)
    assert trial.summary.all_fixes.fixes == 6
    assert trial.summary.mae_trace_mean_m == pytest.approx((3.0 + 1.0) / 2)


@pytest.mark.parametrize(
    ("load", "mean_m", "median_m"), [(cork_sites, 523.0, 290.0), (cork_cells, 433.0, 200.0)]
)
def test_the_kernel_comes_to_what_was_published_of_it(
    load: object, mean_m: float, median_m: float
) -> None:
    try:
        dataset = load()
    except DataAbsentError as absent:
        pytest.skip(str(absent))
    summary = run_trial("gaussian", GaussianKernel(), dataset.traces, 0.0).summary
    assert summary.mae_trace_mean_m == pytest.approx(mean_m, rel=0.03)
    assert summary.mae_trace_median_m == pytest.approx(median_m, rel=0.03)
