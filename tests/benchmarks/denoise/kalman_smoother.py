"""A constant-velocity Kalman smoother over noisy GPS, by filterpy: the peer without a camera."""

from __future__ import annotations

import numpy as np
from filterpy.common import Q_continuous_white_noise
from filterpy.kalman import KalmanFilter

ACCELERATION_DENSITIES = (1e-4, 1e-3, 1e-2, 1e-1)
"""Square metres per cubed row: the smoother is given the one that errs least on training data."""


def smoothed(
    xy: np.ndarray, row: np.ndarray, number: np.ndarray, noise: float, density: float
) -> np.ndarray:
    """(N, 2) metres, each pass smoothed over the rows of the recording.

    Args:
        xy: (N, 2) noisy positions, metres.
        row: (N,) ascending, their rows: the recording is evenly timed.
        number: (N,) pass of each.
        noise: variance per axis; the smoother is told what it is.
        density: of the white noise of the acceleration.
    """
    result = xy.copy()
    for own in (np.flatnonzero(number == name) for name in np.unique(number)):
        if len(own) < 2:
            continue
        steps = np.append(1.0, np.diff(row[own]).astype(np.float64))
        motion = KalmanFilter(dim_x=4, dim_z=2)
        motion.H = np.array([[1.0, 0, 0, 0], [0, 0, 1.0, 0]])
        motion.R = np.eye(2) * noise
        motion.x = np.array([xy[own[0], 0], 0.0, xy[own[0], 1], 0.0])
        motion.P = np.diag([100.0, 4.0, 100.0, 4.0])
        transition = [np.kron(np.eye(2), [[1.0, step], [0.0, 1.0]]) for step in steps]
        spread = [np.kron(np.eye(2), Q_continuous_white_noise(2, step, density)) for step in steps]
        means, covariances, _, _ = motion.batch_filter(xy[own], Fs=transition, Qs=spread)
        means, _, _, _ = motion.rts_smoother(means, covariances, Fs=transition, Qs=spread)
        result[own] = means[:, [0, 2]]
    return result
