"""Scenario 5 through ``qgis_process``: photographs and the real detector."""

from __future__ import annotations

import csv
import os
import tempfile
import zipfile
from pathlib import Path

import numpy as np

from scripts.package import build_package
from scripts.qgis_process import QgisProcess
from sig2gps_qgis.vision.site_model import SiteModel
from tests.benchmarks.dataset import REPOSITORY, DataAbsentError, data_file
from tests.benchmarks.denoise.end_to_end_draws import (
    DRAWS,
    SEED,
    VARIANCE,
    Draws,
    detected_samples,
    noise_of_draw,
)

BOXES_APART_M = 0.01
"""The first draw's mean error by ``qgis_process`` and by the same functions here agree to this."""
ABOUT = (
    "The 96 photographs through `qgis_process` on the packaged plugin, boxes by yolo26n: "
    "`detectobjects` once, `denoisegps` learns on one drive-by and denoises the other, to which "
    f"noise of variance {VARIANCE:g} m² (each axis) was added. Mean error over {DRAWS} draws of "
    f"the noise (seed {SEED}) ± the standard deviation of the draws; the first is measured by "
    "`qgis_process`, the others by the same functions on the boxes and the site that it wrote. "
    "*lut* places no sample where nothing was learned, and does not read the sample's own GPS: so "
    "it is the same in every draw, and *fused* is given for its samples alone, too."
)
HEAD = (
    "| learned on | tested on | identified | input (m) | fused (m) | placed by lut | lut, there "
    "(m) | fused, there (m) | fused better in |"
)


def end_to_end_section() -> str:
    """A section of the report; it says so where nothing could be measured."""
    title = "## Scenario 5, end to end"
    python = os.environ.get("SIG2GPS_PYTHON", "")
    if not Path(python).is_file():
        return f"{title}\n\nSkipped: SIG2GPS_PYTHON names no inference environment."
    try:
        data_file("vision/yolo26n.pt")
    except DataAbsentError as absent:
        return f"{title}\n\nSkipped: {absent}"
    lines = [title, "", ABOUT, "", HEAD, "|---:" * 9 + "|"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_package(REPOSITORY, folder / "plugin.zip")
        zipfile.ZipFile(folder / "plugin.zip").extractall(folder / "plugins")
        (folder / "profile").mkdir()
        process = QgisProcess(folder / "plugins", folder / "profile", {"SIG2GPS_PYTHON": python})
        process.command("plugins", "enable", "sig2gps_qgis")
        boxes = {drive: _detected(process, folder, drive) for drive in ("1", "2")}
        for teacher, pupil in (("1", "2"), ("2", "1")):
            site = folder / f"site_{teacher}.json"
            _denoised(process, folder, boxes[teacher], "unit2", SITE_MODEL_OUT=site)
            told = _denoised(process, folder, boxes[pupil], "noisy", SITE_MODEL=site)
            draws = Draws(SiteModel.load(site), detected_samples(boxes[pupil]))
            apart = abs(told["MAE_AFTER"] - draws.mean_error("fused", draws.every)[0])
            if apart > BOXES_APART_M:
                raise RuntimeError(f"qgis_process and the draws are {apart:.3f} m apart")
            lines.append(
                f"| drive {teacher} | drive {pupil} | {told['IDENTIFIED']} of {told['SAMPLES']} | "
                + draws.cells()
            )
    return "\n".join(lines)


def _detected(process: QgisProcess, folder: Path, drive: str) -> Path:
    """The boxes of one drive-by's photographs, with the noisy positions of the first draw."""
    photographs = data_file("vision/scenario5_images_boxes_gps.csv")
    with photographs.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["pass_id"] == drive]
    true = np.array([[float(row["unit2_lat"]), float(row["unit2_lon"])] for row in rows]).T
    for row, latitude, longitude in zip(rows, *noise_of_draw(*true, 0)):
        row["noisy_lat"], row["noisy_lon"] = repr(float(latitude)), repr(float(longitude))
    table, boxes = folder / f"drive_{drive}.csv", folder / f"boxes_{drive}.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    _results(
        process,
        "sig2gps:detectobjects",
        IMAGES=_layer(table),
        IMAGE="img",
        IMAGE_FOLDER=photographs.parent / "scenario5_images",
        DETECTOR=data_file("vision/yolo26n.pt"),
        CLASSES="car,motorcycle,bus,truck",
        BOXES=boxes,
        REJECTED=folder / "rejected.csv",
    )
    return boxes


def _denoised(
    process: QgisProcess, folder: Path, boxes: Path, positions: str, **more: object
) -> dict[str, float]:
    """The numbers of one run of the algorithm by the fields ``positions``_lat and _lon."""
    return _results(
        process,
        "sig2gps:denoisegps",
        SAMPLES=_layer(boxes),
        LATITUDE=f"{positions}_lat",
        LONGITUDE=f"{positions}_lon",
        BEAM="beam_ESTIMATED_1_64",
        PASS="pass_id",
        TRUTH_X="unit2_lon",
        TRUTH_Y="unit2_lat",
        DENOISED=folder / "denoised.csv",
        REJECTED=folder / "rejected.csv",
        **more,
    )


def _layer(table: Path) -> str:
    return f"delimitedtext://{table.as_uri()}?type=csv&detectTypes=yes&geomType=none"


def _results(process: QgisProcess, algorithm: str, **parameters: object) -> dict[str, float]:
    run = process.run(algorithm, parameters)
    if run.exit_code != 0:
        raise RuntimeError(run.stdout + run.stderr)
    return run.results
