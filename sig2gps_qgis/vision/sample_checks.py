"""What is wrong with single samples, found before anything is computed from them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.translation import tr, translatable
from sig2gps_qgis.vision.samples import Samples


@dataclass(frozen=True)
class SampleProblem:
    """Why a sample cannot be used.

    Attributes:
        row: index of the sample.
        quantity: attribute of ``Samples`` that is at fault, or ``box`` for a box centre.
        reason: a sentence for the user, without the row.
    """

    row: int
    quantity: str
    reason: str


def sample_problems(samples: Samples, beams: int) -> list[SampleProblem]:
    """All problems of single samples, by row; at most one a quantity and row.

    Args:
        samples: as read, nothing checked yet.
        beams: Q, the size of the codebook.
    """
    gps, latitude, longitude = samples.has_gps, samples.latitude, samples.longitude
    found = [
        *_flagged(latitude, gps & _not_in(latitude, -90.0, 90.0), "latitude", _LATITUDE),
        *_flagged(longitude, gps & _not_in(longitude, -360.0, 360.0), "longitude", _LONGITUDE),
    ]
    if samples.time is not None:
        found += _flagged(samples.time, np.isinf(samples.time), "time", _TIME)
    if samples.beam is not None:
        outside = (samples.beam < 0) | (samples.beam > beams)
        found += _flagged(samples.beam, outside, "beam", _BEAM, beams=beams)
    if samples.powers is not None:
        found += _power_problems(samples.powers, beams)
    boxes = samples.candidates
    outside = _not_in(boxes.x, 0.0, 1.0) | _not_in(boxes.y, 0.0, 1.0)
    told: set[int] = set()
    for row, x, y in zip(boxes.rows[outside], boxes.x[outside], boxes.y[outside]):
        if row not in told:
            told.add(int(row))
            found.append(SampleProblem(int(row), "box", tr(_BOX, x=x, y=y)))
    return sorted(found, key=lambda problem: problem.row)


_LATITUDE = translatable(
    "The latitude {value} is not within -90 to 90 degrees; give WGS84 degrees."
)
_LONGITUDE = translatable(
    "The longitude {value} is not within -360 to 360 degrees; give WGS84 degrees."
)
_TIME = translatable("The time {value} is not finite; leave it empty where it is not known.")
_BEAM = translatable(
    "Beam {value} is not within 1 to {beams}; set the number of beams to that of the codebook, or "
    "leave the beam empty where it is not known."
)
_BOX = translatable(
    "The box centre ({x:.6g}, {y:.6g}) is not within 0 to 1; give it as a share of the image's "
    "width and height, not in pixels."
)
_NOT_NUMBERS = translatable("Not all powers are numbers.")
_NEGATIVE = translatable("A power is negative; give linear powers.")


def _not_in(value: np.ndarray, least: float, most: float) -> np.ndarray:
    return ~((value >= least) & (value <= most))


def _flagged(
    value: np.ndarray, wrong: np.ndarray, quantity: str, reason: str, **limits: int
) -> list[SampleProblem]:
    return [
        SampleProblem(int(row), quantity, tr(reason, value=value[row], **limits))
        for row in np.flatnonzero(wrong)
    ]


def _power_problems(powers: np.ndarray, beams: int) -> list[SampleProblem]:
    if powers.shape[1] != beams:
        reason = tr(
            "There are {count} powers where the codebook has {beams} beams.",
            count=powers.shape[1],
            beams=beams,
        )
        return [SampleProblem(0, "powers", reason)] if len(powers) else []
    absent = np.isnan(powers).all(axis=1)
    partly = ~np.isfinite(powers).all(axis=1) & ~absent
    negative = (powers < 0.0).any(axis=1)
    return [
        *_flagged(powers, partly, "powers", _NOT_NUMBERS),
        *_flagged(powers, negative & ~partly, "powers", _NEGATIVE),
    ]
