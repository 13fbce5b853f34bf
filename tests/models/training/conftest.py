"""A small training set and a tiny checkpoint, for all tests of training."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from accelerate.state import AcceleratorState

from sig2gps_qgis.models.video import tiny
from sig2gps_qgis.training_set import TrainingSet
from tests.models.training.small_set import small_set


@pytest.fixture(scope="session", autouse=True)
def _few_threads() -> None:
    """Small arrays gain nothing of more threads, and others compute on this machine, too."""
    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def _new_accelerator() -> Iterator[None]:
    """Each test may compute in another precision."""
    yield
    AcceleratorState._reset_state(reset_partial_state=True)


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> TrainingSet:
    """Not to be changed, but for the latents that are kept in its folder."""
    return small_set(tmp_path_factory.mktemp("training") / "set")


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny checkpoint that was not trained; not to be changed."""
    folder = tmp_path_factory.mktemp("training") / "tiny"
    tiny.build(folder, seed=1)
    return folder
