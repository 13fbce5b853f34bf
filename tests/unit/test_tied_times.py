"""Times in whole seconds, of images that are tenths of a second apart."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.vision.tied_times import spread_ties


def test_samples_of_a_second_are_spread_over_it() -> None:
    true = np.arange(0.0, 6.0, 0.1)
    spread = spread_ties(np.floor(true + 1e-9), None)
    assert spread == pytest.approx(true)


def test_passes_are_spread_apart_from_each_other() -> None:
    time = np.array([0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0])
    passes = np.array(["a", "b"] * 4, dtype=object)
    spread = spread_ties(time, passes)
    assert spread[passes == "a"].tolist() == [0.0, 0.5, 1.0, 1.5]
    assert spread[passes == "b"].tolist() == [0.0, 0.5, 1.0, 1.5]


def test_a_pause_is_not_filled() -> None:
    spread = spread_ties(np.array([0.0, 1.0, 2.0, 2.0, 60.0, 61.0]), None)
    assert spread.tolist() == [0.0, 1.0, 2.0, 2.5, 60.0, 61.0]


def test_rows_in_any_order_and_unknown_times() -> None:
    spread = spread_ties(np.array([1.0, np.nan, 0.0, 1.0, 0.0]), None)
    assert spread == pytest.approx([1.0, np.nan, 0.0, 1.5, 0.5], nan_ok=True)


def test_nothing_to_spread() -> None:
    for time in ([3.0, 3.0, 3.0], [0.0, 0.1, 0.2], [], [np.nan]):
        assert spread_ties(np.array(time), None) == pytest.approx(time, nan_ok=True)
