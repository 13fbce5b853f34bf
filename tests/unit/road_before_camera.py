"""Vehicles simulated on two lanes before a camera, for the tests of denoising."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sig2gps_qgis.vision.local_frame import LocalFrame
from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.site_model import Camera

BEAMS = 64
CAMERA = Camera(image_width=960, image_height=540, beams=BEAMS)
RIGHTWARDS, LEFTWARDS = "left_to_right", "right_to_left"


@dataclass(frozen=True)
class Road:
    """Samples, and the truth behind them.

    Attributes:
        xy: (N, 2) true positions, metres in ``frame``.
        direction: (N,) object, true direction of travel.
    """

    samples: Samples
    frame: LocalFrame
    xy: np.ndarray
    direction: np.ndarray

    @property
    def latitude(self) -> np.ndarray:
        return self.frame.to_degrees(self.xy)[0]

    @property
    def longitude(self) -> np.ndarray:
        return self.frame.to_degrees(self.xy)[1]

    def error_m(self, latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
        """(N,) metres from the truth."""
        return np.hypot(*(self.frame.to_metres(latitude, longitude) - self.xy).T)


def road(
    noise_m: float,
    passes: int = 12,
    size: int = 40,
    seed: int = 0,
    wander_m: float = 0.3,
    jitter: float = 0.002,
    latitude: float = 48.0,
    longitude: float = 11.0,
) -> Road:
    """Every other pass drives to the right of the image, the others to the left, 7 m beside.

    Args:
        noise_m: standard deviation of the GPS per axis.
        size: samples of each pass.
        wander_m: standard deviation of how far a vehicle keeps beside its lane's middle.
        jitter: standard deviation of a box centre's x, shares of the image's width.
    """
    random = np.random.default_rng(seed)
    number = np.repeat(np.arange(passes), size)
    rightwards = number % 2 == 0
    way = np.tile(np.linspace(0.02, 0.98, size), passes)
    place = np.where(rightwards, way, 1.0 - way)
    beside = np.where(rightwards, 15.0, 22.0) + random.normal(0.0, wander_m, passes)[number]
    along = 36.0 * (0.5 - place) - 6.0 * (place - 0.5) ** 2
    xy = np.column_stack((beside, along))
    frame = LocalFrame(latitude, longitude)
    noisy = frame.to_degrees(xy + random.normal(0.0, noise_m, xy.shape) if noise_m else xy)
    x = np.clip(place + random.normal(0.0, jitter, len(place)), 0.0, 1.0)
    y = np.where(rightwards, 0.26, 0.22) + random.normal(0.0, 0.002, len(place))
    beam = np.clip(np.rint(place * BEAMS + random.normal(0.0, 0.7, len(place))), 1, BEAMS)
    samples = Samples(
        latitude=noisy[0],
        longitude=noisy[1],
        candidates=Candidates.known(x, y),
        time=number * 30.0 + np.tile(np.arange(size) * 0.1, passes),
        beam=beam.astype(np.int64),
        pass_id=number,
    )
    direction = np.where(rightwards, RIGHTWARDS, LEFTWARDS).astype(object)
    return Road(samples, frame, xy, direction)


def with_passers_by(scene: Road, number: int, missed: float, seed: int) -> tuple[Road, np.ndarray]:
    """``number`` other boxes in every image, not over the transmitter's; some transmitters missed.

    Returns:
        The scene, and (N,) the transmitter's index among the boxes, -1 where it was missed.
    """
    random = np.random.default_rng(seed)
    boxes = scene.samples.candidates
    lost = random.random(len(boxes)) < missed
    rows, x, y, true = [], [], [], np.full(len(boxes), -1)
    for sample in range(len(boxes)):
        others: list[float] = []
        while len(others) < number:
            place = random.random()
            if abs(place - boxes.x[sample]) > 0.15:
                others.append(place)
        found = [(place, random.choice([0.22, 0.26])) for place in others]
        if not lost[sample]:
            true[sample] = int(random.integers(number + 1))
            found.insert(true[sample], (boxes.x[sample], boxes.y[sample]))
        rows += [sample] * len(found)
        x += [place for place, _ in found]
        y += [height for _, height in found]
    candidates = Candidates.of_rows(
        np.array(rows), np.array(x), np.array(y), np.ones(len(x)), len(boxes)
    )
    return replace(scene, samples=replace(scene.samples, candidates=candidates)), true
