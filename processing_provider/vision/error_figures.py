"""What denoising did, in numbers: for all samples, and for those of each direction."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ErrorFigures:
    """Means over some samples; metres, but for ``samples`` and the share ``identified``.

    Errors, before and after, are None where no true position is known.
    """

    samples: int
    identified: float
    mean_shift: float
    mean_sigma: float
    mae_before: float | None
    mae_after: float | None
    p95_before: float | None
    p95_after: float | None


def error_figures(
    identified: np.ndarray,
    shift_m: np.ndarray,
    sigma_m: np.ndarray,
    before_m: np.ndarray | None,
    after_m: np.ndarray | None,
) -> ErrorFigures:
    """Of (N,) samples, N >= 1; errors are NaN where the truth is not known, None without any.

    Those without GPS have no shift (NaN) and no error before; the mean shift is that of the others.
    """
    moved = np.isfinite(shift_m)
    before, after = (_mean_and_p95(error) for error in (before_m, after_m))
    return ErrorFigures(
        samples=len(identified),
        identified=float(identified.mean()),
        mean_shift=float(shift_m[moved].mean()) if moved.any() else 0.0,
        mean_sigma=float(sigma_m.mean()),
        mae_before=before[0],
        mae_after=after[0],
        p95_before=before[1],
        p95_after=after[1],
    )


def _mean_and_p95(error: np.ndarray | None) -> tuple[float | None, float | None]:
    known = np.empty(0) if error is None else error[np.isfinite(error)]
    if not len(known):
        return None, None
    return float(known.mean()), float(np.percentile(known, 95))
