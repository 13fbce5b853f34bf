"""A checkpoint with base and adapters as one plain diffusers folder, which any server can load.

``python -m sig2gps_qgis.models.video.merge CHECKPOINT FOLDER``
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from sig2gps_qgis.models.video.checkpoint import EMBEDDINGS, OpenedCheckpoint, open_checkpoint
from sig2gps_qgis.models.video.family import WrongCheckpoint
from sig2gps_qgis.models.video.loading import load_pipeline
from sig2gps_qgis.models.video.saving import save
from sig2gps_qgis.video_checkpoint import FILE


def merge(opened: OpenedCheckpoint, folder: Path) -> None:
    """Write the base with the adapters added to its weights, and with its text encoder.

    Args:
        opened: with the text encoder on this machine.
        folder: must not be there yet.

    Raises:
        WrongCheckpoint: the checkpoint cannot be loaded.
        FileExistsError: the folder is there.
    """
    folder.mkdir(parents=True)
    pipeline = load_pipeline(opened, torch.bfloat16, with_text_encoder=True)
    if opened.adapters:
        names = [f"adapter{number}" for number in range(len(opened.adapters))]
        pipeline.set_adapters(names, [adapter.weight for adapter in opened.adapters])
        pipeline.fuse_lora()
        pipeline.unload_lora_weights()
    save(pipeline, folder)
    stated = json.loads((opened.folder / FILE).read_text(encoding="utf-8"))
    for name in ("base", "adapters"):
        stated.pop(name, None)
    (folder / FILE).write_text(json.dumps(stated, indent=2) + "\n", encoding="utf-8")
    (folder / EMBEDDINGS).write_bytes((opened.folder / EMBEDDINGS).read_bytes())


def main(arguments: Sequence[str] | None = None) -> int:
    """Merge what the command line says; returns the process's exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path, help="folder with a sig2gps.json")
    parser.add_argument("folder", type=Path, help="to be written")
    options = parser.parse_args(arguments)
    try:
        merge(open_checkpoint(options.checkpoint, with_text_encoder=True), options.folder)
    except (OSError, WrongCheckpoint) as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's own words
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
