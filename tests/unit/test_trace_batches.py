"""Batches of traces: every trace and rejection once, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis import trace_batches as module
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace_batches import TraceBatch, trace_batches

NONE_LISTED = Stations((), np.empty((0, 2)))


def phone(name: str, times: np.ndarray) -> SignalingRecords:
    count = len(times)
    cells = np.full(count, None, object)
    return SignalingRecords(name, times, np.zeros((count, 2)), cells, np.arange(count))


def batches(*phones: SignalingRecords) -> list[TraceBatch]:
    return list(trace_batches(phones, NONE_LISTED, 1800.0))


def test_many_short_traces_come_in_batches_of_a_few() -> None:
    found = batches(*(phone(str(i), np.array([0.0, 60.0])) for i in range(70)))
    assert [len(batch.traces) for batch in found] == [32, 32, 6]
    ids = [trace.trajectory_id for batch in found for trace in batch.traces]
    assert ids == [str(i) for i in range(70)]


def test_parts_of_one_long_trajectory_are_spread_over_batches() -> None:
    parts = np.concatenate([7200.0 * part + np.array([0.0, 60.0]) for part in range(40)])
    found = batches(phone("a", parts))
    assert [len(batch.traces) for batch in found] == [32, 8]
    assert [trace.part for batch in found for trace in batch.traces] == list(range(1, 41))


def test_long_traces_come_in_smaller_batches() -> None:
    day = np.arange(0.0, 86_400.0, 600.0)
    assert [len(batch.traces) for batch in batches(*(phone(str(i), day) for i in range(3)))] == [
        1,
        1,
        1,
        0,
    ]


def test_traces_of_many_records_come_in_smaller_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_RECORDS", 100)
    dense = np.linspace(0.0, 600.0, 60)
    found = batches(*(phone(str(i), dense) for i in range(5)))
    assert [len(batch.traces) for batch in found] == [2, 2, 1]


def test_rejections_count_towards_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_RECORDS", 10)
    found = batches(*(phone(str(i), np.zeros(1)) for i in range(25)))
    assert [len(batch.rejections) for batch in found] == [10, 10, 5]


def test_records_without_any_trace_are_still_told_of() -> None:
    unplaced = phone("a", np.array([0.0, 60.0]))
    found = batches(replace(unplaced, xy=np.full((2, 2), np.nan)))
    assert [(len(batch.traces), len(batch.rejections)) for batch in found] == [(0, 1)]


def test_trajectories_are_read_as_batches_are_asked_for() -> None:
    read = 0

    def phones() -> Iterator[SignalingRecords]:
        nonlocal read
        for read in range(1, 1001):
            yield phone(str(read), np.array([0.0, 60.0]))

    first = next(trace_batches(phones(), NONE_LISTED, 1800.0))
    assert len(first.traces) == read == 32
