"""The revision of a checkpoint: a hash of all that decides what it draws."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

from sig2gps_qgis.models.video.checkpoint import EMBEDDINGS, RUN_TIME_PARTS, OpenedCheckpoint
from sig2gps_qgis.models.video.family import INDEX
from sig2gps_qgis.video_checkpoint import FILE as FACTS

LENGTH = 12
_BLOCK = 1 << 22

_known: dict[tuple[str, int, int], bytes] = {}
_computing = threading.Lock()


def revision_of(checkpoint: OpenedCheckpoint) -> str:
    """The hash; a file that has not changed since is not read again."""
    digest = hashlib.sha256(checkpoint.pinned.encode())
    with _computing:
        for name, file in _files(checkpoint):
            digest.update(name.encode() + b"\0" + _digest(file))
    return digest.hexdigest()[:LENGTH]


def _files(checkpoint: OpenedCheckpoint) -> Iterator[tuple[str, Path]]:
    """Names that do not depend on where the folders are, and files, always in the same order."""
    own = [checkpoint.folder / name for name in (FACTS, EMBEDDINGS)]
    own += [adapter.file for adapter in checkpoint.adapters]
    yield from ((file.name, file) for file in own if file.is_file())
    if checkpoint.pinned:
        return
    base = [checkpoint.base / INDEX]
    for part in RUN_TIME_PARTS:
        base += sorted((checkpoint.base / part).glob("*.json"))
        base += sorted((checkpoint.base / part).glob("*.safetensors"))
    yield from ((file.relative_to(checkpoint.base).as_posix(), file) for file in base)


def _digest(file: Path) -> bytes:
    state = file.stat()
    key = (str(file), state.st_size, state.st_mtime_ns)
    if key not in _known:
        digest = hashlib.sha256()
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
        _known[key] = digest.digest()
    return _known[key]
