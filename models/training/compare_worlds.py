"""Compare the worlds that the embedded model learns from with real traces: prints a Markdown table.

Real are the statistics of one phone's drives (``cork_segments.csv``), not the drives themselves.
"""

from __future__ import annotations

import argparse
import csv
import logging
from pathlib import Path

import numpy as np

from sig2gps_qgis.known_positions import CellDatabase
from sig2gps_qgis.models.training.road_source import TRAINING_CITIES
from sig2gps_qgis.models.training.worlds import World, Worlds
from sig2gps_qgis.served_trips import ServedTrip, drives_of

_LOG = logging.getLogger(__name__)
_DRIVES_A_WORLD = 3
_STATISTICS = (
    "cell changes a minute",
    "cells in 20 minutes",
    "sites in 20 minutes",
    "changes per cell",
    "median distance to the known serving site, m",
    "mean speed, km/h",
)


def real_statistics(file: Path) -> np.ndarray:
    """(S, 6) of the real segments."""
    with file.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    column = {
        name: np.array([float(row[name]) for row in rows])
        for name in ("minutes", "cell_changes", "cells", "sites", "med_dist_gps_site_m", "km_gps")
    }
    twenty = 20 / column["minutes"]
    return np.column_stack(
        [
            column["cell_changes"] / column["minutes"],
            column["cells"] * twenty,
            column["sites"] * twenty,
            column["cell_changes"] / column["cells"],
            column["med_dist_gps_site_m"],
            60 * column["km_gps"] / column["minutes"],
        ]
    )


def simulated_statistics(worlds: Worlds, count: int) -> np.ndarray:
    """(S, 6) of a few drives of each world; site positions as crowd-sourced by its other drives."""
    rows = []
    for world in (worlds[number] for number in range(count)):
        database = CellDatabase(world.layout, drives_of(world.drives))
        for drive in world.drives[:_DRIVES_A_WORLD]:
            known = database.positions_without(drives_of([drive])).site_xy
            rows.append(_of_drive(world, drive, known))
    return np.array(rows)


def _of_drive(world: World, drive: ServedTrip, site_xy: np.ndarray) -> list[float]:
    minutes = (drive.time[-1] - drive.time[0]) / 60
    site = world.layout.cell_site[drive.cell]
    changes, cells = np.count_nonzero(np.diff(drive.cell)), len(np.unique(drive.cell))
    km = np.hypot(*np.diff(drive.xy, axis=0).T).sum() / 1000
    return [
        changes / minutes,
        cells * 20 / minutes,
        len(np.unique(site)) * 20 / minutes,
        changes / cells,
        float(np.nanmedian(np.hypot(*(site_xy[site] - drive.xy).T))),
        60 * km / minutes,
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--roads", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--real", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    worlds = Worlds(options.roads, TRAINING_CITIES, options.folder / "worlds", options.seed)
    real = np.percentile(real_statistics(options.real), [25, 50, 75], axis=0).T
    simulated = simulated_statistics(worlds, options.count)
    learned = np.nanpercentile(simulated, [10, 50, 90], axis=0).T
    _LOG.info("| | real (Cork), quartiles | worlds, 10, 50 and 90 of 100 |\n|---|---|---|")
    for name, here, there in zip(_STATISTICS, real, learned):
        figures = (" / ".join(f"{value:.3g}" for value in row) for row in (here, there))
        _LOG.info("| %s | %s |", name, " | ".join(figures))


if __name__ == "__main__":
    main()
