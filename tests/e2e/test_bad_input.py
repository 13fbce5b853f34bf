"""Bad input as a user of ``qgis_process`` meets it: a message or a rejected row, no traceback."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.qgis_process import ProcessRun

HEADER = "phone,t,cell,lon,lat"
GOOD = [f"a,2019-11-20T17:0{i}:00Z,c{i},{-8.47 + 0.01 * i:.2f},51.90" for i in range(5)]

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


@pytest.mark.parametrize(
    ("lines", "geometry", "message"),
    [
        ([], "&xField=lon&yField=lat&crs=EPSG:4326", "There are no records in layer"),
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
    ],
    ids=["no records", "no geometry", "unreadable times", "degrees declared as metres"],
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
    with (tmp_path / "rejected.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [(row["trajectory_id"], row["records"]) for row in rows] == [
        ("a", "1"),
        ("a", "1"),
        ("", "1"),
    ]
    assert "'soon' is not a time" in rows[0]["reason"]
    assert "(-8.45, 95) is no longitude and latitude" in rows[1]["reason"]
    assert "the trajectory id is null" in rows[2]["reason"]
