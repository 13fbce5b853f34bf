"""DeepSense 6G scenario 1: real GPS, beams and powers, simulated boxes, distractors and misses."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace

import numpy as np

from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.site_model import Camera
from tests.benchmarks.dataset import data_file

CAMERA = Camera(image_width=0, image_height=0, beams=64)
SAMPLES_A_SECOND = 10.0
METRES_A_DEGREE = 111_194.9
MOST_DISTRACTORS = 6
MISSED = 0.05
"""Share of the transmitters that the detector does not find."""
LANE_JITTER = 0.005
"""Standard deviation of a distractor's y around its lane's, shares of the image's height."""


@dataclass(frozen=True)
class Scene:
    """The 2,362 samples whose vehicle is in view.

    Attributes:
        samples: as recorded, with the transmitters' boxes alone, known.
        width: (N,) of the transmitters' boxes, shares of the image.
        simulated_latitude, simulated_longitude: (N,) where the boxes' simulation had the vehicle:
            the GPS smoothed and corrected by the beams.
    """

    samples: Samples
    width: np.ndarray
    simulated_latitude: np.ndarray
    simulated_longitude: np.ndarray


def scenario1() -> Scene:
    """Read it.

    Raises:
        DataAbsentError: the data is not on this machine.
    """
    with data_file("vision/scenario1_simulated_boxes.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["in_view"] == "True"]
    powers = np.load(data_file("vision/scenario1_unit1_pwr_60ghz_1-2422.npy"), allow_pickle=False)

    def column(name: str) -> np.ndarray:
        return np.array([float(row[name]) for row in rows])

    return Scene(
        samples=Samples(
            latitude=column("lat"),
            longitude=column("lon"),
            candidates=Candidates.known(column("x_center"), column("y_center")),
            time=column("row") / SAMPLES_A_SECOND,
            beam=column("beam_1_64").astype(np.int64),
            powers=powers[column("row").astype(np.int64), ::-1],
            direction=np.array([row["direction"] for row in rows], dtype=object),
            pass_id=column("seq").astype(np.int64),
        ),
        width=column("width"),
        simulated_latitude=column("true_lat"),
        simulated_longitude=column("true_lon"),
    )


def with_noise(samples: Samples, variance: float, random: np.random.Generator) -> Samples:
    """Gaussian noise of ``variance`` square metres east, and as much north."""
    east, north = random.normal(0.0, np.sqrt(variance), (2, len(samples)))
    metres = METRES_A_DEGREE * np.cos(np.radians(samples.latitude))
    return replace(
        samples,
        latitude=samples.latitude + north / METRES_A_DEGREE,
        longitude=samples.longitude + east / metres,
    )


def with_distractors(
    scene: Scene, number: np.ndarray, missed: float, random: np.random.Generator
) -> tuple[Samples, np.ndarray]:
    """Other vehicles' boxes beside the transmitter's, in any order.

    They are on either lane, anywhere over the image; on the transmitter's lane at least a box away
    from it, on the other one at least half a box, as one would else hide the other.

    Args:
        number: (N,) of distractors in each image.
        missed: share of the transmitters that have no box.

    Returns:
        The samples, and (N,) the transmitter among the boxes, -1 where it was missed.
    """
    boxes = scene.samples.candidates
    lanes = np.unique(scene.samples.direction)
    middles = [np.median(boxes.y[scene.samples.direction == lane]) for lane in lanes]
    row, x, y, own, true = [], [], [], [], np.full(len(boxes), -1)
    for sample, (count, lost) in enumerate(zip(number, random.random(len(boxes)) < missed)):
        found = [] if lost else [(boxes.x[sample], boxes.y[sample], True)]
        while len(found) < count + (not lost):
            lane, place = random.integers(len(lanes)), random.random()
            same = lanes[lane] == scene.samples.direction[sample]
            least = scene.width[sample] * (1.0 if same else 0.5)
            if abs(place - boxes.x[sample]) >= least:
                found.append((place, middles[lane] + random.normal(0.0, LANE_JITTER), False))
        for place in random.permutation(len(found)):
            row.append(sample)
            x.append(found[place][0])
            y.append(found[place][1])
            own.append(found[place][2])
    candidates = Candidates.of_rows(
        np.array(row), np.array(x), np.clip(y, 0.0, 1.0), np.ones(len(x)), len(boxes)
    )
    flag = np.array(own, dtype=bool)
    place = np.arange(len(flag)) - candidates.offsets[:-1][candidates.rows]
    true[candidates.rows[flag]] = place[flag]
    return replace(scene.samples, candidates=candidates), true
