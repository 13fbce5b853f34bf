"""How long a hundred thousand samples with known boxes take."""

from __future__ import annotations

import time

import numpy as np

from sig2gps_qgis.vision.denoise import METHODS, denoise
from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.site_model import Camera
from tests.benchmarks.denoise.scenario1 import METRES_A_DEGREE

LATITUDE, LONGITUDE = 48.0, 11.0
LANES_M = (15.0, 22.0)
IMAGE_M = 40.0
"""Metres of road that the image shows."""


def passing_vehicles(passes: int, size: int, seed: int) -> Samples:
    """Simulated vehicles on two straight lanes, ``size`` samples each, noise of 1 m an axis."""
    random = np.random.default_rng(seed)
    number = np.repeat(np.arange(passes), size)
    way = np.tile(np.linspace(0.0, 1.0, size), passes)
    rightwards = number % 2 == 0
    place = np.where(rightwards, way, 1.0 - way)
    x = np.clip(place + random.normal(0.0, 0.002, len(place)), 0.0, 1.0)
    east = np.where(rightwards, *LANES_M) + random.normal(0.0, 0.3, passes)[number]
    noise = random.normal(0.0, 1.0, (2, len(place)))
    metres = METRES_A_DEGREE * np.cos(np.radians(LATITUDE))
    return Samples(
        latitude=LATITUDE + (IMAGE_M * (0.5 - place) + noise[1]) / METRES_A_DEGREE,
        longitude=LONGITUDE + (east + noise[0]) / metres,
        candidates=Candidates.known(x, np.full(len(x), 0.25)),
        time=np.arange(len(x)) * 0.1 + number * 10.0,
        beam=np.clip((x * 64.0).astype(np.int64) + 1, 1, 64),
        pass_id=number,
    )


def throughput_section(seed: int) -> str:
    """A section of the report."""
    lines = [
        "## Speed",
        "",
        "100,000 simulated samples with known boxes, learning included.",
        "",
        "| method | passes of | seconds | of the processor |",
        "|---|---:|---:|---:|",
    ]
    for passes, size in ((1000, 100), (20_000, 5)):
        samples = passing_vehicles(passes, size, seed)
        for method in METHODS:
            begin, own = time.perf_counter(), time.process_time()
            denoise(samples, Camera(0, 0, 64), method)
            wall, cpu = time.perf_counter() - begin, time.process_time() - own
            lines.append(f"| {method} | {size} | {wall:.1f} | {cpu:.1f} |")
    return "\n".join(lines)
