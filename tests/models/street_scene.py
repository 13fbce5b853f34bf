"""Pictures of a street with labelled vehicles, plain enough for a small network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 128, 96
_COLOURS = ((220, 40, 40), (40, 80, 220))
"""Of the transmitter, and of any other vehicle."""


def write_scenes(images: Path, labels: Path, count: int, seed: int = 0) -> None:
    """Write pictures with one to three vehicles each, and their labels."""
    images.mkdir(parents=True, exist_ok=True)
    labels.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    for number in range(count):
        picture, boxes = _scene(random)
        picture.save(images / f"frame {number:03}.png")
        lines = [" ".join(f"{value:.6g}" for value in box) for box in boxes]
        (labels / f"frame {number:03}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _scene(random: np.random.Generator) -> tuple[Image.Image, list[tuple[float, ...]]]:
    picture = Image.new("RGB", (WIDTH, HEIGHT), (120, 140, 120))
    draw = ImageDraw.Draw(picture)
    draw.rectangle([0, HEIGHT // 2, WIDTH, HEIGHT], fill=(70, 70, 70))
    boxes = []
    kinds = [0, *[1] * int(random.integers(0, 3))]
    for place, kind in zip(random.permutation(3), kinds):
        width, height = random.uniform(24, 34), random.uniform(14, 22)
        x = (place + 0.5) * WIDTH / 3 + random.uniform(-4, 4)
        y = HEIGHT * 0.6 + random.uniform(-8, 8)
        corner = [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
        draw.rectangle(corner, fill=_COLOURS[kind])
        draw.rectangle([x - width / 4, corner[1], x + width / 4, y], fill=(20, 20, 20))
        boxes.append((kind, x / WIDTH, y / HEIGHT, width / WIDTH, height / HEIGHT))
    return picture.filter(ImageFilter.GaussianBlur(0.7)), boxes
