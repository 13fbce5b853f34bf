"""Prompt embeddings, computed once and stored: the text encoder is not needed at run time.

``python -m sig2gps_qgis.models.video.prompt_embeddings CHECKPOINT`` computes them anew for the
prompt in a checkpoint's `sig2gps.json`; the text encoder of Wan takes 11 GB for it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from sig2gps_qgis.models.video.checkpoint import EMBEDDINGS, open_checkpoint
from sig2gps_qgis.models.video.family import WrongCheckpoint

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

TOKENS = 512
"""To which Wan pads prompts; the families with CLIP take no other length."""


def encode(
    prompt: str, tokenizer: PreTrainedTokenizerBase, encoder: PreTrainedModel
) -> torch.Tensor:
    """(1, TOKENS, D) float32; zero after the prompt's end, as Wan was trained."""
    text = tokenizer(
        " ".join(prompt.split()),
        padding="max_length",
        max_length=TOKENS,
        truncation=True,
        return_tensors="pt",
    )
    with torch.inference_mode():
        state = encoder(text.input_ids, text.attention_mask).last_hidden_state
    return state.float() * text.attention_mask[..., None]


def write(folder: Path, prompt: str, embeddings: torch.Tensor) -> None:
    """Store embeddings beside a `sig2gps.json`."""
    save_file({"prompt_embeds": embeddings.contiguous()}, folder / EMBEDDINGS, {"prompt": prompt})


def read(folder: Path, prompt: str, width: int) -> torch.Tensor:
    """(1, TOKENS, D) the stored embeddings.

    Args:
        prompt: whose embeddings they must be.
        width: D, as the transformer wants it.

    Raises:
        WrongCheckpoint: they are missing, or of another prompt or model.
    """
    file = folder / EMBEDDINGS
    remedy = f"run `python -m sig2gps_qgis.models.video.prompt_embeddings {folder.name}`"
    try:
        with safe_open(file, framework="pt") as stored:
            of = (stored.metadata() or {}).get("prompt")
            embeddings = stored.get_tensor("prompt_embeds")
    except (OSError, SafetensorError) as error:
        raise WrongCheckpoint(f"'{folder.name}' holds no {EMBEDDINGS}: {remedy}") from error
    if of != prompt:
        raise WrongCheckpoint(f"{EMBEDDINGS} of '{folder.name}' is of another prompt: {remedy}")
    if embeddings.shape != (1, TOKENS, width):
        raise WrongCheckpoint(
            f"{EMBEDDINGS} of '{folder.name}' is of shape {tuple(embeddings.shape)}; this model "
            f"takes {(1, TOKENS, width)}: {remedy}"
        )
    return embeddings


def main(arguments: Sequence[str] | None = None) -> int:
    """Encode a checkpoint's prompt; returns the process's exit code."""
    from transformers import AutoTokenizer, UMT5EncoderModel

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path, help="folder with a sig2gps.json")
    folder = parser.parse_args(arguments).checkpoint
    try:
        opened = open_checkpoint(folder, with_text_encoder=True)
    except WrongCheckpoint as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's own words
        return 1
    tokenizer = AutoTokenizer.from_pretrained(opened.base, subfolder="tokenizer")  # nosec B615 - a folder
    encoder = UMT5EncoderModel.from_pretrained(opened.base, subfolder="text_encoder")  # nosec B615
    write(folder, opened.facts.prompt, encode(opened.facts.prompt, tokenizer, encoder.eval()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
