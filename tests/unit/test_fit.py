"""The fit of the engine's parameters: always the same scenarios, and a table to trust."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from sig2gps_qgis import motion
from sig2gps_qgis.evaluation import TraceErrors
from sig2gps_qgis.sample_city import simulate_city
from sig2gps_qgis.serving_cell import ServingCellParameters
from tests.benchmarks.fit_score import (
    ScenarioScore,
    scenario_score,
    sigma_factor,
    table_head,
    table_row,
)
from tests.benchmarks.fit_variants import Variant, moved_variants
from tests.benchmarks.road_file import speed_kmh
from tests.benchmarks.scenario_mixture import KINDS, scenario_mixture


def trace(error_m: list[float], sigma_m: float = 100.0) -> TraceErrors:
    error = np.array(error_m)
    return TraceErrors(error, np.full(len(error), sigma_m), 0, 0.0, 0.0)


def test_the_mixture_is_always_the_same_and_never_twice() -> None:
    first, again = scenario_mixture(), scenario_mixture()
    assert first == again
    assert {(scenario.station_kind, scenario.position_kind) for scenario in first} == set(KINDS)
    parameters = [scenario.parameters() for scenario in first]
    assert parameters == [scenario.parameters() for scenario in again]
    assert len({scenario.trips.congestion_speed for scenario in parameters}) == len(first)


def test_a_scenario_of_the_mixture_is_simulated_alike_twice() -> None:
    roads = simulate_city(1).network()
    surveyed = next(mixed for mixed in scenario_mixture() if mixed.station_kind == "surveyed")
    first, again = surveyed.simulate(roads, 1), surveyed.simulate(roads, 1)
    np.testing.assert_array_equal(first.records[0].time, again.records[0].time)
    np.testing.assert_array_equal(first.records[0].xy, again.records[0].xy)
    np.testing.assert_array_equal(first.truth[0].xy, again.truth[0].xy)


def test_every_parameter_is_moved_alone_down_and_up() -> None:
    defaults = ServingCellParameters()
    variants = moved_variants()
    names = [parameter.name for parameter in fields(defaults)]
    assert len(variants) == 2 * (len(names) + 1)
    for variant in variants:
        moved = [
            name for name in names if getattr(variant.serving_cell, name) != getattr(defaults, name)
        ]
        assert len(moved) + (variant.standing != motion.STANDING) == 1
    assert {type(variant.serving_cell.neighbours) for variant in variants} == {int}


def test_a_variant_changes_motion_for_as_long_as_it_is_asked_to() -> None:
    before = motion.STANDING
    with Variant(standing=0.9).motion():
        assert motion.STANDING == 0.9
    assert before == motion.STANDING


def test_a_scenario_is_scored_by_its_traces_against_the_kernel() -> None:
    engine = [trace([10.0, 30.0]), trace([60.0]), trace([100.0])]
    gaussian = [trace([40.0]), trace([80.0]), trace([280.0])]
    score = scenario_score(KINDS[0], engine, gaussian)
    assert score.mean_ratio == pytest.approx((20 + 60 + 100) / (40 + 80 + 280))
    assert score.median_ratio == pytest.approx(60 / 80)
    assert score.error_m.tolist() == [10.0, 30.0, 60.0, 100.0]


def test_the_table_has_means_over_scenarios_and_shares_over_truths() -> None:
    scores = [
        ScenarioScore(KINDS[0], 0.5, 0.4, np.array([50.0, 150.0, 250.0]), np.full(3, 100.0)),
        ScenarioScore(KINDS[3], 0.7, 0.8, np.array([90.0]), np.full(1, 100.0)),
    ]
    row = table_row("defaults", scores)
    assert row == "| defaults | 0.600 | 0.600 | 0.500 |  |  | 0.700 | 0.500 | 0.50 | 0.75 |"
    assert [line.count("|") for line in table_head().splitlines()] == [row.count("|")] * 2


def test_sigma_is_scaled_until_65_in_100_truths_lie_within() -> None:
    score = ScenarioScore(KINDS[0], 1.0, 1.0, np.arange(0.0, 201.0), np.full(201, 100.0))
    assert sigma_factor([score]) == pytest.approx(1.3)


@pytest.mark.parametrize(
    ("maxspeed", "kmh"),
    [("30", 30.0), ("25 mph", 40.2336), (None, 50.0), ("['50', '30']", 50.0), ("none", 50.0)],
)
def test_speeds_are_read_as_openstreetmap_has_them(maxspeed: str | None, kmh: float) -> None:
    assert speed_kmh(maxspeed) == pytest.approx(kmh)
