"""A training set written shard by shard, so that a run that was stopped goes on where it was."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

from sig2gps_qgis.measured_pairs import PairOrReason
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import Shard, TrainingSetError, write_shard
from sig2gps_qgis.translation import tr

WINDOWS = 64
"""Of a shard: at 480 pixels, less than 50 MB while it is made."""

_PLAN = "plan.json"


class ShardWriter:
    """Gathers windows into shards, always so many, in their order.

    Args:
        folder: of the training set; is made where it is not there.
        facts: all that decides what is in the shards.

    Raises:
        TrainingSetError: the folder holds other things, or shards that were made otherwise.
        OSError: the folder cannot be written.
    """

    def __init__(self, folder: Path, facts: Mapping[str, Any]) -> None:
        self.files: list[Path] = []
        self._folder = folder
        self._windows = 0
        self._pairs: list[tuple[str, TrainingPair]] = []
        self._dropped: Counter[str] = Counter()
        stated = json.dumps({**facts, "windows": WINDOWS}, indent=2, sort_keys=True)
        plan = folder / _PLAN
        if plan.is_file():
            if plan.read_text(encoding="utf-8") != stated:
                raise TrainingSetError(
                    tr(
                        "'{folder}' holds a training set made of other layers or parameters: "
                        "choose another folder, or delete that one",
                        folder=folder,
                    )
                )
        elif folder.is_dir() and any(folder.iterdir()):
            raise TrainingSetError(
                tr("'{folder}' is not empty: choose a new folder", folder=folder)
            )
        (folder / "shards").mkdir(parents=True, exist_ok=True)
        plan.write_text(stated, encoding="utf-8")

    def add(self, make: Callable[[], PairOrReason]) -> None:
        """The next window, which is made unless its shard is there already."""
        file = self._file()
        if not file.exists():
            made = make()
            if isinstance(made, str):
                self._dropped[made] += 1
            else:
                self._pairs.append(made)
        self._windows += 1
        if self._windows % WINDOWS == 0:
            self._close(file)

    def finish(self) -> None:
        """Write what is left."""
        if self._windows % WINDOWS:
            self._close(self._file())

    def _file(self) -> Path:
        return self._folder / "shards" / f"{self._windows // WINDOWS:06d}.npz"

    def _close(self, file: Path) -> None:
        if not file.exists():
            write_shard(file, Shard(self._pairs, self._dropped))
        self.files.append(file)
        self._pairs, self._dropped = [], Counter()
