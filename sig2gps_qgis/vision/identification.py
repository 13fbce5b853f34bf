"""Which of the detected boxes is the transmitter: the one where the beam points to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.vision.association import association
from sig2gps_qgis.vision.beam_course import steadied, steadied_where
from sig2gps_qgis.vision.beam_numbers import beam_numbers
from sig2gps_qgis.vision.passes import Passes
from sig2gps_qgis.vision.pointing import distances
from sig2gps_qgis.vision.samples import Samples
from sig2gps_qgis.vision.still_boxes import still_boxes
from sig2gps_qgis.vision.transmitter import TransmitterModel

COURSE_GATE = 0.05
COURSE_SPREAD = 0.006
"""In shares of the image: how far a box may be from the way of its pass over the image by boxes,
and the standard deviation of that way."""
LEAST_SPREAD = 0.01
"""Of a box around where it is expected: the way over the image is not as straight as assumed."""


@dataclass(frozen=True)
class Identification:
    """The transmitter among the boxes of each sample.

    Attributes:
        candidate: (N,) int64, index among the sample's own boxes, -1 where none is it.
        x, y: (N,) float64, its centre, NaN where none.
        margin: (N,) float64, how much further from the estimate the runner-up is, in shares of
            the image; NaN where there is no other box, or no estimate.
        estimate: (N, 2) float64, box centre by beam and neighbours in the pass, NaN without them.
        spread: (N,) float64, standard deviation of its x, NaN where unknown.
        probability: (M,) float64, of each box to be the transmitter's.
        missed: (N,) float64, that none of the sample's boxes is.
        sure: (N,) float64, probability of the box that was taken, 0 where none was.
    """

    candidate: np.ndarray
    x: np.ndarray
    y: np.ndarray
    margin: np.ndarray
    estimate: np.ndarray
    spread: np.ndarray
    probability: np.ndarray
    missed: np.ndarray
    sure: np.ndarray

    @property
    def identified(self) -> np.ndarray:
        """(N,) bool."""
        return self.candidate >= 0

    @property
    def share(self) -> float:
        """Share of the samples with boxes whose transmitter was identified; NaN of none."""
        return float(self.identified.mean()) if len(self.candidate) else float("nan")


def identify(
    samples: Samples, model: TransmitterModel | None, passes: Passes, given: bool
) -> Identification:
    """The box nearest to the beam's estimate, in each sample.

    Where a sample's lane is not known, each box counts by its distance from the estimate on the
    lane that it is nearest to. Where samples form passes, the estimates of neighbours in a pass
    steady each other first: a vehicle moves smoothly over the image, beams do not. The boxes so
    found tell that way again, more exactly, and the nearest to it count. Without any estimate a
    single box counts, or the only one of those that do not stand still.

    Args:
        given: every sample has its transmitter's own box, or none: there is nothing to reject.
    """
    boxes = samples.candidates
    expected = np.full((len(samples), 1, 2), np.nan)
    if model is not None:
        expected = model.by_lane(samples)
        if not given or (boxes.counts == 0).any():
            mean = expected.mean(axis=1)
            steady = steadied(mean, samples.time, passes)
            shift = np.where(np.isfinite(mean), steady - mean, 0.0)
            expected = np.where(np.isfinite(expected), expected + shift[:, None], steady[:, None])
    least_gate = model.gate if model is not None else 0.0
    unknown = np.full(len(samples), np.nan)
    spread = unknown if model is None else model.spread(samples)
    first = _nearest(samples, expected, np.full(len(samples), least_gate), spread, given)
    if model is None or given:
        return first
    # Boxes tell the way over the image better than beams: what is off that way is another vehicle.
    centre = np.column_stack((first.x, first.y))
    course, told = steadied_where(centre, samples.time, passes)
    gate = np.where(told, COURSE_GATE, model.gate)
    spread = np.where(told, COURSE_SPREAD, spread)
    expected = np.where(told[:, None, None], course[:, None], expected)
    return _nearest(samples, expected, gate, spread, given)


def _nearest(
    samples: Samples, expected: np.ndarray, gate: np.ndarray, spread: np.ndarray, given: bool
) -> Identification:
    """The box nearest to where it is expected on any lane, (N, L, 2), within the gate, (N,).

    Args:
        spread: (N,) of the estimates' x, NaN where unknown.
    """
    boxes = samples.candidates
    rows = boxes.rows
    off = distances(np.column_stack((boxes.x, boxes.y)), expected[rows])
    distance = off.min(axis=1)
    order = np.lexsort((distance, rows))
    there = boxes.counts > 0
    nearest = np.full(len(samples), -1, dtype=np.int64)
    nearest[there] = order[boxes.offsets[:-1][there]]
    least = np.where(there, np.append(distance, np.nan)[nearest], np.nan)
    estimate = expected.mean(axis=1)
    estimate[there] = expected[there, off[nearest[there]].argmin(axis=1)]
    several = boxes.counts > 1
    margin = np.full(len(samples), np.nan)
    margin[several] = distance[order[boxes.offsets[:-1][several] + 1]] - least[several]
    found = there & (least <= gate)
    found |= (boxes.counts == 1) & (np.isnan(least) | given)
    only = np.where(found | ~np.isnan(least), -1, _only_moving(samples))
    found |= only >= 0
    nearest = np.where(only >= 0, only, nearest)
    box = np.where(found, nearest, -1)
    x, y = (np.where(found, np.append(c, np.nan)[box], np.nan) for c in (boxes.x, boxes.y))
    probability, missed = association(boxes, distance, np.maximum(spread, LEAST_SPREAD))
    return Identification(
        candidate=np.where(found, nearest - boxes.offsets[:-1], -1),
        x=x,
        y=y,
        margin=np.where(found, margin, np.nan),
        estimate=estimate,
        spread=spread,
        probability=probability,
        missed=missed,
        sure=np.where(found, 1.0 if given else np.append(probability, 0.0)[box], 0.0),
    )


def _only_moving(samples: Samples) -> np.ndarray:
    """(N,) the box of each sample that does not stand still, -1 where there are more or none."""
    boxes = samples.candidates
    moving = np.flatnonzero(~still_boxes(boxes, beam_numbers(samples)))
    row = boxes.rows[moving]
    only = np.full(len(samples), -1, dtype=np.int64)
    only[row] = moving
    return np.where(np.bincount(row, minlength=len(samples)) == 1, only, -1)
