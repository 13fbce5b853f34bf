"""Where phones will be after their last records, and whether the sigma of it is honest."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from shapely.geometry import MultiLineString, Point

from sig2gps_qgis.constant_velocity import ConstantVelocity
from sig2gps_qgis.continued_evidence import ContinuedEvidence
from sig2gps_qgis.errors import Cancelled, never
from sig2gps_qgis.motion import FASTEST, STEP_S
from sig2gps_qgis.next_positions import NextPositions, NextPositionsMethod, instants_ahead
from sig2gps_qgis.next_positions_predictor import Ahead, NextPositionsPredictor
from sig2gps_qgis.road_walk import RoadWalk
from sig2gps_qgis.scenario import ScenarioParameters, simulate_scenario
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import Rejection, prepare
from sig2gps_qgis.walk_decoder import WalkDecoder
from tests.unit.grid_city import SPEED_KMH, Drive, grid_lines, grid_network, lattice_stations

STATIONS = lattice_stations()
ROADS = MultiLineString(grid_lines())
EASTWARDS = Drive.along(np.array([[0.0, 1000.0], [2000.0, 1000.0]]))
HALFWAY_S = 100.0


def trace_until(drive: Drive, seconds: float) -> Trace:
    """The trace of a drive's first part."""
    records = drive.signaling(STATIONS)
    before = records.time <= drive.time[0] + seconds
    columns = (getattr(records, name)[before] for name in ("time", "xy", "cell", "row"))
    ((trace,), _) = prepare(SignalingRecords("drive", *columns), STATIONS, 1800.0)
    return trace


@pytest.fixture(scope="module")
def walk() -> RoadWalk:
    return RoadWalk(ServingCellModel(STATIONS), WalkDecoder(grid_network()))


@pytest.fixture(params=["walk", "plane", "constant_velocity"])
def method(request: pytest.FixtureRequest, walk: RoadWalk) -> NextPositionsMethod:
    plane = RoadWalk(ServingCellModel(STATIONS), WalkDecoder(None))
    return {"walk": walk, "plane": plane, "constant_velocity": ConstantVelocity()}[request.param]


def test_evidence_says_nothing_of_what_is_to_come() -> None:
    evidence = ServingCellModel(STATIONS).evidence(trace_until(EASTWARDS, HALFWAY_S))
    continued = ContinuedEvidence(evidence, begin=3, ahead=5, reach_ahead_m=700.0)
    count = len(evidence.time) - 3
    np.testing.assert_allclose(np.diff(continued.time), STEP_S)
    np.testing.assert_array_equal(continued.time[:count], evidence.time[3:])
    assert len(continued.time) == count + 5
    said = continued.log_likelihood(STATIONS.xy, 0, count + 5)
    np.testing.assert_array_equal(
        said[:count], evidence.log_likelihood(STATIONS.xy, 3, len(evidence.time))
    )
    assert not said[count:].any()
    assert not continued.log_likelihood(STATIONS.xy, count + 1, count + 3).any()
    assert len(continued.anchors(count + 1, count + 5))
    assert continued.reach_m == evidence.reach_m + 700.0


def test_every_method_goes_on_from_the_last_record(method: NextPositionsMethod) -> None:
    trace = trace_until(EASTWARDS, HALFWAY_S)
    time = instants_ahead(trace.time[-1], 95.0, 10.0)
    found = method.continued(trace, time, never)
    assert len(time) == len(found.xy) == len(found.sigma_m) == 11
    assert np.isfinite(found.xy).all()
    assert (np.diff(found.sigma_m) > -1.0).all()
    assert found.sigma_m[-1] > 1.2 * found.sigma_m[0] > 0
    assert (found.line_time[0], found.line_time[-1]) == (time[0], time[-1])
    assert (np.diff(found.line_time) >= 0).all()
    np.testing.assert_allclose(found.line_xy[[0, -1]], found.xy[[0, -1]], atol=1e-6)
    assert found.xy[-1, 0] > found.xy[0, 0] + 200.0  # eastwards
    error = np.hypot(*(found.xy - EASTWARDS.at(time)).T)
    assert (error <= 2 * found.sigma_m).all()


def test_the_road_walk_stays_on_roads_and_within_speed(walk: RoadWalk) -> None:
    for seed in range(4):
        drive = Drive.wandering(seed)
        trace = trace_until(drive, 200.0)
        time = instants_ahead(trace.time[-1], 120.0, 7.0)
        found = walk.continued(trace, time, never)
        assert found.on_roads
        middle = (found.line_xy[1:] + found.line_xy[:-1]) / 2
        for place in np.concatenate([found.xy, found.line_xy, middle]):
            assert ROADS.distance(Point(place)) < 1e-6
        driven = np.hypot(*np.diff(found.line_xy, axis=0).T)
        fastest = FASTEST * SPEED_KMH / 3.6
        assert (driven <= fastest * np.diff(found.line_time) + 1e-3).all()


def test_roads_far_away_are_left_alone() -> None:
    far = RoadWalk(ServingCellModel(STATIONS), WalkDecoder(grid_network(4, (90e3, 0.0))))
    trace = trace_until(EASTWARDS, HALFWAY_S)
    assert not far.continued(trace, instants_ahead(trace.time[-1], 60.0, 10.0), never).on_roads


def test_the_longest_horizon(walk: RoadWalk) -> None:
    trace = trace_until(EASTWARDS, HALFWAY_S)
    found = walk.continued(trace, instants_ahead(trace.time[-1], 1800.0, 300.0), never)
    assert np.isfinite(found.xy).all()
    assert found.sigma_m[-1] > 400.0  # anywhere in the city


def test_a_phone_under_one_station_is_not_sent_away() -> None:
    trace = Trace(
        "still",
        1,
        1.7e9 + 60.0 * np.arange(10),
        np.repeat(STATIONS.xy[12:13], 10, axis=0),
        np.full(10, 12),
        np.full(10, "s12", object),
        10,
    )
    time = instants_ahead(trace.time[-1], 60.0, 60.0)
    found = ConstantVelocity().continued(trace, time, never)
    np.testing.assert_allclose(found.xy, STATIONS.xy[[12, 12]])


def test_sigma_is_honest_on_simulated_traces() -> None:
    """And the road walk errs less than constant velocity. Seconds ahead: 30 to 300."""
    roads = grid_network(25)
    scenario = simulate_scenario(
        roads, 16, 1200, 4, "surveyed", "cell", ScenarioParameters(area_m=4000.0)
    )
    ahead = np.array([0.0, 30.0, 60.0, 120.0, 300.0])
    walk = RoadWalk(ServingCellModel(scenario.stations), WalkDecoder(roads))
    straight = ConstantVelocity()
    errors: dict[str, list[np.ndarray]] = {"hmm": [], "constant_velocity": []}
    sigmas: dict[str, list[np.ndarray]] = {"hmm": [], "constant_velocity": []}
    for records, truth in zip(scenario.records, scenario.truth):
        for cut in (500.0, 800.0):
            before = records.time <= truth.time[0] + cut
            columns = (getattr(records, name)[before] for name in ("time", "xy", "cell", "row"))
            traces, _ = prepare(SignalingRecords("a", *columns), scenario.stations, 1800.0)
            time = traces[-1].time[-1] + ahead
            true = np.stack([np.interp(time, truth.time, truth.xy[:, k]) for k in (0, 1)], axis=1)
            for method in (walk, straight):
                path = method.continued(traces[-1], time, never)
                errors[method.name].append(np.hypot(*(path.xy - true).T))
                sigmas[method.name].append(path.sigma_m)
    for name, found in errors.items():
        error, sigma = np.array(found), np.array(sigmas[name])
        within = [(error[:, 1:] <= k * sigma[:, 1:]).mean() for k in (1, 2)]
        assert 0.5 < within[0] < 0.9, name
        assert within[1] > 0.9, name
        assert (np.diff(sigma.mean(axis=0)) > 0).all(), name
    assert np.mean(errors["hmm"]) < np.mean(errors["constant_velocity"])


def records_of(drive: Drive, shift_s: float = 0.0) -> SignalingRecords:
    records = drive.signaling(STATIONS)
    return replace(records, time=records.time + shift_s)


def joined(first: SignalingRecords, second: SignalingRecords) -> SignalingRecords:
    return SignalingRecords(
        first.trajectory_id,
        *(
            np.concatenate([getattr(first, name), getattr(second, name)])
            for name in ("time", "xy", "cell", "row")
        ),
    )


def predictor(**more: float) -> NextPositionsPredictor:
    return NextPositionsPredictor(STATIONS, ConstantVelocity(), Ahead(horizon_s=60.0, **more))


def test_the_last_part_of_each_trajectory_is_continued() -> None:
    both = joined(records_of(EASTWARDS), records_of(EASTWARDS, 5000.0))
    once = replace(records_of(EASTWARDS), trajectory_id="b")
    first, second = predictor(interval_s=25.0).predict_all([both, once])
    assert isinstance(first, NextPositions)
    assert isinstance(second, NextPositions)
    assert (first.trajectory_id, first.part, first.records) == ("drive", 2, len(once))
    assert (second.trajectory_id, second.part) == ("b", 1)
    last = both.time.max()
    np.testing.assert_allclose(first.time - last, [0.0, 25.0, 50.0, 60.0])
    assert (first.engine, first.engine_version) == ("constant_velocity", "1")


def test_nothing_is_predicted_from_what_is_long_past() -> None:
    alone = records_of(EASTWARDS, 9000.0)
    alone = SignalingRecords("drive", alone.time[:1], alone.xy[:1], alone.cell[:1], alone.row[:1])
    single, stale = predictor().predict_all([joined(records_of(EASTWARDS), alone)])
    assert isinstance(single, Rejection)
    assert "single instant" in single.reason
    assert isinstance(stale, Rejection)
    assert "no prediction: the records after 2023-11-14 22:16:" in stale.reason
    assert stale.records == len(EASTWARDS.signaling(STATIONS))


def test_records_that_cannot_be_used_are_told_of() -> None:
    lost = replace(records_of(EASTWARDS), xy=np.full_like(records_of(EASTWARDS).xy, np.nan))
    lost = replace(lost, cell=np.full(len(lost), "unknown", object))
    (rejection,) = predictor().predict_all([lost])
    assert isinstance(rejection, Rejection)
    assert rejection.records == len(lost)


def test_it_ends_when_cancelled(method: NextPositionsMethod) -> None:
    with pytest.raises(Cancelled):
        list(predictor().predict_all([records_of(EASTWARDS)], lambda: True))
    trace = trace_until(EASTWARDS, HALFWAY_S)
    with pytest.raises(Cancelled):
        method.continued(trace, instants_ahead(trace.time[-1], 60.0, 10.0), lambda: True)


@pytest.mark.parametrize(
    ("horizon", "interval", "count"), [(60.0, 10.0, 7), (60.0, 90.0, 2), (0.3, 0.1, 4)]
)
def test_instants_end_at_the_horizon(horizon: float, interval: float, count: int) -> None:
    time = instants_ahead(1.7e9, horizon, interval)
    assert len(time) == count
    assert time[-1] - time[0] == pytest.approx(horizon, abs=1e-6)
    assert (np.diff(time) > 0).all()
