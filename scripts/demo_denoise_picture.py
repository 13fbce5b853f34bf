"""The denoising demo's picture: what the camera sees, and the street's map before and after."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPolygonF

from scripts.demo_street import (
    BEAMS,
    HEIGHT_PX,
    LANES,
    WIDTH_PX,
    StreetSample,
    box_of,
    lane_y,
)
from scripts.demo_street_view import paint_street
from scripts.demo_styles import FONT, FRAME, LAND, MUTED_TEXT, TEXT

_SIZE = (1640, 880)
_MARGIN = 28
_VIEW = QRectF(_MARGIN, 96, 984, 426)
_VIEW_ROWS = (112.0, 528.0)  # of the camera's picture
_MAP_TOP, _MAP_HEIGHT = 566.0, 276.0
_MAP_X, _MAP_Y = (-24.6, 24.6), (14.6, 31.8)
_LANE_M = 3.4
_BEFORE, _AFTER, _TRANSMITTER, _OTHER = "#e4672e", "#1769d2", "#1769d2", "#ffffff"


@dataclass(frozen=True)
class DemoResult:
    """What the plugin made of the street.

    Attributes:
        samples: the samples that it denoised.
        after: (N, 2) their denoised positions, metres east and north of the mast.
        chosen: (N, 2) centre of the box taken for the transmitter, NaN where none is.
        figures: label and value of what it says of itself.
    """

    samples: list[StreetSample]
    after: np.ndarray
    chosen: np.ndarray
    figures: list[tuple[str, str]]


def draw_picture(result: DemoResult, shown: int, path: Path) -> None:
    """Write the picture.

    Args:
        result: what to show.
        shown: the sample whose camera picture is shown.
        path: the PNG file to write.
    """
    image = QImage(*_SIZE, QImage.Format.Format_RGB888)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _text(painter, QPointF(_MARGIN, 50), "Denoise GPS with vision and beams", 25, bold=True)
    _text(
        painter,
        QPointF(_MARGIN, 78),
        "A base station sees the vehicle it serves: the camera corrects the vehicle's GPS.",
        12,
        MUTED_TEXT,
    )
    _view(painter, result.samples[shown], result.chosen[shown])
    _side(painter, result, result.samples[shown])
    before = np.array([sample.gps for sample in result.samples])
    width = (_SIZE[0] - 3 * _MARGIN) / 2.0
    for left, title, xy, color in (
        (_MARGIN, "Before: the GPS positions", before, _BEFORE),
        (2 * _MARGIN + width, "After: denoised", result.after, _AFTER),
    ):
        _text(painter, QPointF(left, _MAP_TOP - 12), title, 12.5, bold=True)
        _map(painter, QRectF(left, _MAP_TOP, width, _MAP_HEIGHT), xy, color)
    _text(
        painter,
        QPointF(_MARGIN, _SIZE[1] - 14),
        "Street, vehicles, boxes, beams and GPS noise are simulated; known boxes stand in for a "
        "detector.",
        10,
        MUTED_TEXT,
    )
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")


def _view(painter: QPainter, sample: StreetSample, chosen: np.ndarray) -> None:
    scale = _VIEW.width() / WIDTH_PX
    rows = QRectF(0, _VIEW_ROWS[0], WIDTH_PX, _VIEW_ROWS[1] - _VIEW_ROWS[0])
    painter.drawImage(_VIEW, paint_street(sample.vehicles), rows)
    painter.save()
    painter.setClipRect(_VIEW)
    painter.translate(_VIEW.topLeft())
    painter.scale(scale, scale)
    painter.translate(0, -rows.top())
    for vehicle in sorted(sample.vehicles, key=lambda vehicle: -vehicle.y):
        box = box_of(vehicle)
        if box is None:
            continue
        centre = (box[:2] + box[2:]) / 2.0
        is_chosen = bool(np.hypot(*(centre - chosen * (WIDTH_PX, HEIGHT_PX))) < 12.0)
        color = QColor(_TRANSMITTER if is_chosen else _OTHER)
        painter.setPen(QPen(color, 3.2 if is_chosen else 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(QPointF(*box[:2]), QPointF(*box[2:])))
        if is_chosen:
            tag = QRectF(box[0] - 1.6, box[1] - 24, 112, 23)
            painter.fillRect(tag, color)
            _text(painter, QPointF(box[0] + 7, box[1] - 7), "transmitter", 11, "#ffffff", bold=True)
    painter.restore()
    _beams(painter, sample.beam)
    painter.setPen(QPen(QColor(FRAME), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_VIEW)


def _beams(painter: QPainter, beam: int) -> None:
    """The codebook as a row of cells at the lower border, the serving beam in blue."""
    cell = _VIEW.width() / BEAMS
    top = _VIEW.bottom() - 16.0
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(1, BEAMS + 1):
        color = QColor(_AFTER) if number == beam else QColor(255, 255, 255, 120)
        place = QRectF(_VIEW.left() + (number - 1) * cell + 1.0, top, cell - 2.0, 11.0)
        painter.fillRect(place, color)
    label = f"best beam: {beam} of {BEAMS}"
    left = min(max(_VIEW.left() + (beam - 0.5) * cell - 70.0, _VIEW.left() + 8.0), 860.0)
    _text(painter, QPointF(left, top - 9.0), label, 10.5, "#123f7f", bold=True)


def _side(painter: QPainter, result: DemoResult, sample: StreetSample) -> None:
    left, top = _VIEW.right() + _MARGIN, _VIEW.top()
    steps = (
        ("1", f"{len(sample.boxes)} vehicles have a box in this image."),
        ("2", "The best beam tells which of them transmits."),
        ("3", "Where it stands in the image tells where it is in its lane:"),
        ("", "learned from the noisy positions of all drives."),
        ("4", "Both are combined with its GPS, each by how sure it is."),
    )
    for line, (number, text) in enumerate(steps):
        y = top + 20.0 + 29.0 * line
        if number:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(_AFTER)))
            painter.drawEllipse(QPointF(left + 11, y - 5), 11, 11)
            _text(painter, QPointF(left + 7, y), number, 10.5, "#ffffff", bold=True)
        _text(painter, QPointF(left + 32, y), text, 11.5)
    painter.setPen(QPen(QColor(FRAME), 1))
    painter.drawLine(QPointF(left, top + 172), QPointF(_SIZE[0] - _MARGIN, top + 172))
    for number, (label, value) in enumerate(result.figures):
        x = left + 272.0 * (number % 2)
        y = top + 222.0 + 82.0 * (number // 2)
        _text(painter, QPointF(x, y), value, 23, bold=True)
        _text(painter, QPointF(x, y + 24), label, 10.5, MUTED_TEXT)


def _map(painter: QPainter, place: QRectF, xy: np.ndarray, color: str) -> None:
    metre = place.width() / (_MAP_X[1] - _MAP_X[0])

    def at(points: np.ndarray) -> list[QPointF]:
        return [
            QPointF(
                place.left() + (x - _MAP_X[0]) * metre, place.bottom() - (y - _MAP_Y[0]) * metre
            )
            for x, y in points
        ]

    painter.save()
    painter.setClipRect(place)
    painter.fillRect(place, QColor(LAND))
    x = np.linspace(-30.0, 30.0, 80)
    near, far = (lane_y(lane, x) for lane in LANES)
    painter.setPen(QPen(QColor("#d6d0c3"), 1.5))
    painter.setBrush(QBrush(QColor("#ffffff")))
    low, high = near - _LANE_M / 2.0 - 0.2, far + _LANE_M / 2.0 + 0.2
    road = np.concatenate((np.column_stack((x, low)), np.column_stack((x, high))[::-1]))
    painter.drawPolygon(QPolygonF(at(road)))
    dashes = QPen(QColor("#cfc7b4"), 1.5)
    dashes.setDashPattern([9, 9])
    painter.setPen(dashes)
    painter.drawPolyline(QPolygonF(at(np.column_stack((x, (near + far) / 2.0)))))
    painter.setPen(Qt.PenStyle.NoPen)
    dot = QColor(color)
    dot.setAlphaF(0.55)
    painter.setBrush(QBrush(dot))
    for point in at(xy):
        painter.drawEllipse(point, 2.6, 2.6)
    _scale_bar(painter, place, metre)
    painter.restore()
    painter.setPen(QPen(QColor(FRAME), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)


def _scale_bar(painter: QPainter, place: QRectF, metre: float) -> None:
    left, y = place.left() + 14.0, place.bottom() - 14.0
    painter.setPen(QPen(QColor(TEXT), 1.6))
    painter.drawLine(QPointF(left, y), QPointF(left + 5.0 * metre, y))
    for end in (left, left + 5.0 * metre):
        painter.drawLine(QPointF(end, y - 4.0), QPointF(end, y + 4.0))
    _text(painter, QPointF(left + 5.0 * metre + 9.0, y + 4.5), "5 m", 10)


def _text(
    painter: QPainter,
    place: QPointF,
    text: str,
    size: float,
    color: str = TEXT,
    *,
    bold: bool = False,
) -> None:
    """Text whose baseline starts at a place; the size in points of 1/72 inch at 96 dots."""
    font = QFont(FONT)
    font.setPixelSize(round(size * 96 / 72))
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(place, text)
