"""``sig2gps:simulatesignaling`` through ``processing.run``."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from tests.qgis.layers import EAST, NORTH, START, UTM_29N, WGS84, layer, utc


def drives(count: int = 2, crs: str = UTM_29N, times: list[int] | None = None) -> QgsVectorLayer:
    """Drives to the east at 10 m/s, past the stations, 100 m apart from each other."""
    times = times if times is not None else list(range(0, 300, 10))
    rows = [
        (
            f"Point ({EAST + 10 * (t % 1000)} {NORTH + 1400 + 100 * number})",
            {"id": f"car {number}", "t": utc(START + t)},
        )
        for number in range(count)
        for t in times
    ]
    return layer("Point", "id:string t:datetime", rows, crs=crs, name="drives")


def sectors(azimuths: tuple[object, ...] = (0, 120, 240)) -> QgsVectorLayer:
    """Nine sites, 1000 m apart, of three sectors each."""
    rows = [
        (
            f"Point ({EAST + 500 + 1000 * column} {NORTH + 500 + 1000 * row})",
            {"cell": f"S{column}{row}-{sector}", "azimuth": azimuth},
        )
        for column in range(3)
        for row in range(3)
        for sector, azimuth in enumerate(azimuths)
    ]
    return layer("Point", "cell:string azimuth:string", rows, name="sectors")


def simulate(feedback: QgsProcessingFeedback | None = None, **parameters: object) -> dict[str, Any]:
    import processing

    run = {
        "TRAJECTORIES": drives(),
        "TIME": "t",
        "TRAJECTORY": "id",
        "STATIONS": sectors(),
        "STATION_CELL": "cell",
        "AZIMUTH": "azimuth",
        "SIGNALING": "memory:",
        "KNOWN_STATIONS": "memory:",
        **parameters,
    }
    return processing.run("sig2gps:simulatesignaling", run, feedback=feedback)


def rows(made: QgsVectorLayer) -> list[tuple[object, ...]]:
    return [(*feature.attributes(), feature.geometry().asWkt(2)) for feature in made.getFeatures()]


def test_records_lie_at_the_known_positions_of_their_stations() -> None:
    made = simulate()
    known = dict(rows(made["KNOWN_STATIONS"]))
    records = rows(made["SIGNALING"])
    assert made["TRAJECTORY_COUNT"] == 2
    assert made["RECORD_COUNT"] == len(records) > 10
    assert len(known) == 27
    assert {trajectory for trajectory, *_ in records} == {"car 0", "car 1"}
    for _, _, cell, wkt in records:
        assert known[cell] == wkt
    assert made["SIGNALING"].crs().authid() == UTM_29N


def test_a_record_comes_at_the_start_and_after_the_period() -> None:
    made = simulate(RECORD_PERIOD=30)
    of_one = [
        time.toSecsSinceEpoch() - START
        for name, time, *_ in rows(made["SIGNALING"])
        if name == "car 0"
    ]
    assert of_one[0] == 0
    assert max(b - a for a, b in zip(of_one, of_one[1:])) <= 30
    assert of_one[-1] <= 290


def test_the_same_seed_gives_the_same_records() -> None:
    first, again, other = (rows(simulate(SEED=seed)["SIGNALING"]) for seed in (3, 3, 4))
    assert first == again
    assert first != other


def test_missing_stations_leave_records_without_a_point() -> None:
    made = simulate(MISSING=100)
    assert made["KNOWN_STATIONS"].featureCount() == 0
    assert {wkt for *_, wkt in rows(made["SIGNALING"])} == {""}


def test_crowd_sourced_stations_are_those_that_served() -> None:
    made = simulate(STATION_KIND="crowdsourced", TRAJECTORIES=drives(6))
    served = {cell for _, _, cell, _ in rows(made["SIGNALING"])}
    assert {cell for cell, _ in rows(made["KNOWN_STATIONS"])} == served


def test_crowd_sourcing_takes_more_than_one_trajectory() -> None:
    with pytest.raises(QgsProcessingException, match="only one"):
        simulate(STATION_KIND="crowdsourced", TRAJECTORIES=drives(1))


def test_surveyed_sites_are_where_they_are() -> None:
    made = simulate(SURVEY_ERROR=0, POSITION_KIND="site")
    assert sorted(rows(made["KNOWN_STATIONS"])) == sorted(
        (feature["cell"], feature.geometry().asWkt(2)) for feature in sectors().getFeatures()
    )


def test_half_an_hour_without_a_fix_is_time_without_service() -> None:
    times = [*range(0, 60, 10), *range(4000, 4060, 10)]
    made = simulate(TRAJECTORIES=drives(1, times=times))
    seconds = [time.toSecsSinceEpoch() - START for _, time, *_ in rows(made["SIGNALING"])]
    assert not [t for t in seconds if 50 < t < 4000]
    assert {0, 4000} <= set(seconds)


def test_stations_without_azimuths_are_omnidirectional() -> None:
    assert simulate(AZIMUTH=None)["RECORD_COUNT"] > 0
    assert simulate(STATIONS=sectors((None, None, None)))["RECORD_COUNT"] > 0


def test_an_azimuth_that_is_no_number_is_told_of() -> None:
    with pytest.raises(QgsProcessingException, match=r"'north'.*degrees clockwise"):
        simulate(STATIONS=sectors(("north", 120, 240)))


def test_trajectories_far_from_all_stations_are_told_of() -> None:
    far = layer(
        "Point", "id:string t:datetime", [("Point (9 50)", {"id": "a", "t": utc(START)})], crs=WGS84
    )
    with pytest.raises(QgsProcessingException, match="further than 35 km"):
        simulate(TRAJECTORIES=far)


def test_a_layer_without_a_crs_is_told_of() -> None:
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        simulate(TRAJECTORIES=drives(crs=""))


def test_a_cancelled_run_ends_at_once() -> None:
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert "RECORD_COUNT" not in simulate(feedback)


def test_reconstruction_takes_what_was_simulated() -> None:
    import processing

    made = simulate()
    reconstructed = processing.run(
        "sig2gps:reconstructtrajectory",
        {
            "SIGNALING": made["SIGNALING"],
            "TIME": "time",
            "TRAJECTORY": "trajectory_id",
            "CELL": "cell",
            "STATIONS": made["KNOWN_STATIONS"],
            "STATION_CELL": "cell",
            "TRAJECTORIES": "memory:",
        },
    )
    assert reconstructed["TRAJECTORY_COUNT"] == 2
