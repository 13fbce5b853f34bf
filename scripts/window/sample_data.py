"""Writes the layers that a window shows: a simulated city, and a simulated street.

/usr/bin/python3 -m scripts.window.sample_data --folder build/sample-data --archive sample-data.zip

The archive holds both, for those who follow the tutorials.
"""

from __future__ import annotations

import argparse
import sqlite3
import zipfile
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateTransformContext

from scripts.demo_city import write_demo_city
from scripts.demo_denoise import DRIVES, NOISE_M, SEED
from scripts.demo_denoise_layers import write_samples
from scripts.demo_street import LATITUDE, LONGITUDE, simulate_street
from sig2gps_qgis.processing_provider.local_frame import LocalFrame

CITY = "sample-city.gpkg"
STREET = "sample-street.gpkg"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--archive", type=Path)
    given = parser.parse_args()
    folder: Path = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    for name in (CITY, STREET):
        (folder / name).unlink(missing_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    write_demo_city(folder / CITY)
    frame = LocalFrame(LONGITUDE, LATITUDE, QgsCoordinateTransformContext())
    write_samples(simulate_street(DRIVES, NOISE_M, SEED), frame, folder / STREET)
    application.exitQgis()
    if given.archive:
        _pack([folder / CITY, folder / STREET], given.archive)


def _pack(geopackages: list[Path], archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in geopackages:
            connection = sqlite3.connect(path)
            connection.execute("VACUUM")
            connection.close()
            packed.write(path, path.name)


if __name__ == "__main__":
    main()
