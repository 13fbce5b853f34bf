"""Overlapping windows over long traces."""

from __future__ import annotations

import pytest

from sig2gps_qgis.windows import KEPT, OVERLAP, windows

COUNTS = [1, 2, KEPT - 1, KEPT, KEPT + OVERLAP, KEPT + OVERLAP + 1, 10 * KEPT + 7]


@pytest.mark.parametrize("count", COUNTS)
def test_each_instant_is_kept_once(count: int) -> None:
    kept = [instant for window in windows(count) for instant in range(window.first, window.last)]
    assert kept == list(range(count))


@pytest.mark.parametrize("count", COUNTS)
def test_windows_overlap_their_neighbours_within_the_trace(count: int) -> None:
    for window in windows(count):
        assert window.begin == max(0, window.first - OVERLAP)
        assert window.end == min(count, window.last + OVERLAP)


@pytest.mark.parametrize("count", COUNTS)
def test_no_window_is_cut_short_unless_the_trace_is(count: int) -> None:
    assert all(window.last - window.first >= min(count, OVERLAP + 1) for window in windows(count))
    assert all(window.end - window.begin <= KEPT + 2 * OVERLAP for window in windows(count))


def test_no_instants_need_no_window() -> None:
    assert not list(windows(0))
