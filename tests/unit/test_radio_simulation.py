"""The radio part of the simulator: fading, antennas, reselection, layouts."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.gaussian_field import GaussianField
from sig2gps_qgis.radio_propagation import RadioEnvironment, RadioParameters, reselect
from sig2gps_qgis.station_layout import (
    StationLayout,
    StationLayoutParameters,
    simulate_station_layout,
)

STILL = RadioParameters(
    site_power_spread_db=0.0, shadow_fading_db=0.0, layer_fading_db=0.0, measurement_noise_db=0.0
)


def one_site(azimuth_deg: list[float]) -> StationLayout:
    cells = [f"c{i}" for i in range(len(azimuth_deg))]
    return StationLayout.from_cells(cells, np.zeros((len(cells), 2)), np.array(azimuth_deg))


def test_fading_has_unit_variance_and_exponential_autocorrelation() -> None:
    rng = np.random.default_rng(1)
    field = GaussianField(40, 80.0, rng)
    here = rng.uniform(-4000, 4000, (500, 2))
    all_fields = np.arange(40)
    value = field.sample(here, all_fields)
    assert value.std() == pytest.approx(1.0, abs=0.05)
    for distance_m in (40.0, 80.0, 160.0):
        there = field.sample(here + distance_m * np.array([0.6, -0.8]), all_fields)
        correlation = np.corrcoef(value.ravel(), there.ravel())[0, 1]
        assert correlation == pytest.approx(np.exp(-distance_m / 80.0), abs=0.06)


def test_fading_belongs_to_the_place_and_to_the_field() -> None:
    rng = np.random.default_rng(2)
    field = GaussianField(2, 80.0, rng)
    here = rng.uniform(-4000, 4000, (4000, 2))
    first = field.sample(here, np.array([0, 1]))
    np.testing.assert_array_equal(first[:100], field.sample(here[:100], np.array([0, 1])))
    assert abs(np.corrcoef(first.T)[0, 1]) < 0.1


def test_power_falls_with_the_path_loss_exponent() -> None:
    radio = RadioEnvironment(one_site([np.nan]), STILL, np.random.default_rng(3))
    power = radio.mean_power_dbm(np.array([[1000.0, 0.0], [10_000.0, 0.0]]), np.array([0]))[:, 0]
    assert power[0] - power[1] == pytest.approx(10 * STILL.path_loss_exponent, abs=0.05)


def test_a_sector_antenna_points_along_its_azimuth() -> None:
    radio = RadioEnvironment(one_site([90.0]), STILL, np.random.default_rng(4))
    half_beam = np.radians(90 + STILL.beamwidth_deg / 2)
    around = 1000 * np.array([[1.0, 0.0], [np.sin(half_beam), np.cos(half_beam)], [-1.0, 0.0]])
    east, edge, west = radio.mean_power_dbm(around, np.array([0]))[:, 0]
    assert east - edge == pytest.approx(3.0, abs=0.1)
    assert east - west == pytest.approx(STILL.front_to_back_db, abs=0.1)


def test_shadow_fading_has_its_spread_and_is_partly_common_to_all_sites() -> None:
    layout = StationLayout.from_cells(
        ["a", "b"], np.array([[0.0, 0.0], [1.0, 0.0]]), np.full(2, np.nan)
    )
    parameters = RadioParameters(
        site_power_spread_db=0.0, layer_fading_db=0.0, shadow_fading_db=8.0, site_correlation=0.5
    )
    radio = RadioEnvironment(layout, parameters, np.random.default_rng(5))
    angle = np.random.default_rng(6).uniform(0, 2 * np.pi, 20_000)
    circle = 6000 * np.stack([np.sin(angle), np.cos(angle)], axis=1)
    power = radio.mean_power_dbm(circle, np.array([0, 1]))
    assert power.std() == pytest.approx(8.0, abs=1.0)
    assert np.corrcoef(power.T)[0, 1] == pytest.approx(0.5, abs=0.15)


def test_hysteresis_and_time_to_trigger_reduce_ping_pong() -> None:
    rng = np.random.default_rng(7)
    power = rng.normal(0, 2, (2000, 2))
    changes = [
        np.count_nonzero(np.diff(reselect(power, hysteresis_db, wait_s)))
        for hysteresis_db, wait_s in ((0.0, 0.0), (3.0, 0.0), (3.0, 2.0))
    ]
    assert changes[0] > 2 * changes[1] > 4 * changes[2]


def test_reselection_waits_for_the_time_to_trigger() -> None:
    power = np.zeros((20, 2))
    power[:5, 0] = 1.0
    power[8:10, 1] = 6.0  # a flicker of two seconds
    power[12:, 1] = 6.0
    serving = reselect(power, hysteresis_db=3.0, time_to_trigger_s=3.0)
    np.testing.assert_array_equal(serving, np.repeat([0, 1], [15, 5]))


def test_layouts_are_dense_in_the_centre_and_never_crowded() -> None:
    parameters = StationLayoutParameters(patchiness=0.0)
    layout = simulate_station_layout(
        (-8000, -8000, 8000, 8000), np.zeros(2), np.random.default_rng(8), parameters
    )
    away_m = np.hypot(*layout.site_xy.T)
    inner = np.count_nonzero(away_m < 1500) / (np.pi * 1.5**2)
    outer = np.count_nonzero(away_m > 7000) / (16**2 - np.pi * 7**2)
    assert inner == pytest.approx(parameters.centre_density_per_km2, rel=0.35)
    assert outer == pytest.approx(parameters.outer_density_per_km2, rel=0.35)
    between = np.hypot(*(layout.site_xy[:, None] - layout.site_xy[None]).transpose(2, 0, 1))
    densest_spacing_m = 1000 / np.sqrt(parameters.centre_density_per_km2)
    assert between[between > 0].min() >= parameters.regularity * densest_spacing_m
    assert len(set(layout.cell_ids)) == len(layout.cell_ids)


def test_cells_at_one_position_share_a_site() -> None:
    xy = np.array([[5.0, 5.0], [0.0, 0.0], [5.0, 5.0]])
    layout = StationLayout.from_cells(["a", "b", "c"], xy, np.array([0.0, np.nan, 120.0]))
    assert layout.cell_site[0] == layout.cell_site[2] != layout.cell_site[1]
    np.testing.assert_array_equal(layout.site_xy[layout.cell_site], xy)
