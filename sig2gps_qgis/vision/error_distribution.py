"""How the error d_gamma is distributed over the grids, and the Gaussian fitted to it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import OptimizeWarning, curve_fit

LEAST_SAMPLES = 2
"""One sample is its own mean: it says nothing of the error."""
LEAST_GRIDS = 8
BINS_PER_SPREAD = 2.5


@dataclass(frozen=True)
class ErrorDistribution:
    """A histogram of d_gamma with a * exp(-(d - mean)^2 / (2 sigma^2)) fitted to its counts.

    Attributes:
        edges: (B + 1,) float64, metres.
        counts: (B,) int64, grids in each bin.
        peak_m: middle of the fullest bin, NaN without grids.
        amplitude, mean_m, sigma_m: of the Gaussian; NaN where it could not be fitted.
        adjusted_r2: how much of the counts' variance it explains, corrected for its three
            parameters; NaN where it could not be fitted.
        grids: that were counted: those with two samples or more.
    """

    edges: np.ndarray
    counts: np.ndarray
    peak_m: float
    amplitude: float
    mean_m: float
    sigma_m: float
    adjusted_r2: float
    grids: int

    def density(self, d_gamma_m: np.ndarray) -> np.ndarray:
        """The Gaussian, in grids a bin, at (K,) metres."""
        off = (d_gamma_m - self.mean_m) / self.sigma_m
        return np.asarray(self.amplitude * np.exp(-0.5 * off**2))


def error_distribution(d_gamma_m: np.ndarray, count: np.ndarray) -> ErrorDistribution:
    """Of (G,) grids with their errors in metres and numbers of samples."""
    values = d_gamma_m[count >= LEAST_SAMPLES]
    if not len(values):
        return _unfitted(np.array([0.0, 1.0]), np.zeros(1, dtype=np.int64), float("nan"), 0)
    low, middle, high = np.percentile(values, (15.9, 50.0, 84.1))
    width = max((high - low) / 2.0 / BINS_PER_SPREAD, float(values.max()) / 200.0, 1e-6)
    bins = max(int(np.ceil(values.max() / width + 1e-9)), 1)
    edges = np.arange(bins + 1) * width
    counts = np.histogram(values, edges)[0]
    centres = 0.5 * (edges[:-1] + edges[1:])
    peak = float(centres[np.argmax(counts)])
    histogram = _unfitted(edges, counts, peak, len(values))
    if len(values) < LEAST_GRIDS or len(centres) < 5 or high <= low:
        return histogram
    start = (float(counts.max()), float(middle), float(high - low) / 2.0)
    try:
        fitted, _ = curve_fit(_gaussian, centres, counts, p0=start, maxfev=5000)
    except (RuntimeError, OptimizeWarning):
        return histogram
    residual = float(((counts - _gaussian(centres, *fitted)) ** 2).sum())
    total = float(((counts - counts.mean()) ** 2).sum())
    free = len(centres) - 1
    r2 = 1.0 - residual / total if total > 0.0 else np.nan
    return ErrorDistribution(
        edges,
        counts,
        peak,
        float(fitted[0]),
        float(fitted[1]),
        abs(float(fitted[2])),
        1.0 - (1.0 - r2) * free / (free - 3),
        len(values),
    )


def _unfitted(
    edges: np.ndarray, counts: np.ndarray, peak_m: float, grids: int
) -> ErrorDistribution:
    nan = float("nan")
    return ErrorDistribution(edges, counts, peak_m, nan, nan, nan, nan, grids)


def _gaussian(d: np.ndarray, amplitude: float, mean: float, sigma: float) -> np.ndarray:
    return np.asarray(amplitude * np.exp(-0.5 * ((d - mean) / sigma) ** 2))
