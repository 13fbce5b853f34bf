"""The measurement of speed: its table for the tiny checkpoint, and the true model's arithmetic."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from sig2gps_qgis.models.video import benchmark
from sig2gps_qgis.models.video.arithmetic import cost_of
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.loading import load
from sig2gps_qgis.models.video.memory import MemoryNeed
from sig2gps_qgis.models.video.true_size import true_checkpoint


def test_without_a_gpu_it_says_so_and_measures_the_tiny_checkpoint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(benchmark, "CPU", benchmark.Plan((64,), (1, 2), 128, torch.float32))
    monkeypatch.setattr(benchmark, "GPU", benchmark.Plan((64,), (1,), 128, torch.bfloat16))
    monkeypatch.setattr(benchmark, "FRAMES", 5)
    lines: list[str] = []
    benchmark.main(["--steps", "1", "2"], lines.append)
    assert lines[0].startswith("There is no GPU here: the tiny checkpoint on the CPU")
    assert lines[2] == benchmark.HEADER
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[3:-1]]
    assert [row[:3] for row in rows] == [
        ["64", "1", "1"],
        ["64", "1", "2"],
        ["64", "2", "1"],
        ["64", "2", "2"],
    ]
    assert "counted and not measured" in lines[-1]
    assert all(float(row[3]) > 0 and row[4] == "–" for row in rows)


def test_the_cost_of_the_true_model_is_that_of_its_parameters_and_tokens() -> None:
    """Each token passes through each weight of the blocks once: two operations a weight."""
    checkpoint = true_checkpoint("meta")
    cost = cost_of(checkpoint, 5, 64)
    tokens = 2 * 2 * 2
    blocks = sum(p.numel() for p in checkpoint.pipeline.transformer.blocks.parameters())
    # the prompt's 512 tokens pass through keys and values of each block alone
    width, layers = 3072, 30
    prompt = 2 * 512 * layers * 2 * width**2
    per_token = 2 * (blocks - layers * 2 * width**2)
    assert cost.step == pytest.approx(tokens * per_token + prompt, rel=0.05)
    assert cost.coding > 0


def test_the_need_for_memory_grows_with_what_is_asked_for(tiny_ti2v: Path) -> None:
    need = MemoryNeed.of(load(open_checkpoint(tiny_ti2v)).pipeline)
    assert need.weights == pytest.approx(4 * (1.782e6 + 1.575e6), rel=0.01)
    assert MemoryNeed.of_checkpoint(open_checkpoint(tiny_ti2v), 4) == need
    asked = [need.bytes_for(*what) for what in ((1, 21, 128), (8, 21, 128), (8, 21, 256))]
    assert asked == sorted(asked)
    true = MemoryNeed.of(true_checkpoint("meta").pipeline)
    assert true.weights == pytest.approx(2 * (4.9998e9 + 0.7047e9), rel=0.01)
