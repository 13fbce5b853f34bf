"""Training of the embedded model, on a small city of the simulator's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader

from sig2gps_qgis.models.training import embedded
from sig2gps_qgis.models.training.road_source import city_roads
from sig2gps_qgis.models.training.sample_stream import SampleStream
from sig2gps_qgis.tile_drawing import INPUTS
from tests.models.grid_roads import write_grid_roads


@pytest.fixture(scope="module")
def roads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every city has the same streets: a grid of some ten by ten kilometres."""
    folder = tmp_path_factory.mktemp("roads")
    write_grid_roads(folder)
    return folder


def test_roads_are_read_in_metres(roads: Path) -> None:
    network = city_roads(roads, "hanover")
    assert 600 < np.ptp(network.node_xy[:, 0]) / 15 < 720
    np.testing.assert_allclose(network.edge_speed_mps, 50 / 3.6)


def test_samples_are_a_function_of_seed_and_number(roads: Path, tmp_path: Path) -> None:
    def samples(folder: Path, first: int) -> list[dict[str, np.ndarray]]:
        stream = SampleStream(roads, ("hanover",), folder, 3, 1, first, 6)
        return list(stream)

    whole, rest = samples(tmp_path / "a", 0), samples(tmp_path / "b", 4)
    for one, again in zip(whole[4:], rest):
        for name in (*INPUTS, "truth"):
            np.testing.assert_array_equal(one[name], again[name])


def test_batches_come_in_order_from_any_number_of_workers(roads: Path, tmp_path: Path) -> None:
    def truths(workers: int) -> list[torch.Tensor]:
        stream = SampleStream(roads, ("hanover",), tmp_path, 3, 1, 0, 8, pictures=False, block=2)
        return [batch["truth"] for batch in DataLoader(stream, 2, num_workers=workers)]

    for alone, shared in zip(truths(0), truths(2)):
        torch.testing.assert_close(alone, shared, equal_nan=True)


def _train(roads: Path, folder: Path, stage: str, samples: int, minutes: float = 1.0) -> int:
    plan = embedded.Plan(roads, folder, stage, samples, 1, minutes, workers=0)
    embedded.Training(plan).run()
    return int(torch.load(folder / f"{stage}.pt", weights_only=True)["seen"])


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stages of two samples a step, and a validation on two samples after each second step."""
    for name in embedded.STAGES:
        stage = embedded.Stage(name, name == "whole", 2, 1e-3, 4)
        monkeypatch.setitem(embedded.STAGES, name, stage)
    monkeypatch.setattr(embedded, "_VALIDATION_SAMPLES", 2)
    monkeypatch.setattr(embedded, "_VALIDATION_WORLDS", 1)


@pytest.mark.usefixtures("quick")
def test_both_stages_train_and_go_on_where_they_stopped(roads: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _train(roads, tmp_path, "whole", 4)
    assert _train(roads, tmp_path, "stays", 8, minutes=0.0) == 2
    assert _train(roads, tmp_path, "stays", 8) == 8
    assert _train(roads, tmp_path, "whole", 4) == 4


@pytest.mark.usefixtures("quick")
def test_a_training_in_pieces_is_the_same_training(roads: Path, tmp_path: Path) -> None:
    _train(roads, tmp_path / "whole", "stays", 8)
    while _train(roads, tmp_path / "pieces", "stays", 8, minutes=0.0) < 8:
        pass
    once, again = (embedded.averaged(tmp_path / kind / "stays.pt") for kind in ("whole", "pieces"))
    for name, weight in once.items():
        torch.testing.assert_close(weight, again[name])
