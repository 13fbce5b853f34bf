"""The flow as training and inference see it: the same noise levels, times and prompt."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import WanTransformer3DModel

from sig2gps_qgis.models.training.vae import VaeSettings, begin_plainly, train
from sig2gps_qgis.models.training.video import flow, latents
from sig2gps_qgis.models.training.video.latents import decode_latents, latent_videos
from sig2gps_qgis.models.training.video.prompt_attention import Prompt, attend_once
from sig2gps_qgis.models.training.video.settings import (
    SettingsError,
    read_settings,
    settings_of_command,
)
from sig2gps_qgis.models.training.video.trainable import load_trainable
from sig2gps_qgis.models.video import prompt_embeddings, tiny
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import load
from sig2gps_qgis.models.video.schedule import scheduler_from
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import TrainingSet
from sig2gps_qgis.training_split import TRAIN
from sig2gps_qgis.video_checkpoint import PROMPT


def test_a_prompt_taken_once_gives_the_same_answer(checkpoint: Path) -> None:
    embeddings = prompt_embeddings.read(checkpoint, PROMPT, tiny.WIDTH)
    transformer = WanTransformer3DModel.from_pretrained(checkpoint / "transformer")
    latents, times = torch.randn(3, tiny.CHANNELS, 2, 4, 4), torch.rand(3, 8) * 1000
    plain = transformer(latents, times, embeddings.expand(3, -1, -1), return_dict=False)[0]
    prompt = Prompt.of(embeddings)
    assert prompt.tokens.shape[1] + prompt.padding - 1 == embeddings.shape[1]
    attend_once(transformer, prompt)
    once = transformer(latents, times, prompt.tokens, return_dict=False)[0]
    torch.testing.assert_close(once, plain, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("steps", [1, 4])
def test_training_goes_through_the_noise_levels_of_inference(steps: int) -> None:
    schedule = scheduler_from({})
    schedule.set_timesteps(steps)
    assert flow.levels_of(steps, {}) == pytest.approx(schedule.sigmas.tolist(), abs=1e-3)


def test_one_step_draws_what_the_engine_draws(checkpoint: Path, data: TrainingSet) -> None:
    trainable = load_trainable(checkpoint, 0, "no", torch.device("cpu"), False)
    videos = latent_videos(data, TRAIN, trainable.vae, 1)
    frames = videos.truth_px.shape[1]
    loaded = load(open_checkpoint(checkpoint))
    drawn = generate(loaded, np.asarray(videos.image[:1]), [7], frames=frames, steps=1)
    first = videos.batch(np.array([0]))[:, :, :1]
    shape = (tiny.CHANNELS, 2, *first.shape[3:])
    noise = torch.randn(shape, generator=torch.Generator().manual_seed(7))[None, :, 1:]
    with torch.inference_mode():
        latents = flow.generate_latents(
            trainable.transformer.eval(), noise, first, [1.0, 0.0], trainable.prompt.tokens
        )
        own = decode_latents(trainable.vae, torch.cat([first, latents], dim=2))
    # latents are kept in half precision
    assert np.abs(own.astype(int) - drawn).max() <= 3


def test_a_share_of_the_samples_is_pure_noise() -> None:
    levels = flow.draw_levels(torch.rand(20_000, 2), 0.35, 1.0)
    assert float((levels == 1).float().mean()) == pytest.approx(0.35, abs=0.02)
    assert float(levels[levels < 1].mean()) == pytest.approx(0.5, abs=0.02)
    shifted = flow.draw_levels(torch.rand(20_000, 2), 0.0, 5.0)
    assert float(shifted.mean()) > 0.7


def test_latents_are_computed_once_and_go_on_where_they_were(
    checkpoint: Path, data: TrainingSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    vae = load_trainable(checkpoint, 0, "no", torch.device("cpu"), False).vae
    whole = np.array(latent_videos(data, TRAIN, vae).latents)
    (folder,) = (data.folder / "latents").glob(f"*-{TRAIN}-{len(whole)}")
    shard, rows = list(data.rows(TRAIN).items())[-1]
    (folder / f"{Path(shard).stem}.done").unlink()  # killed, while it filled these
    stored = np.load(folder / "latents.npy", mmap_mode="r+")
    stored[rows] = 0
    stored.flush()
    np.testing.assert_array_equal(latent_videos(data, TRAIN, vae).latents, whole)
    monkeypatch.setattr(type(vae), "encode", None)
    np.testing.assert_array_equal(latent_videos(data, TRAIN, vae).latents, whole)


def test_trainings_that_begin_together_share_the_computation(
    checkpoint: Path, data: TrainingSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    vae = load_trainable(checkpoint, 0, "no", torch.device("cpu"), False).vae
    encoded: list[int] = []

    def slowly(pairs: Sequence[TrainingPair], *arguments: object) -> dict[str, np.ndarray]:
        encoded.append(len(pairs))
        time.sleep(0.2)
        return arrays(pairs, *arguments)

    arrays, count = latents._arrays, data.manifest["pairs"][TRAIN] - 1
    monkeypatch.setattr(latents, "_arrays", slowly)
    with ThreadPoolExecutor(3) as trainings:
        found = list(trainings.map(lambda _: latent_videos(data, TRAIN, vae, count), range(3)))
    assert sum(encoded) == count
    for other in found[1:]:
        np.testing.assert_array_equal(other.latents, found[0].latents)


def test_a_vae_is_trained_and_says_how_its_latents_are_spread(
    data: TrainingSet, tmp_path: Path
) -> None:
    tiny.build(tmp_path / "tiny", seed=1)
    settings = VaeSettings(
        tmp_path / "tiny", data.folder, tmp_path / "state", steps=3, side=32, frames=5, threads=1
    )
    train(settings)
    vae = load(open_checkpoint(tmp_path / "tiny")).pipeline.vae
    assert len(set(vae.config.latents_std)) == tiny.CHANNELS
    assert all(0 < spread < 10 for spread in vae.config.latents_std)
    assert "vae/round_trip_error_m" in (tmp_path / "state" / "curves.csv").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("checkpoint: a\ndata: b\nfolder: c\nstep: 4", "unknown step"),
        ("checkpoint: a\ndata: b", "lacks folder"),
        ("checkpoint: a\ndata: b\nfolder: c\nsteps: many", "steps is 'many'"),
        ("- 4", "name: value"),
    ],
)
def test_settings_that_cannot_be_used_are_named(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "vae.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=message):
        read_settings(file, VaeSettings)


def test_settings_are_read_and_paths_are_relative_to_their_file(tmp_path: Path) -> None:
    file = tmp_path / "vae.yaml"
    file.write_text("checkpoint: a\ndata: b\nfolder: c\nlearning_rate: 1e-4", encoding="utf-8")
    settings = read_settings(file, VaeSettings)
    assert settings.checkpoint == tmp_path / "a"
    assert settings.learning_rate == 1e-4


def test_a_command_line_changes_what_a_file_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "settings" / "vae.yaml"
    file.parent.mkdir()
    file.write_text("steps: 5\nbatch: 3\n", encoding="utf-8")
    stated = ["checkpoint=a", "data=b", "folder=c", "steps=7"]
    settings = settings_of_command(None, VaeSettings, [str(file), *stated])
    assert (settings.checkpoint, settings.steps, settings.batch) == (tmp_path / "a", 7, 3)
    with pytest.raises(SystemExit):
        settings_of_command(None, VaeSettings, [str(file)])


def test_a_new_vae_begins_with_latents_that_differ() -> None:
    """Of a piece of noise, no one direction of the latents holds most of what they hold."""
    torch.manual_seed(1)
    vae = tiny.tiny_vae()
    pictures = torch.randn(8, 3, 1, 64, 64, generator=torch.Generator().manual_seed(2))

    def held_by_one() -> float:
        with torch.inference_mode():
            latents = vae.encode(pictures).latent_dist.mode()
        spread = torch.linalg.eigvalsh(torch.cov(latents.transpose(0, 1).flatten(1)))
        return float(spread[-1] / spread.sum())

    at_random = held_by_one()
    begin_plainly(vae, -0.7)
    assert held_by_one() < min(0.3, at_random / 1.5)
