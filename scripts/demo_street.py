"""The simulated street of the denoising demo: a camera, vehicles that drive by, GPS and beams.

Coordinates are (x, y, z) in metres: east, north and up from the foot of the base station's mast.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LATITUDE, LONGITUDE = 33.4205, -111.9292
BEAMS = 64
WIDTH_PX, HEIGHT_PX = 960, 540
CAMERA_HEIGHT_M = 5.2
FOCAL_PX = 494.0  # 0.514 image widths, as on the pictures of DeepSense 6G, scenario 5
HORIZON_PX = 300.0
SAMPLE_INTERVAL_S = 0.1

VEHICLE_M = (4.5, 1.8, 1.5)  # length, width, height
PARKED_X = (-17.5, 11.5)
PARKED_Y = 31.0
LANES = {"left to right": 21.0, "right to left": 24.6}
"""Distance of each lane's middle from the mast, straight ahead."""


@dataclass(frozen=True)
class Vehicle:
    """A vehicle at one instant: its middle on the ground, its heading, and its colour's number."""

    x: float
    y: float
    heading: float
    color: int


@dataclass(frozen=True)
class StreetSample:
    """One image of the camera, and what is known with it.

    Attributes:
        drive: number of the drive past the base station, from 1.
        lane: its direction of travel.
        time: seconds since the epoch.
        gps: (2,) noisy position, metres east and north.
        truth: (2,) true position.
        beam: the best beam, 1 to 64.
        boxes: (B, 3) centre x, y and confidence of the boxes in the image, in no order.
        transmitter: which of them is the transmitter's, -1 where the detector missed it.
        vehicles: all that are on the street, the transmitter first.
    """

    drive: int
    lane: str
    time: float
    gps: np.ndarray
    truth: np.ndarray
    beam: int
    boxes: np.ndarray
    transmitter: int
    vehicles: list[Vehicle]


def lane_y(lane: str, x: np.ndarray | float) -> np.ndarray | float:
    """The middle of a lane: the street bends a little."""
    return LANES[lane] + 0.0035 * np.asarray(x) ** 2 + 0.03 * np.asarray(x)


def image_of(points: np.ndarray) -> np.ndarray:
    """(N, 2) pixels (column, row) of (N, 3) points in front of the camera."""
    column = WIDTH_PX / 2.0 + FOCAL_PX * points[:, 0] / points[:, 1]
    row = HORIZON_PX + FOCAL_PX * (CAMERA_HEIGHT_M - points[:, 2]) / points[:, 1]
    return np.column_stack((column, row))


def corners_of(vehicle: Vehicle) -> np.ndarray:
    """(8, 3) corners of the block around a vehicle: four of the ground, four of the roof."""
    length, width, height = VEHICLE_M
    ahead = np.array([np.cos(vehicle.heading), np.sin(vehicle.heading)])
    aside = np.array([-ahead[1], ahead[0]])
    ground = [
        (vehicle.x, vehicle.y) + a * length / 2.0 * ahead + b * width / 2.0 * aside
        for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    return np.array([(*corner, z) for z in (0.0, height) for corner in ground])


def box_of(vehicle: Vehicle) -> np.ndarray | None:
    """(4,) left, top, right, bottom in pixels, cut at the image; None where little of it shows."""
    pixels = image_of(corners_of(vehicle))
    low = np.maximum(pixels.min(axis=0), 0.0)
    high = np.minimum(pixels.max(axis=0), (WIDTH_PX, HEIGHT_PX))
    if high[0] - low[0] < 20.0:
        return None
    return np.concatenate((low, high))


def simulate_street(drives: int, noise_m: float, seed: int) -> list[StreetSample]:
    """Drives past the base station, in both directions by turns.

    Args:
        drives: how many of them carry the transmitter.
        noise_m: standard deviation of the GPS noise, east and north each.
        seed: the same seed gives the same street.
    """
    random = np.random.default_rng(seed)
    samples = []
    start = 1_700_000_000.0
    for drive in range(1, drives + 1):
        lane = list(LANES)[drive % 2]
        speeds = {name: random.uniform(7.0, 12.0) for name in LANES}
        others = _others(lane, random)
        for step in range(int(48.0 / speeds[lane] / SAMPLE_INTERVAL_S)):
            passed = step * SAMPLE_INTERVAL_S
            transmitter = _driving(lane, -24.0 + speeds[lane] * passed, 0)
            vehicles = [transmitter]
            for other_lane, offset, color in others:
                vehicles.append(_driving(other_lane, offset + speeds[other_lane] * passed, color))
            vehicles += [Vehicle(x, PARKED_Y, 0.0, 4 + i) for i, x in enumerate(PARKED_X)]
            if box_of(transmitter) is None:
                continue
            samples.append(_sample(drive, lane, start + passed, vehicles, noise_m, random))
        start += 60.0
    return samples


def _others(lane: str, random: np.random.Generator) -> list[tuple[str, float, int]]:
    """Lane, start and colour of the vehicles without a transmitter; none touches another."""
    others = []
    for other_lane in LANES:
        slots = [slot for slot in range(-5, 4) if other_lane != lane or slot != -2]
        for slot in random.choice(slots, random.integers(0, 3), replace=False):
            start = 12.0 * slot + random.uniform(-2.0, 2.0)
            others.append((other_lane, float(start), int(random.integers(1, 4))))
    return others


def _driving(lane: str, along: float, color: int) -> Vehicle:
    x = along if lane == "left to right" else -along
    step = 0.5 if lane == "left to right" else -0.5
    heading = np.arctan2(lane_y(lane, x + step) - lane_y(lane, x), step)
    return Vehicle(float(x), float(lane_y(lane, x)), float(heading), color)


def _sample(
    drive: int,
    lane: str,
    time: float,
    vehicles: list[Vehicle],
    noise_m: float,
    random: np.random.Generator,
) -> StreetSample:
    transmitter = vehicles[0]
    truth = np.array([transmitter.x, transmitter.y])
    bearing = np.arctan2(transmitter.x, transmitter.y)
    # A uniform array's codebook is even in the sine of the angle; the camera sees 0.7 of it.
    place = (np.sin(bearing) / 0.7 + 1.0) / 2.0 * BEAMS + random.normal(0.0, 0.5)
    boxes, marks = [], []
    for number, vehicle in enumerate(vehicles):
        box = box_of(vehicle)
        if box is None or random.random() < 0.03:
            continue
        jitter = random.normal(0.0, 0.002, 2)
        centre = (box[:2] + box[2:]) / 2.0 / (WIDTH_PX, HEIGHT_PX) + jitter
        boxes.append((*np.clip(centre, 0.0, 1.0), random.uniform(0.6, 0.95)))
        marks.append(number == 0)
    order = random.permutation(len(boxes))
    return StreetSample(
        drive=drive,
        lane=lane,
        time=time,
        gps=truth + random.normal(0.0, noise_m, 2),
        truth=truth,
        beam=int(np.clip(np.floor(place) + 1, 1, BEAMS)),
        boxes=np.array(boxes).reshape(-1, 3)[order],
        transmitter=[marks[i] for i in order].index(True) if any(marks) else -1,
        vehicles=vehicles,
    )
