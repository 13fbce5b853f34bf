"""The store gives back what it was given, in order, and memory does not grow with it."""

from __future__ import annotations

import tempfile
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.processing_provider.signaling_store import (
    SignalingStore,
    StoredRecord,
    UnusableRecord,
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def never() -> bool:
    return False


def test_traces_come_one_by_one() -> None:
    with SignalingStore(never) as store:
        store.add(StoredRecord("b", 5.0, 1.0, 2.0, "x", 1))
        store.add(StoredRecord("a", 3.0, None, None, "y", 2))
        store.add(StoredRecord("b", 4.0, 3.0, 4.0, None, 3))
        store.finish()
        first, second = store.traces()
        assert store.record_count() == 3
        assert store.cells_without_position() == ["y"]
        assert store.corners_lon_lat().tolist() == [[1, 2], [3, 2], [3, 4], [1, 4]]
        assert sorted(store.serving_positions(), key=str) == [("x", 1.0, 2.0), (None, 3.0, 4.0)]
    assert (first.trajectory, second.trajectory) == ("a", "b")
    assert np.isnan(first.lon_lat).all()
    assert second.time.tolist() == [5.0, 4.0]
    assert second.lon_lat.tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert second.cell.tolist() == ["x", None]
    assert second.row.tolist() == [1, 3]


def test_unusable_records_are_counted_by_trajectory_and_problem() -> None:
    with SignalingStore(never) as store:
        for row, (trajectory, detail) in enumerate(
            (("b", "p"), ("b", "q"), ("a", "p"), (None, None))
        ):
            store.add_unusable(UnusableRecord(trajectory, "TIME", detail, row))
        store.finish()
        assert [tuple(row) for row in store.unusable()] == [
            ("b", "TIME", 2, 2, "p", 0),
            ("a", "TIME", 1, 1, "p", 2),
            (None, "TIME", 1, 0, None, 3),
        ]
        assert [tuple(row) for row in store.problems()] == [(None, "TIME", 4, 2, "p", 0)]
        assert store.median_lon_lat() is None


def test_the_file_is_removed_even_after_an_error(folder: Path) -> None:
    def fail() -> None:
        with SignalingStore(never):
            assert len(list(folder.iterdir())) == 1
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(folder.iterdir()) == []


def test_memory_does_not_grow_with_the_number_of_traces() -> None:
    def peak(traces: int) -> int:
        tracemalloc.start()
        with SignalingStore(never) as store:
            for i in range(traces * 50):
                store.add(StoredRecord(f"t{i % traces}", float(i), 0.1, 0.2, f"c{i % 9}", i))
            store.finish()
            assert sum(len(trace.time) for trace in store.traces()) == traces * 50
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    assert peak(2000) < 1.5 * peak(500)
