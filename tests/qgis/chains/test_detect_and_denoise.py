"""The chain from images to denoised GPS, with a detector that answers as a server does."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from tests.qgis.project_run import run_into_project
from tests.qgis.vision.denoise_run import FIELDS
from tests.qgis.vision.test_detect_then_denoise import TRUTH, samples, server
from tests.unit.detector_server import WEIGHTS
from tests.unit.scripted_server import ScriptedServer

__all__ = ["samples", "server"]


def test_images_to_denoised_positions(
    server: ScriptedServer, samples: object, tmp_path: Path
) -> None:
    made = run_into_project(
        "sig2gps:detectanddenoise",
        IMAGES=samples,
        IMAGE="img",
        IMAGE_FOLDER=str(tmp_path),
        DETECTOR=WEIGHTS,
        SERVER=server.url,
        **FIELDS,
        **TRUTH,
    )
    assert made.keys() == {
        *("detect:BOXES", "detect:REJECTED"),
        *("denoise:DENOISED", "denoise:GRIDS_OUT", "denoise:REJECTED"),
    }
    denoised = made["denoise:DENOISED"]
    assert denoised.featureCount() > 0.9 * samples.featureCount()
    assert made["detect:BOXES"].featureCount() > samples.featureCount()
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert {
        "Denoised (samples)",
        "Rejected images (samples)",
        "Rejected samples (samples)",
    } <= names
    assert denoised.renderer().classAttribute() == "sigma_m"
    QgsProject.instance().clear()
