"""MP4 files where QGIS's Python can read them, where it cannot, and where nothing can."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis import video_file
from sig2gps_qgis.video_file import Mp4Reader, NoVideoReader, VideoFileError


@pytest.fixture(autouse=True)
def _no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in most QGIS."""
    monkeypatch.setattr(video_file, "_READERS", {})


def python_that(tmp_path: Path, script: str) -> str:
    """A Python that does as the script says, whatever it is asked to run."""
    program = tmp_path / "python"
    program.write_text(f"#!{sys.executable}\nimport sys\nimport numpy as np\n{script}")
    program.chmod(program.stat().st_mode | stat.S_IEXEC)
    return str(program)


def test_nothing_can_read_videos() -> None:
    with pytest.raises(NoVideoReader, match="sig2gps:installinference installs one"):
        Mp4Reader().check()
    with pytest.raises(NoVideoReader):
        Mp4Reader()(b"video")


def test_a_library_of_this_python_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    frame = np.zeros((4, 4, 3), np.uint8)
    monkeypatch.setattr(video_file, "_READERS", {"json": lambda content: [frame] * len(content)})
    assert Mp4Reader()(b"123").shape == (3, 4, 4, 3)
    with pytest.raises(VideoFileError, match="holds no frame"):
        Mp4Reader()(b"")


def test_what_a_library_does_not_like_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(content: bytes) -> list[np.ndarray]:
        raise OSError("moov atom not found")

    monkeypatch.setattr(video_file, "_READERS", {"json": fail})
    with pytest.raises(VideoFileError, match="moov atom not found"):
        Mp4Reader()(b"123")


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for a Python")
def test_the_inference_environment_reads_it(tmp_path: Path) -> None:
    script = (
        "video = open(sys.argv[-2], 'rb').read()\n"
        "np.savez(sys.argv[-1], frames=np.full((2, 4, 4, 3), len(video), np.uint8))\n"
    )
    assert (Mp4Reader(python_that(tmp_path, script))(b"12345") == 5).all()


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for a Python")
def test_what_the_inference_environment_does_not_like_is_told(tmp_path: Path) -> None:
    script = "print('the video cannot be read (moov)', file=sys.stderr)\nsys.exit(1)\n"
    with pytest.raises(VideoFileError, match=r"could not read the video .* \(moov\)"):
        Mp4Reader(python_that(tmp_path, script))(b"12345")


def test_a_python_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(VideoFileError, match="could not read the video"):
        Mp4Reader(str(tmp_path / "no_python"))(b"12345")
