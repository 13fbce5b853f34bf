"""The engine `wan` as users of ``qgis_process`` meet it: a tiny model here, a server elsewhere."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from pyproj import Geod

from scripts.qgis_process import ProcessRun, QgisProcess
from sig2gps_qgis.video_checkpoint import FILE, VideoCheckpoint
from tests.e2e.conftest import REPOSITORY
from tests.unit.drawn_truth import DrawnTruth
from tests.unit.video_server import VideoScript, VideoServer

WEST, SOUTH = -8.50, 51.88
BLOCK = np.array([0.004, 0.0025])
"""Degrees from street to street, some 280 m."""
START = datetime.fromisoformat("2019-11-20T17:00:00+00:00").timestamp()
TRUTH_S = np.array([0.0, 150.0, 210.0, 360.0])
TRUTH = np.array([WEST, SOUTH]) + BLOCK * np.array([(1, 3), (6, 3), (6, 5), (11, 5)])
"""Where the phone was, along streets."""
STATIONS = np.array([WEST, SOUTH]) + BLOCK * np.array([(1, 4), (4, 4), (6, 4), (9, 4), (11, 4)])

Reconstruct = Callable[..., ProcessRun]
OnDrive = Callable[..., ProcessRun]


@pytest.fixture(scope="module")
def tiny(inference_python: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tiny checkpoint, which has learned nothing."""
    folder = tmp_path_factory.mktemp("checkpoints") / "tiny"
    module = "sig2gps_qgis.models.video.tiny"
    subprocess.run(
        [inference_python, "-m", module, "--folder", str(folder)], cwd=REPOSITORY, check=True
    )
    return folder


@pytest.fixture(scope="module")
def tiny_ahead(tiny: Path) -> Path:
    """The same, as if it had been trained to continue traces."""
    folder = tiny.with_name("tiny-ahead")
    shutil.copytree(tiny, folder)
    facts = VideoCheckpoint.read((tiny / FILE).read_text())
    ahead = replace(facts, name=folder.name, ahead_frames=5)
    (folder / FILE).write_text(json.dumps(ahead.to_json()))
    return folder


@pytest.fixture
def on_drive(learned: QgisProcess, tmp_path: Path) -> OnDrive:
    """Run `wan` on a phone that drives past five stations in six minutes, on a grid of streets."""

    def run(algorithm: str, **more: object) -> ProcessRun:
        signaling = tmp_path / "signaling.csv"
        rows = [
            f"{START + 90 * number:.0f},c{number},{lon:.6f},{lat:.6f}"
            for number, (lon, lat) in enumerate(STATIONS)
        ]
        signaling.write_text("\n".join(["t,cell,lon,lat", *rows]) + "\n")
        roads = tmp_path / "roads.geojson"
        roads.write_text(json.dumps({"type": "FeatureCollection", "features": list(streets())}))
        points = f"delimitedtext://{signaling.as_uri()}?type=csv&xField=lon&yField=lat"
        return learned.run(
            algorithm,
            {
                "SIGNALING": f"{points}&crs=EPSG:4326",
                "TIME": "t",
                "CELL": "cell",
                "ROADS": roads,
                "ENGINE": "wan",
                **more,
            },
        )

    return run


@pytest.fixture
def reconstruct(on_drive: OnDrive, tmp_path: Path) -> Reconstruct:
    """Reconstruct that phone's trajectory."""
    given = {
        "TRAJECTORIES": tmp_path / "trajectories.csv",
        "POINTS": tmp_path / "points.geojson",
    }
    return lambda **more: on_drive("sig2gps:reconstructtrajectory", **{**given, **more})


def streets(count: int = 13) -> Iterator[dict[str, object]]:
    """A grid, one line a street, with a vertex at each crossing."""
    for fixed in range(count):
        for along in (0, 1):
            cell = [(k, fixed) if along == 0 else (fixed, k) for k in range(count)]
            line = (np.array([WEST, SOUTH]) + BLOCK * np.array(cell)).round(6).tolist()
            geometry = {"type": "LineString", "coordinates": line}
            yield {"type": "Feature", "properties": {}, "geometry": geometry}


def said(run: ProcessRun) -> str:
    """What its user read, of a run that succeeded."""
    told = run.stdout + run.stderr
    assert "Traceback" not in told
    assert run.exit_code == 0, told
    return told


def points(folder: Path) -> list[dict]:
    return json.loads((folder / "points.geojson").read_text())["features"]


def errors_m(folder: Path) -> np.ndarray:
    """(N,) from each point of the result to where the phone was then."""
    off = []
    for point in points(folder):
        t = datetime.fromisoformat(point["properties"]["time"].replace("Z", "+00:00")).timestamp()
        true = [np.interp(t - START, TRUTH_S, TRUTH[:, k]) for k in (0, 1)]
        off.append(Geod(ellps="WGS84").inv(*point["geometry"]["coordinates"][:2], *true)[2])
    return np.array(off)


def test_a_tiny_model_on_this_computer(
    reconstruct: Reconstruct, tiny: Path, tmp_path: Path
) -> None:
    tiles = tmp_path / "tiles"
    asked = {"CHECKPOINT": tiny, "CANDIDATES": 2, "STEPS": 2, "SEED": 5, "TILES": tiles}
    told = said(reconstruct(**asked))
    assert "Video checkpoint 'tiny-ti2v': style sig2gps-dark-1, 128 pixels" in told
    with (tmp_path / "trajectories.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert row["engine"] == "wan"
    assert len(row["engine_version"]) > len("1 (weights )")
    (tile,) = tiles.glob("*.png")
    for seed in (5, 6):
        video = tile.with_name(f"{tile.stem}_seed{seed}.mp4").read_bytes()
        assert video[4:8] == b"ftyp"
    first = [point["geometry"] for point in points(tmp_path)]
    (tmp_path / "points.geojson").unlink()
    said(reconstruct(**asked))
    assert [point["geometry"] for point in points(tmp_path)] == first


def test_next_positions_by_a_tiny_model(
    on_drive: OnDrive, tiny: Path, tiny_ahead: Path, tmp_path: Path
) -> None:
    given = {"HORIZON": 120, "PREDICTIONS": tmp_path / "p.geojson", "PATHS": tmp_path / "paths.csv"}
    refused = on_drive("sig2gps:predictnextpositions", CHECKPOINT=tiny, **given)
    assert refused.exit_code != 0
    assert "none of its frames lies ahead of the last record" in refused.stdout + refused.stderr
    assert not (tmp_path / "paths.csv").exists()
    asked = {"CHECKPOINT": tiny_ahead, "CANDIDATES": 2, "TILES": tmp_path / "tiles"}
    said(on_drive("sig2gps:predictnextpositions", **asked, **given))
    with (tmp_path / "paths.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert row["engine"] == "wan"
    (about,) = (tmp_path / "tiles").glob("*.json")
    assert json.loads(about.read_text())["frames_ahead"] == 5
    assert len(list((tmp_path / "tiles").glob("*.mp4"))) == 2
    found = json.loads((tmp_path / "p.geojson").read_text())["features"]
    sigma = [point["properties"]["sigma_m"] for point in found]
    assert len(sigma) == 13
    assert sigma[-1] > sigma[0]


def test_a_checkpoint_that_is_not_there(
    reconstruct: Reconstruct, tiny: Path, tmp_path: Path
) -> None:
    run = reconstruct(CHECKPOINT=tiny.with_name("none"))
    assert run.exit_code != 0
    assert "none" in run.stdout + run.stderr
    assert "Traceback" not in run.stdout + run.stderr
    assert not (tmp_path / "trajectories.csv").exists()


def test_dry_run(reconstruct: Reconstruct, tiny: Path, tmp_path: Path) -> None:
    told = said(reconstruct(CHECKPOINT=tiny, DRY_RUN=True))
    assert "1 traces make 1 tiles of 128 x 128 pixels, with 21 frames and 1 videos each" in told
    assert not (tmp_path / "trajectories.csv").exists()


def test_a_server_of_another_make_with_a_right_video(
    reconstruct: Reconstruct, tiny: Path, inference_python: str, tmp_path: Path
) -> None:
    """It gives MP4 files alone, which QGIS's Python need not be able to read."""

    def encode(frames: np.ndarray) -> bytes:
        np.save(tmp_path / "frames.npy", frames)
        script = (
            "import sys, numpy as np\n"
            "from sig2gps_qgis.models.video.mp4 import encode_mp4\n"
            "sys.stdout.buffer.write(encode_mp4(np.load(sys.argv[1]), 8))\n"
        )
        command = [inference_python, "-c", script, str(tmp_path / "frames.npy")]
        return subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True).stdout

    tiles = tmp_path / "tiles"
    checkpoint = VideoCheckpoint.read((tiny / "sig2gps.json").read_text())
    draw = DrawnTruth(tiles, checkpoint, START + TRUTH_S, TRUTH, "EPSG:4326")
    script = VideoScript(checkpoint, draw, encode=encode, is_own=False, model="tiny")
    with VideoServer(script) as server:
        said(reconstruct(SERVER=server.url, CHECKPOINT=tiny, TILES=tiles, CANDIDATES=2))
    assert [form["seed"] for form in script.forms] == ["0", "1"]
    assert errors_m(tmp_path).mean() < 80.0  # two pixels
    by_video = errors_m(tmp_path).mean()
    (tmp_path / "points.geojson").unlink()
    said(reconstruct(ENGINE="hmm"))
    assert by_video < errors_m(tmp_path).mean() / 2
