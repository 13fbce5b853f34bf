"""Tracks read from a layer as trips that can be served."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.processing_provider.trajectory_names import named
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.station_layout import StationLayout
    from sig2gps_qgis.trips import Trip

# Between fixes further apart nobody knows where the phone was.
_LONGEST_GAP_S = 1800.0

# No cell reaches further: the limit of GSM's timing advance.
_FARTHEST_SERVICE_M = 35_000.0


def trips_of_tracks(
    tracks: dict[str, list[TimedTrack]], frame: LocalFrame
) -> dict[str, list[Trip]]:
    """Trajectories as trips in the local CRS, in pieces where there are no fixes for long."""
    from sig2gps_qgis.trips import Trip

    trips: dict[str, list[Trip]] = {}
    for trajectory_id, (track,) in tracks.items():
        xy = frame.local_xy(track.lon_lat)
        gaps = np.flatnonzero(np.diff(track.time) > _LONGEST_GAP_S) + 1
        trips[trajectory_id] = [
            Trip(time, positions)
            for time, positions in zip(np.split(track.time, gaps), np.split(xy, gaps))
        ]
    return trips


def within_service(
    trajectories: dict[str, list[Trip]], layout: StationLayout, feedback: QgsProcessingFeedback
) -> dict[str, list[Trip]]:
    """Those with a station in reach of every position; the others are warned of.

    Raises:
        InvalidInputError: none is.
    """
    from scipy.spatial import cKDTree

    stations = cKDTree(layout.site_xy)

    def farthest_m(trips: list[Trip]) -> float:
        xy = np.concatenate([trip.xy for trip in trips])
        return float(stations.query(xy)[0].max())

    served = {
        trajectory_id: trips
        for trajectory_id, trips in trajectories.items()
        if farthest_m(trips) <= _FARTHEST_SERVICE_M
    }
    left_out = [trajectory_id for trajectory_id in trajectories if trajectory_id not in served]
    if left_out:
        message = tr(
            "Some trajectories ({count} of {all}) lead further than "
            "{distance:.0f} km from every base station: {named}.",
            count=len(left_out),
            all=len(trajectories),
            distance=_FARTHEST_SERVICE_M / 1000,
            named=named(left_out),
        )
        if not served:
            raise InvalidInputError(
                tr("{message} Check the CRS of TRAJECTORIES and STATIONS.", message=message)
            )
        feedback.pushWarning(tr("{message} They are left out.", message=message))
    return served
