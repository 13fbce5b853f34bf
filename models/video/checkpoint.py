"""A video checkpoint on disk: `sig2gps.json`, its prompt's embeddings, and the diffusers folder.

Besides what :class:`VideoCheckpoint` reads, a `sig2gps.json` may hold

    "base": {"id": "Wan-AI/Wan2.2-TI2V-5B-Diffusers", "revision": "<commit, 40 letters>"}
    "base": {"folder": "../wan2.2-ti2v-5b"}
    "adapters": [{"file": "lora.safetensors", "weight": 1.0}]

Without `base`, the folder is the diffusers checkpoint itself. Adapters are LoRA weights as
diffusers saves them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sig2gps_qgis.models.video.family import Layout, WrongCheckpoint, read_json, read_layout
from sig2gps_qgis.video_checkpoint import FILE, CheckpointError, VideoCheckpoint

EMBEDDINGS = "prompt_embeds.safetensors"
RUN_TIME_PARTS = ("transformer", "vae", "scheduler", "image_encoder", "image_processor")
_TEXT_PARTS = ("text_encoder", "tokenizer")
_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True)
class Adapter:
    """LoRA weights in a file, and how strongly they count."""

    file: Path
    weight: float


@dataclass(frozen=True)
class OpenedCheckpoint:
    """A checkpoint that can be loaded, as far as its small files tell.

    Attributes:
        folder: where `sig2gps.json` is.
        facts: what it says.
        base: the diffusers folder.
        pinned: `id@commit` where the base comes from the hub; else empty.
        layout: of the base.
        adapters: on top of it.
    """

    folder: Path
    facts: VideoCheckpoint
    base: Path
    pinned: str
    layout: Layout
    adapters: tuple[Adapter, ...]


def open_checkpoint(folder: Path, with_text_encoder: bool = False) -> OpenedCheckpoint:
    """A checkpoint, its base downloaded if it comes from the hub and is not here yet.

    Raises:
        WrongCheckpoint: it cannot be used; the message says why.
    """
    if not (folder / FILE).is_file():
        raise WrongCheckpoint(f"'{folder.name}' is no checkpoint of Sig2GPS: it holds no {FILE}")
    stated = read_json(folder / FILE)
    try:
        facts = VideoCheckpoint.from_json(stated)
    except CheckpointError as error:
        raise WrongCheckpoint(f"'{folder.name}': {error}") from error
    base, pinned = _base(folder, stated, with_text_encoder)
    layout = read_layout(base)
    if facts.pixels % layout.side_multiple:
        raise WrongCheckpoint(
            f"'{folder.name}': {FILE} says {facts.pixels} pixels, which must divide by "
            f"{layout.side_multiple} for this model"
        )
    return OpenedCheckpoint(folder, facts, base, pinned, layout, _adapters(folder, stated))


def _base(folder: Path, stated: Mapping[str, Any], with_text_encoder: bool) -> tuple[Path, str]:
    base = stated.get("base")
    if base is None:
        return folder, ""
    if isinstance(base, Mapping) and isinstance(base.get("folder"), str):
        return (folder / base["folder"]).resolve(), ""
    if isinstance(base, Mapping) and isinstance(base.get("id"), str):
        return download(base["id"], str(base.get("revision")), with_text_encoder)
    raise WrongCheckpoint(f"'{folder.name}': 'base' in {FILE} must have a 'folder' or an 'id'")


def download(identifier: str, revision: str, with_text_encoder: bool = False) -> tuple[Path, str]:
    """Where a repository of the Hugging Face hub is on this machine, and its name with commit.

    Raises:
        WrongCheckpoint: no commit is named, or it cannot be had.
    """
    from huggingface_hub import snapshot_download

    if not _COMMIT.fullmatch(revision):
        raise WrongCheckpoint(
            f"'{identifier}' needs a 'revision' of 40 letters, a commit: branches and tags change"
        )
    parts = RUN_TIME_PARTS + (_TEXT_PARTS if with_text_encoder else ())
    # no pickles: weights as safetensors alone
    wanted = [f"{part}/*{end}" for part in parts for end in (".json", ".safetensors", ".model")]
    try:
        found = snapshot_download(
            identifier, revision=revision, allow_patterns=["*.json", "*.safetensors", *wanted]
        )
    except Exception as error:  # of the network, the hub or the disk, of many kinds
        raise WrongCheckpoint(
            f"'{identifier}' at {revision[:12]} cannot be had ({type(error).__name__}): without "
            "network, give a folder that holds it"
        ) from error
    return Path(found), f"{identifier}@{revision}"


def _adapters(folder: Path, stated: Mapping[str, Any]) -> tuple[Adapter, ...]:
    adapters = []
    for entry in stated.get("adapters", ()):
        try:
            file, weight = (folder / entry["file"]).resolve(), float(entry.get("weight", 1.0))
        except (TypeError, KeyError, ValueError) as error:
            raise WrongCheckpoint(
                f"'{folder.name}': each of 'adapters' in {FILE} must have a 'file' and a 'weight'"
            ) from error
        if folder.resolve() not in file.parents or file.suffix != ".safetensors":
            raise WrongCheckpoint(
                f"'{folder.name}': the adapter '{entry['file']}' must be a .safetensors file in "
                "the checkpoint's folder"
            )
        if not file.is_file():
            raise WrongCheckpoint(f"'{folder.name}': the adapter '{file.name}' is not there")
        adapters.append(Adapter(file, weight))
    return tuple(adapters)
