"""Videos as MP4 files: H.264, which every browser and player shows.

``python -m sig2gps_qgis.models.video.mp4 FILE.mp4 FRAMES.npz`` unpacks one, for QGIS, whose Python
cannot.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np

QUALITY = "14"
"""Constant rate factor of x264: thin coloured lines stay where they are; 0 would be lossless."""


class BrokenVideo(ValueError):  # noqa: N818 - said of the video
    """Bytes that are no video; the message says why."""


def encode_mp4(frames: np.ndarray, frames_per_second: int) -> bytes:
    """The file of frames (T, H, W, 3) uint8, red, green, blue; H and W even."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=frames_per_second)
        stream.height, stream.width = frames.shape[1:3]
        stream.pix_fmt = "yuv420p"
        stream.options = {"crf": QUALITY, "preset": "medium"}
        stream.thread_count = 1
        for frame in frames:
            picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(frame), format="rgb24")
            container.mux(stream.encode(picture))
        container.mux(stream.encode())
    return file.getvalue()


def decode_mp4(content: bytes) -> np.ndarray:
    """(T, H, W, 3) uint8 frames of a file, red, green, blue.

    Raises:
        BrokenVideo: it has none that can be read.
    """
    try:
        with av.open(io.BytesIO(content)) as container:
            frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise BrokenVideo(f"the video cannot be read ({type(error).__name__}: {error})") from error
    if not frames:
        raise BrokenVideo("the video holds no frame")
    return np.stack(frames)


def main(arguments: Sequence[str] | None = None) -> int:
    """Unpack a file into an npz with the array `frames`; returns the process's exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("video", type=Path)
    parser.add_argument("frames", type=Path)
    options = parser.parse_args(arguments)
    try:
        np.savez(options.frames, frames=decode_mp4(options.video.read_bytes()))
    except (OSError, BrokenVideo) as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's own words
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
