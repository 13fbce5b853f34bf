"""Images with labels as YOLO has them: a text file each, a line for each box."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp"})


class LabelError(ValueError):
    """Labels that cannot be used; the message names file and line, and says what to do."""


@dataclass(frozen=True)
class LabelledImage:
    """An image, and the file that labels it; None of an image in which there is nothing."""

    image: Path
    label: Path | None


def find_images(images: Path, labels: Path, classes: int) -> list[LabelledImage]:
    """The images of a folder with their labels, by name.

    Args:
        images: folder of them.
        labels: folder with a text file of the same name for each; lines of: number of the class,
            x_center, y_center, width and height as shares of the image.
        classes: how many there are.

    Raises:
        LabelError: there are none, or one of the labels is no good.
        OSError: a folder cannot be read.
    """
    found = sorted(file for file in images.iterdir() if file.suffix.lower() in IMAGE_SUFFIXES)
    by_stem = {image.stem: image for image in found}
    if len(by_stem) < len(found):
        raise LabelError(f"{images}: two images have one name but for the ending; rename one")
    files = {file.stem: file for file in labels.glob("*.txt") if file.stem != "classes"}
    without = sorted(set(files) - set(by_stem))
    if without:
        raise LabelError(f"{files[without[0]]}: there is no image of this name in {images}")
    boxes = sum(_check(file, classes) for file in files.values())
    if not boxes:
        raise LabelError(f"{labels}: there are no labelled boxes of the images in {images}")
    return [LabelledImage(image, files.get(image.stem)) for image in found]


def split(
    images: Sequence[LabelledImage], share: float
) -> tuple[Sequence[LabelledImage], Sequence[LabelledImage]]:
    """Those to learn from, and the last ones by name, to measure on.

    Not at random: neighbouring frames of a camera are alike, and would be on both sides.

    Raises:
        LabelError: there are too few.
    """
    held_back = max(1, round(share * len(images)))
    if len(images) - held_back < 1:
        raise LabelError(f"{len(images)} images are too few to learn from and to measure on")
    return images[:-held_back], images[-held_back:]


def lay_out(images: Sequence[LabelledImage], folder: Path, name: str) -> Path:
    """Put images and labels where ultralytics looks for them; returns the folder of the images."""
    for kind in ("images", "labels"):
        shutil.rmtree(folder / kind / name, ignore_errors=True)
        (folder / kind / name).mkdir(parents=True)
    for one in images:
        _link(one.image, folder / "images" / name / one.image.name)
        if one.label is not None:
            shutil.copy(one.label, folder / "labels" / name / one.label.name)
    return folder / "images" / name


def _link(file: Path, to: Path) -> None:
    try:
        os.link(file, to)
    except OSError:  # another disk, or no such links there
        shutil.copy(file, to)


def _check(file: Path, classes: int) -> int:
    """How many boxes a file has."""
    lines = file.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        try:
            kind, *box = (float(word) for word in line.split())
        except ValueError:
            kind, box = -1.0, []
        usable = (
            kind in range(classes)
            and len(box) == 4
            and all(0.0 <= share <= 1.0 for share in box)
            and min(box[2:]) > 0.0
        )
        if not usable:
            raise LabelError(
                f"{file}, line {number}: '{line[:80]}' is no box. A line has the number of a "
                f"class, 0 to {classes - 1}, and x_center, y_center, width and height from 0 to 1"
            )
    return len(lines)
