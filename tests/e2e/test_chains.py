"""The chains through ``qgis_process`` on the unzipped package."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr
from pyproj import Geod

from scripts.demo_street import LATITUDE, LONGITUDE, simulate_street
from scripts.qgis_process import ProcessRun, QgisProcess
from tests.unit.detector_server import WEIGHTS, detector_server, picture
from tests.unit.scripted_server import ScriptedServer

START = 1574269472
LON, LAT = -8.48, 51.90
KEPT = ["lon", "lat", "lane", "drive", "t", "beam", "true_lon", "true_lat"]


def said(run: ProcessRun) -> str:
    return run.stdout + run.stderr


def place(east_m: float, north_m: float) -> tuple[float, float]:
    """Longitude and latitude, so far from the corner of a street grid."""
    lon, lat, _ = Geod(ellps="WGS84").fwd(
        LON, LAT, np.degrees(np.arctan2(east_m, north_m)), np.hypot(east_m, north_m)
    )
    return float(lon), float(lat)


def points(path: Path, header: list[str], rows: list[list[object]]) -> str:
    """A CSV file with the columns lon and lat, as the address of a layer."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(header)
        table.writerows(rows)
    return (
        f"delimitedtext://{path.as_uri()}?type=csv&detectTypes=yes"
        "&xField=lon&yField=lat&crs=EPSG:4326"
    )


@pytest.fixture
def drive(tmp_path: Path) -> dict[str, object]:
    """A street grid, and two phones that drive 2 km along one of its streets in five minutes."""
    blocks = range(0, 3001, 250)
    streets = []
    for across in blocks:
        for start, end in zip(blocks, blocks[1:]):
            streets.append((place(start, across), place(end, across)))
            streets.append((place(across, start), place(across, end)))
    wkts = [f'"LINESTRING ({a[0]} {a[1]}, {b[0]} {b[1]})"' for a, b in streets]
    roads = tmp_path / "roads.csv"
    roads.write_text("\n".join(["wkt", *wkts]), encoding="utf-8")
    sites = [
        (f"S{i}{j}", *place(500 + 1000 * i, 500 + 1000 * j)) for i in range(3) for j in range(3)
    ]
    served = ["S01", "S01", "S11", "S11", "S21", "S21"]
    where = {name: xy for name, *xy in sites}
    records = [
        [phone, START + 60 * minute, site, *where[site]]
        for phone in ("a", "b")
        for minute, site in enumerate(served)
    ]
    return {
        "SIGNALING": points(tmp_path / "s.csv", ["id", "t", "cell", "lon", "lat"], records),
        "TIME": "t",
        "TRAJECTORY": "id",
        "CELL": "cell",
        "STATIONS": points(tmp_path / "m.csv", ["site", "lon", "lat"], [list(s) for s in sites]),
        "STATION_CELL": "site",
        "ROADS": f"delimitedtext://{roads.as_uri()}?type=csv&wktField=wkt&crs=EPSG:4326",
        "ENGINE": "hmm",
    }


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_reconstruct_and_evaluate(
    run_algorithm: Callable[..., ProcessRun], drive: dict[str, object], tmp_path: Path
) -> None:
    truth = [
        [phone, START + 60 * i, *place(500 + 400 * i, 1500)] for phone in "ab" for i in range(6)
    ]
    run = run_algorithm(
        "sig2gps:reconstructandevaluate",
        {
            **drive,
            "TRUTH": points(tmp_path / "truth.csv", ["id", "t", "lon", "lat"], truth),
            "TRUTH_ID": "id",
            "TRUTH_TIME": "t",
            "reconstruct:TRAJECTORIES": tmp_path / "trajectories.gpkg",
            "reconstruct:POINTS": tmp_path / "points.gpkg",
            "evaluate:OUTPUT": tmp_path / "errors.csv",
            "reconstruct:REPORT": tmp_path / "report.html",
        },
    )
    assert run.exit_code == 0, said(run)
    assert run.results["TRAJECTORY_COUNT"] == 2
    assert 0 < run.results["MAE"] < 400
    assert [row["trajectory_id"] for row in rows_of(tmp_path / "errors.csv")] == ["a", "b", ""]
    assert (tmp_path / "report.html").read_text(encoding="utf-8").count("<svg") == 2


def test_traffic_per_road(
    run_algorithm: Callable[..., ProcessRun], drive: dict[str, object], tmp_path: Path
) -> None:
    traffic = tmp_path / "traffic.gpkg"
    run = run_algorithm(
        "sig2gps:trafficperroad",
        {
            **drive,
            "reconstruct:TRAJECTORIES": tmp_path / "trajectories.gpkg",
            "traffic:OUTPUT": traffic,
        },
    )
    assert run.exit_code == 0, said(run)
    assert run.results["TRAJECTORY_COUNT"] == 2
    file = ogr.Open(str(traffic))
    counts = [(edge["trajectories"], edge["passes"]) for edge in file.GetLayer(0)]
    assert sum(trajectories == 2 for trajectories, _ in counts) >= 4
    assert all((trajectories == 0) == (passes == 0) for trajectories, passes in counts)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with detector_server() as running:
        yield running


def test_detect_and_denoise(
    qgis_process: QgisProcess, server: ScriptedServer, tmp_path: Path
) -> None:
    degree = 111_195.0
    rows = []
    for number, sample in enumerate(simulate_street(4, 1.0, seed=11)):
        if sample.transmitter < 0:
            continue
        (tmp_path / f"{number}.jpg").write_bytes(picture(*sample.boxes[:, :2].tolist()))
        lon, lat, true_lon, true_lat = (
            base + metres / degree / scale
            for xy in (sample.gps, sample.truth)
            for base, metres, scale in (
                (LONGITUDE, float(xy[0]), np.cos(np.radians(LATITUDE))),
                (LATITUDE, float(xy[1]), 1.0),
            )
        )
        about = [sample.lane, sample.drive, f"{sample.time:.3f}", sample.beam]
        rows.append([lon, lat, *about, true_lon, true_lat, f"{number}.jpg"])
    run = qgis_process.run(
        "sig2gps:detectanddenoise",
        {
            "IMAGES": points(tmp_path / "samples.csv", [*KEPT, "img"], rows),
            "IMAGE": "img",
            "IMAGE_FOLDER": tmp_path,
            "DETECTOR": WEIGHTS,
            "SERVER": server.url,
            "BEAM": "beam",
            "BEAMS": 64,
            "PASS": "drive",
            "TIME": "t",
            "DIRECTION": "lane",
            "TRUTH_X": "true_lon",
            "TRUTH_Y": "true_lat",
            "detect:BOXES": tmp_path / "boxes.gpkg",
            "denoise:DENOISED": tmp_path / "denoised.csv",
        },
    )
    assert run.exit_code == 0, said(run)
    assert run.results["BOX_COUNT"] > len(rows)
    assert run.results["SAMPLES"] == len(rows_of(tmp_path / "denoised.csv"))
    assert run.results["IDENTIFIED"] >= 0.9 * run.results["SAMPLES"]
    assert run.results["MAE_AFTER"] < run.results["MAE_BEFORE"]
