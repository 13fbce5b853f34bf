"""Frames out of MP4 files, by whatever on this computer can read them."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from sig2gps_qgis.inference_errors import InferenceError, JobFailed
from sig2gps_qgis.other_python import clean_environment, module_command
from sig2gps_qgis.translation import tr

UNPACKER = "sig2gps_qgis.models.video.mp4"
"""Run by the inference environment's Python where QGIS's own cannot read videos."""

_LONGEST_S = 120.0


class VideoFileError(JobFailed):
    """A video that cannot be read; the message says why."""


class NoVideoReader(InferenceError):  # noqa: N818 - the kinds say what the matter is
    """Nothing on this computer can read videos; the message says what to do."""


class Mp4Reader:
    """Reads MP4 files: with PyAV or OpenCV where this Python has one of them, else in another.

    Args:
        python: of the inference environment, which has PyAV; empty where there is none.
    """

    def __init__(self, python: str = "") -> None:
        self._python = python

    def __call__(self, content: bytes) -> np.ndarray:
        """(T, H, W, 3) uint8 frames, red, green, blue; as :data:`video_request.Mp4Decoder`.

        Raises:
            VideoFileError: it is no video.
            NoVideoReader: see :meth:`check`.
        """
        self.check()
        for module, read in _READERS.items():
            if find_spec(module) is None:
                continue
            try:
                frames = list(read(content))
            except Exception as error:  # each library has its own
                raise VideoFileError(
                    tr("The video cannot be read ({error}).", error=error)
                ) from error
            if not frames:
                raise VideoFileError(tr("The video that the server gave holds no frame."))
            return np.stack(frames)
        return self._elsewhere(content)

    def check(self) -> None:
        """Whether anything here can read videos.

        Raises:
            NoVideoReader: nothing can.
        """
        if not self._python and not any(find_spec(module) for module in _READERS):
            raise NoVideoReader(
                tr(
                    "The server gives MP4 files, which this QGIS's Python cannot read: it has "
                    "neither PyAV (av) nor OpenCV (cv2), and there is no inference environment "
                    "to do it. sig2gps:installinference installs one."
                )
            )

    def _elsewhere(self, content: bytes) -> np.ndarray:
        with TemporaryDirectory(prefix="sig2gps-") as folder:
            video, frames = Path(folder) / "video.mp4", Path(folder) / "frames.npz"
            video.write_bytes(content)
            try:
                run = subprocess.run(  # nosec B603 - a list of arguments, no shell
                    [*module_command(self._python, UNPACKER), str(video), str(frames)],
                    env=clean_environment(),
                    capture_output=True,
                    text=True,
                    timeout=_LONGEST_S,
                    check=False,
                )
            except (OSError, subprocess.TimeoutExpired) as error:
                raise VideoFileError(
                    tr(
                        "The inference environment's Python ({python}) could not read the "
                        "video that the server gave: {error}.",
                        python=self._python,
                        error=error,
                    )
                ) from error
            if run.returncode != 0 or not frames.exists():
                last = (run.stderr.strip() or tr("no reason given")).splitlines()[-1]
                raise VideoFileError(
                    tr(
                        "The inference environment ({python}) could not read the video that "
                        "the server gave: {last}",
                        python=self._python,
                        last=last,
                    )
                )
            with np.load(frames, allow_pickle=False) as arrays:
                return arrays["frames"]


def _with_pyav(content: bytes) -> Iterator[np.ndarray]:
    import av

    with av.open(io.BytesIO(content)) as container:
        for frame in container.decode(video=0):
            yield frame.to_ndarray(format="rgb24")


def _with_opencv(content: bytes) -> Iterator[np.ndarray]:
    import cv2

    with TemporaryDirectory(prefix="sig2gps-") as folder:  # it reads files only
        file = Path(folder) / "video.mp4"
        file.write_bytes(content)
        capture = cv2.VideoCapture(str(file))
        try:
            more, frame = capture.read()
            while more:
                yield cv2.cvtColor(frame, cv2.COLOR_BGR2RGB)
                more, frame = capture.read()
        finally:
            capture.release()


_READERS = {"av": _with_pyav, "cv2": _with_opencv}
