"""Detection as a user of ``qgis_process`` meets it, with ultralytics on this computer."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from scripts.qgis_process import ProcessRun, QgisProcess
from tests.benchmarks.dataset import DataAbsentError, data_file
from tests.e2e.conftest import REPOSITORY
from tests.e2e.inference_server import running_server

DETECT = "sig2gps:detectobjects"

_TINY = """
import sys
from pathlib import Path
from tests.models.image_files import encoded, picture
from tests.models.tiny_detector import save_tiny_detector
folder = Path(sys.argv[1])
save_tiny_detector(folder / "weights ä" / "tiny.pt")
for number in range(5):
    (folder / f"{number}.jpg").write_bytes(encoded(picture(seed=number)))
(folder / "5.jpg").write_bytes(encoded(picture(400, 300))[:-1000])
"""


@pytest.fixture(scope="module")
def images(inference_python: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with five images, a broken one, and a detector's weights."""
    folder = tmp_path_factory.mktemp("Bilder ä")
    subprocess.run([inference_python, "-c", _TINY, str(folder)], cwd=REPOSITORY, check=True)
    return folder


@pytest.fixture
def detect(learned: QgisProcess, images: Path, tmp_path: Path) -> Callable[..., ProcessRun]:
    def run(process: QgisProcess = learned, **more: object) -> ProcessRun:
        given = {
            "FOLDER": images,
            "DETECTOR": images / "weights ä" / "tiny.pt",
            "CONFIDENCE": 0.001,
            "BOXES": tmp_path / "boxes.csv",
            "REJECTED": tmp_path / "rejected.csv",
            **more,
        }
        return process.run(DETECT, given)

    return run


def table(file: Path) -> list[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def said(run: ProcessRun) -> str:
    told = run.stdout + run.stderr
    assert "Traceback" not in told
    return told


def test_on_this_computer_with_weights_of_ones_own(
    detect: Callable[..., ProcessRun], tmp_path: Path
) -> None:
    run = detect(CLASSES="Tx")
    assert run.exit_code == 0, said(run)
    boxes = table(tmp_path / "boxes.csv")
    assert {row["sample"] for row in boxes} == {"1", "2", "3", "4", "5"}
    assert {row["class_name"] for row in boxes} == {"Tx"}
    assert all(0.0 <= float(row["box_x"]) <= 1.0 for row in boxes)
    assert {row["detector"][:16] for row in boxes} == {"tiny.pt (weights"}
    assert run.results["BOX_COUNT"] == len(boxes)
    (rejected,) = table(tmp_path / "rejected.csv")
    assert rejected["sample"] == "5.jpg"
    assert "it is broken, or cut off; save it anew" in rejected["reason"]


def test_weights_that_cannot_be_used(
    detect: Callable[..., ProcessRun], images: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.pt").write_bytes(b"no weights")
    run = detect(DETECTOR=tmp_path / "broken.pt")
    assert run.exit_code != 0
    assert "'broken.pt' holds no weights that ultralytics can load safely" in said(run)
    assert "Nothing has been written." in said(run)
    assert not (tmp_path / "boxes.csv").exists()
    assert "knows no class 'car' (CLASSES); it knows: Tx, Distractor" in said(detect(CLASSES="car"))


def test_on_a_server_by_name(
    detect: Callable[..., ProcessRun],
    inference_python: str,
    plugin_folder: Path,
    qgis_process: QgisProcess,
    images: Path,
    tmp_path: Path,
) -> None:
    folder = ("--detectors", str(images / "weights ä"))
    with running_server(inference_python, plugin_folder.parent, tmp_path, None, *folder) as server:
        run = detect(process=qgis_process, SERVER=server.url, DETECTOR="tiny.pt")
        assert run.exit_code == 0, said(run)
        run = detect(process=qgis_process, SERVER=server.url, DETECTOR="other.pt")
        assert run.exit_code != 0
        assert "no weights 'other.pt' on this server; there are: tiny.pt" in said(run)


def test_the_real_detector_finds_the_car_in_real_photographs(
    detect: Callable[..., ProcessRun], tmp_path: Path
) -> None:
    try:
        weights = data_file("vision/yolo26n.pt")
        known = table(data_file("vision/scenario5_images_boxes_gps.csv"))
    except DataAbsentError as absent:
        pytest.skip(str(absent))
    run = detect(
        FOLDER=weights.parent / "scenario5_images",
        DETECTOR=weights,
        CONFIDENCE=0.25,
        CLASSES="car,truck,bus",
    )
    assert run.exit_code == 0, said(run)
    assert run.results["IMAGE_COUNT"] == len(known)
    found: dict[str, list[tuple[float, float]]] = {}
    for row in table(tmp_path / "boxes.csv"):
        if row["box_x"]:
            centre = float(row["box_x"]), float(row["box_y"])
            found.setdefault(Path(row["image"]).name, []).append(centre)
    for row in known:
        centre = np.array([float(row["x_center"]), float(row["y_center"])])
        assert np.hypot(*(np.array(found[row["img"]]) - centre).T).min() < 0.02, row["img"]
