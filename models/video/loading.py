"""From a checkpoint's files to a pipeline that can draw."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from diffusers.utils import logging as diffusers_logging

from sig2gps_qgis.models.video import prompt_embeddings
from sig2gps_qgis.models.video.checkpoint import OpenedCheckpoint
from sig2gps_qgis.models.video.family import WrongCheckpoint
from sig2gps_qgis.models.video.memory import weights_bytes
from sig2gps_qgis.models.video.pipeline import TilePipeline, keep_own_image_embeddings
from sig2gps_qgis.models.video.schedule import scheduler_from

_ROOM_FOR_WORK = 0.7
"""Share of the free memory that weights may take before they wait in main memory for their turn."""


@dataclass(frozen=True)
class LoadedCheckpoint:
    """A checkpoint on a device.

    Attributes:
        opened: what it was loaded from.
        pipeline: without text encoder and tokenizer.
        prompt_embeds: (1, L, D).
        device: where it computes.
        is_offloaded: whether its parts wait in main memory while others compute.
    """

    opened: OpenedCheckpoint
    pipeline: TilePipeline
    prompt_embeds: torch.Tensor
    device: torch.device
    is_offloaded: bool

    @property
    def can_offload(self) -> bool:
        """Whether its parts could wait in main memory, and do not yet."""
        return self.device.type == "cuda" and not self.is_offloaded

    def weigh_adapters(self, factor: float) -> None:
        """Let the adapters count ``factor`` times as strongly as the checkpoint says."""
        adapters = self.opened.adapters
        if adapters:
            names = [f"adapter{number}" for number in range(len(adapters))]
            self.pipeline.set_adapters(names, [adapter.weight * factor for adapter in adapters])


def load(
    opened: OpenedCheckpoint,
    device: str = "cpu",
    dtype: torch.dtype | None = None,
    compiled: bool = False,
) -> LoadedCheckpoint:
    """Load a checkpoint.

    Args:
        device: as torch names it.
        dtype: of the weights; None: bfloat16 on a GPU, float32 on a CPU, where bfloat16 is slower.
        compiled: have torch compile the transformer's blocks, which takes a minute or two once.

    Raises:
        WrongCheckpoint: weights, embeddings or adapters are missing, or do not fit together.
        torch.OutOfMemoryError: it does not fit into the device's memory.
    """
    place = torch.device(device)
    if dtype is None:
        dtype = torch.bfloat16 if place.type == "cuda" else torch.float32
    embeddings = prompt_embeddings.read(opened.folder, opened.facts.prompt, opened.layout.text_dim)
    pipeline = load_pipeline(opened, dtype)
    return prepare(opened, pipeline, embeddings.to(dtype), place, compiled=compiled)


def load_pipeline(
    opened: OpenedCheckpoint, dtype: torch.dtype, *, with_text_encoder: bool = False
) -> TilePipeline:
    """A checkpoint's pipeline with its adapters, in main memory.

    Raises:
        WrongCheckpoint: weights or adapters are missing, or do not fit together.
    """
    diffusers_logging.set_verbosity_error()
    diffusers_logging.disable_progress_bar()
    left_out = {} if with_text_encoder else {"text_encoder": None, "tokenizer": None}
    try:
        pipeline = TilePipeline.from_pretrained(
            opened.base, dtype=dtype, use_safetensors=True, local_files_only=True, **left_out
        )
        for number, adapter in enumerate(opened.adapters):
            pipeline.load_lora_weights(
                adapter.file.parent,
                weight_name=adapter.file.name,
                adapter_name=f"adapter{number}",
                use_safetensors=True,
            )
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise WrongCheckpoint(
            f"'{opened.folder.name}' cannot be loaded: {type(error).__name__}: {error}"
        ) from error
    return pipeline


def prepare(
    opened: OpenedCheckpoint,
    pipeline: TilePipeline,
    embeddings: torch.Tensor,
    device: torch.device,
    *,
    compiled: bool = False,
) -> LoadedCheckpoint:
    """A pipeline whose weights are there, brought to its device and made ready to draw.

    Raises:
        torch.OutOfMemoryError: it does not fit into the device's memory.
    """
    pipeline.scheduler = scheduler_from(pipeline.scheduler.config)
    pipeline.set_progress_bar_config(disable=True)
    # one video at a time: the same result, whatever the batch, and little memory
    pipeline.vae.enable_slicing()
    pipeline.transformer.register_forward_pre_hook(keep_own_image_embeddings, with_kwargs=True)
    is_offloaded = _place(pipeline, device)
    if compiled:
        pipeline.transformer.compile_repeated_blocks(fullgraph=True)
    loaded = LoadedCheckpoint(opened, pipeline, embeddings, device, is_offloaded)
    loaded.weigh_adapters(1.0)
    return loaded


def offload(loaded: LoadedCheckpoint) -> LoadedCheckpoint:
    """The same checkpoint, whose parts wait in main memory for their turn on the GPU."""
    loaded.pipeline.to("cpu")
    torch.cuda.empty_cache()
    loaded.pipeline.enable_model_cpu_offload(device=loaded.device)
    return replace(loaded, is_offloaded=True)


def _place(pipeline: TilePipeline, device: torch.device) -> bool:
    """Bring the weights to the device, or let them come in turn; whether they come in turn."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        if weights_bytes(pipeline) > _ROOM_FOR_WORK * free:
            pipeline.enable_model_cpu_offload(device=device)
            return True
    pipeline.to(device)
    return False
