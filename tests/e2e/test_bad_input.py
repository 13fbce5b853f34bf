"""Bad input as a user of ``qgis_process`` meets it: a message or a rejected row, no traceback."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.qgis_process import ProcessRun

HEADER = "phone,t,cell,lon,lat"
# QGIS numbers the rows of a CSV file by line, so the first record is in row 2.
GOOD = [f"a,2019-11-20T17:0{i}:00Z,c{i},{-8.47 + 0.01 * i:.2f},51.90" for i in range(5)]
MAIN_ROAD = [[-8.48, 51.90], [-8.42, 51.90]]

Reconstruct = Callable[..., ProcessRun]


@pytest.fixture
def reconstruct(run_algorithm: Callable[..., ProcessRun], tmp_path: Path) -> Reconstruct:
    """Run on a CSV file of these lines, with points in EPSG:4326 unless told otherwise."""

    def run(
        lines: list[str], geometry: str = "&xField=lon&yField=lat&crs=EPSG:4326", **more: object
    ) -> ProcessRun:
        file = tmp_path / "signaling.csv"
        file.write_text("\n".join([HEADER, *lines]) + "\n")
        return run_algorithm(
            "sig2gps:reconstructtrajectory",
            {
                "SIGNALING": f"delimitedtext://{file.as_uri()}?type=csv{geometry}",
                "TIME": "t",
                "TRAJECTORY": "phone",
                "CELL": "cell",
                "TRAJECTORIES": tmp_path / "trajectories.gpkg",
                "REJECTED": tmp_path / "rejected.csv",
                **more,
            },
        )

    return run


def rejected(folder: Path) -> list[dict[str, str]]:
    with (folder / "rejected.csv").open() as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("lines", "geometry", "message"),
    [
        (
            [],
            "&xField=lon&yField=lat&crs=EPSG:4326",
            "There are no records in layer 'signaling",  # newer versions of QGIS leave out .csv
        ),
        (GOOD, "&geomType=none", "has no geometry: give the base stations as STATIONS"),
        (
            [line.replace("2019-11-20T17", "noon") for line in GOOD],
            "&xField=lon&yField=lat&crs=EPSG:4326",
            "'noon:00:00Z' is not a time",
        ),
        (
            GOOD,
            "&xField=lon&yField=lat&crs=EPSG:2157",
            "look like longitude and latitude in degrees",
        ),
        (
            [line.replace(f"2019-11-20T17:0{i}:00Z", "") for i, line in enumerate(GOOD)],
            "&xField=lon&yField=lat&crs=EPSG:4326",
            "the time is empty (first in row 2). Fill it or choose another TIME field.",
        ),
        (GOOD, "&xField=lon&yField=lat", "(SIGNALING) has no coordinate reference system"),
    ],
    ids=[
        "no records",
        "no geometry",
        "unreadable times",
        "degrees declared as metres",
        "no time at all",
        "no CRS",
    ],
)
def test_unusable_layers_are_told_of(
    reconstruct: Reconstruct, tmp_path: Path, lines: list[str], geometry: str, message: str
) -> None:
    run = reconstruct(lines, geometry)
    assert run.exit_code != 0
    told = run.stdout + run.stderr
    assert message in told
    assert "Traceback" not in told
    assert not (tmp_path / "trajectories.gpkg").exists()


def test_unusable_records_are_listed_and_the_rest_is_used(
    reconstruct: Reconstruct, tmp_path: Path
) -> None:
    bad = ["a,soon,c9,-8.45,51.90", "a,2019-11-20T17:09:00Z,c9,-8.45,95", ",2019-11-20,c9,-8,51"]
    run = reconstruct(GOOD + bad)
    assert run.exit_code == 0, run.stdout + run.stderr
    assert run.results["TRAJECTORY_COUNT"] == 1
    assert run.results["REJECTED_COUNT"] == 3
    rows = rejected(tmp_path)
    assert [(row["trajectory_id"], row["records"]) for row in rows] == [
        ("a", "1"),
        ("a", "1"),
        ("", "1"),
    ]
    assert "'soon' is not a time" in rows[0]["reason"]
    assert "(-8.45, 95) is no longitude and latitude" in rows[1]["reason"]
    assert "the trajectory id is null" in rows[2]["reason"]


@pytest.fixture
def stations(tmp_path: Path) -> dict[str, object]:
    """The parameters that give the base stations c0 to c4."""
    file = tmp_path / "stations.csv"
    file.write_text("\n".join([HEADER, *GOOD]) + "\n")
    return {
        "STATIONS": f"delimitedtext://{file.as_uri()}?type=csv&xField=lon&yField=lat&crs=EPSG:4326",
        "STATION_CELL": "cell",
    }


def test_unmatched_cells_are_counted_and_the_first_is_named(
    reconstruct: Reconstruct, stations: dict[str, object], tmp_path: Path
) -> None:
    lines = [line.replace(f"c{i}", f"x{i}") if i in (1, 3) else line for i, line in enumerate(GOOD)]
    run = reconstruct(lines, "&geomType=none", **stations)
    told = run.stdout + run.stderr
    assert run.exit_code == 0, told
    assert "2 records of layer" in told
    assert "have no position: " in told
    assert "cannot be used" not in told
    assert "not among the base stations: 'x1' (first in row 3, 2 different ones)" in told
    assert "Traceback" not in told
    assert run.results["TRAJECTORY_COUNT"] == 1
    (row,) = rejected(tmp_path)
    assert (row["trajectory_id"], row["records"]) == ("a", "2")
    assert "'x1' (first in row 3, 2 different ones)" in row["reason"]


def test_no_cell_matches(reconstruct: Reconstruct, stations: dict[str, object]) -> None:
    lines = [line.replace(f"c{i}", f"x{i}") for i, line in enumerate(GOOD)]
    run = reconstruct(lines, "&geomType=none", **stations)
    told = run.stdout + run.stderr
    assert run.exit_code != 0
    assert "None of the 5 records" in told
    assert "'x0' (first in row 2, 5 different ones)" in told
    assert "check that CELL and STATION_CELL hold the same ids" in told
    assert "Traceback" not in told


def road_file(tmp_path: Path, *lines: list[list[list[float]]] | None) -> Path:
    """Multi-part roads as GeoJSON; None is a road without a geometry."""
    features = [
        {
            "type": "Feature",
            "properties": {"name": str(number)},
            "geometry": line and {"type": "MultiLineString", "coordinates": line},
        }
        for number, line in enumerate(lines)
    ]
    file = tmp_path / "roads.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return file


def test_roads_that_do_not_reach_the_trace(reconstruct: Reconstruct, tmp_path: Path) -> None:
    run = reconstruct(GOOD, ROADS=road_file(tmp_path, [[[-6.30, 53.30], [-6.20, 53.30]]]))
    told = run.stdout + run.stderr
    assert run.exit_code == 0, told
    assert "Traceback" not in told
    assert "No road in layer" in told
    assert "The trajectories are reconstructed over the plane." in told
    assert run.results["TRAJECTORY_COUNT"] == 1


def test_broken_roads_are_left_out_and_multi_part_ones_used(
    reconstruct: Reconstruct, tmp_path: Path
) -> None:
    start, end = MAIN_ROAD
    middle = [-8.45, 51.90]
    roads = road_file(tmp_path, [[start, middle], [middle, end]], None, [[start, start]])
    run = reconstruct(GOOD, ROADS=roads)
    told = run.stdout + run.stderr
    assert run.exit_code == 0, told
    assert "2 roads or parts of roads in layer" in told
    assert "They are left out." in told
    assert "over the plane" not in told
    assert "Traceback" not in told
    assert run.results["TRAJECTORY_COUNT"] == 1


def test_all_records_at_one_station(reconstruct: Reconstruct, tmp_path: Path) -> None:
    run = reconstruct([f"a,2019-11-20T17:0{i}:00Z,c0,-8.47,51.90" for i in range(5)])
    told = run.stdout + run.stderr
    assert run.exit_code == 0, told
    assert "Traceback" not in told
    assert run.results["TRAJECTORY_COUNT"] == 1
    assert rejected(tmp_path) == []
