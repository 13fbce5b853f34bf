"""The guide's pictures: few colours, the frequent ones exact."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QImage

from scripts.window.guide_pictures import reduced

WHITE, INK = QColor("#ffffff"), QColor("#22303c")


def test_few_colours_stay_as_they_are() -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    for x in range(20):
        image.setPixelColor(x, 4, INK)
    small = reduced(image)
    assert small.format() == QImage.Format.Format_Indexed8
    assert small.pixelColor(3, 4) == INK
    assert small.pixelColor(3, 5) == WHITE


def test_many_colours_become_the_nearest_of_the_frequent_ones() -> None:
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    for x in range(256):
        for y in range(100):
            image.setPixelColor(x, y, QColor(x, 2 * y, (x + y) % 256))
    small = reduced(image)
    assert small.colorCount() <= 256
    assert small.pixelColor(0, 255) == WHITE
    seen = small.pixelColor(10, 99)
    assert abs(seen.red() - 10) + abs(seen.green() - 198) + abs(seen.blue() - 109) < 120
