"""The display in memory, and what happens where a window does not get through its story."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.window import session, xvfb
from scripts.window.session import WindowError, run_session
from scripts.window.xvfb import NoDisplayError, virtual_display


def test_a_display_ends_with_its_block() -> None:
    try:
        with virtual_display(320, 200) as display:
            assert display.startswith(":")
            socket = Path(f"/tmp/.X11-unix/X{display[1:]}")
            assert socket.exists()
    except NoDisplayError as error:
        pytest.skip(str(error))
    assert not socket.exists()


def test_without_xvfb_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xvfb.shutil, "which", lambda *_: None)
    with pytest.raises(NoDisplayError, match="apt install xvfb"), virtual_display(320, 200):
        pass


def test_a_window_that_hangs_is_ended_and_its_log_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = tmp_path / "qgis"
    hanging.write_text("#!/bin/sh\necho still here\nsleep 600 &\nwait\n")
    hanging.chmod(0o755)
    monkeypatch.setattr(session, "EXECUTABLE", str(hanging))
    monkeypatch.setattr(session, "LONGEST_S", 3.0)
    monkeypatch.setattr(session, "build_package", lambda *_: None)
    monkeypatch.setattr(session, "_write_sample_data", lambda *_: None)
    try:
        with pytest.raises(WindowError, match=r"not done within 3 s\n(.*\n)*still here"):
            run_session(tmp_path / "window", tmp_path / "pictures")
    except NoDisplayError as error:
        pytest.skip(str(error))
