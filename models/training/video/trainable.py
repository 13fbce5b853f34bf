"""A checkpoint, loaded to be trained."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from torch import Tensor, nn

from sig2gps_qgis.models.training.video.prompt_attention import Prompt, attend_once
from sig2gps_qgis.models.training.video.trained_weights import choose_trained
from sig2gps_qgis.models.video import prompt_embeddings
from sig2gps_qgis.models.video.checkpoint import OpenedCheckpoint, open_checkpoint
from sig2gps_qgis.models.video.family import read_json
from sig2gps_qgis.models.video.schedule import scheduler_from


@dataclass(frozen=True)
class Trainable:
    """What training needs of a checkpoint.

    Attributes:
        opened: what it was loaded from.
        transformer: on the device; takes the prompt once for a whole batch.
        vae: on the device, frozen.
        parameters: of the transformer that are trained, by name.
        prompt: its embeddings.
        scheduler: its configuration.
        is_lora: whether adapters alone are trained.
    """

    opened: OpenedCheckpoint
    transformer: WanTransformer3DModel
    vae: AutoencoderKLWan
    parameters: dict[str, Tensor]
    prompt: Prompt
    scheduler: Mapping[str, Any]
    is_lora: bool

    @property
    def shift(self) -> float:
        """By how much noise levels are shifted."""
        return float(scheduler_from(self.scheduler).config.flow_shift)


def load_trainable(
    folder: Path,
    lora_rank: int,
    mixed_precision: str,
    device: torch.device,
    gradient_checkpointing: bool,
    only: Sequence[str] = (),
) -> Trainable:
    """Load a checkpoint of Wan2.2-TI2V's kind.

    Args:
        lora_rank: 0: the whole transformer is trained, in float32; else what is frozen is held in
            bfloat16 where that is what is computed in.
        only: see :func:`choose_trained`.

    Raises:
        ValueError: it is of another kind, has adapters already, or no parameter is named so.
    """
    opened = open_checkpoint(folder)
    if opened.layout.family != "ti2v":
        raise ValueError(
            f"'{folder.name}' is of the kind of Wan2.1-I2V; give one of Wan2.2-TI2V, whose frame 0 "
            "is kept clean"
        )
    if opened.adapters:
        raise ValueError(
            f"'{folder.name}' has adapters: merge them into its base before (python -m "
            "sig2gps_qgis.models.video.merge)"
        )
    is_half = bool(lora_rank) and mixed_precision == "bf16"
    transformer = WanTransformer3DModel.from_pretrained(
        opened.base / "transformer",
        torch_dtype=torch.bfloat16 if is_half else torch.float32,
        use_safetensors=True,
    )
    embeddings = prompt_embeddings.read(folder, opened.facts.prompt, opened.layout.text_dim)
    prompt = Prompt.of(embeddings.to(device))
    attend_once(transformer, prompt)
    parameters = choose_trained(transformer, lora_rank, only)
    for weights in parameters.values():
        weights.data = weights.data.float()
    transformer.to(device).train()
    if gradient_checkpointing:
        transformer.enable_gradient_checkpointing()
    vae = AutoencoderKLWan.from_pretrained(opened.base / "vae", use_safetensors=True)
    vae.requires_grad_(False)
    _lay_out(vae)
    scheduler = read_json(opened.base / "scheduler" / "scheduler_config.json")
    return Trainable(
        opened,
        transformer,
        vae.to(device).eval(),
        parameters,
        prompt,
        scheduler,
        bool(lora_rank),
    )


def _lay_out(vae: AutoencoderKLWan) -> None:
    """Keep channels together in memory, as convolutions compute: less time on a CPU."""
    for module in vae.modules():
        if isinstance(module, nn.Conv3d):
            module.to(memory_format=torch.channels_last_3d)
        elif isinstance(module, nn.Conv2d):
            module.to(memory_format=torch.channels_last)
