"""Denoising from start to finish on a simulated street: samples.gpkg, demo.png, report.html.

    /usr/bin/python3 scripts/demo_denoise.py --output build/demo-denoise

The folder holds the unzipped plugin in ``plugins`` (``make demo-denoise`` puts it there);
``qgis_process`` runs that one, in a QGIS profile of its own. The boxes of vehicles are those of the
simulation, so that no detector is needed. Needs the Python that QGIS uses.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from qgis.core import QgsApplication, QgsCoordinateTransformContext, QgsVectorLayer

from scripts.demo_denoise_layers import write_samples
from scripts.demo_denoise_picture import DemoResult, draw_picture
from scripts.demo_process import DemoProcess
from scripts.demo_street import BEAMS, LATITUDE, LONGITUDE, StreetSample, simulate_street
from sig2gps_qgis.processing_provider.local_frame import LocalFrame

SEED = 4
DRIVES = 16
NOISE_M = 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--output", type=Path, required=True, help="folder for the results")
    folder: Path = parser.parse_args().output.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    geopackage = folder / "samples.gpkg"
    geopackage.unlink(missing_ok=True)

    application = QgsApplication([], False)
    application.initQgis()
    print(f"Simulating a street before a base station's camera, {DRIVES} drives past it")
    samples = simulate_street(DRIVES, NOISE_M, SEED)
    frame = LocalFrame(LONGITUDE, LATITUDE, QgsCoordinateTransformContext())
    write_samples(samples, frame, geopackage)

    figures = DemoProcess(folder).run(
        "sig2gps:denoisegps",
        {
            "SAMPLES": f"{geopackage}|layername=samples",
            "BEAM": "beam",
            "BEAMS": BEAMS,
            "PASS": "drive",
            "TIME": "time",
            "TRUTH_X": "true_longitude",
            "TRUTH_Y": "true_latitude",
            "DENOISED": folder / "denoised.gpkg",
            "GRIDS_OUT": folder / "grids.gpkg",
            "REJECTED": folder / "rejected.csv",
            "SITE_MODEL_OUT": folder / "site.sig2gps.json",
            "REPORT": folder / "report.html",
        },
    )
    print(
        f"{figures['IDENTIFIED']} of {figures['SAMPLES']} transmitters identified; mean error "
        f"{figures['MAE_BEFORE']:.2f} m before, {figures['MAE_AFTER']:.2f} m after"
    )
    result = read_result(samples, frame, folder / "denoised.gpkg", figures)
    draw_picture(result, busiest(result.samples), folder / "demo.png")
    print(f"{folder / 'demo.png'}\n{folder / 'report.html'}")
    application.exitQgis()


def read_result(
    samples: list[StreetSample], frame: LocalFrame, denoised: Path, figures: dict[str, float]
) -> DemoResult:
    """The denoised samples, in metres of the street."""
    layer = QgsVectorLayer(f"{denoised}|layername=denoised", "denoised", "ogr")
    rows = list(layer.getFeatures())
    lon_lat = np.array([(point.x(), point.y()) for point in (f.geometry().asPoint() for f in rows)])
    return DemoResult(
        samples=[samples[row["sample"]] for row in rows],
        after=frame.local_xy(lon_lat),
        chosen=np.array([_centre(row["box_x"], row["box_y"]) for row in rows]),
        figures=[
            ("mean error of the GPS", f"{figures['MAE_BEFORE']:.2f} m"),
            ("mean error, denoised", f"{figures['MAE_AFTER']:.2f} m"),
            ("transmitters identified", f"{figures['IDENTIFIED'] / figures['SAMPLES']:.1%}"),
            ("images", f"{figures['SAMPLES']:,}"),
        ],
    )


def busiest(samples: list[StreetSample]) -> int:
    """The sample with the most boxes, the transmitter's among them, near the image's middle."""
    return max(
        range(len(samples)),
        key=lambda i: (
            (samples[i].transmitter >= 0) * len(samples[i].boxes) - abs(samples[i].truth[0]) / 10.0
        ),
    )


def _centre(x: object, y: object) -> tuple[float, float]:
    return (x, y) if isinstance(x, float) and isinstance(y, float) else (np.nan, np.nan)


if __name__ == "__main__":
    main()
