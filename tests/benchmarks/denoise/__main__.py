"""Measure denoising and print Markdown, also to build/bench/denoise.md."""

from __future__ import annotations

import argparse
import sys

import numpy as np

from sig2gps_qgis.vision.denoise import denoise
from tests.benchmarks.dataset import REPOSITORY, DataAbsentError
from tests.benchmarks.denoise.detector_speed import detector_speed_section
from tests.benchmarks.denoise.end_to_end import end_to_end_section
from tests.benchmarks.denoise.identification import identification_section
from tests.benchmarks.denoise.noise_table import SPLITS, VARIANCES, Trial, noise_section
from tests.benchmarks.denoise.scenario1 import (
    CAMERA,
    MISSED,
    MOST_DISTRACTORS,
    SAMPLES_A_SECOND,
    scenario1,
)
from tests.benchmarks.denoise.scenario5 import scenario5_section
from tests.benchmarks.denoise.throughput import throughput_section

SEEDS = (20260401, 20260402, 20260403)
REPORT = REPOSITORY / "build" / "bench" / "denoise.md"


def error_distribution_section() -> str:
    """The paper's characterization, on scenario 1 as recorded."""
    found = denoise(scenario1().samples, CAMERA).distribution
    return (
        "## Error of the recorded GPS over the grids\n\n"
        f"Scenario 1, both directions, {found.grids} grids with two samples or more: d_gamma peaks "
        f"at {found.peak_m:.2f} m; the Gaussian has mean {found.mean_m:.2f} m and standard "
        f"deviation {found.sigma_m:.2f} m, adjusted R² {found.adjusted_r2:.3f}."
    )


def noise_sections(seeds: tuple[int, ...]) -> str:
    """Scenario 1 at each noise level and split."""
    scene = scenario1()
    about = (
        f"## Scenario 1 with noise\n\n{len(scene.samples)} samples, both directions, "
        f"{SAMPLES_A_SECOND:g} a second; real GPS and beams, **simulated boxes**, 0 to "
        f"{MOST_DISTRACTORS} simulated distractors an image, {MISSED:.0%} of the transmitters "
        "missed (denoised by the beam alone). Gaussian noise of the given variance east, and as "
        "much north. *kalman*: constant velocity, filterpy, told the noise, tuned on the training "
        "samples' truth. *bound*: the lanes' curves fitted on positions without noise, at the true "
        "boxes; it knows nothing of the pass, so fused can be below it. Tested samples have only "
        "each other as neighbours unless said otherwise."
    )
    parts = [about]
    for title, split in SPLITS.items():
        trials = {
            variance: [Trial(scene, split, variance, seed) for seed in seeds]
            for variance in VARIANCES
        }
        parts.append(noise_section(title, trials))
    return "\n\n".join(parts)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.denoise", description=__doc__)
    parser.add_argument("--section", action="append", choices=SECTIONS, help="default: all")
    parser.add_argument("--seeds", type=int, default=len(SEEDS), help="how many of the seeds")
    options = parser.parse_args(arguments)
    seeds = SEEDS[: options.seeds]
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    with REPORT.open("w", encoding="utf-8") as report:

        def publish(markdown: str) -> None:
            print(markdown, end="\n\n", flush=True)
            report.write(markdown + "\n\n")

        publish(f"# Denoising\n\nSeeds {', '.join(map(str, seeds))}; numpy {np.__version__}.")
        for name in options.section or SECTIONS:
            publish(measured(name, seeds))


def measured(name: str, seeds: tuple[int, ...]) -> str:
    """A section of the report; it says so where the data is absent."""
    try:
        return SECTIONS[name](seeds)
    except DataAbsentError as absent:
        return f"## {name}\n\nSkipped: {absent}"


SECTIONS = {
    "characterization": lambda _: error_distribution_section(),
    "noise": noise_sections,
    "identification": lambda seeds: identification_section(scenario1(), seeds),
    "scenario5": scenario5_section,
    "end-to-end": lambda _: end_to_end_section(),
    "speed": lambda seeds: throughput_section(seeds[0]),
    "detector": lambda _: detector_speed_section(),
}

main(sys.argv[1:])
