"""The quick way to a pass's deviation gives what the slow one does: one dense Gaussian process."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.vision.deviation_variances import fit_variances, split_without_passes
from sig2gps_qgis.vision.pass_deviation import (
    CONSTANT,
    QUICK,
    SLOW,
    DeviationPosterior,
    DeviationPrior,
    deviations,
)
from sig2gps_qgis.vision.pass_sums import KNOTS, PassSums, hats

VARIANCES = (0.09, 0.02, 0.03)


def hat_matrix(x: np.ndarray) -> np.ndarray:
    left, share = hats(x)
    matrix = np.zeros((len(x), KNOTS))
    matrix[np.arange(len(x)), left] = 1.0 - share
    matrix[np.arange(len(x)), left + 1] += share
    return matrix


def drawn(seed: int, noise: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """x, residual, weight and pass number of five passes, one of a single sample."""
    random = np.random.default_rng(seed)
    number = np.repeat(np.arange(5), [30, 1, 4, 12, 2])
    x = random.random(len(number))
    x[:2] = 0.0, 1.0
    residual = random.normal(0.0, 0.3, 5)[number] + random.normal(0.0, np.sqrt(noise), len(x))
    return x, residual, random.uniform(0.2, 1.0, len(x)), number


@pytest.mark.parametrize("noise", [1e-4, 0.1, 3.0])
@pytest.mark.parametrize("seed", range(3))
def test_is_the_dense_gaussian_process(noise: float, seed: int) -> None:
    x, residual, weight, number = drawn(seed, noise)
    sums = PassSums.of(x, residual, weight, number, 5)
    prior = DeviationPrior.of(VARIANCES[0] * CONSTANT + VARIANCES[1] * SLOW, VARIANCES[2])
    mean, variance = deviations(x, sums, number, prior, noise)
    likelihood = DeviationPosterior(sums, prior, noise).log_likelihood()
    covariance = sum(v * part for v, part in zip(VARIANCES, (CONSTANT, SLOW, QUICK)))
    expected = 0.0
    for name in range(5):
        own = number == name
        matrix = hat_matrix(x[own])
        signal = matrix @ covariance @ matrix.T
        total = signal + np.diag(noise / weight[own])
        gain = signal @ np.linalg.inv(total)
        assert mean[own] == pytest.approx(gain @ residual[own], abs=1e-3)
        dense = np.diag(signal - gain @ signal)
        assert variance[own] == pytest.approx(dense, rel=0.02, abs=1e-6)
        expected -= 0.5 * residual[own] @ np.linalg.solve(total, residual[own])
        expected -= 0.5 * np.linalg.slogdet(total)[1] + 0.5 * np.log(weight[own]).sum()
    assert likelihood == pytest.approx(expected, rel=1e-3)


def test_passes_of_one_sample_give_the_same_without_matrices() -> None:
    x, residual, weight, _ = drawn(0, 0.1)
    number = np.random.default_rng(0).permutation(len(x))
    prior = DeviationPrior.of(VARIANCES[0] * CONSTANT + VARIANCES[1] * SLOW, VARIANCES[2])
    sums = PassSums.of(x, residual, weight, number, len(x))
    mean, variance = deviations(x, sums, number, prior, 0.1)
    slow_mean, slow_variance = DeviationPosterior(sums, prior, 0.1).at(x, number)
    assert mean == pytest.approx(slow_mean, abs=1e-9)
    assert variance == pytest.approx(slow_variance, abs=1e-9)


@pytest.mark.parametrize("noise", [0.01, 1.0])
def test_finds_noise_and_deviation(noise: float) -> None:
    random = np.random.default_rng(3)
    number = np.repeat(np.arange(40), 60)
    x = np.tile(np.linspace(0.0, 1.0, 60), 40)
    beside = random.normal(0.0, 0.3, 40)
    residual = beside[number] + random.normal(0.0, np.sqrt(noise), len(x))
    sums = PassSums.of(x, residual, np.ones(len(x)), number, 40)
    variances, found, unsure = fit_variances(sums, 1, 1.0, 0.5)
    assert found == pytest.approx(noise, rel=0.1)
    assert variances.sum() == pytest.approx(beside.var(), rel=0.3)
    assert unsure[0] < 0.4
    assert unsure[0] < unsure[1:].min()


def test_without_passes_little_spread_is_deviation() -> None:
    deviation, noise = split_without_passes(0.01)
    assert noise == pytest.approx(0.001)
    assert deviation.sum() + noise == pytest.approx(0.01)
    deviation, noise = split_without_passes(4.0)
    assert deviation.sum() < 0.2
    assert noise > 3.8


def test_hats_reach_from_edge_to_edge() -> None:
    x = np.array([-0.1, 0.0, 0.5, 1.0, 1.2])
    assert hat_matrix(x).sum(axis=1) == pytest.approx(1.0)
    assert hat_matrix(x)[3, -1] == 1.0
