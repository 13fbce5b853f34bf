"""A trace decoded over the plane."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.plane_decoder import PlaneDecoder
from sig2gps_qgis.trace_preparation import FASTEST_MPS
from tests.unit.grid_city import Drive
from tests.unit.moving_beacon import MovingBeacon

DRIVE = Drive.along(np.array([[0.0, 0.0], [1800.0, 600.0], [1800.0, 2600.0]]))


def test_the_path_is_near_the_truth_and_sigma_says_how_near() -> None:
    beacon = MovingBeacon.of(DRIVE, 150.0, STEP_S)
    path = PlaneDecoder().decode(beacon, lambda: False)
    error = np.hypot(*(path.position_at(beacon.time) - beacon.xy).T)
    assert error.mean() < 100.0
    assert np.isfinite(path.sigma_m).all()
    assert (path.sigma_m > 0).all()
    assert (error < 3 * path.sigma_m).mean() > 0.95
    assert (np.diff(path.driven_at(path.time)) >= 0).all()


def test_it_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        PlaneDecoder().decode(MovingBeacon.of(DRIVE, 150.0, STEP_S), lambda: True)


def test_a_drive_across_country_is_followed() -> None:
    """The farther it goes, the wider the lattice."""
    drive = Drive.along(np.array([[0.0, 0.0], [25e3, 25e3]]), speed_mps=15.0)
    beacon = MovingBeacon.of(drive, 400.0, STEP_S)
    path = PlaneDecoder().decode(beacon, lambda: False)
    assert np.hypot(*(path.position_at(beacon.time) - beacon.xy).T).mean() < 500.0


@pytest.mark.parametrize("leap_m", [0.0, 3e3, 30e3])
def test_where_evidence_leaps_the_path_does_not(leap_m: float) -> None:
    drive = Drive.along(np.array([[0.0, 0.0], [6000.0, 0.0]]), start=0.0)
    beacon = MovingBeacon.of(drive, 150.0, STEP_S)
    beacon.xy[30:] += (0.0, leap_m)
    path = PlaneDecoder().decode(beacon, lambda: False)
    xy, time = path.timed_line()
    assert (np.hypot(*np.diff(xy, axis=0).T) <= FASTEST_MPS * np.diff(time) + 1e-6).all()
    positions = path.position_at(path.time)
    assert (np.hypot(*np.diff(positions, axis=0).T) <= FASTEST_MPS * STEP_S + 1e-6).all()
    # what could not be followed in time is known to be uncertain
    error = np.hypot(*(positions - beacon.xy).T)
    assert (error < 3 * path.sigma_m).mean() > 0.95
