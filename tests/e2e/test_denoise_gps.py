"""Denoising on real GPS and real photographs, through ``qgis_process`` on the unzipped package."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from scripts.qgis_process import ProcessRun, QgisProcess
from tests.benchmarks.dataset import DataAbsentError, data_file
from tests.e2e.conftest import enable_plugin
from tests.e2e.local_server import end_local_server

DENOISE = "sig2gps:denoisegps"
METRES_A_DEGREE = 111_195.0
COSINE = 0.8346  # of the latitude of both scenarios

SIMPLE_FIT_M = 0.5
"""Mean error; fits of the one drive-by to the image are 0.31 to 0.45 m off on the other."""

# Read before any test runs: those in tests/qgis do without it, in the same process.
INFERENCE_PYTHON = os.environ.get("SIG2GPS_PYTHON", "")


def data(relative: str) -> Path:
    try:
        return data_file(relative)
    except DataAbsentError as absent:
        pytest.skip(str(absent))


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(path: Path, rows: list[dict[str, object]]) -> str:
    """A CSV file, as the address of a table without geometry."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return f"delimitedtext://{path.as_uri()}?type=csv&detectTypes=yes&geomType=none"


def succeeded(run: ProcessRun) -> dict[str, float]:
    told = run.stdout + run.stderr
    assert run.exit_code == 0, told
    assert "Traceback" not in told
    return run.results


class TestScenario1:
    """Real GPS and beams of the paper's scenario, with simulated boxes."""

    @pytest.fixture(scope="class")
    def samples(self) -> list[dict[str, object]]:
        """In the image; with Gaussian noise of variance 3 m² added to the GPS, by a seed."""
        random = np.random.default_rng(3)
        rows = []
        for row in read(data("vision/scenario1_simulated_boxes.csv")):
            if row["in_view"] != "True":
                continue
            north, east = random.normal(0.0, np.sqrt(3.0), 2)
            rows.append(
                {
                    **row,
                    "noisy_lat": float(row["lat"]) + north / METRES_A_DEGREE,
                    "noisy_lon": float(row["lon"]) + east / METRES_A_DEGREE / COSINE,
                }
            )
        return rows

    @pytest.mark.parametrize("direction", [{"DIRECTION": "direction"}, {}], ids=["given", "found"])
    def test_noise_is_halved(
        self,
        run_algorithm: Callable[..., ProcessRun],
        samples: list[dict[str, object]],
        direction: dict[str, str],
        tmp_path: Path,
    ) -> None:
        outputs = {
            "DENOISED": tmp_path / "denoised.csv",
            "GRIDS_OUT": tmp_path / "grids.csv",
            "REJECTED": tmp_path / "rejected.csv",
            "REPORT": tmp_path / "report.html",
        }
        results = succeeded(
            run_algorithm(
                DENOISE,
                {
                    "SAMPLES": write(tmp_path / "samples.csv", samples),
                    "LATITUDE": "noisy_lat",
                    "LONGITUDE": "noisy_lon",
                    "BOX_X": "x_center",
                    "BOX_Y": "y_center",
                    "BEAM": "beam_1_64",
                    "PASS": "seq",
                    "TRUTH_X": "true_lon",
                    "TRUTH_Y": "true_lat",
                    **direction,
                    **outputs,
                },
            )
        )
        denoised, rejected = read(outputs["DENOISED"]), read(outputs["REJECTED"])
        assert results["SAMPLES"] == len(denoised)
        assert len(denoised) + len(rejected) == len(samples)
        sys.stdout.write(
            f"scenario 1, simulated boxes: mean error {results['MAE_AFTER']:.2f} m "
            f"({results['MAE_BEFORE']:.2f} m before)\n"
        )
        assert results["MAE_AFTER"] < 0.5 * results["MAE_BEFORE"]
        assert {row["method"] for row in denoised} == {"fused"}
        assert {row["direction"] for row in denoised} == {"left_to_right", "right_to_left"}
        assert all(float(row["sigma_m"]) > 0 for row in denoised)
        assert sum(int(row["n"]) for row in read(outputs["GRIDS_OUT"])) <= len(denoised)
        assert "<svg" in outputs["REPORT"].read_text(encoding="utf-8")


class TestScenario5:
    """Real photographs and the real detector: learned on one drive-by, applied to the other."""

    @pytest.fixture(scope="class")
    def learned(
        self, plugin_folder: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> Iterator[QgisProcess]:
        """``qgis_process`` with an inference environment; its server ends with it."""
        if not Path(INFERENCE_PYTHON).is_file():
            pytest.skip("SIG2GPS_PYTHON names no inference environment; `make test` builds one")
        profile = tmp_path_factory.mktemp("denoise_profile")
        process = QgisProcess(plugin_folder.parent, profile, {"SIG2GPS_PYTHON": INFERENCE_PYTHON})
        enable_plugin(process)
        yield process
        end_local_server(profile / "profiles" / "default" / "sig2gps" / "inference-server.json")

    @pytest.fixture
    def denoise(self, learned: QgisProcess, tmp_path: Path) -> Callable[..., dict[str, float]]:
        """Denoise one drive-by; the images are its only boxes."""
        rows = read(data("vision/scenario5_images_boxes_gps.csv"))
        weights = data("vision/yolo26n.pt")
        folder = data(f"vision/scenario5_images/{rows[0]['img']}").parent

        def run(drive: str, noise_m: float, **more: object) -> dict[str, float]:
            random = np.random.default_rng(5)
            samples = []
            for row in rows:
                north, east = random.normal(0.0, noise_m, 2)
                if row["pass_id"] == drive:
                    noisy = {
                        "noisy_lat": float(row["unit2_lat"]) + north / METRES_A_DEGREE,
                        "noisy_lon": float(row["unit2_lon"]) + east / METRES_A_DEGREE / COSINE,
                        # ten images a second
                        "time": 1.7e9 + int(row["frame"]) / 10.0,
                    }
                    samples.append({**row, **noisy})
            parameters = {
                "SAMPLES": write(tmp_path / f"drive_{drive}.csv", samples),
                "LATITUDE": "noisy_lat",
                "LONGITUDE": "noisy_lon",
                "IMAGE": "img",
                "IMAGE_FOLDER": folder,
                "DETECTOR": weights,
                "BEAM": "beam_ESTIMATED_1_64",
                "PASS": "pass_id",
                "TIME": "time",
                "TRUTH_X": "unit2_lon",
                "TRUTH_Y": "unit2_lat",
                "DENOISED": tmp_path / f"denoised_{drive}.csv",
                "REJECTED": tmp_path / f"rejected_{drive}.csv",
            }
            return succeeded(learned.run(DENOISE, {**parameters, **more}))

        return run

    @pytest.mark.parametrize("method", ["lut", "mlp", "fused"])
    def test_learned_on_the_longer_drive(
        self, denoise: Callable[..., dict[str, float]], method: str, tmp_path: Path
    ) -> None:
        """Its real GPS teaches; that of the other has noise of 1 m on each axis."""
        site = tmp_path / "site.sig2gps.json"
        denoise("2", 0.0, METHOD=method, SITE_MODEL_OUT=site)
        facts = json.loads(site.read_text(encoding="utf-8"))["site"]["camera"]
        assert (facts["image_width"], facts["image_height"], facts["beams"]) == (960, 540, 64)
        assert site.with_suffix(".safetensors").exists()
        results = denoise("1", 1.0, METHOD=method, SITE_MODEL=site)
        tell("2", "1", method, results)
        assert results["SAMPLES"] == 39
        assert results["IDENTIFIED"] >= 0.97 * results["SAMPLES"]
        assert results["MAE_AFTER"] < 0.6 * results["MAE_BEFORE"]
        if method == "lut":  # which does not look at the sample's own GPS
            assert results["MAE_AFTER"] < SIMPLE_FIT_M

    def test_nothing_gets_worse_where_nothing_was_learned(
        self, denoise: Callable[..., dict[str, float]], tmp_path: Path
    ) -> None:
        """The shorter drive crosses half of the image, the other one all of it."""
        site = tmp_path / "site.sig2gps.json"
        denoise("1", 0.0, SITE_MODEL_OUT=site)
        results = denoise("2", 1.0, SITE_MODEL=site)
        tell("1", "2", "fused", results)
        assert results["SAMPLES"] + results["REJECTED_COUNT"] == 57
        assert results["MAE_AFTER"] < results["MAE_BEFORE"]


def tell(teacher: str, pupil: str, method: str, results: dict[str, float]) -> None:
    sys.stdout.write(
        f"scenario 5, learned on drive {teacher}, tested on {pupil}, {method}: mean error "
        f"{results['MAE_AFTER']:.2f} m ({results['MAE_BEFORE']:.2f} m before), "
        f"{results['IDENTIFIED']} of {results['SAMPLES']} identified\n"
    )
