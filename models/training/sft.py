"""Supervised fine-tuning of a video checkpoint on a training set, by flow matching.

``python -m sig2gps_qgis.models.training.sft CONFIG.yaml``, or for several GPUs ``accelerate launch
-m sig2gps_qgis.models.training.sft CONFIG.yaml``. Killed, it goes on where it was, and ends with
the same weights.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from sig2gps_qgis.models.training.video import flow
from sig2gps_qgis.models.training.video.curves import RunningMean
from sig2gps_qgis.models.training.video.latents import latent_videos
from sig2gps_qgis.models.training.video.path_cells import path_cells
from sig2gps_qgis.models.training.video.path_scores import SCALE_M
from sig2gps_qgis.models.training.video.resumable import generator_of, learning_rate
from sig2gps_qgis.models.training.video.rollouts import baseline_m, draw_and_score, figures
from sig2gps_qgis.models.training.video.run import Run, RunSettings
from sig2gps_qgis.models.training.video.settings import settings_of_command
from sig2gps_qgis.models.training.video.trainable import Trainable, load_trainable
from sig2gps_qgis.models.training.video.trained_weights import Average
from sig2gps_qgis.training_split import VALIDATION

_LOG = logging.getLogger(__name__)
_LOG_EVERY = 25


@dataclass(frozen=True)
class SftSettings(RunSettings):
    """What a checkpoint is trained with.

    Attributes:
        steps, batch, learning_rate, warm_up: of the training; ``batch`` is of all processes
            together.
        micro_batch: samples that a process computes at a time; 0: all of its share.
        average: decay of the moving average of the weights, which becomes the checkpoint.
        one_step_share: of the samples that are pure noise: what one-step generation is.
        path_weight: of the latents on the path in the loss, where all others count 1.
        teacher: a trained checkpoint; if given, the model learns to draw in one step what the
            teacher draws from the same noise in ``teacher_steps``.
        validate_every: steps between two validations, 0: none; ``validation`` videos each.
    """

    steps: int = 4000
    batch: int = 16
    micro_batch: int = 0
    learning_rate: float = 1e-3
    warm_up: int = 100
    weight_decay: float = 0.01
    average: float = 0.998
    one_step_share: float = 0.35
    path_weight: float = 1.0
    teacher: Path | None = None
    teacher_steps: int = 8
    validate_every: int = 500
    validation: int = 16


class Sft:
    """One run, from the last saved state on.

    Raises:
        ValueError: settings, checkpoint and training set do not fit together.
    """

    def __init__(self, settings: SftSettings) -> None:
        self._settings = settings
        self._run = Run(
            settings,
            ("batch", settings.batch),
            settings.learning_rate,
            weight_decay=settings.weight_decay,
            betas=(0.9, 0.98),
        )
        self._trainable = self._run.trainable
        self._average = Average(self._trainable.parameters, settings.average)
        self._losses = RunningMean()
        self._state = self._run.resumable("sft", {"average": self._average, "losses": self._losses})
        self._teacher = self._load_teacher()

    def run(self) -> None:
        """Train to the end, and write the checkpoint."""
        settings, state = self._settings, self._state
        curves = self._run.curves(state)
        while state.step < settings.steps:
            self._losses.add(self._step(state.step))
            self._average.update()
            step = state.step + 1
            if step % _LOG_EVERY == 0 or step == settings.steps:
                mean = float(self._run.accelerator.reduce(self._losses.take(), "mean"))
                if curves is not None:
                    curves.add(step, {"sft/loss": mean})
                    _LOG.info("step %d: loss %.4f", step, mean)
            if settings.validate_every and step % settings.validate_every == 0 and curves:
                found = self.validate()
                curves.add(step, {f"validation/{name}": value for name, value in found.items()})
                _LOG.info("step %d: %s", step, found)
            state.after_step()
        state.save()
        facts = replace(self._run.data.checkpoint, name=settings.output.name)
        self._run.end(curves, facts, self._average.averaged)

    def validate(self) -> dict[str, float]:
        """Figures of one-step videos, drawn with the averaged weights, of unseen trajectories.

        Beside them the errors of straight lines between stations, and of a Gaussian over them.
        """
        run = self._run
        videos = latent_videos(run.data, VALIDATION, self._trainable.vae, self._settings.validation)
        judge = run.judge(videos, SCALE_M)
        with self._average.in_place():
            scores = draw_and_score(
                self._trainable.transformer,
                judge,
                range(len(videos)),
                [1.0, 0.0],
                self._trainable.prompt.tokens,
                self._settings.seed,
            )
        lines = {
            name: baseline_m(videos, range(len(videos)), f"{name}_px")
            for name in ("signaling", "smoothed")
        }
        return {**figures(scores), **{f"{name}_m": error for name, error in lines.items()}}

    def _step(self, step: int) -> Tensor:
        """Learn from one batch; the mean loss of this process's share."""
        settings, accelerator = self._settings, self._run.accelerator
        self._run.optimizer.set_share(learning_rate(step, settings.steps, settings.warm_up))
        numbers = step * settings.batch + np.arange(settings.batch)
        own = numbers[accelerator.process_index :: accelerator.num_processes]
        micro = settings.micro_batch or len(own)
        self._run.optimizer.zero_grad()
        losses = []
        for begin in range(0, len(own), micro):
            part = own[begin : begin + micro]
            is_last = begin + micro >= len(own)
            with accelerator.no_sync(self._run.model) if not is_last else nullcontext():
                loss = self._loss(part).sum() / len(own)
                accelerator.backward(loss)
            losses.append(loss.detach())
        self._run.update()
        return torch.stack(losses).sum()

    def _loss(self, numbers: np.ndarray) -> Tensor:
        """(B,) of samples by number, each a function of the seed and its number alone."""
        settings, device = self._settings, self._run.accelerator.device
        rows = self._rows(numbers)
        clean = self._run.videos.batch(rows).to(device)
        first, clean = clean[:, :, :1], clean[:, :, 1:]
        generators = [generator_of(settings.seed, 1, int(number)) for number in numbers]
        random = torch.stack([torch.rand(2, generator=generator) for generator in generators])
        noise = torch.stack(
            [torch.randn(clean.shape[1:], generator=generator) for generator in generators]
        ).to(device)
        level = flow.draw_levels(random, settings.one_step_share, self._trainable.shift).to(device)
        if self._teacher is not None:
            level = torch.ones_like(level)
            clean = self._taught(noise, first)
        noisy = flow.noised(clean, noise, level)
        with self._run.accelerator.autocast():
            predicted = flow.velocity(
                self._run.model, noisy, first, level, self._trainable.prompt.tokens
            )
        return flow.flow_loss(predicted, clean, noise, self._weight(rows, clean))

    def _weight(self, rows: np.ndarray, clean: Tensor) -> Tensor:
        """(B, 1, T - 1, h, w) of the latents of some videos; 1 on average."""
        videos = self._run.videos
        on_path = path_cells(videos.truth_px[rows], videos.image.shape[1], clean.shape[-1])
        weight = torch.from_numpy(np.where(on_path, self._settings.path_weight, 1.0)).float()
        return (weight / weight.mean()).to(clean.device)[:, None]

    def _rows(self, numbers: np.ndarray) -> np.ndarray:
        """The videos of samples: each once an epoch, in an order of the epoch's own."""
        count = len(self._run.videos)
        orders = {
            epoch: np.random.default_rng([self._settings.seed, 2, epoch]).permutation(count)
            for epoch in set((numbers // count).tolist())
        }
        return np.array([orders[number // count][number % count] for number in numbers.tolist()])

    @torch.no_grad()
    def _taught(self, noise: Tensor, first: Tensor) -> Tensor:
        assert self._teacher is not None  # nosec B101 - for the types
        levels = flow.levels_of(self._settings.teacher_steps, self._teacher.scheduler)
        tokens = self._teacher.prompt.tokens
        return flow.generate_latents(self._teacher.transformer, noise, first, levels, tokens)

    def _load_teacher(self) -> Trainable | None:
        if self._settings.teacher is None:
            return None
        teacher = load_trainable(
            self._settings.teacher, 0, "no", self._run.accelerator.device, False
        )
        teacher.transformer.requires_grad_(False)
        return teacher


def main(arguments: Sequence[str] | None = None) -> None:
    """Train as the command line says."""
    Sft(settings_of_command(__doc__, SftSettings, arguments)).run()


if __name__ == "__main__":
    main()
