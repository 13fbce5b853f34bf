"""Whole scenarios: records, stations and truth that belong together."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.sample_city import simulate_city
from sig2gps_qgis.scenario import Scenario, ScenarioParameters, simulate_scenario
from sig2gps_qgis.served_trips import record_instants
from sig2gps_qgis.simulation import SignalingParameters, simulate_signaling
from sig2gps_qgis.trips import Trip


@pytest.fixture(scope="module")
def network() -> RoadNetwork:
    return simulate_city(1).network()


@pytest.fixture(scope="module")
def scenario(network: RoadNetwork) -> Scenario:
    return simulate_scenario(network, 12, 1200, 5)


def test_records_come_at_changes_and_after_the_period() -> None:
    time = np.arange(200.0)
    cell = np.repeat([1, 2, 1], [70, 10, 120])
    np.testing.assert_array_equal(record_instants(time, cell, 60.0), [0, 60, 70, 80, 140])
    np.testing.assert_array_equal(
        record_instants(time, cell, 60.0, event_driven=False), [0, 60, 120, 180]
    )


def test_the_same_seed_gives_the_same_scenario(network: RoadNetwork, scenario: Scenario) -> None:
    again = simulate_scenario(network, 12, 1200, 5)
    for first, second in zip(scenario.records, again.records):
        np.testing.assert_array_equal(first.time, second.time)
        np.testing.assert_array_equal(first.cell, second.cell)
        np.testing.assert_array_equal(first.xy, second.xy)
    assert scenario.stations.ids == again.stations.ids


def test_records_and_stations_agree(scenario: Scenario) -> None:
    listed = dict(zip(scenario.stations.ids, scenario.stations.xy))
    for records, trip in zip(scenario.records, scenario.truth):
        assert trip.time[0] == records.time[0]
        assert records.time[-1] <= trip.time[-1]
        assert np.diff(records.time).max() <= 60
        for cell, xy in zip(records.cell, records.xy):
            if np.isnan(xy[0]):
                assert cell not in listed
            else:
                np.testing.assert_allclose(listed[cell], xy)


def test_traces_look_like_those_of_a_real_phone_in_a_car(scenario: Scenario) -> None:
    site_of = dict(zip(scenario.layout.cell_ids, scenario.layout.cell_site))
    changes, cells, sites, distances, positioned = [], [], [], [], []
    for records, trip in zip(scenario.records, scenario.truth):
        changes.append(np.count_nonzero(records.cell[1:] != records.cell[:-1]) / 20)
        cells.append(len(set(records.cell)))
        sites.append(len({site_of[cell] for cell in records.cell}))
        held = np.searchsorted(records.time, trip.time, "right") - 1
        distances.append(np.nanmedian(np.hypot(*(records.xy[held] - trip.xy).T)))
        positioned.append(np.isfinite(records.xy[:, 0]).mean())
    assert 0.9 < np.median(changes) < 2.3
    assert 11 < np.median(cells) < 26
    assert 7 < np.median(sites) < 17
    assert 180 < np.median(distances) < 480
    assert 0.8 < np.mean(positioned) < 1.0


def test_a_cell_says_more_than_its_site(network: RoadNetwork, scenario: Scenario) -> None:
    by_cell = simulate_scenario(network, 12, 1200, 5, position_kind="cell")

    def distance(scenario: Scenario) -> float:
        return float(
            np.median(
                [
                    np.nanmedian(np.hypot(*(r.xy - t.xy[np.searchsorted(t.time, r.time)]).T))
                    for r, t in zip(scenario.records, scenario.truth)
                ]
            )
        )

    assert distance(by_cell) < 0.85 * distance(scenario)


def test_surveyed_stations_err_by_their_error(network: RoadNetwork) -> None:
    parameters = ScenarioParameters(survey_error_m=50.0, missing_share=0.1)
    surveyed = simulate_scenario(network, 1, 300, 6, "surveyed", parameters=parameters)
    error = surveyed.known.site_xy - surveyed.layout.site_xy
    assert np.nanstd(error) == pytest.approx(50.0, rel=0.2)
    assert np.isnan(error[:, 0]).mean() == pytest.approx(0.1, abs=0.02)
    assert len(surveyed.stations) == np.isfinite(surveyed.known.cell_xy[:, 0]).sum()


def test_signaling_on_given_trajectories_leaves_each_out_of_its_own_data_base(
    network: RoadNetwork, scenario: Scenario
) -> None:
    given = {f"car {i}": [trip] for i, trip in enumerate(scenario.truth[:4])}
    simulated = simulate_signaling(
        given, scenario.layout, 3, SignalingParameters(station_kind="crowdsourced")
    )
    assert [records.trajectory_id for records in simulated.records] == list(given)
    listed = dict(zip(simulated.stations.ids, simulated.stations.xy))
    differing = [
        not np.allclose(listed[cell], xy)
        for records in simulated.records
        for cell, xy in zip(records.cell, records.xy)
    ]
    assert all(differing)


def test_gaps_in_a_trajectory_are_not_served(scenario: Scenario) -> None:
    trip = scenario.truth[0]
    parts = [Trip(trip.time[:300], trip.xy[:300]), Trip(trip.time[900:], trip.xy[900:])]
    (records,) = simulate_signaling({"a": parts}, scenario.layout, 3).records
    between = (records.time > trip.time[299]) & (records.time < trip.time[900])
    assert not between.any()
    assert trip.time[900] in records.time


def test_a_drive_of_hours_is_served_without_a_break(scenario: Scenario) -> None:
    there_and_back = np.concatenate([scenario.truth[0].xy, scenario.truth[0].xy[::-1]])
    xy = np.tile(there_and_back, (4, 1))
    trip = Trip(np.arange(len(xy), dtype=float), xy)
    (records,) = simulate_signaling({"a": [trip]}, scenario.layout, 3).records
    assert np.diff(records.time).max() <= 60
    assert records.time[-1] > len(xy) - 61


def test_crowd_sourced_stations_need_other_trajectories(scenario: Scenario) -> None:
    parameters = SignalingParameters(station_kind="crowdsourced")
    with pytest.raises(InvalidInputError, match="only one"):
        simulate_signaling({"a": [scenario.truth[0]]}, scenario.layout, 1, parameters)


def test_a_cancelled_simulation_stops(scenario: Scenario) -> None:
    with pytest.raises(Cancelled):
        simulate_signaling({"a": [scenario.truth[0]]}, scenario.layout, 1, cancelled=lambda: True)


def test_an_unknown_kind_is_refused(network: RoadNetwork) -> None:
    with pytest.raises(InvalidInputError, match="guessed"):
        simulate_scenario(network, 1, 60, 1, station_kind="guessed")
