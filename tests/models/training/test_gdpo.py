"""Traj-GDPO: its step, its normalisation, its ratio, and that it learns what is rewarded."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from sig2gps_qgis.models.training import gdpo
from sig2gps_qgis.models.training.gdpo import Gdpo, GdpoSettings
from sig2gps_qgis.models.training.video.advantages import LARGEST, advantages, clipped_loss
from sig2gps_qgis.models.training.video.curves import read_curves
from sig2gps_qgis.models.training.video.path_scores import PathScore
from sig2gps_qgis.models.training.video.resumable import Resumable
from sig2gps_qgis.models.training.video.rollouts import Judge
from sig2gps_qgis.models.training.video.sde import ChanceStep, chance_window
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.loading import load
from sig2gps_qgis.training_set import TrainingSet
from tests.models.training.launch import launch_two, write_settings


@pytest.fixture
def settings(checkpoint: Path, data: TrainingSet, tmp_path: Path) -> GdpoSettings:
    return GdpoSettings(
        checkpoint=checkpoint,
        data=data.folder,
        folder=tmp_path / "state",
        output=tmp_path / "trained",
        iterations=2,
        conditions=2,
        group=3,
        steps=3,
        window=1,
        window_every=1,
        micro_batch=4,
        validation=1,
        threads=1,
    )


@pytest.fixture
def rewarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rewards without decoding: the higher, the greater the mean of the latents."""

    def scores(_: Judge, generated: torch.Tensor, rows: object) -> list[PathScore]:
        means = generated.flatten(1).mean(dim=1).tolist()
        return [PathScore(np.zeros(5), 1.0, mean, 0.0, 1.0) for mean in means]

    monkeypatch.setattr(Judge, "scores", scores)


def test_a_step_without_chance_is_the_flows() -> None:
    step = ChanceStep(level=0.75, after=0.5, noise=1e-9, first=0.75)
    latents, velocity = torch.randn(2, 3), torch.randn(2, 3)
    torch.testing.assert_close(step.mean(latents, velocity), latents - 0.25 * velocity)


def test_chance_leaves_the_distribution_at_each_noise_level_as_it_is() -> None:
    """Data with a mean and a spread, whose true velocity is known at all noise levels."""
    mean, spread = 2.0, 0.5
    levels = np.linspace(0.9, 0.1, 401)
    random = torch.Generator().manual_seed(1)
    start = levels[0]
    width = math.hypot((1 - start) * spread, start)
    x = (1 - start) * mean + width * torch.randn(20_000, 1, generator=random)
    for level, after in zip(levels, levels[1:]):
        variance = ((1 - level) * spread) ** 2 + level**2
        away = (x - (1 - level) * mean) / variance
        velocity = level * away - mean - (1 - level) * spread**2 * away
        step = ChanceStep(level, after, 0.7, levels[0])
        x = step.mean(x, velocity) + step.spread * torch.randn(x.shape, generator=random)
    end = levels[-1]
    assert float(x.mean()) == pytest.approx((1 - end) * mean, abs=0.02)
    assert float(x.std()) == pytest.approx(math.hypot((1 - end) * spread, end), rel=0.03)


def test_the_spread_is_that_of_flow_grpo() -> None:
    step = ChanceStep(level=0.5, after=0.25, noise=0.7, first=0.75)
    assert step.spread == pytest.approx(0.7 * math.sqrt(0.5 / 0.5) * math.sqrt(0.25))
    first = ChanceStep(level=1.0, after=0.75, noise=0.7, first=0.75)
    assert first.spread == pytest.approx(0.7 * math.sqrt(1 / 0.25) * math.sqrt(0.25))


def test_log_probabilities_are_those_of_a_normal_distribution() -> None:
    step = ChanceStep(level=0.5, after=0.25, noise=0.7, first=0.75)
    mean, reached = torch.randn(3, 2, 4), torch.randn(3, 2, 4)
    expected = torch.distributions.Normal(mean, step.spread).log_prob(reached).mean(dim=(1, 2))
    torch.testing.assert_close(step.log_probability(reached, mean), expected)
    assert step.log_probability(reached.bfloat16(), mean).dtype == torch.float32


def test_the_window_slides_over_all_steps_but_the_last() -> None:
    places = [tuple(chance_window(iteration, 5, 2, 3)) for iteration in range(12)]
    assert places == [(0, 1)] * 3 + [(1, 2)] * 3 + [(2, 3)] * 3 + [(0, 1)] * 3


def test_each_reward_counts_alike_whatever_its_spread() -> None:
    rewards = np.array([[[1.0, 0.0], [0.0, 0.02]], [[0.5, 1.0], [0.7, 1.0]]])
    found = advantages(rewards, np.ones(2))
    # in the first group each of two videos is better in one of the rewards
    assert abs(found[0, 0] - found[0, 1]) < 0.05
    assert found[1, 1] > found[1, 0]
    assert found.mean() == pytest.approx(0.0, abs=1e-9)
    doubled = advantages(rewards, np.array([2.0, 1.0]))
    assert doubled[0, 0] > doubled[0, 1]


def test_groups_without_spread_teach_nothing() -> None:
    rewards = np.random.default_rng(1).uniform(size=(3, 4, 2))
    rewards[1] = 0.4
    found = advantages(rewards, np.ones(2))
    assert np.isnan(found[1]).all()
    np.testing.assert_array_equal(found[[0, 2]], advantages(rewards[[0, 2]], np.ones(2)))
    assert np.isnan(advantages(rewards[1:2], np.ones(2))).all()


def test_advantages_are_bounded() -> None:
    rewards = np.zeros((40, 40, 1))
    rewards[:, 0] = 1.0
    assert advantages(rewards, np.ones(1)).max() == LARGEST


def test_a_ratio_that_led_far_enough_teaches_no_more() -> None:
    ratio = torch.tensor([1.5, 0.5, 1.5, 0.5], requires_grad=True)
    clipped_loss(ratio, torch.tensor([1.0, -1.0, -1.0, 1.0]), 1e-4).sum().backward()
    assert ratio.grad.tolist() == [0.0, 0.0, 1.0, -1.0]


@pytest.mark.parametrize("precision", ["no", "bf16"])
def test_the_ratio_is_exactly_1_before_the_first_update(
    settings: GdpoSettings, rewarded: None, precision: str
) -> None:
    run = Gdpo(replace(settings, mixed_precision=precision, gradient_checkpointing=True))
    drawn, _ = run.draw(0)
    assert run.learn(drawn)["ratio/furthest_from_1"] == 0.0
    assert run.learn(drawn)["ratio/furthest_from_1"] > 0.0


def test_noise_levels_are_shifted_for_training_alone(
    settings: GdpoSettings, rewarded: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Gdpo(replace(settings, steps=2, shift=0.25, iterations=1, validate_every=1))
    drawn, _ = run.draw(0)
    step = drawn.decisions[0].step
    assert (step.level, step.after) == pytest.approx((1.0, 0.2), abs=1e-3)
    validated = []
    plain = gdpo.draw_and_score

    def spy(*arguments: object) -> list[PathScore]:
        validated.append(arguments[3])
        return plain(*arguments)

    monkeypatch.setattr(gdpo, "draw_and_score", spy)
    run.run()
    assert validated[0] == pytest.approx([1.0, 0.5, 0.0], abs=1e-3)


def test_the_learning_rate_falls(settings: GdpoSettings, rewarded: None) -> None:
    Gdpo(replace(settings, iterations=4, updates=1)).run()
    state = torch.load(settings.folder / "gdpo.pt", weights_only=True)
    last = state["parts"]["optimizer"]["0"]["param_groups"][0]["lr"]
    expected = settings.learning_rate * (1 + math.cos(0.75 * math.pi)) / 2
    assert last == pytest.approx(expected)


def test_it_learns_what_is_rewarded(settings: GdpoSettings, rewarded: None) -> None:
    settings = replace(
        settings, iterations=12, group=6, learning_rate=1e-3, validate_every=12, validation=2
    )
    Gdpo(settings).run()
    rows = read_curves(settings.folder / "curves.csv")
    before, after = (float(value) for _, name, value in rows if name == "validation/distance")
    assert after > before + 0.02
    assert open_checkpoint(settings.output).facts.steps == settings.steps


def test_killed_it_ends_with_the_same_weights(
    settings: GdpoSettings, rewarded: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(settings, divergence_weight=0.1)
    Gdpo(settings).run()
    killed = replace(settings, folder=tmp_path / "killed", output=tmp_path / "killed-trained")
    plain = Resumable.after_step

    def die(self: Resumable) -> None:
        plain(self)
        self.save()
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Resumable, "after_step", die)
        with pytest.raises(KeyboardInterrupt):
            Gdpo(killed).run()
    Gdpo(killed).run()
    one, other = (
        load(open_checkpoint(folder)).pipeline.transformer.state_dict()
        for folder in (settings.output, killed.output)
    )
    assert all(torch.equal(weights, other[name]) for name, weights in one.items())


def test_two_processes_have_the_rewards_of_one(settings: GdpoSettings, tmp_path: Path) -> None:
    settings = replace(settings, group=2, steps=2, validate_every=9)
    Gdpo(settings).run()
    shared = replace(settings, folder=tmp_path / "shared", output=tmp_path / "shared-trained")
    launch_two("sig2gps_qgis.models.training.gdpo", write_settings(shared, tmp_path / "gdpo.yaml"))
    one, two = (
        [
            float(value)
            for _, name, value in read_curves(run.folder / "curves.csv")
            if "drawn" in name
        ]
        for run in (settings, shared)
    )
    np.testing.assert_allclose(two, one, rtol=0.02, atol=1e-3)


def test_videos_are_drawn_decoded_and_scored(settings: GdpoSettings) -> None:
    Gdpo(replace(settings, iterations=1)).run()
    names = {name for _, name, _ in read_curves(settings.folder / "curves.csv")}
    assert {f"drawn/{name}" for name in gdpo.REWARDS} <= names
    assert {"validation/error_m", "validation/continuity", "validation/total"} <= names
    assert (settings.folder / "curves.png").exists()
