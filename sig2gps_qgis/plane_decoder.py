"""A trace decoded over the plane, where no roads are known."""

from __future__ import annotations

from typing import Callable

import numpy as np

from sig2gps_qgis.decoder import decode
from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.motion import Motion
from sig2gps_qgis.path import Path
from sig2gps_qgis.plane_path import plane_path
from sig2gps_qgis.plane_states import plane_states
from sig2gps_qgis.windows import windows

SPEED_KMH = 50.0
"""Speed of travel where no road says it."""


class PlaneDecoder:
    """Decodes evidence over a lattice laid around each window of a trace."""

    def decode(self, evidence: Evidence, cancelled: Callable[[], bool]) -> Path:
        """The path of least expected error over the plane.

        Raises:
            Cancelled: as soon as ``cancelled()`` says so.
        """
        xy = np.empty((len(evidence.time), 2))
        sigma = np.empty(len(xy))
        for window in windows(len(xy)):
            anchors = evidence.anchors(window.begin, window.end)
            space = plane_states(anchors, evidence.reach_m, SPEED_KMH)
            found = decode(
                space, Motion.over(space), evidence, window.begin, window.end, cancelled
            ).during(window.first - window.begin, window.last - window.begin)
            xy[window.first : window.last] = plane_path(found)
            sigma[window.first : window.last] = found.sigma(xy[window.first : window.last])
        driven = np.append(0.0, np.cumsum(np.hypot(*np.diff(xy, axis=0).T)))
        return Path(evidence.time, sigma, xy, driven)
