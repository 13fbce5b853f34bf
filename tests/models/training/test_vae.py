"""Training of a small VAE: it learns to hold pictures, and goes on where it was stopped."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKLWan

from sig2gps_qgis.models.training import vae as training
from sig2gps_qgis.models.training.vae import (
    VaeSettings,
    reconstruction_loss,
    stillness_loss,
    train,
)
from sig2gps_qgis.models.training.video.clips import clips, draw_pairs
from sig2gps_qgis.models.training.video.curves import read_curves
from sig2gps_qgis.models.training.video.resumable import Resumable
from sig2gps_qgis.training_set import TrainingSet
from sig2gps_qgis.training_split import TRAIN
from tests.models.training.small_set import FRAMES, PIXELS


class Killed(Exception):  # noqa: N818 - not an error, but an end
    """As a process is killed in the middle of a training."""


@pytest.fixture
def settings(checkpoint: Path, data: TrainingSet, tmp_path: Path) -> VaeSettings:
    own = tmp_path / "checkpoint"
    shutil.copytree(checkpoint, own)
    return VaeSettings(
        checkpoint=own,
        data=data.folder,
        folder=tmp_path / "state",
        steps=50,
        batch=2,
        side=32,
        frames=1,
        threads=1,
    )


def _weights(checkpoint: Path) -> dict[str, torch.Tensor]:
    return AutoencoderKLWan.from_pretrained(checkpoint / "vae").state_dict()


def test_clips_begin_with_the_image_and_go_on_as_the_video(data: TrainingSet) -> None:
    style = data.checkpoint.style
    pairs = draw_pairs(data.pairs(TRAIN), style)
    cut = clips(pairs, 32, FRAMES, 8, np.random.default_rng(1))
    assert cut.shape == (8, 3, FRAMES, 32, 32)
    assert -1 <= float(cut.min()) < float(cut.max()) <= 1
    whole = clips(pairs[:1], PIXELS, FRAMES, 1, np.random.default_rng(1))[0]
    pixels = torch.from_numpy(pairs[0].video).permute(3, 0, 1, 2) / 127.5 - 1
    torch.testing.assert_close(whole, pixels.float())


def test_blue_counts_more_than_grey() -> None:
    shown = torch.full((1, 3, 1, 4, 4), -1.0)
    grey, blue = shown + 0.5, shown.clone()
    blue[:, 2] += 0.5
    assert reconstruction_loss(blue, shown, 0.4) > reconstruction_loss(grey, shown, 0.4)


def test_only_what_moves_may_change_its_latents() -> None:
    shown = torch.zeros(1, 3, 5, 32, 32)
    latents = torch.randn(1, 4, 1, 2, 2).repeat(1, 1, 2, 1, 1)
    assert float(stillness_loss(latents, shown)) == 0.0
    latents[:, :, 1, 0, 1] += 1.0
    assert float(stillness_loss(latents, shown)) > 0.1
    shown[:, 2, 4, 3, 20] = 1.0
    assert float(stillness_loss(latents, shown)) == 0.0
    assert float(stillness_loss(latents[:, :, :1], shown[:, :, :1])) == 0.0


def test_it_learns_and_says_how_its_latents_are_spread(settings: VaeSettings) -> None:
    train(replace(settings, steps=150))
    rows = read_curves(settings.folder / "curves.csv")
    losses = [float(value) for _, name, value in rows if name == "vae/loss"]
    assert losses[-1] < 0.9 * losses[0]
    assert any(name == "vae/round_trip_error_m" for _, name, _ in rows)
    trained = AutoencoderKLWan.from_pretrained(settings.checkpoint / "vae")
    assert len(set(trained.config.latents_std)) == trained.config.z_dim


def test_killed_it_ends_with_the_same_weights(
    settings: VaeSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(settings, steps=4)
    killed = replace(settings, checkpoint=tmp_path / "killed", folder=tmp_path / "killed-state")
    shutil.copytree(settings.checkpoint, killed.checkpoint)
    train(settings)
    plain = Resumable.after_step

    def die_once(self: Resumable) -> None:
        plain(self)
        if self.step == 2:
            self.save()
            raise Killed

    with monkeypatch.context() as dying:
        dying.setattr(Resumable, "after_step", die_once)
        with pytest.raises(Killed):
            train(killed)
    train(killed)
    for name, weights in _weights(settings.checkpoint).items():
        torch.testing.assert_close(
            _weights(killed.checkpoint)[name], weights, rtol=0, atol=0, msg=name
        )


def test_a_trained_vae_is_not_begun_anew(
    settings: VaeSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("begun anew")

    monkeypatch.setattr(training, "begin_plainly", refuse)
    train(replace(settings, steps=1, is_new=False))
