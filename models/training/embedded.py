"""Train the embedded model (``make train-embedded``).

Training goes on where it stopped, from the newest checkpoint in its folder.
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
from sig2gps_qgis.models.training.embedded_loss import (
    expected_distance_m,
    loss,
    mean_place_error_m,
)
from sig2gps_qgis.models.training.road_source import TRAINING_CITIES, VALIDATION_CITIES
from sig2gps_qgis.models.training.sample_stream import SampleStream

_LOG = logging.getLogger(__name__)
_WARM_UP = 4000  # samples
_CHECKPOINT_EVERY_S = 60.0
_VALIDATION_WORLDS, _VALIDATION_SAMPLES = 8, 240
_AVERAGED_STEPS = 400


@dataclass(frozen=True)
class Plan:
    """How to train.

    Attributes:
        roads: folder of the road networks.
        folder: for checkpoints and worlds.
        samples: in all.
        worlds: that they are drawn from.
        batch, learning_rate, seed: as usual; the learning rate falls to zero by a cosine.
        minutes: after which this piece of the training ends.
        validate_every: samples between two validations.
        workers: processes that make samples.
    """

    roads: Path
    folder: Path
    samples: int = 120_000
    worlds: int = 300
    batch: int = 24
    learning_rate: float = 1.5e-3
    seed: int = 1
    minutes: float = 10.0
    validate_every: int = 2400
    workers: int = 2


class Training:
    """One piece of training, from the newest checkpoint on."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._accelerator = Accelerator()
        set_seed(plan.seed)
        network = EmbeddedNetwork().to(memory_format=torch.channels_last)
        optimizer = torch.optim.AdamW(
            network.parameters(), lr=plan.learning_rate, weight_decay=0.02, betas=(0.9, 0.98)
        )
        self._network, self._optimizer = self._accelerator.prepare(network, optimizer)
        self._average = AveragedModel(
            self._accelerator.unwrap_model(self._network),
            multi_avg_fn=_average_of_late,
        )
        self._seen = 0
        self._checkpoint = plan.folder / "checkpoint.pt"
        if self._checkpoint.exists():
            self._resume()

    def run(self) -> None:
        """Train until the plan is fulfilled or the time is up."""
        plan = self._plan
        stream = SampleStream(
            plan.roads,
            TRAINING_CITIES,
            plan.folder / "worlds",
            plan.seed,
            plan.worlds,
            self._seen,
            plan.samples,
        )
        loader = DataLoader(
            stream, plan.batch, num_workers=plan.workers, drop_last=True, prefetch_factor=4
        )
        loader = self._accelerator.prepare(loader)
        end = time.monotonic() + 60 * plan.minutes
        begin = saved = time.monotonic()
        losses: list[float] = []
        for batch in loader:
            losses.append(self._step(batch))
            if self._seen % plan.validate_every < plan.batch:
                rate = len(losses) * plan.batch / (time.monotonic() - begin)
                _LOG.info(
                    "%d samples, %.1f a second, loss %.3f, validation: %s",
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
        stream = SampleStream(
            self._plan.roads,
            VALIDATION_CITIES,
            self._plan.folder / "worlds",
            2,
            _VALIDATION_WORLDS,
            0,
            _VALIDATION_SAMPLES,
        )
        network = self._average.module.eval()
        figures = []
        with torch.inference_mode():
            for batch in DataLoader(stream, self._plan.batch):
                heat = network(batch["map"], batch["serving"], batch["track"], batch["scale"])
                metres = batch["scale"][:, 0]
                truth = batch["truth"]
                straight = (batch["track"][:, :, 1] - truth).norm(dim=-1) * metres[:, None]
                figures.append(
                    torch.stack(
                        [
                            expected_distance_m(heat, truth, metres),
                            mean_place_error_m(heat, truth, metres),
                            straight,
                        ]
                    ).flatten(1)
                )
        known = torch.cat(figures, dim=1)
        known = known[:, torch.isfinite(known).all(dim=0)]
        mean, median = known.mean(dim=1).tolist(), known.median(dim=1).values.tolist()
        return (
            f"spread {mean[0]:.0f} m, error {mean[1]:.0f} m (median {median[1]:.0f}), "
            f"smoothed track {mean[2]:.0f} m (median {median[2]:.0f})"
        )

    def _step(self, batch: dict[str, Tensor]) -> float:
        plan = self._plan
        progress = self._seen / plan.samples
        rate = (
            min(1.0, (self._seen + plan.batch) / _WARM_UP)
            * 0.5
            * (1 + math.cos(math.pi * progress))
        )
        for group in self._optimizer.param_groups:
            group["lr"] = plan.learning_rate * rate
        self._network.train()
        heat = self._network(batch["map"], batch["serving"], batch["track"], batch["scale"])
        value = loss(heat, batch["truth"], batch["scale"][:, 0])
        self._optimizer.zero_grad()
        self._accelerator.backward(value)
        self._accelerator.clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimizer.step()
        self._average.update_parameters(self._accelerator.unwrap_model(self._network))
        self._seen += plan.batch
        return value.item()

    def _save(self) -> None:
        unfinished = self._checkpoint.with_suffix(".tmp")
        torch.save(
            {
                "seen": self._seen,
                "network": self._accelerator.unwrap_model(self._network).state_dict(),
                "average": self._average.state_dict(),
                "optimizer": self._optimizer.state_dict(),
            },
            unfinished,
        )
        unfinished.replace(self._checkpoint)

    def _resume(self) -> None:
        state = torch.load(self._checkpoint, weights_only=True)
        self._seen = state["seen"]
        self._accelerator.unwrap_model(self._network).load_state_dict(state["network"])
        self._average.load_state_dict(state["average"])
        self._optimizer.load_state_dict(state["optimizer"])


@torch.no_grad()
def _average_of_late(average: list[Tensor], current: list[Tensor], steps: Tensor | int) -> None:
    """Exponential average of the weights over the last steps; at first over fewer."""
    share = max(1 / _AVERAGED_STEPS, 10 / (10 + int(steps)))
    torch._foreach_lerp_(average, current, share)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--roads", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    for name, default in (
        ("samples", Plan.samples),
        ("worlds", Plan.worlds),
        ("batch", Plan.batch),
    ):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--minutes", type=float, default=Plan.minutes)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    Training(Plan(**vars(parser.parse_args()))).run()


if __name__ == "__main__":
    main()
