"""Tiny checkpoints, built once for all tests of videos."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from sig2gps_qgis.models.video import tiny


@pytest.fixture(scope="session", autouse=True)
def _few_threads() -> None:
    """Small arrays gain nothing of more threads, and others compute on this machine, too."""
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def tiny_ti2v(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of Wan2.2-TI2V's kind, not to be changed."""
    folder = tmp_path_factory.mktemp("checkpoints") / "tiny-ti2v"
    tiny.build(folder, seed=1)
    return folder


@pytest.fixture(scope="session")
def tiny_i2v(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of Wan2.1-I2V's kind, not to be changed."""
    folder = tmp_path_factory.mktemp("checkpoints") / "tiny-i2v"
    tiny.build(folder, seed=1, family="i2v")
    return folder
