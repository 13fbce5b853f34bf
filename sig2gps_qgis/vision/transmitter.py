"""Which of the detected boxes is the transmitter: the one where the beam points to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.vision.beam_course import steadied, steadied_where
from sig2gps_qgis.vision.passes import Passes
from sig2gps_qgis.vision.samples import Samples
from sig2gps_qgis.vision.still_boxes import still_boxes
from sig2gps_qgis.vision.two_layer_network import TwoLayerNetwork

HIDDEN = 16
LEAST_SAMPLES = 8
"""Samples with a beam and a box that a network needs to be learned from."""
ROUNDS = 12
"""Of learning from the boxes nearest to the last estimate, where no sample has a single box."""
BEAM_MARGIN = 2.0
BINS_PER_BEAM = 4
"""Beams found from powers have fractions; samples of one such bin are learned from together."""
POWER_REACH = 4
"""Beams to either side of the strongest whose powers tell where between the beams it lies."""
COURSE_GATE = 0.05
COURSE_SPREAD = 0.006
"""In shares of the image: how far a box may be from the way of its pass over the image by boxes,
and the standard deviation of that way."""
MAD_TO_SPREAD = 1.4826
GATE_SPREADS = 6.0
LEAST_GATE = 0.05
MOST_GATE = 0.2
"""In shares of the image: a box further than the gate from the estimate is another vehicle."""


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
    """

    candidate: np.ndarray
    x: np.ndarray
    y: np.ndarray
    margin: np.ndarray
    estimate: np.ndarray
    spread: np.ndarray

    @property
    def identified(self) -> np.ndarray:
        """(N,) bool."""
        return self.candidate >= 0

    @property
    def share(self) -> float:
        """Share of the samples with boxes whose transmitter was identified; NaN of none."""
        return float(self.identified.mean()) if len(self.candidate) else float("nan")


@dataclass(frozen=True)
class TransmitterModel:
    """What beams say of the box centre.

    Attributes:
        network: beam index, with a fraction where powers are known, to box centre.
        beam_spread, power_spread: standard deviation of a box's x around the estimate by the beam
            and by the powers, shares of the image's width.
        gate: a box further than this from the estimate is another vehicle, shares of the image.
        learned_from: samples that it was learned from.
        beams: (K,) float64, sorted, that they had; nothing is known of others far from these.
    """

    network: TwoLayerNetwork
    beam_spread: float
    power_spread: float
    gate: float
    learned_from: int
    beams: np.ndarray

    @classmethod
    def fit(
        cls, samples: Samples, cancelled: Callable[[], bool] = never
    ) -> TransmitterModel | None:
        """Learn from the boxes that the beams agree on best.

        The search starts at what the samples with a single box say, and at beams that run evenly
        over the image, either way: a single box may be another vehicle's, the transmitter's being
        missed. Boxes of what stands still are no help: they are there whatever the beam.

        Returns:
            None where there are too few beams with boxes to learn anything.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        beam = beam_numbers(samples)
        boxes = samples.candidates
        rows = boxes.rows
        usable = np.isfinite(beam[rows]) & ~still_boxes(boxes, beam)
        rows, centre = rows[usable], np.column_stack((boxes.x, boxes.y))[usable]
        if len(np.unique(rows)) < LEAST_SAMPLES:
            return None
        single = np.bincount(rows, minlength=len(samples))[rows] == 1
        if single.all():
            return cls._of_pairs(samples, rows, centre, cancelled)
        most = max(float(np.nanmax(beam)), 2.0)
        starts = [(beam - 1.0) / (most - 1.0), 1.0 - (beam - 1.0) / (most - 1.0)]
        if single.sum() >= LEAST_SAMPLES:
            network = _network(beam[rows[single]], centre[single], cancelled)
            starts.append(network.predict(beam[:, None])[:, 0])
        fits = [_by_nearest(rows, beam[rows], centre, start, cancelled) for start in starts]
        chosen, _ = min(fits, key=lambda fit: fit[1])
        return cls._of_pairs(samples, rows[chosen], centre[chosen], cancelled)

    @classmethod
    def _of_pairs(
        cls,
        samples: Samples,
        rows: np.ndarray,
        centre: np.ndarray,
        cancelled: Callable[[], bool],
    ) -> TransmitterModel:
        """Of (K,) sample indices, one a sample, and the (K, 2) centres of their transmitters."""
        beam = beam_numbers(samples)[rows]
        network = _network(beam, centre, cancelled)
        index = beam_indices(samples)[rows]
        spreads = []
        for inputs in (index, beam):
            error = network.predict(inputs[:, None])[:, 0] - centre[:, 0]
            spreads.append(max(MAD_TO_SPREAD * float(np.nanmedian(np.abs(error))), 1e-3))
        distance = np.hypot(*(network.predict(beam[:, None]) - centre).T)
        gate = GATE_SPREADS * float(np.median(distance))
        return cls(
            network,
            beam_spread=spreads[0],
            power_spread=spreads[1],
            gate=float(np.clip(gate, LEAST_GATE, MOST_GATE)),
            learned_from=len(rows),
            beams=np.unique(index),
        )

    def estimate(self, samples: Samples) -> np.ndarray:
        """(N, 2) box centre by the beam or powers, shares of the image.

        NaN without either, and for beams more than ``BEAM_MARGIN`` away from all learned ones.
        """
        beam, index = beam_numbers(samples), beam_indices(samples)
        above = np.searchsorted(self.beams, np.nan_to_num(index))
        last = len(self.beams) - 1
        gaps = [np.abs(index - self.beams[np.clip(i, 0, last)]) for i in (above - 1, above)]
        near = np.minimum(*gaps) <= BEAM_MARGIN
        return self.network.predict(np.where(near, beam, np.nan)[:, None])

    def spread(self, samples: Samples) -> np.ndarray:
        """(N,) standard deviation of that estimate's x, shares of the image's width."""
        fractional = beam_numbers(samples) != beam_indices(samples)
        return np.where(fractional, self.power_spread, self.beam_spread)


def beam_indices(samples: Samples) -> np.ndarray:
    """(N,) float64, the beam from 1, given or the strongest of the powers; NaN where unknown."""
    index = np.full(len(samples), np.nan)
    if samples.powers is not None:
        known = np.isfinite(samples.powers).all(axis=1)
        index[known] = np.argmax(samples.powers[known], axis=1) + 1.0
    if samples.beam is not None:
        index = np.where(samples.beam > 0, samples.beam, index)
    return index


def beam_numbers(samples: Samples) -> np.ndarray:
    """(N,) float64, as :func:`beam_indices`, with the fraction that the powers around tell.

    The fraction is that of the powers' centre of mass around the strongest beam, squared powers
    over the noise floor (their lower quartile).
    """
    index = beam_indices(samples)
    if samples.powers is None:
        return index
    known = np.flatnonzero(np.isfinite(samples.powers).all(axis=1) & np.isfinite(index))
    powers = samples.powers[known]
    floor = np.percentile(powers, 25.0, axis=1, keepdims=True) if len(known) else powers
    beams = np.arange(1, samples.powers.shape[1] + 1)
    near = np.abs(beams - index[known][:, None]) <= POWER_REACH
    mass = np.where(near, np.maximum(powers - floor, 0.0) ** 2, 0.0)
    total = mass.sum(axis=1)
    weighed = total > 0.0
    index[known[weighed]] = (mass[weighed] @ beams) / total[weighed]
    return index


def identify(
    samples: Samples, model: TransmitterModel | None, passes: Passes, given: bool
) -> Identification:
    """The box nearest to the beam's estimate, in each sample.

    Where samples form passes, the estimates of neighbours in a pass steady each other first: a
    vehicle moves smoothly over the image, beams do not. The boxes so found tell that way again,
    more exactly, and the nearest to it count. Without any estimate a single box counts,
    or the only one of those that do not stand still.

    Args:
        given: every sample has its transmitter's own box, or none: there is nothing to reject.
    """
    boxes = samples.candidates
    estimate = np.full((len(samples), 2), np.nan)
    if model is not None:
        estimate = model.estimate(samples)
        if not given or (boxes.counts == 0).any():
            estimate = steadied(estimate, samples.time, passes)
    least_gate = model.gate if model is not None else 0.0
    first = _nearest(samples, estimate, np.full(len(samples), least_gate), given)
    if model is None:
        return first
    if given:
        return replace(first, spread=model.spread(samples))
    # Boxes tell the way over the image better than beams: what is off that way is another vehicle.
    centre = np.column_stack((first.x, first.y))
    course, told = steadied_where(centre, samples.time, passes)
    gate = np.where(told, COURSE_GATE, model.gate)
    spread = np.where(told, COURSE_SPREAD, model.spread(samples))
    second = _nearest(samples, np.where(told[:, None], course, estimate), gate, given)
    return replace(second, spread=spread)


def _nearest(
    samples: Samples, estimate: np.ndarray, gate: np.ndarray, given: bool
) -> Identification:
    """The box nearest to each estimate, (N, 2), if it is within the gate, (N,)."""
    boxes = samples.candidates
    rows = boxes.rows
    target = estimate[rows]
    distance = np.hypot(boxes.x - target[:, 0], boxes.y - target[:, 1])
    order = np.lexsort((distance, rows))
    there = boxes.counts > 0
    nearest = np.full(len(samples), -1, dtype=np.int64)
    nearest[there] = order[boxes.offsets[:-1][there]]
    least = np.where(there, np.append(distance, np.nan)[nearest], np.nan)
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
    return Identification(
        candidate=np.where(found, nearest - boxes.offsets[:-1], -1),
        x=x,
        y=y,
        margin=np.where(found, margin, np.nan),
        estimate=estimate,
        spread=np.full(len(samples), np.nan),
    )


def _only_moving(samples: Samples) -> np.ndarray:
    """(N,) the box of each sample that does not stand still, -1 where there are more or none."""
    boxes = samples.candidates
    moving = np.flatnonzero(~still_boxes(boxes, beam_numbers(samples)))
    row = boxes.rows[moving]
    only = np.full(len(samples), -1, dtype=np.int64)
    only[row] = moving
    return np.where(np.bincount(row, minlength=len(samples)) == 1, only, -1)


def _network(
    beam: np.ndarray, centre: np.ndarray, cancelled: Callable[[], bool]
) -> TwoLayerNetwork:
    """Learned from the median box of each beam, so that single wrong beams do not count."""
    bins, of_bin = np.unique(np.round(beam * BINS_PER_BEAM), return_inverse=True)
    order = np.argsort(of_bin, kind="stable")
    parts = np.split(order, np.cumsum(np.bincount(of_bin))[:-1])
    middle = np.array([np.median(centre[part], axis=0) for part in parts])
    return TwoLayerNetwork.fit(
        bins[:, None] / BINS_PER_BEAM,
        middle,
        HIDDEN,
        weight=np.bincount(of_bin).astype(np.float64),
        cancelled=cancelled,
    )


def _by_nearest(
    rows: np.ndarray,
    beam: np.ndarray,
    centre: np.ndarray,
    start: np.ndarray,
    cancelled: Callable[[], bool],
) -> tuple[np.ndarray, float]:
    """(K,) the box of each sample that the beams agree on best, and their median distance.

    Args:
        rows, beam, centre: of all boxes, sorted by sample.
        start: (N,) first guess of x, 0 to 1.
    """
    begins = np.flatnonzero(np.append(True, np.diff(rows) > 0))
    distance = np.abs(centre[:, 0] - start[rows])
    for _ in range(ROUNDS):
        chosen = np.lexsort((distance, rows))[begins]
        network = _network(beam[chosen], centre[chosen], cancelled)
        distance = np.hypot(*(network.predict(beam[:, None]) - centre).T)
    chosen = np.lexsort((distance, rows))[begins]
    return chosen, float(np.median(distance[chosen]))
