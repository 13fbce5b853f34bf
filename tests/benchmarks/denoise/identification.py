"""How often the transmitter is identified among distractors, by beam and by powers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sig2gps_qgis.vision.placement import place_samples, transmitter_model
from sig2gps_qgis.vision.samples import Samples
from tests.benchmarks.denoise.noise_table import by_sample
from tests.benchmarks.denoise.scenario1 import (
    MISSED,
    MOST_DISTRACTORS,
    Scene,
    with_distractors,
)

ABOUT = (
    "Share of the test samples with a detected transmitter for which its box was taken, and in "
    "brackets the share of those without for which a distractor was. The network was learned "
    f"from the other 70 % of the samples, with as many distractors; {MISSED:.0%} of the "
    "transmitters have no box. *alone*: each image on its own, and nothing tells the direction of "
    "travel. *direction*: likewise, with a field of directions. *pass*: no such field, but passes, "
    "from which the algorithm finds the directions, and in which neighbours steady the estimate."
)
COLUMNS = (
    "beam alone",
    "powers alone",
    "beam, direction",
    "powers, direction",
    "beam, pass",
    "powers, pass",
)


def shares(scene: Scene, distractors: int, seed: int) -> dict[str, tuple[float, float]]:
    """Of the test samples with a detected transmitter, the share identified rightly; and of those
    without, the share for which a distractor was taken.
    """
    random = np.random.default_rng((seed, distractors))
    number = np.full(len(scene.samples), distractors)
    samples, true = with_distractors(scene, number, MISSED, random)
    rows = by_sample(samples, random)
    found = {}
    for column in COLUMNS:
        known = _known(samples, column)
        model = transmitter_model(known.take(rows.learned))
        chosen = place_samples(known.take(rows.tested), model).identification.candidate
        detected = true[rows.tested] >= 0
        right = float((chosen == true[rows.tested])[detected].mean())
        found[column] = (right, float((chosen >= 0)[~detected].mean()))
    return found


def _known(samples: Samples, column: str) -> Samples:
    """The samples with no more than a column's name says."""
    if "powers" not in column:
        samples = replace(samples, powers=None)
    if "direction" not in column:
        samples = replace(samples, direction=None)
    if "pass" not in column:
        samples = replace(samples, pass_id=np.full(len(samples), None, dtype=object))
    return samples


def identification_section(scene: Scene, seeds: tuple[int, ...]) -> str:
    """A section of the report."""
    lines = [
        "## Transmitter among distractors",
        "",
        ABOUT,
        "",
        "| distractors | " + " | ".join(COLUMNS) + " |",
        "|---:" * (len(COLUMNS) + 1) + "|",
    ]
    for distractors in range(1, MOST_DISTRACTORS + 1):
        draws = [shares(scene, distractors, seed) for seed in seeds]
        cells = []
        for column in COLUMNS:
            right, wrong = np.mean([draw[column] for draw in draws], axis=0)
            cells.append(f"{right:.3f} ({wrong:.2f})")
        lines.append(f"| {distractors} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
