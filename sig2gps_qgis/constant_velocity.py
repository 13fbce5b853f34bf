"""The baseline of predictions: straight on, as fast as the serving stations have changed so far.

A Kalman filter of nearly constant velocity (Bar-Shalom, Li and Kirubarajan, Estimation with
Applications to Tracking and Navigation, 2001, 6.2.2) over the stays under the stations, alike to
the east and to the north. It knows neither roads nor the stations that did not serve.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

from sig2gps_qgis.errors import stop_if
from sig2gps_qgis.next_positions import Continuation
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.trace import Trace

ACCELERATION_M2_PER_S3 = 0.05
"""Power spectral density of the acceleration: how fast a velocity is forgotten. With the station
error, chosen for an honest sigma on simulated drives: "sigma at 65 %" of `make bench-next`."""

FIRST_SPEED_MPS = 6.0
"""Standard deviation of the velocity in each axis before anything is known."""

STATION_ERROR = 0.8
"""Standard deviation in each axis of a phone around its station, as a share of the strides from one
serving station to the next..."""

LEAST_STATION_ERROR_M = 200.0
"""...and at least so much."""

REMEMBERED_S = 600.0
"""What was earlier says nothing of today's velocity."""


class ConstantVelocity:
    """See :class:`sig2gps_qgis.next_positions.NextPositionsMethod`."""

    name = "constant_velocity"
    version = "1"

    def continued(
        self, trace: Trace, time: np.ndarray, cancelled: Callable[[], bool]
    ) -> Continuation:
        """In a straight line."""
        stop_if(cancelled)
        xy, sigma_m = straight_on(ServingTrack.of(trace.time, trace.xy), time)
        return Continuation(
            xy=xy,
            sigma_m=sigma_m,
            line_xy=xy[[0, -1]],
            line_time=time[[0, -1]],
            on_roads=False,
        )


def straight_on(track: ServingTrack, time: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positions (K, 2) and sigma (K,), metres, at increasing times (K,) from a track's end on."""
    stays = track.between(time[0] - REMEMBERED_S, np.inf).stays
    stride = np.hypot(*np.diff(track.stays.xy, axis=0).T)
    error_m = LEAST_STATION_ERROR_M
    if len(stride):
        error_m = max(error_m, STATION_ERROR * float(np.median(stride)))
    moment = (stays.time + stays.end) / 2
    state, covariance = _filtered(moment, stays.xy, error_m)
    ahead = time - moment[-1]
    variance = np.array([_moved(covariance, seconds)[0, 0] for seconds in ahead])
    # of both axes together
    return state[0] + ahead[:, None] * state[1], np.sqrt(2 * variance)


def _filtered(
    moment: np.ndarray, seen: np.ndarray, error_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """(2, 2) position and velocity, rows, at the last of the moments (N,) at which the phone was
    seen at places (N, 2); and their covariance (2, 2), the same in both axes."""
    state = np.stack([seen[0], np.zeros(2)])
    covariance = np.diag([error_m**2, FIRST_SPEED_MPS**2])
    for seconds, place in zip(np.diff(moment), seen[1:]):
        state = np.array([[1.0, seconds], [0.0, 1.0]]) @ state
        covariance = _moved(covariance, seconds)
        gain = covariance[:, 0] / (covariance[0, 0] + error_m**2)
        state = state + np.outer(gain, place - state[0])
        covariance = covariance - np.outer(gain, covariance[0])
    return state, covariance


def _moved(covariance: np.ndarray, seconds: float) -> np.ndarray:
    """The covariance of position and velocity so many seconds later."""
    step = np.array([[1.0, seconds], [0.0, 1.0]])
    noise = ACCELERATION_M2_PER_S3 * np.array(
        [[seconds**3 / 3, seconds**2 / 2], [seconds**2 / 2, seconds]]
    )
    return step @ covariance @ step.T + noise
