"""From records to trajectories, in a small city of square blocks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from shapely.geometry import MultiLineString, Point

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_errors import Unreachable
from sig2gps_qgis.motion import SPEEDS, STEP_S
from sig2gps_qgis.reconstruction import ReconstructedTrajectory, Reconstructor
from sig2gps_qgis.road_network import RoadDirection, RoadNetwork
from sig2gps_qgis.road_states import PIECE_M
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.serving_cell_source import ServingCellSource
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace_preparation import Rejection
from sig2gps_qgis.windows import KEPT
from tests.unit.evidence_sources import ServedSource
from tests.unit.grid_city import (
    ONE_WAY_NORTH_X,
    SPEED_KMH,
    Drive,
    grid_lines,
    grid_network,
    lattice_stations,
)

ROADS = MultiLineString(grid_lines())
STATIONS = lattice_stations()
DRIVE = Drive.along(
    np.array([[200, 0], [200, 1400], [1000, 1400], [1000, 600], [1800, 600], [1800, 2000.0]])
)
RECORDS = DRIVE.signaling(STATIONS)


def only(
    result: tuple[list[ReconstructedTrajectory], list[object]],
) -> ReconstructedTrajectory:
    trajectories, rejected = result
    assert not rejected
    assert len(trajectories) == 1
    return trajectories[0]


def assert_sound(found: ReconstructedTrajectory, records: SignalingRecords) -> None:
    """What holds for every trajectory, wherever it was decoded."""
    assert found.time[0] == records.time.min()
    assert found.time[-1] == records.time.max()
    assert (np.diff(found.time) > 0).all()
    for per_point in (found.xy, found.sigma_m, found.speed_kmh):
        assert len(per_point) == len(found.time)
        assert np.isfinite(per_point).all()
    assert len(found.cell) == len(found.time)
    assert (found.sigma_m > 0).all()
    assert (found.speed_kmh >= -1e-6).all()
    assert (found.line_time[0], found.line_time[-1]) == (found.time[0], found.time[-1])
    assert (np.diff(found.line_time) >= 0).all()
    assert np.isfinite(found.line_xy).all()
    # the points are on the line, at its time
    there = [np.interp(found.time, found.line_time, found.line_xy[:, k]) for k in (0, 1)]
    off = np.hypot(*(np.stack(there, axis=1) - found.xy).T)
    on_time = np.isin(found.time, found.line_time)
    assert (off[on_time] < 1e-3).all()


def assert_on_roads(found: ReconstructedTrajectory) -> None:
    assert found.on_roads
    middle = (found.line_xy[1:] + found.line_xy[:-1]) / 2
    for place in np.concatenate([found.xy, found.line_xy, middle]):
        assert ROADS.distance(Point(place)) < 1e-6


@pytest.fixture(scope="module")
def on_roads() -> Reconstructor:
    return Reconstructor(STATIONS, grid_network())


@pytest.fixture(scope="module")
def found(on_roads: Reconstructor) -> ReconstructedTrajectory:
    return only(on_roads.reconstruct(RECORDS))


def error(found: ReconstructedTrajectory, drive: Drive = DRIVE) -> np.ndarray:
    return np.hypot(*(found.xy - drive.at(found.time)).T)


def test_the_trajectory_is_sound_and_on_roads(found: ReconstructedTrajectory) -> None:
    assert_sound(found, RECORDS)
    assert_on_roads(found)
    assert (found.trajectory_id, found.part, found.records) == ("drive", 1, len(RECORDS))
    np.testing.assert_allclose(np.diff(found.time)[:-1], 10.0)


@pytest.mark.parametrize(("interval", "count"), [(0.7, 31), (0.1, 211), (21.0, 2), (50.0, 2)])
def test_points_keep_their_distance_in_epoch_seconds(interval: float, count: int) -> None:
    records = SignalingRecords(
        "short",
        1.7e9 + np.array([0.0, 10.0, 21.0]),
        np.array([[0.0, 0], [100, 0], [200, 0]]),
        np.full(3, None, object),
        np.arange(3),
    )
    found = only(Reconstructor(STATIONS, interval_s=interval).reconstruct(records))
    assert_sound(found, records)
    assert len(found.time) == count
    np.testing.assert_allclose(np.diff(found.time), min(interval, 21.0), atol=1e-6)


def test_it_is_nearer_to_the_truth_than_lines_between_the_stations(
    on_roads: Reconstructor,
) -> None:
    errors, line_errors, sigmas = [], [], []
    for drive in map(Drive.wandering, range(8)):
        records = drive.signaling(STATIONS)
        found = only(on_roads.reconstruct(records))
        joined = [np.interp(found.time, records.time, records.xy[:, k]) for k in (0, 1)]
        line_errors.append(np.hypot(*(np.stack(joined, axis=1) - drive.at(found.time)).T))
        errors.append(error(found, drive))
        sigmas.append(found.sigma_m)
    off, line_off, sigma = (np.concatenate(some) for some in (errors, line_errors, sigmas))
    assert off.mean() < line_off.mean()
    assert (off <= 2 * sigma).mean() > 0.8


def test_no_stretch_is_driven_faster_than_the_roads_allow(found: ReconstructedTrajectory) -> None:
    limit = SPEEDS[-1] * SPEED_KMH + 3.6 * PIECE_M / 2 / STEP_S
    assert found.speed_kmh.max() <= limit


def test_each_point_has_the_cell_that_served(found: ReconstructedTrajectory) -> None:
    for time, cell in zip(found.time, found.cell):
        assert cell == RECORDS.cell[RECORDS.time <= time][-1]


def test_the_same_input_gives_the_same_output_in_any_order(
    on_roads: Reconstructor, found: ReconstructedTrajectory
) -> None:
    order = np.random.default_rng(0).permutation(np.repeat(np.arange(len(RECORDS)), 2))
    shuffled = SignalingRecords(
        RECORDS.trajectory_id, *(getattr(RECORDS, k)[order] for k in ("time", "xy", "cell", "row"))
    )
    again = only(Reconstructor(STATIONS, grid_network()).reconstruct(shuffled))
    for name in ("time", "xy", "sigma_m", "speed_kmh", "line_xy", "line_time"):
        np.testing.assert_array_equal(getattr(again, name), getattr(found, name))
    assert again.records == 2 * found.records


def test_a_one_way_is_not_driven_backwards(on_roads: Reconstructor) -> None:
    x = ONE_WAY_NORTH_X
    for corners in ([[x, 0], [x, 2000.0]], [[x, 2000.0], [x, 0]]):
        drive = Drive.along(np.array(corners))
        line = only(on_roads.reconstruct(drive.signaling(STATIONS))).line_xy
        on_it = np.abs(line[:, 0] - x) < 1e-6
        north = np.diff(line[:, 1])[on_it[1:] & on_it[:-1]]
        assert (north >= -1e-9).all()


def test_roads_that_do_not_explain_a_trace_are_doubted() -> None:
    """Streets from west to east alone, where the phone went north: none leads to the next."""
    west_east = grid_lines()[:11]
    lacking = RoadNetwork.from_lines(
        west_east, np.full(11, RoadDirection.BOTH), np.full(11, SPEED_KMH)
    )
    records = Drive.wandering(3, turns=20).signaling(STATIONS)
    found = only(Reconstructor(STATIONS, lacking).reconstruct(records))
    assert not found.on_roads
    over_the_plane = only(Reconstructor(STATIONS).reconstruct(records))
    np.testing.assert_array_equal(found.xy, over_the_plane.xy)


def test_without_roads_the_plane_is_decoded() -> None:
    found = only(Reconstructor(STATIONS).reconstruct(RECORDS))
    assert not found.on_roads
    assert_sound(found, RECORDS)
    assert error(found).mean() < 600.0


@pytest.mark.parametrize("origin", [(50e3, 0.0), (0.0, -9000.0)])
def test_roads_that_do_not_reach_the_trace_are_left_alone(origin: tuple[float, float]) -> None:
    reconstructor = Reconstructor(STATIONS, grid_network(4, origin))
    found = only(reconstructor.reconstruct(RECORDS))
    assert not found.on_roads
    assert_sound(found, RECORDS)


def test_a_long_trace_is_whole(on_roads: Reconstructor) -> None:
    around = np.array([[200, 200], [1800, 200], [1800, 1600], [600, 1600], [600, 200], [200, 200]])
    # not in step with the windows, lest every seam lies at the same place
    drive = Drive.along(np.tile(around.astype(float), (17, 1)), speed_mps=9.1)
    records = drive.signaling(STATIONS, 60)
    assert records.time.max() - records.time.min() > 3 * 3600 - 120
    found = only(on_roads.reconstruct(records))
    assert_sound(found, records)
    assert_on_roads(found)
    # connected, at the seams of windows too
    assert np.hypot(*np.diff(found.line_xy, axis=0).T).max() <= PIECE_M + 1e-6
    seams = np.arange(KEPT, len(found.time), KEPT)
    assert len(seams) >= 5
    assert error(found, drive)[seams].mean() < 2 * error(found, drive).mean()


@pytest.mark.parametrize("roads", [True, False])
def test_all_records_at_one_station_are_a_phone_that_hardly_moves(
    on_roads: Reconstructor, roads: bool
) -> None:
    time = 1.7e9 + np.arange(0, 1200, 40.0)
    station = 12
    records = SignalingRecords(
        "still",
        time,
        np.tile(STATIONS.xy[station], (len(time), 1)),
        np.full(len(time), STATIONS.ids[station], object),
        np.arange(len(time)),
    )
    reconstructor = on_roads if roads else Reconstructor(STATIONS)
    found = only(reconstructor.reconstruct(records))
    assert_sound(found, records)
    assert found.on_roads == roads
    assert np.hypot(*(found.xy - STATIONS.xy[station]).T).max() < 600.0
    assert np.hypot(*np.diff(found.line_xy, axis=0).T).sum() < 600.0


def test_gaps_split_and_parts_are_told_apart(on_roads: Reconstructor) -> None:
    half = len(RECORDS) // 2
    time = RECORDS.time + np.where(np.arange(len(RECORDS)) < half, 0, 5000.0)
    trajectories, rejected = on_roads.reconstruct(replace(RECORDS, time=time))
    assert not rejected
    assert [part.part for part in trajectories] == [1, 2]
    assert [part.records for part in trajectories] == [half, len(RECORDS) - half]


def test_records_without_positions_take_those_of_their_stations(
    on_roads: Reconstructor, found: ReconstructedTrajectory
) -> None:
    nameless = replace(RECORDS, xy=np.full_like(RECORDS.xy, np.nan))
    again = only(on_roads.reconstruct(nameless))
    np.testing.assert_array_equal(again.xy, found.xy)


def test_without_any_list_of_stations_those_that_served_suffice() -> None:
    alone = Reconstructor(Stations((), np.empty((0, 2))), grid_network())
    found = only(alone.reconstruct(replace(RECORDS, cell=np.full(len(RECORDS), None))))
    assert_sound(found, RECORDS)
    assert_on_roads(found)
    assert all(cell is None for cell in found.cell)


def test_what_cannot_be_used_is_rejected_and_the_rest_reconstructed(
    on_roads: Reconstructor,
) -> None:
    xy, cell = RECORDS.xy.copy(), RECORDS.cell.copy()
    xy[3], cell[3] = np.nan, "lost"
    trajectories, rejected = on_roads.reconstruct(replace(RECORDS, xy=xy, cell=cell))
    assert [one.records for one in trajectories] == [len(RECORDS) - 1]
    assert [one.records for one in rejected] == [1]


def test_no_records_give_nothing(on_roads: Reconstructor) -> None:
    nothing = SignalingRecords(
        "none", np.empty(0), np.empty((0, 2)), np.empty(0, object), np.empty(0, int)
    )
    assert on_roads.reconstruct(nothing) == ([], [])


@pytest.mark.parametrize(("interval", "points"), [(1.0, None), (7.0, None), (1e6, 2)])
def test_points_come_at_the_interval_asked_for(interval: float, points: int | None) -> None:
    found = only(Reconstructor(STATIONS, grid_network(), interval_s=interval).reconstruct(RECORDS))
    assert_sound(found, RECORDS)
    np.testing.assert_allclose(np.diff(found.time)[:-1], interval)
    assert points is None or len(found.time) == points


@pytest.mark.parametrize("seconds", [0.5, 9.0, 10.0, 11.0])
def test_two_records_are_enough(on_roads: Reconstructor, seconds: float) -> None:
    records = SignalingRecords(
        "short",
        1.7e9 + np.array([0.0, seconds]),
        STATIONS.xy[[6, 7]],
        np.array(STATIONS.ids[6:8], object),
        np.arange(2),
    )
    found = only(on_roads.reconstruct(records))
    assert_sound(found, records)
    assert_on_roads(found)


def test_it_ends_when_cancelled(on_roads: Reconstructor) -> None:
    with pytest.raises(Cancelled):
        on_roads.reconstruct(RECORDS, lambda: True)
    with pytest.raises(Cancelled):
        Reconstructor(STATIONS).reconstruct(RECORDS, lambda: True)


@pytest.mark.parametrize("minutes", [20, 60])
def test_islands_of_roads_do_not_stop_a_trace(minutes: int) -> None:
    """By ferry or train from one island to the other: somewhere, finite, and said to be unsure."""
    far = (8000.0, 0.0)
    stations = Stations(
        tuple(f"{side}{name}" for side in "ab" for name in STATIONS.ids),
        np.concatenate([STATIONS.xy, STATIONS.xy + far]),
    )
    here = np.arange(minutes) // 2 % len(STATIONS)
    number = np.concatenate([here, here + len(STATIONS)])
    records = SignalingRecords(
        "ferry",
        1.7e9 + 60.0 * np.arange(len(number)),
        stations.xy[number],
        np.array([stations.ids[k] for k in number], object),
        np.arange(len(number)),
    )
    both = grid_lines() + grid_lines(origin=far)
    roads = grid_network().from_lines(both, np.full(len(both), 2), np.full(len(both), SPEED_KMH))
    assert_sound(only(Reconstructor(stations, roads).reconstruct(records)), records)


def phones(count: int) -> list[SignalingRecords]:
    return [replace(RECORDS, trajectory_id=str(number)) for number in range(count)]


def test_many_trajectories_come_out_in_order_with_the_engine_that_made_them(
    found: ReconstructedTrajectory,
) -> None:
    source = ServedSource(STATIONS)
    reconstructor = Reconstructor(STATIONS, grid_network(), source=source)
    outcomes = list(reconstructor.reconstruct_all(phones(40)))
    assert [len(names) for names in source.asked] == [32, 8]
    assert [outcome.trajectory_id for outcome in outcomes] == [str(i) for i in range(40)]
    assert sum(outcome.records for outcome in outcomes) == 40 * len(RECORDS)
    for outcome in outcomes:
        assert isinstance(outcome, ReconstructedTrajectory)
        assert (outcome.engine, outcome.engine_version) == ("embedded", "7 (weights 3f2a9c41)")
        np.testing.assert_array_equal(outcome.xy, found.xy)
    assert (found.engine, found.engine_version) == ("hmm", "1")


def test_traces_that_lost_their_server_are_rejected_with_the_reason() -> None:
    source = ServedSource(STATIONS, [None, Unreachable("the server is gone\nits log")])
    told: list[str] = []
    outcomes = list(
        Reconstructor(STATIONS, grid_network(), source=source).reconstruct_all(
            phones(40), lost=lambda error: told.append(str(error))
        )
    )
    assert all(isinstance(outcome, ReconstructedTrajectory) for outcome in outcomes[:32])
    assert outcomes[32:] == [
        Rejection(str(number), len(RECORDS), "the server is gone") for number in range(32, 40)
    ]
    assert told == ["the server is gone\nits log"] * 8


def test_traces_that_lost_their_server_take_the_fallback(found: ReconstructedTrajectory) -> None:
    source = ServedSource(STATIONS, [Unreachable("the server is gone")])
    reconstructor = Reconstructor(
        STATIONS,
        grid_network(),
        source=source,
        fallback=ServingCellSource(ServingCellModel(STATIONS)),
    )
    (outcome,) = reconstructor.reconstruct_all([RECORDS])
    assert isinstance(outcome, ReconstructedTrajectory)
    assert (outcome.engine, outcome.engine_version) == ("hmm", "1")
    np.testing.assert_array_equal(outcome.xy, found.xy)
