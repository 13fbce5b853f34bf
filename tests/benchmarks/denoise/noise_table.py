"""The methods side by side at each noise level: errors against grid means and true positions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from sig2gps_qgis.vision.denoise import denoise
from sig2gps_qgis.vision.grids import grid_numbers
from sig2gps_qgis.vision.local_frame import LocalFrame
from sig2gps_qgis.vision.samples import Samples
from tests.benchmarks.denoise.kalman_smoother import ACCELERATION_DENSITIES, smoothed
from tests.benchmarks.denoise.scenario1 import (
    CAMERA,
    MISSED,
    MOST_DISTRACTORS,
    Scene,
    with_distractors,
    with_noise,
)

VARIANCES = (0.1, 0.5, 1.0, 2.0, 3.0)
GRIDS = 100
TRAINED = 0.7
COLUMNS = ("input", "kalman", "lut", "mlp", "fused", "bound")


@dataclass(frozen=True)
class Rows:
    """Which samples a site is learned from, which are then denoised, and which of those tested.

    Attributes:
        learned, denoised, tested: int64 rows; all tested ones are among the denoised.
    """

    learned: np.ndarray
    denoised: np.ndarray
    tested: np.ndarray


Split = Callable[[Samples, np.random.Generator], Rows]


def by_sample(samples: Samples, random: np.random.Generator) -> Rows:
    """70 % of the samples to learn from, the others to test on, with only each other around."""
    learned = random.random(len(samples)) < TRAINED
    tested = np.flatnonzero(~learned)
    return Rows(np.flatnonzero(learned), tested, tested)


def by_sample_in_whole_passes(samples: Samples, random: np.random.Generator) -> Rows:
    """As by_sample; each tested sample is denoised among all noisy ones of its pass."""
    rows = by_sample(samples, random)
    return replace(rows, denoised=np.arange(len(samples)))


def by_pass(samples: Samples, random: np.random.Generator) -> Rows:
    """70 % of the passes of each direction to learn from, the others to test on."""
    learned: list[int] = []
    for lane in np.unique(samples.direction):
        passes = np.unique(samples.pass_id[samples.direction == lane])
        learned += random.permutation(passes)[: round(TRAINED * len(passes))].tolist()
    inside = np.isin(samples.pass_id, learned)
    tested = np.flatnonzero(~inside)
    return Rows(np.flatnonzero(inside), tested, tested)


def all_together(samples: Samples, _: np.random.Generator) -> Rows:
    """Learned from the very samples that are denoised: what the algorithm does without a site."""
    return Rows(*3 * (np.arange(len(samples)),))


SPLITS: dict[str, Split] = {
    "70 % of the samples learned from, 30 % tested": by_sample,
    "the same, each denoised among all samples of its pass": by_sample_in_whole_passes,
    "70 % of the passes learned from, 30 % tested": by_pass,
    "learned from the samples that are denoised": all_together,
}


class Trial:
    """One split of the scene with one draw of noise, distractors and misses, in metres."""

    def __init__(self, scene: Scene, split: Split, variance: float, seed: int) -> None:
        """Learn and denoise with every method."""
        random = np.random.default_rng((seed, round(1000 * variance)))
        number = random.integers(0, MOST_DISTRACTORS + 1, len(scene.samples))
        exact, _ = with_distractors(scene, number, MISSED, random)
        noisy = with_noise(exact, variance, random)
        rows = split(exact, random)
        frame = LocalFrame.around(exact.latitude, exact.longitude)
        self.truth = frame.to_metres(exact.latitude, exact.longitude)
        self.simulated = frame.to_metres(scene.simulated_latitude, scene.simulated_longitude)
        self.tested, self.variance = rows.tested, variance
        taught = denoise(noisy.take(rows.learned), CAMERA, "mlp", GRIDS).site
        best = denoise(exact.take(rows.learned), CAMERA, "fused", GRIDS).site
        test = noisy.take(rows.denoised)
        answers = {method: denoise(test, CAMERA, method, site=taught) for method in _METHODS}
        own = np.searchsorted(rows.denoised, rows.tested)
        fused = answers["fused"]
        self.noise_m, self.sigma_m = fused.noise_m, fused.sigma_m[own]
        self.placed = fused.placed[own]
        noise_xy = frame.to_metres(noisy.latitude, noisy.longitude)
        self.xy = {
            "input": noise_xy[rows.tested],
            "kalman": self._kalman(noise_xy, noisy, rows)[own],
            **{
                method: frame.to_metres(answer.latitude, answer.longitude)[own]
                for method, answer in answers.items()
            },
            "bound": self._bound(scene, best, frame),
        }
        self._grid = grid_numbers(scene.samples.candidates.x, GRIDS)
        self._lane = scene.samples.direction

    def _kalman(self, xy: np.ndarray, noisy: Samples, rows: Rows) -> np.ndarray:
        def at(rows: np.ndarray, density: float) -> np.ndarray:
            return smoothed(xy[rows], rows, noisy.pass_id[rows], self.variance, density)

        errors = [
            _distance(at(rows.learned, density), self.truth[rows.learned]).mean()
            for density in ACCELERATION_DENSITIES
        ]
        return at(rows.denoised, ACCELERATION_DENSITIES[int(np.argmin(errors))])

    def _bound(self, scene: Scene, site: object, frame: LocalFrame) -> np.ndarray:
        """The curves fitted on positions without added noise, at the transmitters' true boxes."""
        x = scene.samples.candidates.x[self.tested]
        direction = scene.samples.direction[self.tested]
        result = np.empty((len(x), 2))
        for lane in site.lanes:
            own = direction == lane.model.direction
            degrees = site.frame.to_degrees(lane.model.curve.position(x[own]))
            result[own] = frame.to_metres(*degrees)
        return result

    def to_truth(self, column: str, truth: np.ndarray) -> float:
        """Mean distance, metres, over the tested samples that could be denoised."""
        own = self.placed
        return float(_distance(self.xy[column][own], truth[self.tested][own]).mean())

    def to_grid_mean(self, column: str) -> float:
        """Mean distance to the mean of the true positions in the sample's grid and direction."""
        key = np.array([f"{lane} {grid}" for lane, grid in zip(self._lane, self._grid)])
        _, cell = np.unique(key, return_inverse=True)
        count = np.bincount(cell)
        mean = np.column_stack([np.bincount(cell, self.truth[:, a]) / count for a in (0, 1)])
        own = self.placed
        at = mean[cell[self.tested]][own]
        return float(_distance(self.xy[column][own], at).mean())

    def within(self, sigmas: float) -> float:
        """Share of the tested samples whose ``fused`` error is within so many sigma_m."""
        own = self.placed
        error = _distance(self.xy["fused"][own], self.truth[self.tested][own])
        return float((error <= sigmas * self.sigma_m[own]).mean())


_METHODS = ("lut", "mlp", "fused")


def noise_section(title: str, trials: dict[float, Sequence[Trial]]) -> str:
    """Three tables of one split, means over the trials of each variance."""
    parts = [
        f"### {title}",
        "Mean distance to the true position (the recorded GPS, before noise), metres:",
        _table(trials, lambda trial, column: trial.to_truth(column, trial.truth)),
        "Mean distance to the true mean of the sample's grid, metres:",
        _table(trials, lambda trial, column: trial.to_grid_mean(column)),
        "Mean distance to where the simulation of the boxes had the vehicle, metres:",
        _table(trials, lambda trial, column: trial.to_truth(column, trial.simulated)),
        "Honesty of `fused`, against the recorded GPS:",
        _honesty(trials),
    ]
    return "\n\n".join(parts)


def _table(trials: dict[float, Sequence[Trial]], figure: Callable[[Trial, str], float]) -> str:
    head = [*COLUMNS, "fused / lut", "fused / bound"]
    lines = ["| variance (m²) | " + " | ".join(head) + " |", "|---:" * (len(head) + 1) + "|"]
    for variance, draws in trials.items():
        found = {c: float(np.mean([figure(trial, c) for trial in draws])) for c in COLUMNS}
        cells = [f"{found[column]:.3f}" for column in COLUMNS]
        cells += [f"{found['fused'] / found[other]:.2f}" for other in ("lut", "bound")]
        lines.append(f"| {variance:g} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _honesty(trials: dict[float, Sequence[Trial]]) -> str:
    lines = [
        "| variance (m²) | noise found (m²) | mean sigma_m | within 1 sigma | within 2 sigma |",
        "|---:" * 5 + "|",
    ]
    for variance, draws in trials.items():
        figures = [
            np.mean([trial.noise_m**2 for trial in draws]),
            np.mean([np.nanmean(trial.sigma_m) for trial in draws]),
            np.mean([trial.within(1.0) for trial in draws]),
            np.mean([trial.within(2.0) for trial in draws]),
        ]
        lines.append(f"| {variance:g} | " + " | ".join(f"{f:.2f}" for f in figures) + " |")
    return "\n".join(lines)


def _distance(xy: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.hypot(*(xy - other).T)
