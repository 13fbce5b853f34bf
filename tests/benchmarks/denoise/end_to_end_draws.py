"""Many draws of noise on the positions of one drive-by whose boxes a detector has found."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np

from sig2gps_qgis.vision.denoise import denoise
from sig2gps_qgis.vision.local_frame import haversine_m
from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.site_model import SiteModel
from tests.benchmarks.denoise.scenario1 import METRES_A_DEGREE

VARIANCE = 3.0
SEED = 5
DRAWS = 30


def noise_of_draw(
    latitude: np.ndarray, longitude: np.ndarray, draw: int
) -> tuple[np.ndarray, np.ndarray]:
    """(N,) degrees each, with Gaussian noise of ``VARIANCE`` square metres north and east."""
    random = np.random.default_rng((SEED, draw))
    north, east = random.normal(0.0, np.sqrt(VARIANCE), (2, len(latitude)))
    metres = METRES_A_DEGREE * np.cos(np.radians(latitude))
    return latitude + north / METRES_A_DEGREE, longitude + east / metres


def detected_samples(boxes: Path) -> Samples:
    """One drive-by at its recorded positions, of the table that ``detectobjects`` wrote."""
    with boxes.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = list(dict.fromkeys(row["sample"] for row in rows))
    first = [next(row for row in rows if row["sample"] == name) for name in names]
    found = [row for row in rows if row["box_x"]]

    def column(rows: list[dict[str, str]], name: str) -> np.ndarray:
        return np.array([float(row[name]) for row in rows])

    candidates = Candidates.of_rows(
        np.array([names.index(row["sample"]) for row in found]),
        column(found, "box_x"),
        column(found, "box_y"),
        column(found, "confidence"),
        len(names),
    )
    return Samples(
        latitude=column(first, "unit2_lat"),
        longitude=column(first, "unit2_lon"),
        candidates=candidates,
        beam=column(first, "beam_ESTIMATED_1_64").astype(np.int64),
        pass_id=np.zeros(len(names), dtype=np.int64),
    )


class Draws:
    """Errors of input, ``lut`` and ``fused`` in every draw.

    Attributes:
        every, by_lut: (N,) bool, all samples, and those that ``lut`` places.
    """

    def __init__(self, site: SiteModel, exact: Samples) -> None:
        truth = exact.latitude, exact.longitude
        self._errors: dict[str, list[np.ndarray]] = {"input": [], "lut": [], "fused": []}
        self.every = np.ones(len(exact), dtype=bool)
        self.by_lut = self.every.copy()
        for draw in range(DRAWS):
            latitude, longitude = noise_of_draw(*truth, draw)
            noisy = replace(exact, latitude=latitude, longitude=longitude)
            self._errors["input"].append(haversine_m(latitude, longitude, *truth))
            for method in ("lut", "fused"):
                found = denoise(noisy, site.camera, method, site=site)
                self._errors[method].append(haversine_m(found.latitude, found.longitude, *truth))
                if method == "lut":
                    self.by_lut &= found.placed

    def mean_error(self, method: str, own: np.ndarray) -> np.ndarray:
        """(``DRAWS``,) metres, over the samples chosen by (N,) bool."""
        return np.array([error[own].mean() for error in self._errors[method]])

    def cells(self) -> str:
        """The figures as the last cells of a row of a table."""
        there = {name: self.mean_error(name, self.by_lut) for name in ("lut", "fused")}
        better = int((there["fused"] < there["lut"]).sum())
        figures = [
            _spread(self.mean_error("input", self.every)),
            _spread(self.mean_error("fused", self.every)),
            f"{int(self.by_lut.sum())} of {len(self.by_lut)}",
            f"{there['lut'].mean():.2f}",
            _spread(there["fused"]),
            f"{better} of {DRAWS} draws",
        ]
        return " | ".join(figures) + " |"


def _spread(errors: np.ndarray) -> str:
    return f"{errors.mean():.2f} ± {errors.std(ddof=1):.2f}"
