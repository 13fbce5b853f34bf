"""Predictions and training sets as users of ``qgis_process`` meet them, on one phone's drive."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pyproj import Geod

from scripts.qgis_process import ProcessRun
from sig2gps_qgis.training_set import TrainingSet
from tests.e2e.test_video import START, STATIONS, TRUTH, TRUTH_S, streets

Run = Callable[..., ProcessRun]


@pytest.fixture
def run_on_drive(run_algorithm: Callable[..., ProcessRun], tmp_path: Path) -> Run:
    """Run on a phone that drives past five stations in six minutes, on a grid of streets."""
    signaling, roads = tmp_path / "signaling.csv", tmp_path / "roads.geojson"
    rows = [
        f"{START + 90 * number:.0f},c{number},{lon:.6f},{lat:.6f}"
        for number, (lon, lat) in enumerate(STATIONS)
    ]
    signaling.write_text("\n".join(["t,cell,lon,lat", *rows]) + "\n")
    roads.write_text(json.dumps({"type": "FeatureCollection", "features": list(streets())}))

    def run(algorithm: str, **more: object) -> ProcessRun:
        common = {"SIGNALING": points(signaling), "TIME": "t", "CELL": "cell", "ROADS": roads}
        return run_algorithm(algorithm, {**common, **more})

    return run


def points(file: Path) -> str:
    """A CSV file with lon and lat as a layer."""
    return f"delimitedtext://{file.as_uri()}?type=csv&xField=lon&yField=lat&crs=EPSG:4326"


def said(run: ProcessRun) -> str:
    told = run.stdout + run.stderr
    assert "Traceback" not in told
    return told


def test_next_positions_evaluated_against_the_truth(
    run_on_drive: Run, run_algorithm: Callable[..., ProcessRun], tmp_path: Path
) -> None:
    run = run_on_drive(
        "sig2gps:predictnextpositions",
        HORIZON=120,
        INTERVAL=30,
        PREDICTIONS=tmp_path / "predictions.geojson",
        PATHS=tmp_path / "paths.gpkg",
        REJECTED=tmp_path / "rejected.csv",
    )
    assert run.exit_code == 0, said(run)
    assert (run.results["PREDICTED_COUNT"], run.results["REJECTED_COUNT"]) == (1, 0)
    found = json.loads((tmp_path / "predictions.geojson").read_text())["features"]
    assert [point["properties"]["ahead_s"] for point in found] == [0, 30, 60, 90, 120]
    sigma = [point["properties"]["sigma_m"] for point in found]
    assert sigma == sorted(sigma)
    first, last = (found[k]["geometry"]["coordinates"][:2] for k in (0, -1))
    assert Geod(ellps="WGS84").inv(*first, *TRUTH[-1])[2] < 3 * sigma[0]
    assert first != last
    truth = tmp_path / "truth.csv"
    truth.write_text(f"t,lon,lat\n{START + 360},{TRUTH[-1][0]},{TRUTH[-1][1]}\n")
    evaluation = run_algorithm(
        "sig2gps:evaluatetrajectories",
        {
            "ESTIMATE": tmp_path / "predictions.geojson",
            "TRUTH": points(truth),
            "TRUTH_TIME": "t",
            "OUTPUT": tmp_path / "evaluation.csv",
        },
    )
    assert evaluation.exit_code == 0, said(evaluation)
    assert evaluation.results["FIXES"] == 1


def test_a_horizon_that_is_too_far_is_refused(run_on_drive: Run, tmp_path: Path) -> None:
    run = run_on_drive(
        "sig2gps:predictnextpositions", HORIZON=86400, PREDICTIONS=tmp_path / "p.gpkg"
    )
    assert run.exit_code != 0
    assert "HORIZON is 86400; it must be 1 to 1800." in said(run)
    assert not (tmp_path / "p.gpkg").exists()


def test_a_training_set_and_again(run_on_drive: Run, tmp_path: Path) -> None:
    gps = tmp_path / "gps.csv"
    with gps.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["t", "lon", "lat"])
        for second in range(0, 361, 5):
            place = [f"{np.interp(second, TRUTH_S, TRUTH[:, k]):.6f}" for k in (0, 1)]
            table.writerow([f"{START + second:.0f}", *place])
    asked = {
        "GPS": points(gps),
        "GPS_TIME": "t",
        "FRAMES": 13,
        "PIXELS": 128,
        "STRETCHES": 20,
        "TEST_SHARE": 100,
        "OUTPUT": tmp_path / "set",
    }
    for _ in range(2):
        run = run_on_drive("sig2gps:buildtrainingset", **asked)
        assert run.exit_code == 0, said(run)
        data = TrainingSet.open(tmp_path / "set")
        pairs = list(data.pairs("transfer"))
        assert run.results["TRANSFER_COUNT"] == len(pairs) > 0
    assert pairs[0].image.shape == (128, 128, 3)
    refused = run_on_drive("sig2gps:buildtrainingset", **{**asked, "SEED": 2})
    assert refused.exit_code != 0
    assert "choose another folder" in said(refused)
