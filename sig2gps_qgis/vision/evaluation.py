"""Errors of denoised positions against the truth, and whether sigma_m was honest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.evaluation import Accuracy, accuracy
from sig2gps_qgis.vision.denoise import Denoised
from sig2gps_qgis.vision.local_frame import haversine_m
from sig2gps_qgis.vision.samples import Samples


@dataclass(frozen=True)
class Evaluation:
    """Before and after, over the denoised samples whose true position is known."""

    before: Accuracy
    after: Accuracy


def evaluate(
    denoised: Denoised, samples: Samples, latitude: np.ndarray, longitude: np.ndarray
) -> Evaluation:
    """Compare with (N,) true positions, degrees, WGS84, NaN where unknown."""
    known = denoised.placed & np.isfinite(latitude) & np.isfinite(longitude)
    true_latitude, true_longitude = latitude[known], longitude[known]
    before = haversine_m(
        samples.latitude[known], samples.longitude[known], true_latitude, true_longitude
    )
    after = haversine_m(
        denoised.latitude[known], denoised.longitude[known], true_latitude, true_longitude
    )
    return Evaluation(
        before=accuracy(before, np.full(len(before), np.nan)),
        after=accuracy(after, denoised.sigma_m[known]),
    )
