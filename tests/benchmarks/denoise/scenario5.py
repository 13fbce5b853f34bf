"""DeepSense 6G scenario 5: boxes of real photographs, from one drive-by to the other."""

from __future__ import annotations

import csv
from collections.abc import Sequence

import numpy as np

from sig2gps_qgis.vision.denoise import denoise
from sig2gps_qgis.vision.local_frame import haversine_m
from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.site_model import Camera, SiteModel
from tests.benchmarks.dataset import data_file
from tests.benchmarks.denoise.scenario1 import with_noise

ABOUT = (
    "Real photographs and GPS, with the boxes that come with the data. Mean error in metres "
    "against the recorded GPS. *image alone*: the lane's curve at the box, without the "
    "sample's own GPS; in brackets without the boxes that the image's border cuts. *fused*: "
    "with the sample's own GPS, to which noise of that variance (square metres, each axis) was "
    "added."
)
CAMERA = Camera(image_width=960, image_height=540, beams=64)
FRAMES_A_SECOND = 10.0
VARIANCES = (0.0, 1.0, 3.0)


def scenario5() -> tuple[Samples, np.ndarray]:
    """The 96 samples with the boxes that come with them, and whether the image cuts each box.

    Raises:
        DataAbsentError: the data is not on this machine.
    """
    with data_file("vision/scenario5_images_boxes_gps.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))

    def column(name: str) -> np.ndarray:
        return np.array([float(row[name]) for row in rows])

    samples = Samples(
        latitude=column("unit2_lat"),
        longitude=column("unit2_lon"),
        candidates=Candidates.known(column("x_center"), column("y_center")),
        time=column("frame") / FRAMES_A_SECOND,
        beam=column("beam_ESTIMATED_1_64").astype(np.int64),
        pass_id=column("pass_id").astype(np.int64),
    )
    return samples, np.array([row["clipped_by_border"] == "True" for row in rows])


def image_alone_m(site: SiteModel, samples: Samples) -> np.ndarray:
    """(N,) metres between each sample's GPS and the only lane's curve at its box."""
    curve = site.lanes[0].model.curve
    latitude, longitude = site.frame.to_degrees(curve.position(samples.candidates.x))
    return haversine_m(latitude, longitude, samples.latitude, samples.longitude)


def scenario5_section(seeds: Sequence[int]) -> str:
    """A section of the report."""
    samples, clipped = scenario5()
    lines = [
        "## Scenario 5, from one drive-by to the other",
        "",
        ABOUT,
        "",
        "| learned on | tested on | image alone | "
        + " | ".join(f"input, fused at {variance:g}" for variance in VARIANCES)
        + " |",
        "|---:" * (3 + len(VARIANCES)) + "|",
    ]
    for teacher, pupil in ((1, 2), (2, 1)):
        site = denoise(samples.take(np.flatnonzero(samples.pass_id == teacher)), CAMERA).site
        tested = np.flatnonzero(samples.pass_id == pupil)
        exact = samples.take(tested)
        alone = image_alone_m(site, exact)
        cells = [f"{alone.mean():.2f} ({alone[~clipped[tested]].mean():.2f})"]
        for variance in VARIANCES:
            errors = np.mean([_errors(site, exact, variance, seed) for seed in seeds], axis=0)
            cells.append(f"{errors[0]:.2f}, {errors[1]:.2f}")
        lines.append(f"| drive {teacher} | drive {pupil} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _errors(site: SiteModel, exact: Samples, variance: float, seed: int) -> tuple[float, float]:
    """Mean error before and after, metres."""
    noisy = with_noise(exact, variance, np.random.default_rng(seed))
    result = denoise(noisy, CAMERA, site=site)
    truth = exact.latitude, exact.longitude
    before = haversine_m(noisy.latitude, noisy.longitude, *truth)
    after = haversine_m(result.latitude, result.longitude, *truth)
    return float(before.mean()), float(after.mean())
