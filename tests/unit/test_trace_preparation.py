"""Records become traces, and what cannot be used is said."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace_preparation import prepare

STATIONS = Stations(("a", "b", "c"), np.array([[0.0, 0.0], [800.0, 0.0], [0.0, 900.0]]))
MAX_GAP_S = 1800.0


def records(
    time: list[float], cell: list[str | None], xy: list[tuple[float, float]] | None = None
) -> SignalingRecords:
    """Records of one trajectory; at their stations unless placed."""
    if xy is None:
        places = dict(zip(STATIONS.ids, STATIONS.xy.tolist()))
        xy = [places.get(name, [np.nan, np.nan]) for name in cell]
    return SignalingRecords(
        "trip",
        np.array(time, float),
        np.array(xy, float).reshape(-1, 2),
        np.array(cell, object),
        100 + np.arange(len(time)),
    )


def test_no_records_give_nothing() -> None:
    assert prepare(records([], []), STATIONS, MAX_GAP_S) == ([], [])


def test_records_are_sorted_by_time() -> None:
    (trace,), rejected = prepare(records([60, 0, 30], ["c", "a", "b"]), STATIONS, MAX_GAP_S)
    assert not rejected
    np.testing.assert_array_equal(trace.time, [0, 30, 60])
    np.testing.assert_array_equal(trace.station, [0, 1, 2])
    np.testing.assert_array_equal(trace.cell, ["a", "b", "c"])
    np.testing.assert_array_equal(trace.xy, STATIONS.xy)
    assert (trace.trajectory_id, trace.part, trace.records) == ("trip", 1, 3)


def test_duplicates_count_as_records_but_say_nothing_new() -> None:
    given = records([0, 30, 0, 30, 30], ["a", "b", "a", "b", "c"])
    (trace,), rejected = prepare(given, STATIONS, MAX_GAP_S)
    assert not rejected
    assert trace.records == 5
    # several cells at one instant are several statements
    np.testing.assert_array_equal(trace.time, [0, 30, 30])
    np.testing.assert_array_equal(trace.cell, ["a", "b", "c"])


def test_a_trace_is_split_where_a_gap_is_longer_than_allowed() -> None:
    time = [0, 60, 60 + MAX_GAP_S, 61 + 2 * MAX_GAP_S, 120 + 2 * MAX_GAP_S]
    traces, rejected = prepare(records(time, ["a"] * 5), STATIONS, MAX_GAP_S)
    assert not rejected
    assert [trace.part for trace in traces] == [1, 2]
    assert [len(trace) for trace in traces] == [3, 2]


def test_positions_are_joined_by_cell_where_a_record_has_none() -> None:
    nowhere = (np.nan, np.nan)
    given = records([0, 30, 60], ["b", "b", None], [nowhere, (790, 5), (0, 900)])
    (trace,), rejected = prepare(given, STATIONS, MAX_GAP_S)
    assert not rejected
    np.testing.assert_array_equal(trace.xy, [(800, 0), (790, 5), (0, 900)])
    np.testing.assert_array_equal(trace.station, [1, 1, 2])
    assert np.isnan(given.xy[0]).all(), "the records given are not written to"


def test_a_cell_that_is_not_listed_is_reported_and_stays_as_served_by_an_unlisted_one() -> None:
    given = records([0, 30, 60, 90], ["a", "lost", "gone", "b"])
    (trace,), (rejection,) = prepare(given, STATIONS, MAX_GAP_S)
    assert trace.records == 2
    assert len(trace) == 4
    assert np.isnan(trace.xy[1:3]).all()
    assert (rejection.trajectory_id, rejection.records) == ("trip", 2)
    for told in ("'lost'", "first in row 101", "2 different ones", "STATIONS"):
        assert told in rejection.reason


def test_a_record_with_neither_position_nor_cell_is_left_out() -> None:
    (trace,), (rejection,) = prepare(records([0, 30, 90], ["a", None, "b"]), STATIONS, MAX_GAP_S)
    assert len(trace) == trace.records == 2
    assert rejection.records == 1
    assert "row 101" in rejection.reason


def test_without_any_position_only_a_rejection_remains() -> None:
    traces, (rejection,) = prepare(records([0, 30], ["x", "y"]), STATIONS, MAX_GAP_S)
    assert not traces
    assert rejection.records == 2


@pytest.mark.parametrize("odd", [0, 3, 6])
def test_an_impossible_jump_is_left_out(odd: int) -> None:
    cell: list[str | None] = [None] * 7
    xy = [(100.0 * k, 0.0) for k in range(7)]
    xy[odd] = (500e3, 0.0)
    given = records(list(range(0, 210, 30)), cell, xy)
    (trace,), (rejection,) = prepare(given, STATIONS, MAX_GAP_S)
    assert len(trace) == 6
    assert trace.xy[:, 0].max() < 1000
    assert rejection.records == 1
    assert "impossible jump" in rejection.reason
    assert f"row {100 + odd}" in rejection.reason


def test_a_far_journey_in_fair_time_is_no_jump() -> None:
    given = records([0, 30, 3600, 3630], [None] * 4, [(0, 0), (0, 0), (100e3, 0), (100e3, 0)])
    traces, rejected = prepare(given, STATIONS, 7200.0)
    assert [len(trace) for trace in traces] == [4]
    assert not rejected


@pytest.mark.parametrize("cells", [["a"], ["a", "a"], ["a", "b"]])
def test_a_single_instant_is_rejected(cells: list[str | None]) -> None:
    traces, (rejection,) = prepare(records([50.0] * len(cells), cells), STATIONS, MAX_GAP_S)
    assert not traces
    assert rejection.records == len(cells)
    assert "single instant" in rejection.reason


def test_a_lonely_instant_does_not_cost_the_rest_its_numbering() -> None:
    time = [0, 5000, 5060, 9000]
    (trace,), rejected = prepare(records(time, ["a"] * 4), STATIONS, MAX_GAP_S)
    assert (trace.part, trace.records) == (1, 2)
    assert [rejection.records for rejection in rejected] == [1, 1]


def test_every_record_is_in_a_trace_or_rejected() -> None:
    rng = np.random.default_rng(2)
    time = rng.choice([0, 30, 60, 4000, 9000, 9060], 80).tolist()
    cell = rng.choice(np.array(["a", "b", "c", "lost"], object), 80).tolist()
    traces, rejected = prepare(records(time, cell), STATIONS, MAX_GAP_S)
    counted = sum(trace.records for trace in traces) + sum(lost.records for lost in rejected)
    assert counted == 80
    for trace in traces:
        assert (np.diff(trace.time) >= 0).all()
        assert np.isfinite(trace.xy[[0, -1]]).all()
