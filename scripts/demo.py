"""The plugin from start to finish on a simulated city: writes demo.gpkg and demo.png.

    /usr/bin/python3 scripts/demo.py --output build/demo

The folder holds the unzipped plugin in ``plugins`` (``make demo`` puts it there); ``qgis_process``
runs that one, in a QGIS profile of its own. Needs the Python that QGIS uses.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import NULL, QgsApplication, QgsVectorLayer

from scripts.demo_layers import DemoLayers
from scripts.demo_map import Accuracy, draw_map
from sig2gps_qgis.sample_city import simulate_city
from sig2gps_qgis.simulation import ScenarioParameters, simulate_scenario

SEED = 5
TRACES = 6
DURATION_S = 1200


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
    city = simulate_city(SEED)
    scenario = simulate_scenario(
        city.network(),
        TRACES,
        DURATION_S,
        SEED,
        station_kind="surveyed",
        position_kind="cell",
        parameters=ScenarioParameters(area_m=7000.0),
    )
    layers = DemoLayers(geopackage)
    layers.write_city(city)
    layers.write_scenario(scenario)

    qgis = QgisProcess(folder / "plugins", folder / "profile")
    print("Reconstructing: qgis_process run sig2gps:reconstructtrajectory")
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
    print("Evaluating: qgis_process run sig2gps:evaluatetrajectories")
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


class QgisProcess:
    """``qgis_process`` with the plugins of one folder and a profile of its own."""

    def __init__(self, plugins: Path, profile: Path) -> None:
        # On Debian, `qgis_process` is a script around this binary.
        executable = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if executable is None:
            sys.exit("qgis_process is not on the PATH: install QGIS (make setup)")
        self._executable = executable
        profile.mkdir(parents=True, exist_ok=True)
        self._environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "XDG_RUNTIME_DIR": str(profile),
        }
        self._command("plugins", "enable", "sig2gps_qgis")

    def run(self, algorithm: str, parameters: Mapping[str, str]) -> dict[str, object]:
        """The results of an algorithm; ends the demo with what QGIS said if it fails."""
        arguments = [f"--{name}={value}" for name, value in parameters.items()]
        output = self._command("run", "--json", algorithm, *arguments)
        return json.loads(output[output.index("{") :])["results"]

    def _command(self, *arguments: str) -> str:
        finished = subprocess.run(
            [self._executable, *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if finished.returncode != 0:
            sys.exit(f"qgis_process {arguments[0]} failed:\n{finished.stdout}{finished.stderr}")
        return finished.stdout


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
