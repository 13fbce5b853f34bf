"""The plugin from start to finish on a simulated city: writes demo.gpkg and demo.png.

    /usr/bin/python3 scripts/demo.py --output build/demo

The folder holds the unzipped plugin in ``plugins`` (``make demo`` puts it there); ``qgis_process``
runs that one, in a QGIS profile of its own. Needs the Python that QGIS uses.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import NULL, QgsApplication, QgsVectorLayer

from scripts.demo_city import write_demo_city
from scripts.demo_map import Accuracy, draw_map
from scripts.demo_process import DemoProcess


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--output", type=Path, required=True, help="folder for the results")
    folder: Path = parser.parse_args().output.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    geopackage = folder / "demo.gpkg"
    geopackage.unlink(missing_ok=True)

    application = QgsApplication([], False)
    application.initQgis()
    print("Simulating a city, its base stations, and six drives of twenty minutes")
    write_demo_city(geopackage)

    qgis = DemoProcess(folder)
    qgis.run(
        "sig2gps:reconstructtrajectory",
        {
            "SIGNALING": f"{geopackage}|layername=signaling",
            "TIME": "time",
            "TRAJECTORY": "trajectory_id",
            "CELL": "cell",
            "STATIONS": f"{geopackage}|layername=stations",
            "STATION_CELL": "cell",
            "ROADS": f"{geopackage}|layername=roads",
            "DIRECTION_FIELD": "direction",
            "VALUE_FORWARD": "forward",
            "VALUE_BOTH": "both",
            "SPEED_FIELD": "speed_kmh",
            "TRAJECTORIES": table(geopackage, "trajectories"),
            "POINTS": table(geopackage, "points"),
            "REJECTED": table(geopackage, "rejected"),
        },
    )
    qgis.run(
        "sig2gps:evaluatetrajectories",
        {
            "ESTIMATE": f"{geopackage}|layername=points",
            "TRUTH": f"{geopackage}|layername=truth",
            "TRUTH_ID": "trajectory_id",
            "TRUTH_TIME": "time",
            "OUTPUT": table(geopackage, "evaluation"),
        },
    )
    accuracies = read_evaluation(geopackage)
    print_evaluation(accuracies)
    draw_map(geopackage, accuracies, folder / "demo.png")
    print(f"{geopackage}\n{folder / 'demo.png'}")
    application.exitQgis()


def table(geopackage: Path, name: str) -> str:
    """A layer to be written to an existing GeoPackage, as Processing names it."""
    return f"ogr:dbname='{geopackage}' table=\"{name}\" (geom)"


def read_evaluation(geopackage: Path) -> list[Accuracy]:
    """Of each trace, and last of all together."""
    layer = QgsVectorLayer(f"{geopackage}|layername=evaluation", "evaluation", "ogr")
    names = ("mae_m", "median_m", "l100", "l200", "within_1_sigma")
    return [
        Accuracy(
            row["note"] if row["trajectory_id"] == NULL else row["trajectory_id"],
            *(row[name] for name in names),
        )
        for row in layer.getFeatures()
    ]


def print_evaluation(accuracies: list[Accuracy]) -> None:
    print(f"{'':18}{'MAE':>8}{'median':>9}{'<100 m':>9}{'<200 m':>9}{'in 1 sigma':>12}")
    for row in accuracies:
        print(
            f"{row.trajectory_id:18}{row.mae_m:6.0f} m{row.median_m:7.0f} m{row.l100:9.0%}"
            f"{row.l200:9.0%}{row.within_1_sigma:12.0%}"
        )


if __name__ == "__main__":
    main()
