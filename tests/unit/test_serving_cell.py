"""Evidence from serving-cell geometry."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_cell import ServingCellEvidence, ServingCellModel, ServingCellParameters
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from tests.unit.grid_city import lattice_stations

STATIONS = lattice_stations(0.0, 1800.0)
FAITHFUL = ServingCellParameters(outlier_share=0.0, rival_share=1.0, unlisted_m=1e7)
PLACES = np.random.default_rng(4).uniform(-500, 2500, (60, 2))


def trace_of(time: list[float], station: list[int], stations: Stations = STATIONS) -> Trace:
    number = np.array(station)
    return Trace(
        trajectory_id="trip",
        part=1,
        time=1.7e9 + np.array(time, float),
        xy=stations.xy[number],
        station=number,
        cell=np.array([stations.ids[k] for k in number], object),
        records=len(time),
    )


def probability(model: ServingCellModel, places: np.ndarray) -> np.ndarray:
    """(N, S) of each station at each place."""
    stations = model.stations
    return np.exp(model.log_probability(places, stations.xy, np.arange(len(stations))))


def relative_weight(evidence: ServingCellEvidence, time: float, station: int) -> float:
    """How much a station's service counts at the instant nearest to a time."""
    instant = round(time / STEP_S)
    return float(evidence.weight[instant, evidence.served_by == station].sum())


def test_without_outliers_some_station_serves_everywhere() -> None:
    model = ServingCellModel(STATIONS, FAITHFUL)
    np.testing.assert_allclose(probability(model, PLACES).sum(axis=0), 1.0, rtol=1e-3)


def test_only_the_stations_near_a_place_compete_there() -> None:
    wide = lattice_stations(0.0, 9000.0, 500.0)
    near = ServingCellModel(wide, FAITHFUL)
    every = ServingCellModel(wide, replace(FAITHFUL, neighbours=len(wide)))
    fewer, all_of_them = (probability(model, PLACES) for model in (near, every))
    np.testing.assert_array_equal(fewer.argmax(axis=0), all_of_them.argmax(axis=0))
    assert (fewer >= all_of_them * (1 - 1e-4)).all()


def test_two_stations_are_alike_at_their_border_and_the_nearer_is_likelier_elsewhere() -> None:
    pair = Stations(("a", "b"), np.array([[0.0, 0.0], [1000.0, 0.0]]))
    model = ServingCellModel(pair)
    border = np.array([[500.0, y] for y in (-900.0, 0.0, 300.0)])
    at_border = probability(model, border)
    np.testing.assert_allclose(at_border[0], at_border[1], rtol=1e-5)
    walk = np.column_stack([np.linspace(0.0, 1000.0, 21), np.zeros(21)])
    a, b = probability(model, walk)
    assert (np.diff(a) < 0).all()
    assert (np.diff(b) > 0).all()
    assert ((a > b) == (walk[:, 0] < 499)).all()


def test_a_place_is_likeliest_served_by_its_nearest_station() -> None:
    likeliest = probability(ServingCellModel(STATIONS), PLACES).argmax(axis=0)
    offset = STATIONS.xy[:, None] - PLACES[None]
    np.testing.assert_array_equal(likeliest, np.hypot(*offset.transpose(2, 0, 1)).argmin(axis=0))


def test_sectors_of_one_site_compete_as_one() -> None:
    pair = Stations(("a", "b"), np.array([[0.0, 0.0], [1000.0, 0.0]]))
    sectors = Stations(("a", "b1", "b2", "b3"), pair.xy[[0, 1, 1, 1]])
    single, split = (probability(ServingCellModel(some), PLACES) for some in (pair, sectors))
    np.testing.assert_allclose(split[0], single[0], rtol=1e-4)
    for sector in (1, 2, 3):
        np.testing.assert_allclose(split[sector], single[1], rtol=1e-4)


def test_a_station_that_is_not_listed_competes_with_those_that_are() -> None:
    model = ServingCellModel(STATIONS)
    hidden = np.array([[300.0, 300.0]])
    there, away = np.exp(
        model.log_probability(np.array([[310.0, 310.0], [1700.0, 1700.0]]), hidden, np.array([-1]))
    )[0]
    assert there > 5 * away


def test_without_any_station_the_evidence_is_flat_but_finite() -> None:
    model = ServingCellModel(Stations((), np.empty((0, 2))))
    found = model.log_probability(PLACES, np.array([[0.0, 0.0]]), np.array([-1]))
    assert np.isfinite(found).all()


def test_log_likelihood_is_finite_and_as_large_as_asked() -> None:
    trace = trace_of([0, 25, 50, 95, 400], [0, 1, 5, 1, 6])
    evidence = ServingCellModel(STATIONS).evidence(trace)
    assert len(evidence.time) == 41
    np.testing.assert_allclose(np.diff(evidence.time), STEP_S)
    assert evidence.time[0] == trace.time[0]
    assert evidence.time[-1] >= trace.time[-1]
    places = np.concatenate([PLACES, STATIONS.xy, [[1e6, -1e6]]])
    whole = evidence.log_likelihood(places, 0, 41)
    assert whole.shape == (41, len(places))
    assert whole.dtype == np.float32
    assert np.isfinite(whole).all()
    part = evidence.log_likelihood(places, 7, 12)
    # constants per instant do not matter
    both = [some - some.max(axis=1, keepdims=True) for some in (part, whole[7:12])]
    np.testing.assert_allclose(*both, atol=1e-4)


def test_an_instant_beyond_the_last_record_is_covered() -> None:
    trace = trace_of([0, 3], [0, 1])
    evidence = ServingCellModel(STATIONS).evidence(trace)
    assert len(evidence.time) >= 2
    assert evidence.time[-1] >= trace.time[-1]


def test_anchors_are_the_stations_that_served_meanwhile() -> None:
    silence = 3000.0
    trace = trace_of([0, 30, 60, 60 + silence, 90 + silence], [0, 0, 5, 6, 6])
    evidence = ServingCellModel(STATIONS).evidence(trace)
    count = len(evidence.time)
    early, late = evidence.anchors(0, 4), evidence.anchors(count - 2, count)
    assert {tuple(xy) for xy in early} <= {tuple(xy) for xy in STATIONS.xy[[0, 5]]}
    assert {tuple(xy) for xy in late} <= {tuple(xy) for xy in STATIONS.xy[[5, 6]]}
    for begin in range(count):
        anchors = evidence.anchors(begin, min(begin + 3, count))
        assert anchors.shape[1:] == (2,)
        assert len(anchors)
        assert np.isfinite(anchors).all()
    # in the silence: between the cells before and after it
    middle = evidence.anchors(count // 2, count // 2 + 1)
    assert {tuple(xy) for xy in middle} <= {tuple(xy) for xy in STATIONS.xy[[5, 6]]}
    places = PLACES[:5]
    quiet = evidence.log_likelihood(places, count // 2, count // 2 + 1)
    assert np.ptp(quiet) == pytest.approx(0.0, abs=1e-5)


def test_at_a_handover_both_cells_count() -> None:
    evidence = ServingCellModel(STATIONS).evidence(trace_of([0, 60, 120], [0, 1, 1]))
    assert relative_weight(evidence, 60, 0) > 0
    assert relative_weight(evidence, 60, 1) > 0
    assert relative_weight(evidence, 20, 1) == 0
    assert relative_weight(evidence, 100, 0) == 0
    border = STATIONS.xy[:2].mean(axis=0)
    along = border + np.linspace(-0.5, 0.5, 11)[:, None] * (STATIONS.xy[1] - STATIONS.xy[0])
    at_handover = evidence.log_likelihood(along, 6, 7)[0]
    before = evidence.log_likelihood(along, 2, 3)[0]
    assert along[at_handover.argmax(), 0] > along[before.argmax(), 0]


def test_ping_pong_says_near_the_border_not_moved_twice() -> None:
    time, cells = [0.0, 60, 65, 70, 130], [0, 0, 1, 0, 0]
    evidence = ServingCellModel(STATIONS).evidence(trace_of(time, cells))
    steady = ServingCellModel(STATIONS).evidence(trace_of(time, [0] * 5))
    for instant in (60, 70):
        assert relative_weight(evidence, instant, 0) > 0
        assert relative_weight(evidence, instant, 1) > 0
    a, b = STATIONS.xy[:2]
    along = a + np.linspace(-0.5, 1.5, 41)[:, None] * (b - a)
    best = along[evidence.log_likelihood(along, 6, 8).sum(axis=0).argmax(), 0]
    alone = along[steady.log_likelihood(along, 6, 8).sum(axis=0).argmax(), 0]
    assert alone < best < b[0]


def test_a_long_stay_is_not_ever_more_certain() -> None:
    """What counts for where a phone is at an instant is what was heard not long before or after."""
    model = ServingCellModel(STATIONS)

    def most_in_20_minutes(seconds: int) -> float:
        heard = list(range(0, seconds + 1, 20))
        weight = model.evidence(trace_of(heard, [0] * len(heard))).weight.toarray().sum(axis=1)
        return float(np.convolve(weight, np.ones(120)).max())

    looks = [most_in_20_minutes(seconds) for seconds in (60, 600, 1200, 6000, 60_000)]
    assert looks[0] < looks[1]
    assert max(looks[2:]) <= 1.01 * model.parameters.looks_per_stay


def test_in_a_stay_of_hours_every_hour_says_where_the_phone_is() -> None:
    model = ServingCellModel(STATIONS)
    hourly = []
    for hours in (1, 8, 48):
        time = np.arange(0.0, 3600.0 * hours + 1, 60.0)
        evidence = model.evidence(trace_of(list(time), [3] * len(time)))
        hourly.append(evidence.weight.sum() / hours)
        assert np.ptp(evidence.weight.toarray()[1:-2]) < 1e-3
    np.testing.assert_allclose(hourly, hourly[0], rtol=0.05)
    assert hourly[0] == pytest.approx(3 * model.parameters.looks_per_stay, rel=0.01)


def test_several_cells_at_one_instant_all_count() -> None:
    evidence = ServingCellModel(STATIONS).evidence(trace_of([0, 30, 30, 60], [0, 1, 5, 1]))
    assert all(relative_weight(evidence, 30, station) > 0 for station in (0, 1, 5))
    assert np.isfinite(evidence.weight.data).all()
