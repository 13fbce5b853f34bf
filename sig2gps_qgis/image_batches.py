"""Image files from the disk, in batches that one request can hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sig2gps_qgis.translation import tr


@dataclass
class ImageBatch:
    """Some image files.

    Attributes:
        paths, contents: of those that could be read; none is empty.
        problems: why the others could not.
    """

    paths: list[Path] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)
    problems: dict[Path, str] = field(default_factory=dict)

    def with_room_for(self, content: bytes, most_bytes: int, most_files: int) -> bool:
        """Whether the content fits, too; all take as much as the longest."""
        count = len(self.contents) + 1
        longest = max(map(len, [*self.contents, content]))
        return count <= most_files and count * longest <= most_bytes


def image_batches(paths: Iterable[Path], most_bytes: int, most_files: int) -> Iterator[ImageBatch]:
    """Files in batches, in their order; each batch has one at least, or problems."""
    batch = ImageBatch()
    for path in paths:
        try:
            content = _read(path, most_bytes)
        except ValueError as problem:
            batch.problems[path] = str(problem)
            continue
        if batch.contents and not batch.with_room_for(content, most_bytes, most_files):
            yield batch
            batch = ImageBatch()
        batch.paths.append(path)
        batch.contents.append(content)
    if batch.contents or batch.problems:
        yield batch


def _read(path: Path, most_bytes: int) -> bytes:
    """A file's content.

    Raises:
        ValueError: it is missing, empty, too large or no file; the message says so.
    """
    try:
        if not path.is_file():
            raise ValueError(tr("there is no such file"))
        if path.stat().st_size > most_bytes:
            raise ValueError(
                tr(
                    "the file has {size} bytes, and the inference server takes at most "
                    "{most}; save it smaller",
                    size=path.stat().st_size,
                    most=most_bytes,
                )
            )
        content = path.read_bytes()
    except OSError as error:
        raise ValueError(
            tr("the file cannot be read: {reason}", reason=error.strerror or error)
        ) from error
    if not content:
        raise ValueError(tr("the file is empty"))
    return content
