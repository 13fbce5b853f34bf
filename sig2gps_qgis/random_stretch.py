"""Random stretches of traces, to train video models with."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.ahead_window import spacings_ahead, window_ahead
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_window import VideoWindow

SHORTEST_S, LONGEST_S = 300.0, 1500.0
"""Stretches are this long: a user's traces are short or long."""


def random_stretch(time: np.ndarray, xy: np.ndarray, rng: np.random.Generator) -> ServingTrack:
    """The serving stations of a part of a trace; of all of it where too few records are in it.

    Args:
        time: (N,) of its records, never decreasing, seconds.
        xy: (N, 2) metres, positions of the serving stations; NaN where not listed.
    """
    begin, end = time[0], time[-1]
    length = min(rng.uniform(SHORTEST_S, LONGEST_S), end - begin)
    begin += rng.uniform(0.0, end - begin - length)
    inside = (time >= begin) & (time <= begin + length)
    if (inside & np.isfinite(xy[:, 0])).sum() < 2:
        inside[:] = True
    return ServingTrack.of(time[inside], xy[inside])


def random_window_ahead(
    time: np.ndarray,
    xy: np.ndarray,
    truth_time: np.ndarray,
    checkpoint: VideoCheckpoint,
    frames: int,
    rng: np.random.Generator,
) -> tuple[ServingTrack, VideoWindow]:
    """A stretch of a trace, and its window with frames ahead, all its truth known if there is one.

    It ends with any record of a listed station: that is what is known last in use, too.

    Args:
        time, xy: as of :func:`random_stretch`, one of the stations listed.
        truth_time: (T,) never decreasing, seconds, of where the phone was.
        frames: of the video.
    """
    spacings = spacings_ahead(checkpoint, frames)
    spacing = int(rng.integers(spacings.start, spacings.stop))
    ahead_s = STEP_S * spacing * checkpoint.ahead_frames
    known_s = STEP_S * spacing * (frames - 1) - ahead_s
    length = rng.uniform(SHORTEST_S, LONGEST_S)
    listed = time[np.isfinite(xy[:, 0])]
    whole = (listed - known_s >= truth_time[0]) & (listed + ahead_s <= truth_time[-1])
    last = listed[whole] if whole.any() else listed
    now = float(last[rng.integers(len(last))])
    inside = (time >= now - length) & (time <= now)
    track = ServingTrack.of(time[inside], xy[inside])
    return track, window_ahead(track, now, checkpoint, frames, spacing)
