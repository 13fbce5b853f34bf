"""Image files that no camera writes, from a seeded random generator."""

from __future__ import annotations

from functools import cache

import numpy as np

from tests.models.image_files import encoded, picture, png_claiming

Random = np.random.Generator


def malformed_image(random: Random) -> bytes:
    """Bytes that are no image, or a damaged one; some decode all the same. Never empty."""
    kind = random.integers(5)
    if kind == 0:
        return random.bytes(int(random.integers(1, 2_000)))
    if kind == 1:
        side = int(random.choice([0, 1, 7_000, 65_535, 2**31 - 1, 2**32 - 1]))
        return png_claiming(side, int(random.choice([0, 1, side])))
    good = _good(int(random.integers(4)), str(random.choice(["JPEG", "PNG", "BMP"])))
    if kind == 2:
        return good[: random.integers(1, len(good))]
    changed = bytearray(good)
    most = 50 if kind == 3 else len(good)  # of headers, or of everything
    for place in random.integers(min(most, len(good)), size=random.integers(1, 20)):
        changed[place] = random.integers(256)
    return bytes(changed)


@cache
def _good(seed: int, kind: str) -> bytes:
    return encoded(picture(80, 60, seed), kind)
