"""A Gaussian kernel over the position of the serving station."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from sig2gps_qgis.evaluation import Estimate
from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.method import positioned, without_sigma


class GaussianKernel:
    """The serving station's position at each second (it serves until the next record), smoothed."""

    def __init__(self, sigma_s: float = 60.0) -> None:
        self.sigma_s = sigma_s

    def locate(self, records: SignalingRecords) -> Estimate:
        time, xy = positioned(records)
        second = np.append(np.arange(time[0], time[-1]), time[-1])
        serving_xy = xy[np.searchsorted(time, second, side="right") - 1]
        return without_sigma(
            second, ndimage.gaussian_filter1d(serving_xy, self.sigma_s, axis=0, mode="nearest")
        )
