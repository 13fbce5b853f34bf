"""A training set on disk: pairs in shards, and a manifest that says what they are.

A folder holds ``manifest.json`` and ``shards/*.npz``. A video is not stored: it is drawn from image
and path whenever it is wanted, by the function that inference relies on, the same bit for bit.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sig2gps_qgis.training_filter import REASONS, meaning
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_split import SPLITS
from sig2gps_qgis.translation import tr, translatable
from sig2gps_qgis.video_checkpoint import VideoCheckpoint

MANIFEST = "manifest.json"
FORMAT = 1
BETWEEN_AREAS = translatable("between the areas")
"""Why a pair is dropped that belongs to no split."""
_BETWEEN_AREAS_MEANS = translatable("the path belongs to no split, or to more than one")


class TrainingSetError(ValueError):
    """A training set that cannot be used; the message says why."""


@dataclass(frozen=True)
class Shard:
    """What one file holds.

    Attributes:
        pairs: with the split of each.
        dropped: how many windows were dropped for each reason.
    """

    pairs: Sequence[tuple[str, TrainingPair]]
    dropped: Mapping[str, int]


def meaning_of(reason: str) -> str:
    """What a manifest's reason to drop a window means, for a user."""
    return tr(_BETWEEN_AREAS_MEANS) if reason == BETWEEN_AREAS else meaning(reason)


def write_shard(file: Path, shard: Shard) -> None:
    """Write a shard whole, or not at all."""
    pairs = [pair for _, pair in shard.pairs]
    length = [len(pair.path_time) for pair in pairs]
    arrays: dict[str, Any] = {
        "split": np.array([split for split, _ in shard.pairs], "U16"),
        "dropped": np.array(json.dumps(dict(shard.dropped))),
        "path_offset": np.concatenate([[0], np.cumsum(length)]).astype(np.int64),
    }
    if pairs:
        arrays.update(
            trajectory_id=np.array([pair.trajectory_id for pair in pairs]),
            image=np.stack([pair.image for pair in pairs]),
            frame_s=np.array([pair.frame_s for pair in pairs]),
            metres_per_pixel=np.array([pair.metres_per_pixel for pair in pairs]),
            path_time=np.concatenate([pair.path_time for pair in pairs]).astype(np.float32),
            path_px=np.concatenate([pair.path_px for pair in pairs]).astype(np.float32),
            signaling_px=np.stack([pair.signaling_px for pair in pairs]).astype(np.float32),
            smoothed_px=np.stack([pair.smoothed_px for pair in pairs]).astype(np.float32),
        )
        if len(pairs[0].straight_px):
            straight = np.stack([pair.straight_px for pair in pairs])
            arrays["straight_px"] = straight.astype(np.float32)
    unfinished = file.with_suffix(f".{os.getpid()}.tmp")
    with unfinished.open("wb") as stream:
        np.savez_compressed(stream, **arrays)
    unfinished.replace(file)


def read_shard(file: Path, splits: Sequence[str] = SPLITS) -> Shard:
    """The pairs of a shard that belong to some splits.

    Raises:
        TrainingSetError: the file is no shard.
    """
    try:
        with np.load(file) as stored:
            arrays = dict(stored)
        pairs = [
            (str(split), _pair(arrays, row))
            for row, split in enumerate(arrays["split"])
            if split in splits
        ]
        return Shard(pairs, json.loads(str(arrays["dropped"])))
    except (OSError, ValueError, KeyError) as error:
        raise TrainingSetError(f"'{file.name}' is no shard of a training set: {error}") from error


def _pair(arrays: Mapping[str, np.ndarray], row: int) -> TrainingPair:
    ahead = {"straight_px": arrays["straight_px"][row]} if "straight_px" in arrays else {}
    path = slice(*arrays["path_offset"][row : row + 2])
    return TrainingPair(
        trajectory_id=str(arrays["trajectory_id"][row]),
        image=arrays["image"][row],
        frames=arrays["signaling_px"].shape[1],
        frame_s=float(arrays["frame_s"][row]),
        metres_per_pixel=float(arrays["metres_per_pixel"][row]),
        path_time=arrays["path_time"][path].astype(np.float64),
        path_px=arrays["path_px"][path].astype(np.float64),
        signaling_px=arrays["signaling_px"][row],
        smoothed_px=arrays["smoothed_px"][row],
        **ahead,
    )


@dataclass(frozen=True)
class TrainingSet:
    """A finished training set.

    Attributes:
        folder: where it is.
        checkpoint: how its images look, what a checkpoint trained on it must say of itself.
        frames: of its videos.
        manifest: all that the manifest says.
    """

    folder: Path
    checkpoint: VideoCheckpoint
    frames: int
    manifest: Mapping[str, Any]

    @classmethod
    def open(cls, folder: Path) -> TrainingSet:
        """A training set.

        Raises:
            TrainingSetError: there is none, or it is not finished, or of another format.
        """
        file = folder / MANIFEST
        if not file.is_file():
            raise TrainingSetError(
                f"'{folder.name}' holds no {MANIFEST}: the training set is not there, or was not "
                "finished; make it again, which goes on where it was stopped"
            )
        manifest = json.loads(file.read_text(encoding="utf-8"))
        if manifest.get("format") != FORMAT:
            raise TrainingSetError(f"'{folder.name}' is of format {manifest.get('format')!r}")
        checkpoint = VideoCheckpoint.from_json(manifest["checkpoint"])
        return cls(folder, checkpoint, int(manifest["frames"]), manifest)

    def pairs(self, split: str) -> Iterator[TrainingPair]:
        """The pairs of a split, always in the same order; each shard is checked by its hash.

        Raises:
            TrainingSetError: a shard is missing or was changed.
        """
        for name in self.rows(split):
            yield from self.pairs_of(name, split)

    def rows(self, split: str) -> dict[str, np.ndarray]:
        """For each shard with pairs of a split, by name, which of the split's pairs they are."""
        found, begin = {}, 0
        for name, about in sorted(self.manifest["shards"].items()):
            count = int(about["pairs"].get(split, 0))
            if count:
                found[name] = np.arange(begin, begin + count)
            begin += count
        return found

    def pairs_of(self, shard: str, split: str) -> list[TrainingPair]:
        """The pairs of a split that are in a shard, by its name.

        Raises:
            TrainingSetError: it is missing or was changed.
        """
        file = self.folder / shard
        if not file.is_file() or _sha256(file) != self.manifest["shards"][shard]["sha256"]:
            raise TrainingSetError(
                f"'{shard}' is missing or not what {MANIFEST} says: make the training set again"
            )
        return [pair for _, pair in read_shard(file, [split]).pairs]


def write_manifest(
    folder: Path,
    checkpoint: VideoCheckpoint,
    frames: int,
    files: Sequence[Path],
    source: Mapping[str, Any],
) -> dict[str, Any]:
    """Finish a training set: what it holds, the rules that made it, and the hash of each file.

    Args:
        files: its shards.
        source: where the pairs are from: a simulation's parameters, or layers.
    """
    shards: dict[str, Any] = {}
    pairs: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    for file in files:
        shard = read_shard(file)
        own = Counter(split for split, _ in shard.pairs)
        pairs.update(own)
        dropped.update(shard.dropped)
        name = file.relative_to(folder).as_posix()
        shards[name] = {"sha256": _sha256(file), "pairs": dict(own)}
    manifest = {
        "format": FORMAT,
        "checkpoint": checkpoint.to_json(),
        "frames": frames,
        "source": dict(source),
        "rules": {**REASONS, BETWEEN_AREAS: _BETWEEN_AREAS_MEANS},
        "pairs": {split: pairs[split] for split in SPLITS},
        "dropped": dict(dropped),
        "shards": shards,
    }
    unfinished = folder / f"{MANIFEST}.tmp"
    unfinished.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    unfinished.replace(folder / MANIFEST)
    return manifest


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
