"""Pipelines as folders in the form in which Wan's checkpoints are published."""

from __future__ import annotations

import json
from pathlib import Path

from diffusers import WanImageToVideoPipeline

from sig2gps_qgis.models.video.family import INDEX

_TEXT_AND_IMAGE = "WanPipeline"
_OPTIONAL = ("transformer_2", "image_encoder", "image_processor")


def save(pipeline: WanImageToVideoPipeline, folder: Path) -> None:
    """Write a pipeline, so that diffusers and other servers' loaders know what it is.

    The index names `WanPipeline` for a model that expands timesteps, as that of
    Wan2.2-TI2V-5B does, and leaves out what is not there: vLLM-Omni takes `WanImageToVideoPipeline`
    for the other family, and a mention of a second transformer for the transformer itself.
    """
    expands = pipeline.config.expand_timesteps
    # named as diffusers' own class, whatever class it is of here
    plain = WanImageToVideoPipeline(**pipeline.components, expand_timesteps=expands)
    plain.save_pretrained(folder)
    file = folder / INDEX
    index = json.loads(file.read_text(encoding="utf-8"))
    for name in _OPTIONAL:
        if index.get(name) == [None, None]:
            del index[name]
    if expands:
        index["_class_name"] = _TEXT_AND_IMAGE
    file.write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")
