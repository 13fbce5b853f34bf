"""Where a server finds weights that requests name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class WeightFolders:
    """What a server's requests may have it load; a weights file may hold code.

    Attributes:
        detectors: folder whose files requests may name; None: there is none.
        checkpoints: folder whose subfolders, video checkpoints, they may name.
        any_path: whether they may also give paths, and names of weights to be downloaded into the
            folder: of a server that only the user's own QGIS can reach.
    """

    detectors: Path | None = None
    checkpoints: Path | None = None
    any_path: bool = False
