"""Supervised fine-tuning: resumed, repeated, shared among processes, as LoRA, from a teacher."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from sig2gps_qgis.models.training.sft import Sft, SftSettings
from sig2gps_qgis.models.training.video.curves import read_curves
from sig2gps_qgis.models.training.video.resumable import Resumable
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import load
from sig2gps_qgis.training_set import TrainingSet
from tests.models.training.launch import launch_two, write_settings
from tests.models.training.small_set import FRAMES, PIXELS

_MODULE = "sig2gps_qgis.models.training.sft"
WEIGHTS = "transformer/diffusion_pytorch_model.safetensors"


@pytest.fixture
def settings(checkpoint: Path, data: TrainingSet, tmp_path: Path) -> SftSettings:
    return SftSettings(
        checkpoint=checkpoint,
        data=data.folder,
        folder=tmp_path / "state",
        output=tmp_path / "trained",
        steps=6,
        batch=4,
        warm_up=2,
        validate_every=0,
        threads=1,
    )


class Killed(Exception):  # noqa: N818
    """In the middle of a training."""


def _weights(output: Path) -> dict[str, torch.Tensor]:
    return load_file(output / WEIGHTS)


def _assert_same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> None:
    assert one.keys() == other.keys()
    for name, weights in one.items():
        assert torch.equal(weights, other[name]), name


def _losses(folder: Path) -> np.ndarray:
    rows = read_curves(folder / "curves.csv")
    return np.array([float(value) for _, name, value in rows if name == "sft/loss"])


def test_what_is_trained_can_be_served_and_has_learned(settings: SftSettings) -> None:
    settings = replace(settings, steps=40, learning_rate=3e-3)
    Sft(settings).run()
    losses = _losses(settings.folder)
    assert losses[-1] < 0.98 * losses[0]
    assert (settings.folder / "curves.png").stat().st_size > 1000
    assert list((settings.folder / "tensorboard").glob("events*"))
    loaded = load(open_checkpoint(settings.output))
    assert loaded.opened.facts.pixels == PIXELS
    images = np.zeros((1, PIXELS, PIXELS, 3), np.uint8)
    assert generate(loaded, images, [1], frames=FRAMES, steps=1).shape[1] == FRAMES


def test_killed_at_five_random_steps_it_ends_with_the_same_weights(
    settings: SftSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(settings, steps=20, matrix_rate=0.01)
    Sft(settings).run()
    killed = replace(settings, folder=tmp_path / "killed", output=tmp_path / "killed-trained")
    ends = sorted(np.random.default_rng(3).choice(np.arange(1, 20), 5, replace=False).tolist())
    plain = Resumable.after_step

    def die_sometimes(self: Resumable) -> None:
        plain(self)
        if self.step % 3 == 0:
            self.save()
        if ends and self.step == ends[0]:
            ends.pop(0)
            raise Killed

    monkeypatch.setattr(Resumable, "after_step", die_sometimes)
    for _ in range(5):
        with pytest.raises(Killed):
            Sft(killed).run()
    Sft(killed).run()
    _assert_same(_weights(settings.output), _weights(killed.output))
    np.testing.assert_array_equal(_losses(settings.folder), _losses(killed.folder))


def test_a_process_that_was_killed_goes_on(settings: SftSettings, tmp_path: Path) -> None:
    settings = replace(settings, steps=20, save_every_s=0.0)
    file = write_settings(settings, tmp_path / "sft.yaml")
    state = settings.folder / "sft.pt"
    process = subprocess.Popen([sys.executable, "-m", _MODULE, str(file)])
    while not state.exists() and process.poll() is None:
        time.sleep(0.02)
    process.kill()
    assert process.wait() != 0
    assert 0 < torch.load(state, weights_only=True)["step"] < 20
    Sft(settings).run()
    undisturbed = replace(settings, folder=tmp_path / "other", output=tmp_path / "undisturbed")
    Sft(undisturbed).run()
    _assert_same(_weights(settings.output), _weights(undisturbed.output))


def test_two_processes_have_the_loss_curve_of_one(settings: SftSettings, tmp_path: Path) -> None:
    settings = replace(settings, steps=25)
    Sft(settings).run()
    shared = replace(settings, folder=tmp_path / "shared", output=tmp_path / "shared-trained")
    file = write_settings(shared, tmp_path / "sft.yaml")
    launch_two(_MODULE, file)
    np.testing.assert_allclose(_losses(shared.folder), _losses(settings.folder), rtol=1e-4)
    one, two = _weights(settings.output), _weights(shared.output)
    for name, weights in one.items():
        torch.testing.assert_close(two[name], weights, rtol=1e-3, atol=1e-4)


def test_pieces_of_a_batch_add_up_to_it(settings: SftSettings, tmp_path: Path) -> None:
    Sft(settings).run()
    pieces = replace(
        settings,
        micro_batch=1,
        gradient_checkpointing=True,
        folder=tmp_path / "pieces",
        output=tmp_path / "pieces-trained",
    )
    Sft(pieces).run()
    np.testing.assert_allclose(_losses(pieces.folder), _losses(settings.folder), rtol=1e-5)


@pytest.mark.parametrize("precision", ["no", "bf16"])
def test_adapters_are_trained_alone_and_served_on_their_base(
    settings: SftSettings, checkpoint: Path, precision: str
) -> None:
    settings = replace(settings, lora_rank=4, mixed_precision=precision)
    Sft(settings).run()
    assert sorted(file.name for file in settings.output.iterdir()) == [
        "lora.safetensors",
        "prompt_embeds.safetensors",
        "sig2gps.json",
    ]
    opened = open_checkpoint(settings.output)
    assert opened.base == checkpoint
    loaded = load(opened)
    images = np.random.default_rng(1).integers(0, 255, (1, PIXELS, PIXELS, 3), np.uint8)
    trained = generate(loaded, images, [1], frames=FRAMES, steps=1)
    loaded.weigh_adapters(0.0)
    assert (generate(loaded, images, [1], frames=FRAMES, steps=1) != trained).any()


def test_parameters_with_certain_names_are_trained_alone(
    settings: SftSettings, checkpoint: Path
) -> None:
    settings = replace(settings, only=("proj_out.", "scale_shift_table"))
    Sft(settings).run()
    before, after = _weights(checkpoint), _weights(settings.output)
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    # not those of the blocks, blocks.0.scale_shift_table and so on
    assert changed == {"proj_out.weight", "proj_out.bias", "scale_shift_table"}
    with pytest.raises(ValueError, match="no parameter of the transformer is named nothing"):
        Sft(replace(settings, only=("nothing",)))


def test_a_teacher_is_learned_from(settings: SftSettings, checkpoint: Path) -> None:
    settings = replace(settings, teacher=checkpoint, teacher_steps=2, steps=50, batch=2)
    Sft(settings).run()
    losses = _losses(settings.folder)
    assert losses[-1] < losses[0]


def test_a_training_with_other_settings_is_not_taken_up(settings: SftSettings) -> None:
    Sft(settings).run()
    with pytest.raises(ValueError, match="other settings"):
        Sft(replace(settings, learning_rate=0.5))


def test_the_validation_tells_errors_in_metres(settings: SftSettings) -> None:
    Sft(replace(settings, validate_every=6, validation=2)).run()
    rows = {name: float(value) for _, name, value in read_curves(settings.folder / "curves.csv")}
    assert 0 < rows["validation/error_m"] < 10_000
    assert {"validation/continuity", "validation/direction"} <= rows.keys()
