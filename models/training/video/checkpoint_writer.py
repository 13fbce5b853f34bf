"""Write what was trained as a checkpoint that the engine `wan` loads."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from diffusers import WanImageToVideoPipeline
from peft import get_peft_model_state_dict
from torch import Tensor

from sig2gps_qgis.models.training.video.trainable import Trainable
from sig2gps_qgis.models.video.checkpoint import EMBEDDINGS, OpenedCheckpoint
from sig2gps_qgis.video_checkpoint import FILE, VideoCheckpoint

ADAPTER = "lora.safetensors"


def write_checkpoint(
    folder: Path, facts: VideoCheckpoint, trainable: Trainable, weights: dict[str, Tensor]
) -> None:
    """Write a whole checkpoint; for LoRA, adapters and where their base is.

    Args:
        folder: replaced if it is there.
        facts: how the new checkpoint has to be asked.
        trainable: whose transformer gets the trained weights.
        weights: of it, by name.
    """
    opened, transformer = trainable.opened, trainable.transformer
    for name, trained in weights.items():
        trainable.parameters[name].data.copy_(trained)
    unfinished = folder.with_name(f"{folder.name}.tmp")
    shutil.rmtree(unfinished, ignore_errors=True)
    stated: dict[str, Any] = facts.to_json()
    if trainable.is_lora:
        unfinished.mkdir(parents=True)
        stated["base"] = _base(opened, folder)
        stated["adapters"] = [{"file": ADAPTER, "weight": 1.0}]
        WanImageToVideoPipeline.save_lora_weights(
            unfinished,
            transformer_lora_layers=get_peft_model_state_dict(transformer),
            weight_name=ADAPTER,
        )
    else:
        shutil.copytree(opened.base, unfinished)
        transformer.save_pretrained(unfinished / "transformer")
    shutil.copyfile(opened.folder / EMBEDDINGS, unfinished / EMBEDDINGS)
    (unfinished / FILE).write_text(json.dumps(stated, indent=2) + "\n", encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    unfinished.replace(folder)


def _base(opened: OpenedCheckpoint, folder: Path) -> dict[str, str]:
    if opened.pinned:
        identifier, revision = opened.pinned.split("@")
        return {"id": identifier, "revision": revision}
    return {"folder": Path(os.path.relpath(opened.base, folder)).as_posix()}
