"""Files for their owner's eyes, whole or not there."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from sig2gps_qgis.private_file import write_private


def test_it_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "Prófil of QGIS" / "token ü.json"
    file.parent.mkdir()
    file.write_text("old")
    file.chmod(0o644)
    write_private(file, "größer\n测试")
    assert file.read_text(encoding="utf-8") == "größer\n测试"
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    if os.name != "nt":  # where a profile's folder is its owner's alone
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_one_that_is_held_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a file is on Windows that another program reads."""
    file = tmp_path / "state.json"
    file.write_text("old")

    def held(path: Path, target: Path) -> Path:
        raise PermissionError(str(target))

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(PermissionError):
        write_private(file, "new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]
