"""What the camera of the simulated street sees, painted: street, houses, trees and vehicles."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF

from scripts.demo_street import (
    HEIGHT_PX,
    HORIZON_PX,
    LANES,
    VEHICLE_M,
    WIDTH_PX,
    Vehicle,
    image_of,
    lane_y,
)

_COLORS = ("#d8dde2", "#a63d40", "#3f6c51", "#6a7b8f", "#8a8f98", "#b08d57")
_HOUSES = (
    # left and right in metres, height, colour; all of them 46 m away
    (-60.0, -34.0, 13.0, "#c9b8a3"),
    (-34.0, -16.0, 17.0, "#b5a08a"),
    (-16.0, -1.0, 11.0, "#d3c6b5"),
    (-1.0, 15.0, 19.0, "#a8988a"),
    (15.0, 33.0, 13.0, "#c2ac93"),
    (33.0, 60.0, 16.0, "#b9a78f"),
)
_HOUSES_Y = 46.0
_TREES_X = (-33.0, -22.5, -6.0, 3.5, 19.0, 29.0)
_TREES_Y = 38.0
_LANE_M = 3.4


def paint_street(vehicles: list[Vehicle]) -> QImage:
    """The camera's picture, without any boxes."""
    image = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    _sky(painter)
    for left, right, height, color in _HOUSES:
        _house(painter, left, right, height, QColor(color))
    _ground(painter)
    for x in _TREES_X:
        _tree(painter, x)
    for vehicle in sorted(vehicles, key=lambda vehicle: -vehicle.y):
        _vehicle(painter, vehicle)
    painter.end()
    return image


def _sky(painter: QPainter) -> None:
    gradient = QLinearGradient(0.0, 0.0, 0.0, HORIZON_PX + 40.0)
    gradient.setColorAt(0.0, QColor("#8db7d8"))
    gradient.setColorAt(1.0, QColor("#e6eef2"))
    painter.fillRect(QRectF(0, 0, WIDTH_PX, HEIGHT_PX), QBrush(gradient))


def _house(painter: QPainter, left: float, right: float, height: float, color: QColor) -> None:
    _face(painter, [(left, 0), (right, 0), (right, height), (left, height)], color)
    _face(
        painter,
        [
            (left, height),
            (right, height),
            (right - 0.6, height + 1.1),
            (left + 0.6, height + 1.1),
        ],
        color.darker(125),
    )
    columns = int((right - left) // 3.0)
    margin = (right - left - 3.0 * columns) / 2.0
    for column in range(columns):
        for floor in range(int((height - 1.5) // 3.2)):
            x, z = left + margin + 3.0 * column + 0.8, 3.4 + 3.2 * floor
            if z + 1.7 < height:
                window = [(x, z), (x + 1.4, z), (x + 1.4, z + 1.7), (x, z + 1.7)]
                _face(painter, window, QColor("#5d6f7e" if (column + floor) % 3 else "#e9dfc0"))


def _face(painter: QPainter, corners: list[tuple[float, float]], color: QColor) -> None:
    """An upright surface at the houses' distance, from (x, z) corners."""
    points = np.array([(x, _HOUSES_Y, z) for x, z in corners])
    painter.setBrush(color)
    painter.drawPolygon(_polygon(points))


def _ground(painter: QPainter) -> None:
    near, far = LANES.values()
    square = image_of(np.array([(0.0, _HOUSES_Y, 0.0)]))[0, 1]
    painter.fillRect(QRectF(0, square, WIDTH_PX, HEIGHT_PX - square), QColor("#c4bfb2"))
    for from_y, to_y, color in (
        (far + 4.4, 36.0, "#9aa77f"),  # grass, with a car park on it
        (far + 5.0, far + 7.6, "#8d9093"),
        (far + _LANE_M / 2.0, far + 4.4, "#cdc8bd"),  # pavements
        (9.0, near - _LANE_M / 2.0, "#d2cdc2"),
        (3.0, 9.0, "#a3b088"),
        (near - _LANE_M / 2.0 - 0.3, far + _LANE_M / 2.0 + 0.3, "#6f7479"),
        (near - _LANE_M / 2.0 - 0.08, near - _LANE_M / 2.0 + 0.08, "#e9e7df"),
        (far + _LANE_M / 2.0 - 0.08, far + _LANE_M / 2.0 + 0.08, "#e9e7df"),
    ):
        _strip(painter, from_y, to_y, QColor(color), (-60.0, 60.0))
    middle = (near + far) / 2.0
    for x in np.arange(-46.0, 46.0, 4.0):
        _strip(painter, middle - 0.07, middle + 0.07, QColor("#f1efe6"), (x, x + 2.0))


def _strip(
    painter: QPainter, from_y: float, to_y: float, color: QColor, across: tuple[float, float]
) -> None:
    """A strip of the ground along the street, with its bend."""
    x = np.linspace(*across, 60)
    bend = lane_y("left to right", x) - LANES["left to right"]
    borders = [np.column_stack((x, y + bend, np.zeros_like(x))) for y in (from_y, to_y)]
    painter.setBrush(color)
    painter.drawPolygon(_polygon(np.concatenate((borders[0], borders[1][::-1]))))


def _tree(painter: QPainter, x: float) -> None:
    foot, crown = image_of(np.array([(x, _TREES_Y, 0.0), (x, _TREES_Y, 4.6)]))
    painter.setBrush(QColor("#6b5844"))
    painter.drawRect(QRectF(foot[0] - 2.5, crown[1], 5.0, foot[1] - crown[1]))
    for dx, dy, radius, color in (
        (-13, 5, 20, "#5f8255"),
        (14, 3, 21, "#587a4f"),
        (0, -14, 24, "#6b9160"),
    ):
        painter.setBrush(QColor(color))
        painter.drawEllipse(QPointF(crown[0] + dx, crown[1] + dy), radius, radius)


def _vehicle(painter: QPainter, vehicle: Vehicle) -> None:
    height = VEHICLE_M[2]
    color = QColor(_COLORS[vehicle.color % len(_COLORS)])
    shadow = _block(vehicle, (-0.52, 0.52), (-0.6, 0.6), (0.0, 0.0))
    painter.setBrush(QColor(0, 0, 0, 70))
    painter.drawPolygon(_polygon(shadow[:4]))
    _solid(painter, _block(vehicle, (-0.5, 0.5), (-0.5, 0.5), (0.28, 0.82)), color)
    cabin = _block(vehicle, (-0.34, 0.22), (-0.45, 0.45), (0.82, height))
    cabin[4:] = _block(vehicle, (-0.26, 0.12), (-0.4, 0.4), (height, height))[4:]
    _solid(painter, cabin, QColor("#34424e"), roof=color)
    side = -0.5 if np.cos(vehicle.heading) > 0 else 0.5
    for along in (-0.31, 0.31):
        hub = _block(vehicle, (along, along), (side, side), (0.33, 0.33))[:1]
        rim = _block(vehicle, (along, along), (side, side), (0.0, 0.0))[:1]
        (centre,), (low,) = image_of(hub), image_of(rim)
        radius = low[1] - centre[1]
        for share, shade in ((1.0, "#1f2326"), (0.5, "#9ca3a8")):
            painter.setBrush(QColor(shade))
            painter.drawEllipse(QPointF(*centre), radius * share, radius * share)


def _block(
    vehicle: Vehicle,
    along: tuple[float, float],
    aside: tuple[float, float],
    heights: tuple[float, float],
) -> np.ndarray:
    """(8, 3) corners of a part of a vehicle, in shares of its length and width, and in metres."""
    length, width, _ = VEHICLE_M
    ahead = np.array([np.cos(vehicle.heading), np.sin(vehicle.heading)])
    left = np.array([-ahead[1], ahead[0]])
    ground = [
        (vehicle.x, vehicle.y) + a * length * ahead + b * width * left
        for a, b in (
            (along[0], aside[0]),
            (along[1], aside[0]),
            (along[1], aside[1]),
            (along[0], aside[1]),
        )
    ]
    return np.array([(*corner, z) for z in heights for corner in ground])


def _solid(
    painter: QPainter, corners: np.ndarray, color: QColor, roof: QColor | None = None
) -> None:
    """The faces of a block that the camera sees, each shaded by where it looks."""
    faces = [(i, (i + 1) % 4, (i + 1) % 4 + 4, i + 4) for i in range(4)]
    middle = corners[:4, :2].mean(axis=0)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 0.8))
    for face in faces:
        points = corners[list(face)]
        outward = points[:2, :2].mean(axis=0) - middle
        towards = -points[:2, :2].mean(axis=0)
        if outward @ towards <= 0.0:
            continue
        aslant = abs(outward[0]) / np.hypot(*outward)
        painter.setBrush(color.darker(100 + round(35 * aslant)))
        painter.drawPolygon(_polygon(points))
    painter.setBrush((roof or color).lighter(112))
    painter.drawPolygon(_polygon(corners[4:]))
    painter.setPen(Qt.PenStyle.NoPen)


def _polygon(points: np.ndarray) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in image_of(points)])
