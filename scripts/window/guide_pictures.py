"""Takes the guide's pictures from those of a window session, with fewer colours: small files.

/usr/bin/python3 -m scripts.window.guide_pictures --pictures build/screenshots --output docs/images
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from scripts.window.picture_size import MOST_BYTES

PICTURES = (
    "toolbox",
    "options",
    "signaling-layers",
    "signaling-reconstruct-filled",
    "signaling-result",
    "signaling-minute-6",
    "signaling-report",
    "signaling-evaluated",
    "signaling-traffic",
    "street-samples",
    "street-denoise-filled",
    "street-denoised",
    "street-report",
)
_COLORS = 256
_BITS_KEPT = 0xFFF0F0F0  # colours closer than that are counted together


def reduced(picture: QImage) -> QImage:
    """The picture in its most frequent colours, each pixel in the nearest of them."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = rgb.constBits().asstring(rgb.sizeInBytes())
    exact = Counter(memoryview(pixels).cast("I"))
    together: Counter[int] = Counter()
    example: dict[int, int] = {}
    for color, count in exact.most_common():
        together[color & _BITS_KEPT] += count
        example.setdefault(color & _BITS_KEPT, color)
    table = [example[color] for color, _ in together.most_common(_COLORS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return rgb.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    given = parser.parse_args()
    for name in PICTURES:
        picture = QImage(str(given.pictures / f"{name}.png"))
        if picture.isNull():
            sys.exit(f"There is no picture {given.pictures / name}.png")
        path = given.output / f"{name}.png"
        reduced(picture).save(str(path), "PNG", 0)  # the quality 0 packs most
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")
        if path.stat().st_size > MOST_BYTES:
            sys.exit(f"{path} is larger than {MOST_BYTES} bytes")


if __name__ == "__main__":
    main()
