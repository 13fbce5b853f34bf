"""LoRA weights for tests, and checkpoints that use them."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

from sig2gps_qgis.models.video.checkpoint import EMBEDDINGS
from sig2gps_qgis.models.video.tiny import HEAD_WIDTH, HEADS, LAYERS
from sig2gps_qgis.video_checkpoint import FILE

_RANK = 4
_WIDTH = HEADS * HEAD_WIDTH


def write_lora(file: Path, seed: int = 0) -> None:
    """Weights for every block's self-attention, as diffusers saves them."""
    random = torch.Generator().manual_seed(seed)
    weights = {}
    for block in range(LAYERS):
        for part in ("to_q", "to_k", "to_v", "to_out.0"):
            name = f"transformer.blocks.{block}.attn1.{part}"
            weights[f"{name}.lora_A.weight"] = torch.randn(_RANK, _WIDTH, generator=random)
            weights[f"{name}.lora_B.weight"] = torch.randn(_WIDTH, _RANK, generator=random)
    save_file(weights, file)


def checkpoint_with_lora(folder: Path, base: Path, weight: float = 0.5) -> Path:
    """A folder with `sig2gps.json`, embeddings and LoRA weights, whose base lies elsewhere."""
    folder.mkdir()
    stated = json.loads((base / FILE).read_text(encoding="utf-8"))
    stated["base"] = {"folder": str(base)}
    stated["adapters"] = [{"file": "lora.safetensors", "weight": weight}]
    (folder / FILE).write_text(json.dumps(stated), encoding="utf-8")
    (folder / EMBEDDINGS).write_bytes((base / EMBEDDINGS).read_bytes())
    write_lora(folder / "lora.safetensors")
    return folder
