"""Traj-GDPO: reinforcement learning of a video checkpoint with rewards for the decoded path.

``python -m sig2gps_qgis.models.training.gdpo CONFIG.yaml``, or with ``accelerate launch -m``. After
arXiv 2603.26610 (Traj-GDPO), with the steps of Flow-GRPO (arXiv 2505.05470), the window of MixGRPO
(arXiv 2507.21802) and the normalisation of GDPO (arXiv 2601.05242).
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from sig2gps_qgis.models.training.video.advantages import advantages, clipped_loss
from sig2gps_qgis.models.training.video.curves import Curves
from sig2gps_qgis.models.training.video.flow import levels_of
from sig2gps_qgis.models.training.video.path_scores import REWARDS, SCALE_M, PathScore
from sig2gps_qgis.models.training.video.policy import Decision, mean_of, roll_out
from sig2gps_qgis.models.training.video.resumable import generator_of, learning_rate
from sig2gps_qgis.models.training.video.rollouts import draw_and_score, figures
from sig2gps_qgis.models.training.video.run import Run, RunSettings
from sig2gps_qgis.models.training.video.sde import chance_window
from sig2gps_qgis.models.training.video.settings import settings_of_command
from sig2gps_qgis.training_split import VALIDATION

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class GdpoSettings(RunSettings):
    """What a checkpoint is trained with, after supervised fine-tuning.

    Attributes:
        iterations: of drawing and learning.
        conditions, group: videos are drawn for so many conditions, so many of each, an iteration.
        steps: of a drawing.
        shift: of its noise levels, as a schedule's; 0: the checkpoint's own. Below 1 the last steps
            have little noise left to take away, so that what chance did before stays in the video.
        window, window_every: how many of them are random, and iterations until that moves on.
        noise: how random, a in Flow-GRPO.
        updates: of the weights in an iteration.
        learning_rate: at first; falls to 0 by half a cosine.
        clip: of the ratio.
        divergence_weight: of the divergence from the checkpoint to begin with; 0: not computed.
        distance_weight, direction_weight, continuity_weight: of the rewards.
        scale_m: mean error at which the reward for distance is 1/e.
        micro_batch: videos that a process computes at a time.
        validate_every: iterations between two validations on ``validation`` unseen trajectories.
    """

    iterations: int = 100
    conditions: int = 8
    group: int = 8
    steps: int = 4
    shift: float = 0.0
    window: int = 2
    window_every: int = 10
    noise: float = 0.7
    updates: int = 2
    learning_rate: float = 1e-4
    clip: float = 1e-4
    divergence_weight: float = 0.0
    distance_weight: float = 1.0
    direction_weight: float = 1.0
    continuity_weight: float = 1.0
    scale_m: float = SCALE_M
    micro_batch: int = 16
    validate_every: int = 20
    validation: int = 32


@dataclass(frozen=True)
class Drawn:
    """What one iteration has drawn, in this process.

    Attributes:
        first: (B, C, 1, h, w) latents of frame 0.
        decisions: each of the whole batch.
        scores: (B).
        advantage: (B,), NaN where nothing is to be learned.
    """

    first: Tensor
    decisions: list[Decision]
    scores: list[PathScore]
    advantage: Tensor


class Gdpo:
    """One run, from the last saved state on.

    Raises:
        ValueError: settings, checkpoint and training set do not fit together.
    """

    def __init__(self, settings: GdpoSettings) -> None:
        if not 1 <= settings.window < settings.steps:
            raise ValueError("'window' must be at least 1 and less than 'steps'")
        self._settings = settings
        self._run = Run(
            settings,
            ("conditions", settings.conditions),
            settings.learning_rate,
            weight_decay=0.0,
        )
        self._trainable = self._run.trainable
        self._tokens = self._trainable.prompt.tokens
        scheduler = self._trainable.scheduler
        self._own_levels = levels_of(settings.steps, scheduler)
        self._levels = levels_of(
            settings.steps,
            {**scheduler, "flow_shift": settings.shift} if settings.shift else scheduler,
        )
        self._unseen = self._run.encoded(VALIDATION, settings.validation)
        self._reference = None
        if settings.divergence_weight:
            self._reference = copy.deepcopy(self._trainable.transformer).requires_grad_(False)
        self._state = self._run.resumable("gdpo", {})

    def run(self) -> None:
        """Train to the end, and write the checkpoint."""
        settings, state = self._settings, self._state
        curves = self._run.curves(state)
        if curves is not None and state.step == 0:
            self._validate(curves, 0)
        while state.step < settings.iterations:
            found = self._iterate(state.step)
            number = state.step + 1
            if curves is not None:
                curves.add(number, found)
                _LOG.info("iteration %d: %s", number, found)
                if number % settings.validate_every == 0 or number == settings.iterations:
                    self._validate(curves, number)
            state.after_step()
        state.save()
        facts = replace(self._run.data.checkpoint, name=settings.output.name, steps=settings.steps)
        weights = {name: own.detach() for name, own in self._trainable.parameters.items()}
        self._run.end(curves, facts, weights)

    def draw(self, iteration: int) -> tuple[Drawn, dict[str, float]]:
        """Draw the groups of an iteration, and score them; with the figures of all processes."""
        settings, accelerator = self._settings, self._run.accelerator
        numbers = iteration * settings.conditions + np.arange(settings.conditions)
        own = numbers[accelerator.process_index :: accelerator.num_processes]
        rows = np.repeat(self._rows(own), settings.group)
        clean = self._run.videos.batch(rows).to(accelerator.device)
        first, shape = clean[:, :, :1], clean[0, :, 1:].shape
        # all of a group begin with the same noise, as in DanceGRPO: what tells them apart is chance
        noise = torch.stack(
            [torch.randn(shape, generator=generator_of(settings.seed, 3, int(n))) for n in own]
        )
        noise = noise.repeat_interleave(settings.group, dim=0).to(accelerator.device)
        window = chance_window(iteration, settings.steps, settings.window, settings.window_every)
        pieces = []
        for begin in range(0, len(rows), settings.micro_batch):
            part = slice(begin, begin + settings.micro_batch)
            chances = [
                generator_of(
                    settings.seed, 4, int(own[place // settings.group]), place % settings.group
                )
                for place in range(len(rows))[part]
            ]
            with accelerator.autocast():
                pieces.append(
                    roll_out(
                        self._run.model,
                        noise[part],
                        first[part],
                        self._levels,
                        window,
                        settings.noise,
                        self._tokens,
                        chances,
                    )
                )
        generated = torch.cat([latents for latents, _ in pieces])
        decisions = [_joined(parts) for parts in zip(*(taken for _, taken in pieces))]
        scores = self._run.judge(self._run.videos, settings.scale_m).scores(generated, rows)
        mine = torch.tensor([score.rewards for score in scores], device=accelerator.device)
        rewards = accelerator.gather(mine.view(-1, settings.group, len(REWARDS)))
        error = torch.tensor([float(score.error_m.mean()) for score in scores])
        error = error.to(accelerator.device)
        weighed = np.array(
            [settings.distance_weight, settings.direction_weight, settings.continuity_weight]
        )
        advantage = advantages(rewards.double().cpu().numpy(), weighed)
        begin = accelerator.process_index * len(own)
        taken = torch.from_numpy(advantage[begin : begin + len(own)]).float().flatten()
        told = {
            "drawn/dropped": float(np.isnan(advantage[:, 0]).mean()),
            "drawn/total": float((rewards.cpu().numpy() * weighed).sum(axis=-1).mean()),
            "drawn/error_m": float(accelerator.gather(error).mean()),
        }
        for number, name in enumerate(REWARDS):
            told[f"drawn/{name}"] = float(rewards[..., number].mean())
        return Drawn(first, decisions, scores, taken.to(accelerator.device)), told

    def learn(self, drawn: Drawn) -> dict[str, float]:
        """One update of the weights; the figures of the ratios before it."""
        settings, accelerator = self._settings, self._run.accelerator
        count, decisions = len(drawn.advantage), len(drawn.decisions)
        ratios, divergences = [], []
        self._run.optimizer.zero_grad()
        parts = [
            (slice(begin, begin + settings.micro_batch), decision)
            for begin in range(0, count, settings.micro_batch)
            for decision in drawn.decisions
        ]
        for number, (part, decision) in enumerate(parts):
            advantage = drawn.advantage[part]
            with accelerator.no_sync(self._run.model) if number < len(parts) - 1 else nullcontext():
                with accelerator.autocast():
                    mean = mean_of(self._run.model, decision, part, drawn.first, self._tokens)
                now = decision.step.log_probability(decision.after[part], mean)
                ratio = torch.exp(now - decision.log_probability[part])
                gain = clipped_loss(ratio, advantage.nan_to_num(), settings.clip)
                loss = torch.where(advantage.isnan(), 0.0, gain).sum()
                if self._reference is not None:
                    with torch.no_grad():
                        there = mean_of(self._reference, decision, part, drawn.first, self._tokens)
                    divergence = decision.step.divergence(mean, there)
                    loss = loss + settings.divergence_weight * divergence.sum()
                    divergences.append(divergence.detach())
                accelerator.backward(loss / (count * decisions))
            ratios.append(ratio.detach())
        self._run.update()
        all_ratios = torch.cat(ratios)
        clipped = ((all_ratios - 1).abs() > settings.clip).float().mean()
        told = {
            "ratio/furthest_from_1": float((all_ratios - 1).abs().max()),
            "ratio/clipped": float(clipped),
        }
        if divergences:
            told["divergence"] = float(torch.cat(divergences).mean())
        return told

    def _iterate(self, iteration: int) -> dict[str, float]:
        self._run.optimizer.set_share(learning_rate(iteration, self._settings.iterations, 0))
        drawn, told = self.draw(iteration)
        for _ in range(self._settings.updates):
            told.update(self.learn(drawn))
        return told

    def _validate(self, curves: Curves, number: int) -> None:
        """Figures of unseen trajectories, drawn without chance, as the checkpoint is used."""
        scores = draw_and_score(
            self._trainable.transformer,
            self._run.judge(self._unseen, self._settings.scale_m),
            range(len(self._unseen)),
            self._own_levels,
            self._tokens,
            0,
        )
        found = {f"validation/{name}": value for name, value in figures(scores).items()}
        curves.add(number, found)
        _LOG.info("after iteration %d: %s", number, found)

    def _rows(self, numbers: np.ndarray) -> np.ndarray:
        rngs = (np.random.default_rng([self._settings.seed, 5, number]) for number in numbers)
        return np.array([rng.integers(len(self._run.videos)) for rng in rngs])


def _joined(parts: Sequence[Decision]) -> Decision:
    """The same decision of several pieces of a batch."""
    return Decision(
        parts[0].step,
        torch.cat([part.before for part in parts]),
        torch.cat([part.after for part in parts]),
        torch.cat([part.log_probability for part in parts]),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Train as the command line says."""
    Gdpo(settings_of_command(__doc__, GdpoSettings, arguments)).run()


if __name__ == "__main__":
    main()
