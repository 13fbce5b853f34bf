"""Which windows of a trace with GPS are fit to learn from: the rule, and the reasons it gives."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.translation import tr, translatable
from sig2gps_qgis.video_window import VideoWindow

FEWEST_STAYS = 3
"""Stays under a station that a window must show."""
LONGEST_GAP_S = 60.0
"""Between two fixes of the GPS, or a frame where that is longer."""
FASTEST_MPS = 70.0
"""Between two fixes: faster is an error of the GPS."""
SHORTEST_PX = 8.0
"""Extent of the path: shorter ones show a standing phone."""
CONTRADICTION_M = 3000.0
"""Signaling and GPS contradict each other where the phone's median distance from the station that
serves it is more than this, and more than a quarter of the side of the tile."""

_MEANINGS = {
    translatable("few stations"): (
        translatable("fewer than {limit} stays under stations of known position"),
        FEWEST_STAYS,
    ),
    translatable("gap in GPS"): (
        translatable("no fix for more than {limit:g} s, or than a frame"),
        LONGEST_GAP_S,
    ),
    translatable("impossible speed"): (
        translatable("two fixes are more than {limit:g} m/s apart"),
        FASTEST_MPS,
    ),
    translatable("contradiction"): (
        translatable(
            "half of the time the serving station is too far away from the GPS: more than "
            "{limit:g} m and more than a quarter of the tile's side"
        ),
        CONTRADICTION_M,
    ),
    translatable("outside of the tile"): (
        translatable("the phone leaves the tile at some frame"),
        None,
    ),
    translatable("standing"): (
        translatable("the path extends over fewer than {limit:g} pixels"),
        SHORTEST_PX,
    ),
}
REASONS = {reason: text.format(limit=limit) for reason, (text, limit) in _MEANINGS.items()}
"""Why a window is dropped, in the order in which it is asked, and what that means; in English."""


def meaning(reason: str) -> str:
    """What one of :data:`REASONS` means, for a user."""
    text, limit = _MEANINGS[reason]
    return tr(text, limit=limit)


def reason_to_drop(
    window: VideoWindow, track: ServingTrack, gps_time: np.ndarray, gps_xy: np.ndarray
) -> str | None:
    """One of :data:`REASONS`, or None if the window is fit.

    Args:
        track: all that is known of the serving stations.
        gps_time: (N,) never decreasing, epoch seconds.
        gps_xy: (N, 2) metres.
    """
    begin, end = window.time[0], window.time[-1]
    shown = window.shown(track)
    if len(shown.between(begin, end).stays.time) < FEWEST_STAYS:
        return "few stations"
    first = max(int(np.searchsorted(gps_time, begin, side="right")) - 1, 0)
    last = int(np.searchsorted(gps_time, end, side="left")) + 1
    time, xy = gps_time[first:last], gps_xy[first:last]
    longest = max(LONGEST_GAP_S, window.frame_s)
    if len(time) < 2 or time[0] > begin + longest or time[-1] < end - longest:
        return "gap in GPS"
    gap = np.diff(time)
    if gap.max() > longest:
        return "gap in GPS"
    if (np.hypot(*np.diff(xy, axis=0).T) > FASTEST_MPS * np.maximum(gap, 1.0)).any():
        return "impossible speed"
    at = np.stack([np.interp(window.time, time, xy[:, axis]) for axis in (0, 1)], axis=1)
    known = window.time[: len(window.time) - window.ahead]
    served = np.clip(np.searchsorted(shown.time, known, side="right") - 1, 0, None)
    away = np.median(np.hypot(*(shown.xy[served] - at[: len(known)]).T))
    if away > max(CONTRADICTION_M, window.square.side_m / 4):
        return "contradiction"
    if not window.square.contains(at).all():
        return "outside of the tile"
    if np.ptp(at, axis=0).max() < SHORTEST_PX * window.square.metres_per_pixel:
        return "standing"
    return None
