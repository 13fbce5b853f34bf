"""Train the embedded model (``make train-embedded``), in two stages.

First the encoder of stays by itself, which is quick; then the whole network, from there on. Each
stage goes on where it stopped, from its checkpoint.
"""

from __future__ import annotations

import argparse
import logging
import math
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from torch import Tensor
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader

from sig2gps_qgis.models.embedded_network import EmbeddedNetwork
from sig2gps_qgis.models.training import embedded_loss
from sig2gps_qgis.models.training.road_source import TRAINING_CITIES, VALIDATION_CITIES
from sig2gps_qgis.models.training.sample_stream import SampleStream

_LOG = logging.getLogger(__name__)
_WARM_UP_STEPS = 200
_CHECKPOINT_EVERY_S = 60.0
_VALIDATION_SEED, _VALIDATION_WORLDS, _VALIDATION_SAMPLES = 2, 8, 240
_AVERAGED_STEPS = 400


@dataclass(frozen=True)
class Stage:
    """One of the two stages.

    Attributes:
        name: of its checkpoint.
        pictures: whether the whole network is trained, or the encoder of stays only.
        batch: samples a step.
        learning_rate: the highest; it rises in the first steps and falls to zero by a cosine.
        validate_every: samples between two validations.
    """

    name: str
    pictures: bool
    batch: int
    learning_rate: float
    validate_every: int


STAGES = {
    "stays": Stage("stays", False, 96, 1.5e-3, 9600),
    "whole": Stage("whole", True, 24, 7e-4, 4800),
}


@dataclass(frozen=True)
class Plan:
    """How to train.

    Attributes:
        roads: folder of the road networks.
        folder: for checkpoints and worlds.
        stage: one of :data:`STAGES`.
        samples: of the stage, in all.
        worlds: that they are drawn from.
        minutes: after which this piece of the training ends.
        workers: processes that make samples.
        seed: of everything.
    """

    roads: Path
    folder: Path
    stage: str
    samples: int
    worlds: int
    minutes: float
    workers: int = 2
    seed: int = 1


class Training:
    """One piece of training, from the newest checkpoint on.

    Raises:
        FileNotFoundError: the whole network is to be trained, and the encoder of stays was not.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._stage = STAGES[plan.stage]
        self._accelerator = Accelerator()
        set_seed(plan.seed)
        network = EmbeddedNetwork()
        self._checkpoint = plan.folder / f"{self._stage.name}.pt"
        if self._stage.pictures and not self._checkpoint.exists():
            network.stays.load_state_dict(averaged(plan.folder / f"{STAGES['stays'].name}.pt"))
        module = network.to(memory_format=torch.channels_last)
        if not self._stage.pictures:
            module = network.stays
        optimizer = torch.optim.AdamW(
            module.parameters(),
            lr=self._stage.learning_rate,
            weight_decay=0.02,
            betas=(0.9, 0.98),
        )
        self._module, self._optimizer = self._accelerator.prepare(module, optimizer)
        self._average = AveragedModel(
            self._accelerator.unwrap_model(self._module), multi_avg_fn=_average_of_late
        )
        self._seen = 0
        if self._checkpoint.exists():
            self._resume()

    def run(self) -> None:
        """Train until the plan is fulfilled or the time is up."""
        plan, stage = self._plan, self._stage
        loader = self._accelerator.prepare(
            DataLoader(
                self._stream(TRAINING_CITIES, plan.seed, plan.worlds, self._seen, plan.samples),
                stage.batch,
                num_workers=plan.workers,
                drop_last=True,
                prefetch_factor=4 if plan.workers else None,
            )
        )
        end = time.monotonic() + 60 * plan.minutes
        begin = saved = time.monotonic()
        losses: list[float] = []
        for batch in loader:
            losses.append(self._step(batch))
            if self._seen % stage.validate_every < stage.batch:
                rate = len(losses) * stage.batch / (time.monotonic() - begin)
                _LOG.info(
                    "%s: %d samples, %.1f a second, loss %.3f, validation: %s",
                    stage.name,
                    self._seen,
                    rate,
                    np.mean(losses),
                    self.validate(),
                )
                losses, begin = [], time.monotonic()
            if time.monotonic() - saved > _CHECKPOINT_EVERY_S:
                self._save()
                saved = time.monotonic()
            if time.monotonic() > end:
                break
        self._save()

    def validate(self) -> str:
        """Errors in metres on cities that were not trained on."""
        stream = self._stream(
            VALIDATION_CITIES, _VALIDATION_SEED, _VALIDATION_WORLDS, 0, _VALIDATION_SAMPLES
        )
        module = self._average.module.eval()
        figures = []
        with torch.inference_mode():
            for batch in DataLoader(stream, self._stage.batch):
                metres, truth = batch["scale"][:, 0], batch["truth"]
                error = embedded_loss.error_m(self._answer(module, batch), truth, metres)
                smoothed = (batch["track"][:, :, 1] - truth).norm(dim=-1) * metres[:, None]
                figures.append(torch.stack([error, smoothed]).flatten(1))
        known = torch.cat(figures, dim=1)
        known = known[:, torch.isfinite(known).all(dim=0)]
        mean, median = known.mean(dim=1).tolist(), known.median(dim=1).values.tolist()
        return (
            f"error {mean[0]:.0f} m (median {median[0]:.0f}), "
            f"smoothed track {mean[1]:.0f} m (median {median[1]:.0f})"
        )

    def _stream(
        self, cities: tuple[str, ...], seed: int, worlds: int, first: int, last: int
    ) -> SampleStream:
        return SampleStream(
            self._plan.roads,
            cities,
            self._plan.folder / "worlds",
            seed,
            worlds,
            first,
            last,
            self._stage.pictures,
            self._stage.batch,
        )

    def _answer(self, module: torch.nn.Module, batch: dict[str, Tensor]) -> embedded_loss.Answer:
        if self._stage.pictures:
            return module(batch)
        names = ("stays", "stay_count", "neighbours", "track", "scale")
        return module(*(batch[name] for name in names))

    def _step(self, batch: dict[str, Tensor]) -> float:
        stage = self._stage
        progress = min(self._seen / self._plan.samples, 1.0)
        warm = min(1.0, (self._seen / stage.batch + 1) / _WARM_UP_STEPS)
        for group in self._optimizer.param_groups:
            group["lr"] = stage.learning_rate * warm * 0.5 * (1 + math.cos(math.pi * progress))
        self._module.train()
        value = embedded_loss.loss(
            self._answer(self._module, batch), batch["truth"], batch["scale"][:, 0]
        )
        self._optimizer.zero_grad()
        self._accelerator.backward(value)
        self._accelerator.clip_grad_norm_(self._module.parameters(), 1.0)
        self._optimizer.step()
        self._average.update_parameters(self._accelerator.unwrap_model(self._module))
        self._seen += stage.batch
        return value.item()

    def _save(self) -> None:
        unfinished = self._checkpoint.with_suffix(".tmp")
        torch.save(
            {
                "seen": self._seen,
                "module": self._accelerator.unwrap_model(self._module).state_dict(),
                "average": self._average.state_dict(),
                "optimizer": self._optimizer.state_dict(),
            },
            unfinished,
        )
        unfinished.replace(self._checkpoint)

    def _resume(self) -> None:
        state = torch.load(self._checkpoint, weights_only=True)
        self._seen = state["seen"]
        self._accelerator.unwrap_model(self._module).load_state_dict(state["module"])
        self._average.load_state_dict(state["average"])
        self._optimizer.load_state_dict(state["optimizer"])


def averaged(checkpoint: Path) -> dict[str, Tensor]:
    """The averaged weights of a checkpoint.

    Raises:
        FileNotFoundError: there is no such checkpoint.
    """
    state = torch.load(checkpoint, weights_only=True, map_location="cpu")["average"]
    prefix = "module."
    return {name[len(prefix) :]: tensor for name, tensor in state.items() if prefix in name}


@torch.no_grad()
def _average_of_late(average: list[Tensor], current: list[Tensor], steps: Tensor | int) -> None:
    """Exponential average of the weights over the last steps; at first over fewer."""
    share = max(1 / _AVERAGED_STEPS, 10 / (10 + int(steps)))
    torch._foreach_lerp_(average, current, share)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--roads", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--stage", choices=STAGES, required=True)
    parser.add_argument("--samples", type=int, required=True)
    parser.add_argument("--worlds", type=int, default=300)
    parser.add_argument("--minutes", type=float, default=10.0)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    Training(Plan(**vars(parser.parse_args()))).run()


if __name__ == "__main__":
    main()
