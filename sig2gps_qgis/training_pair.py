"""One pair to train a video model with: a conditioning image, and the path that it should draw."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from sig2gps_qgis.constant_velocity import straight_on
from sig2gps_qgis.map_square import MapSquare
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.video_drawing import conditioning_image, target_video
from sig2gps_qgis.video_window import VideoWindow


@dataclass(frozen=True)
class TrainingPair:
    """Times are in seconds since the window's first frame, places in columns and rows.

    Attributes:
        trajectory_id: whose it is.
        image: (H, H, 3) uint8, the conditioning image.
        frames: of the video.
        frame_s: seconds from one frame to the next.
        metres_per_pixel: of the tile.
        path_time, path_px: (N,) and (N, 2), N >= 1, where the phone was.
        signaling_px: (F, 2) at each frame, on straight lines from serving station to serving
            station: what a model must do better than. After the last record, they end.
        smoothed_px: (F, 2) the same, smoothed over a minute.
        straight_px: (A, 2) at each frame after the last record, where constant velocity leads.
    """

    trajectory_id: str
    image: np.ndarray
    frames: int
    frame_s: float
    metres_per_pixel: float
    path_time: np.ndarray
    path_px: np.ndarray
    signaling_px: np.ndarray
    smoothed_px: np.ndarray
    straight_px: np.ndarray = field(default_factory=lambda: np.empty((0, 2)))

    @property
    def time(self) -> np.ndarray:
        """(F,) of the frames."""
        return self.frame_s * np.arange(self.frames)

    @property
    def truth_px(self) -> np.ndarray:
        """(F, 2) where the phone was at each frame; before and after its path it stands."""
        return _interpolated(self.time, self.path_time, self.path_px)

    def video(self, style: TileStyle) -> np.ndarray:
        """(F, H, H, 3) uint8, what a model should draw, in the style of the image."""
        square = MapSquare(np.zeros(2), 1.0, len(self.image))
        window = VideoWindow(self.time, self.frame_s, square)
        return target_video(window, style, self.image, self.path_time, square.xy(self.path_px))

    def turned(self, quarters: int, is_mirrored: bool) -> TrainingPair:
        """The pair mirrored left to right, or not, and then turned to the left by right angles."""
        last = len(self.image) - 1

        def turn(pixel: np.ndarray) -> np.ndarray:
            column, row = pixel[..., 0], pixel[..., 1]
            column = last - column if is_mirrored else column
            for _ in range(quarters % 4):
                column, row = row, last - column
            return np.stack([column, row], axis=-1)

        image = self.image[:, ::-1] if is_mirrored else self.image
        return replace(
            self,
            image=np.ascontiguousarray(np.rot90(image, quarters)),
            path_px=turn(self.path_px),
            signaling_px=turn(self.signaling_px),
            smoothed_px=turn(self.smoothed_px),
            straight_px=turn(self.straight_px),
        )


def draw_pair(
    trajectory_id: str,
    window: VideoWindow,
    style: TileStyle,
    base: np.ndarray,
    track: ServingTrack,
    stations_xy: np.ndarray,
    gps_time: np.ndarray,
    gps_xy: np.ndarray,
) -> TrainingPair:
    """The pair of a window, its image drawn as for inference.

    Args:
        base: (H, H, 3) uint8, the map; see :func:`sig2gps_qgis.video_drawing.conditioning_image`.
        track: the serving stations; of those after the window's ``now`` nothing is told.
        stations_xy: (S, 2) metres, distinct positions of all known stations.
        gps_time: (N,) never decreasing, epoch seconds.
        gps_xy: (N, 2) metres.
    """
    begin, end = window.time[0], window.time[-1]
    inside = (gps_time > begin) & (gps_time < end)
    moments = np.concatenate([[begin], gps_time[inside], [end]])
    path = _interpolated(moments, gps_time, gps_xy)
    square, known = window.square, window.shown(track)
    straight = np.empty((0, 2))
    if window.ahead:
        straight = straight_on(known, window.time[-1 - window.ahead :])[0][1:]
    return TrainingPair(
        trajectory_id=trajectory_id,
        image=conditioning_image(window, style, base, track, stations_xy),
        frames=len(window.time),
        frame_s=window.frame_s,
        metres_per_pixel=square.metres_per_pixel,
        path_time=moments - begin,
        path_px=square.pixel(path),
        signaling_px=square.pixel(_interpolated(window.time, known.time, known.xy)),
        smoothed_px=square.pixel(known.smoothed(window.time, window.frame_s)[:, -1]),
        straight_px=square.pixel(straight),
    )


def _interpolated(moments: np.ndarray, time: np.ndarray, places: np.ndarray) -> np.ndarray:
    return np.stack([np.interp(moments, time, places[:, axis]) for axis in (0, 1)], axis=1)
