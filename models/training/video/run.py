"""What supervised fine-tuning and reinforcement learning have in common."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from torch import Tensor

from sig2gps_qgis.models.training.video.checkpoint_writer import write_checkpoint
from sig2gps_qgis.models.training.video.curves import Curves
from sig2gps_qgis.models.training.video.latents import LatentVideos, latent_videos
from sig2gps_qgis.models.training.video.optimizers import Optimizers, optimizers_of
from sig2gps_qgis.models.training.video.resumable import HasState, Resumable
from sig2gps_qgis.models.training.video.rollouts import Judge
from sig2gps_qgis.models.training.video.trainable import load_trainable
from sig2gps_qgis.models.training.video.trained_weights import Weights
from sig2gps_qgis.training_set import TrainingSet
from sig2gps_qgis.training_split import TRAIN
from sig2gps_qgis.video_checkpoint import VideoCheckpoint

_LOG = logging.getLogger(__name__)
_OF_NO_EFFECT = {"validate_every": 0, "threads": 0, "save_every_s": 0}
"""Settings that may differ when a training goes on."""


@dataclass(frozen=True)
class RunSettings:
    """What any training of a transformer is told.

    Attributes:
        checkpoint: folder of the checkpoint to begin with, of Wan2.2-TI2V's kind.
        data: folder of the training set.
        folder: for the training's state and curves.
        output: folder of the new checkpoint.
        lora_rank: of the adapters that are trained; 0: the whole transformer is.
        only: names of the parameters that are trained, or what they begin with; none: all of them.
        matrix_rate: learning rate of Muon, see :func:`optimizers_of`; 0: AdamW trains all.
        mixed_precision: ``no``, ``bf16`` or ``fp16``.
        gradient_checkpointing: less memory, more time.
        pairs: at most so many are used; 0: all.
        threads: of each process; 0: as torch chooses.
        save_every_s: seconds of training that a kill may cost.
    """

    checkpoint: Path
    data: Path
    folder: Path
    output: Path
    lora_rank: int = 0
    only: tuple[str, ...] = ()
    matrix_rate: float = 0.0
    mixed_precision: str = "no"
    gradient_checkpointing: bool = False
    pairs: int = 0
    seed: int = 1
    threads: int = 0
    save_every_s: float = 45.0


class Run:
    """A checkpoint, a training set and the processes that train, made ready.

    Attributes:
        model: the transformer, wrapped for the processes.
        videos: of the training split.

    Args:
        share: of each step, of all processes together, with its name in the settings.

    Raises:
        ValueError: settings, checkpoint and training set do not fit together.
    """

    def __init__(
        self, settings: RunSettings, share: tuple[str, int], rate: float, **adam: object
    ) -> None:
        self._settings = settings
        if settings.threads:
            torch.set_num_threads(settings.threads)
        self.accelerator = Accelerator(mixed_precision=settings.mixed_precision)
        count = self.accelerator.num_processes
        if self.accelerator.is_main_process:
            _LOG.info("%d processes on %s", count, self.accelerator.device)
        if share[1] % count:
            raise ValueError(f"'{share[0]}' is {share[1]}; it must divide by {count} processes")
        set_seed(settings.seed)  # adapters begin at random
        self.data = TrainingSet.open(settings.data)
        self.trainable = load_trainable(
            settings.checkpoint,
            settings.lora_rank,
            settings.mixed_precision,
            self.accelerator.device,
            settings.gradient_checkpointing,
            settings.only,
        )
        self.videos = self.encoded(TRAIN, settings.pairs or None)
        optimizers = optimizers_of(self.trainable.parameters, rate, settings.matrix_rate, **adam)
        self.model, *prepared = self.accelerator.prepare(self.trainable.transformer, *optimizers)
        self.optimizer = Optimizers(prepared)

    def resumable(self, name: str, parts: Mapping[str, HasState]) -> Resumable:
        """The state of this training, as far as it has come; with weights and optimizer."""
        settings = self._settings
        settings.folder.mkdir(parents=True, exist_ok=True)
        own = {"weights": Weights(self.trainable.parameters), "optimizer": self.optimizer}
        about = {**asdict(settings), **_OF_NO_EFFECT}
        return Resumable(
            settings.folder / f"{name}.pt",
            self.accelerator,
            {**own, **parts},
            repr(about),
            settings.save_every_s,
        )

    def curves(self, state: Resumable) -> Curves | None:
        """Where the main process logs; None in the others."""
        if not self.accelerator.is_main_process:
            return None
        return Curves(self._settings.folder, state.step)

    def encoded(self, split: str, most: int | None) -> LatentVideos:
        """The videos of a split, which all processes encode together."""
        return latent_videos(self.data, split, self.trainable.vae, most)

    def judge(self, videos: LatentVideos, scale_m: float) -> Judge:
        """What scores drawn videos; see :func:`score_path`."""
        return Judge(self.trainable.vae, videos, self.data.checkpoint.style, scale_m)

    def update(self) -> None:
        """Change the weights as their gradients say."""
        self.accelerator.clip_grad_norm_(self.trainable.parameters.values(), 1.0)
        self.optimizer.step()

    def end(
        self, curves: Curves | None, facts: VideoCheckpoint, weights: dict[str, Tensor]
    ) -> None:
        """Write the new checkpoint and the picture of the curves, and let all processes end."""
        if curves is not None:
            curves.draw()
            write_checkpoint(self._settings.output, facts, self.trainable, weights)
        self.accelerator.wait_for_everyone()
        self.accelerator.end_training()
