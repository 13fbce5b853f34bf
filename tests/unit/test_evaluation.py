"""Errors and metrics on cases whose figures follow from geometry or from the normal law."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.evaluation import Estimate, Truth, accuracy, summarize, trace_errors


def eastward(times: list[float], sigma: float = 10.0) -> Estimate:
    """Driving east at 10 m/s, at x = 0 when the time is 0."""
    time = np.array(times)
    return Estimate(time, np.column_stack([10.0 * time, 0.0 * time]), np.full(len(time), sigma))


def fixes(rows: list[tuple[float, float, float]]) -> Truth:
    table = np.array(rows, dtype=float).reshape(-1, 3)
    return Truth(table[:, 0], table[:, 1:])


def test_estimate_is_interpolated_at_the_truth() -> None:
    errors = trace_errors([eastward([0, 10])], fixes([(5, 50, 3), (7, 74, 0)]))
    assert errors.error_m == pytest.approx([3.0, 4.0])
    assert errors.sigma_m == pytest.approx([10.0, 10.0])
    assert errors.fixes_outside == 0


def test_truth_outside_the_span_or_between_stretches_is_counted_apart() -> None:
    errors = trace_errors(
        [eastward([0, 10]), eastward([20, 30])],
        fixes([(-1, 0, 0), (0, 0, 1), (15, 150, 0), (30, 300, 2), (31, 0, 0)]),
    )
    assert errors.error_m == pytest.approx([1.0, 2.0])
    assert errors.fixes_outside == 3


def test_a_fix_in_two_stretches_counts_once() -> None:
    errors = trace_errors([eastward([0, 10]), eastward([10, 20])], fixes([(10, 100, 5)]))
    assert errors.error_m == pytest.approx([5.0])
    assert errors.fixes_outside == 0


def test_lengths_cover_the_same_instants() -> None:
    detour = Estimate(
        np.array([0.0, 5.0, 10.0]),
        np.array([[0.0, 0.0], [30.0, 40.0], [60.0, 0.0]]),
        np.full(3, np.nan),
    )
    errors = trace_errors([detour], fixes([(0, 0, 0), (5, 30, 0), (20, 0, 0)]))
    assert errors.length_m == pytest.approx(50.0)
    assert errors.truth_length_m == pytest.approx(30.0)
    assert errors.length_error_m == pytest.approx(20.0)


def test_a_gap_between_stretches_adds_no_length() -> None:
    errors = trace_errors(
        [eastward([0, 10]), eastward([20, 30])],
        fixes([(0, 0, 0), (10, 100, 0), (20, 200, 0), (30, 300, 0)]),
    )
    assert errors.length_m == errors.truth_length_m == pytest.approx(200.0)


def test_no_truth_and_no_estimate() -> None:
    assert len(trace_errors([eastward([0, 10])], fixes([])).error_m) == 0
    alone = trace_errors([], fixes([(0, 0, 0)]))
    assert (len(alone.error_m), alone.fixes_outside) == (0, 1)
    empty = summarize([alone])
    assert empty.traces == empty.all_fixes.fixes == 0
    assert np.isnan(empty.mae_trace_mean_m)


def test_one_point_spans_its_instant() -> None:
    errors = trace_errors([eastward([3])], fixes([(3, 30, 1), (4, 40, 0)]))
    assert errors.error_m == pytest.approx([1.0])
    assert errors.fixes_outside == 1


def test_metrics_by_hand() -> None:
    figures = accuracy(np.array([0.0, 50.0, 100.0, 250.0]), np.array([10.0, 30.0, np.nan, 249.0]))
    assert figures.mae_m == pytest.approx(100.0)
    assert figures.rmse_m == pytest.approx(np.sqrt((2500 + 10000 + 62500) / 4))
    assert figures.median_m == pytest.approx(75.0)
    assert (figures.l50, figures.l100, figures.l200) == (0.5, 0.75, 0.75)
    assert figures.within_1_sigma == pytest.approx(1 / 3)
    assert figures.within_2_sigma == 1.0
    assert figures.mean_sigma_m == pytest.approx(289 / 3)


@pytest.mark.parametrize(
    ("along", "across", "one", "two"), [(1.0, 1.0, 0.632, 0.982), (1.0, 0.0, 0.683, 0.954)]
)
def test_an_honest_drms_holds_the_documented_shares(
    along: float, across: float, one: float, two: float
) -> None:
    rng = np.random.default_rng(2)
    offset = rng.normal(size=(200_000, 2)) * (along, across)
    figures = accuracy(np.hypot(*offset.T), np.full(len(offset), np.hypot(along, across)))
    assert figures.within_1_sigma == pytest.approx(one, abs=0.005)
    assert figures.within_2_sigma == pytest.approx(two, abs=0.005)


def test_trajectories_weigh_the_same_in_the_mean_over_traces() -> None:
    short = trace_errors([eastward([0, 10])], fixes([(5, 50, 90)]))
    long = trace_errors([eastward([0, 10])], fixes([(t, 10 * t, 30) for t in range(1, 4)]))
    summary = summarize([short, long])
    assert summary.traces == 2
    assert summary.mae_trace_mean_m == summary.mae_trace_median_m == pytest.approx(60.0)
    assert summary.all_fixes.mae_m == pytest.approx(45.0)


def test_malformed_input_is_refused() -> None:
    with pytest.raises(ValueError, match="decrease"):
        eastward([10, 0])
    with pytest.raises(ValueError, match="decrease"):
        fixes([(2, 0, 0), (1, 0, 0)])
    with pytest.raises(ValueError, match="per point"):
        Estimate(np.arange(2.0), np.zeros((1, 2)), np.zeros(2))
    with pytest.raises(ValueError, match="per fix"):
        Truth(np.arange(2.0), np.zeros((1, 2)))
