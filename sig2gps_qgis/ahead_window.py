"""The window of a trace that a video model continues: its end, and room for what comes after it.

Frames and square follow from what is known at the trace's last record alone, in training as in
use: were the square laid around the future, it would give it away.
"""

from __future__ import annotations

import math

import numpy as np

from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_window import LEAST_S, MARGIN, VideoWindow, frame_spacings

LEAST_SPEED_MPS = 8.0
"""Room is left for a phone this fast in every direction, or as fast as its stations changed."""


def spacings_ahead(checkpoint: VideoCheckpoint, frames: int) -> range:
    """Steps (``motion.STEP_S``) from frame to frame of windows with frames ahead.

    The frames before now cover :data:`sig2gps_qgis.video_window.LEAST_S`, where that can be.
    """
    shortest, longest = frame_spacings(checkpoint)
    known = frames - 1 - checkpoint.ahead_frames
    return range(min(longest, max(shortest, math.ceil(LEAST_S / STEP_S / known))), longest + 1)


def reach_s(checkpoint: VideoCheckpoint) -> float:
    """How far ahead of the last record a checkpoint's frames can lie, seconds."""
    return checkpoint.ahead_frames * frame_spacings(checkpoint)[1] * STEP_S


def spacing_for(checkpoint: VideoCheckpoint, frames: int, horizon_s: float) -> int:
    """The closest of the spacings whose frames reach a horizon, at most :func:`reach_s`."""
    spacings = spacings_ahead(checkpoint, frames)
    needed = math.ceil(horizon_s / STEP_S / checkpoint.ahead_frames - 1e-6)
    return min(max(spacings[0], needed), spacings[-1])


def drawn_s(checkpoint: VideoCheckpoint, frames: int, horizon_s: float) -> float:
    """Seconds from the last record to the last frame, which may lie beyond the horizon."""
    return STEP_S * spacing_for(checkpoint, frames, horizon_s) * checkpoint.ahead_frames


def window_ahead(
    track: ServingTrack, now: float, checkpoint: VideoCheckpoint, frames: int, spacing: int
) -> VideoWindow:
    """The window around the last record of a trace, at ``now``.

    It may begin before the trace. The square shows the frames before now, and around where the
    phone is now as far as it may come; if no scope has room for both, it lies around now.

    Args:
        track: the serving stations; those after ``now`` count for nothing.
        frames: of the video.
        spacing: steps from one frame to the next, of :func:`spacings_ahead`.
    """
    ahead = checkpoint.ahead_frames
    known = spacing * (frames - 1 - ahead)
    begin, frame_s = now - STEP_S * known, STEP_S * spacing
    moment = begin + STEP_S * np.arange(known + 1)
    line = track.until(now).smoothed(moment, STEP_S)[:, 0]
    lately = line[-1 - round(LEAST_S / STEP_S) :]
    moved_m = float(np.hypot(*(lately[-1] - lately[0])))
    speed = max(LEAST_SPEED_MPS, moved_m / (STEP_S * (len(lately) - 1)))
    room_ahead = speed * frame_s * ahead
    low = np.minimum(line.min(axis=0), line[-1] - room_ahead)
    high = np.maximum(line.max(axis=0), line[-1] + room_ahead)
    centre, scope = line[-1], checkpoint.metres_per_pixel[-1]
    for closer in checkpoint.metres_per_pixel:
        if (high - low).max() <= closer * checkpoint.pixels * (1 - 2 * MARGIN):
            centre, scope = (low + high) / 2, closer
            break
    return VideoWindow(
        time=begin + frame_s * np.arange(frames),
        frame_s=frame_s,
        square=MapSquare(centre, scope, checkpoint.pixels),
        ahead=ahead,
    )
