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
from tests.benchmarks.dataset import REPOSITORY, DataAbsentError, data_file
from tests.benchmarks.denoise.scenario1 import METRES_A_DEGREE

DENOISE = "sig2gps:denoisegps"
VARIANCE = 3.0
SEED = 5


ABOUT = (
    "The 96 photographs through `qgis_process` on the packaged plugin, boxes by yolo26n; noise of "
    f"variance {VARIANCE:g} m² (each axis, seed {SEED}) was added to the tested drive."
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
    lines = [
        title,
        "",
        ABOUT,
        "",
        "| learned on | tested on | identified | input (m) | lut (m) | fused (m) |",
        "|---:" * 6 + "|",
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_package(REPOSITORY, folder / "plugin.zip")
        zipfile.ZipFile(folder / "plugin.zip").extractall(folder / "plugins")
        (folder / "profile").mkdir()
        process = QgisProcess(folder / "plugins", folder / "profile", {"SIG2GPS_PYTHON": python})
        process.command("plugins", "enable", "sig2gps_qgis")
        for teacher, pupil in (("1", "2"), ("2", "1")):
            site = folder / f"site_{teacher}.json"
            _run(process, folder, teacher, 0.0, SITE_MODEL_OUT=site)
            found = {
                method: _run(process, folder, pupil, VARIANCE, SITE_MODEL=site, METHOD=method)
                for method in ("lut", "fused")
            }
            fused = found["fused"]
            lines.append(
                f"| drive {teacher} | drive {pupil} | {fused['IDENTIFIED']} of {fused['SAMPLES']} "
                f"| {fused['MAE_BEFORE']:.2f} | {found['lut']['MAE_AFTER']:.2f} "
                f"| {fused['MAE_AFTER']:.2f} |"
            )
    return "\n".join(lines)


def _run(
    process: QgisProcess, folder: Path, drive: str, variance: float, **more: object
) -> dict[str, float]:
    """The numbers of one run of the algorithm over one drive-by."""
    table = folder / f"drive_{drive}.csv"
    photographs = data_file("vision/scenario5_images_boxes_gps.csv")
    random = np.random.default_rng(SEED)
    with photographs.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["pass_id"] == drive]
    for row in rows:
        latitude, longitude = float(row["unit2_lat"]), float(row["unit2_lon"])
        north, east = random.normal(0.0, np.sqrt(variance), 2)
        metres = METRES_A_DEGREE * np.cos(np.radians(latitude))
        row["noisy_lat"] = str(latitude + north / METRES_A_DEGREE)
        row["noisy_lon"] = str(longitude + east / metres)
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    run = process.run(
        DENOISE,
        {
            "SAMPLES": f"delimitedtext://{table.as_uri()}?type=csv&detectTypes=yes&geomType=none",
            "LATITUDE": "noisy_lat",
            "LONGITUDE": "noisy_lon",
            "IMAGE": "img",
            "IMAGE_FOLDER": photographs.parent / "scenario5_images",
            "DETECTOR": data_file("vision/yolo26n.pt"),
            "BEAM": "beam_ESTIMATED_1_64",
            "PASS": "pass_id",
            "TRUTH_X": "unit2_lon",
            "TRUTH_Y": "unit2_lat",
            "DENOISED": folder / "denoised.csv",
            "REJECTED": folder / "rejected.csv",
            **more,
        },
    )
    if run.exit_code != 0:
        raise RuntimeError(run.stdout + run.stderr)
    return run.results
