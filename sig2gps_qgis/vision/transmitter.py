"""Where in the image each beam points to: a network of two layers, learned from boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.vision.association import gate_of, others_an_image
from sig2gps_qgis.vision.samples import Samples
from sig2gps_qgis.vision.still_boxes import still_boxes
from sig2gps_qgis.vision.two_layer_network import TwoLayerNetwork

HIDDEN = 16
LEAST_SAMPLES = 8
"""Samples with a beam and a box that a network needs to be learned from."""
ROUNDS, SETTLED = 12, 0.998
"""At most so many of learning from the boxes nearest to the last estimate, where no sample has a
single box; or until so large a share of them stays the same."""
BEAM_MARGIN = 2.0
MOST_DIRECTIONS = 8
"""That have an input of their own."""
BINS_PER_BEAM = 4
"""Beams found from powers have fractions; samples of one such bin are learned from together."""
POWER_REACH = 4
"""Beams to either side of the strongest whose powers tell where between the beams it lies."""
MAD_TO_SPREAD = 1.4826
LEAST_GATE = 0.05
MOST_GATE = 0.2
"""In shares of the image: a box further than the gate from the estimate is another vehicle."""


@dataclass(frozen=True)
class TransmitterModel:
    """What beams say of the box centre.

    Attributes:
        network: beam index, with a fraction where powers are known, and one input for each of the
            directions, 1 for the sample's own and else 0, to box centre.
        directions: that were given as those of samples, sorted, if there are several: lanes that
            lie side by side have their boxes at different heights.
        beam_spread, power_spread: standard deviation of a box's x around the estimate by the beam
            and by the powers, shares of the image's width.
        gate: a box further than this from the estimate is another vehicle, shares of the image.
        learned_from: samples that it was learned from.
        beams: (K,) float64, sorted, that they had; nothing is known of others far from these.
    """

    network: TwoLayerNetwork
    directions: tuple[str, ...]
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
        directions = _directions(samples)
        seen = _inputs(beam, samples, directions)
        single = np.bincount(rows, minlength=len(samples))[rows] == 1
        if single.all():
            return cls._of_pairs(samples, directions, rows, centre, cancelled)
        most = max(float(np.nanmax(beam)), 2.0)
        starts = [(beam - 1.0) / (most - 1.0), 1.0 - (beam - 1.0) / (most - 1.0)]
        if single.sum() >= LEAST_SAMPLES:
            network = _network(seen[rows[single]], centre[single], cancelled)
            starts.append(_predicted(network, seen)[:, 0])
        fits = [_by_nearest(rows, seen, centre, start, cancelled) for start in starts]
        chosen, _ = min(fits, key=lambda fit: fit[1])
        return cls._of_pairs(samples, directions, rows[chosen], centre[chosen], cancelled)

    @classmethod
    def _of_pairs(
        cls,
        samples: Samples,
        directions: tuple[str, ...],
        rows: np.ndarray,
        centre: np.ndarray,
        cancelled: Callable[[], bool],
    ) -> TransmitterModel:
        """Of (K,) sample indices, one a sample, and the (K, 2) centres of their transmitters."""
        index = beam_indices(samples)
        rough, exact = (
            _inputs(beam, samples, directions)[rows] for beam in (index, beam_numbers(samples))
        )
        network = _network(exact, centre, cancelled)
        spreads = []
        for seen in (rough, exact):
            error = _predicted(network, seen)[:, 0] - centre[:, 0]
            spreads.append(max(MAD_TO_SPREAD * float(np.nanmedian(np.abs(error))), 1e-3))
        gate = gate_of(max(spreads), others_an_image(samples.candidates))
        return cls(
            network,
            directions,
            beam_spread=spreads[0],
            power_spread=spreads[1],
            gate=float(np.clip(gate, LEAST_GATE, MOST_GATE)),
            learned_from=len(rows),
            beams=np.unique(index[rows]),
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
        seen = _inputs(np.where(near, beam, np.nan), samples, self.directions)
        return _predicted(self.network, seen)

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


def _directions(samples: Samples) -> tuple[str, ...]:
    """The given directions that enough samples have, if there are several."""
    if samples.direction is None:
        return ()
    known = [str(name) for name in samples.direction.tolist() if name is not None]
    names, count = np.unique(np.array(known, dtype=str), return_counts=True)
    several = [str(name) for name in names[count >= LEAST_SAMPLES]][:MOST_DIRECTIONS]
    return tuple(several) if len(several) > 1 else ()


def _inputs(beam: np.ndarray, samples: Samples, directions: tuple[str, ...]) -> np.ndarray:
    """(N, 1 + D): (N,) beams, and 1 for the sample's own of D directions."""
    columns = [beam]
    for name in directions:
        own = np.zeros(len(beam)) if samples.direction is None else samples.direction == name
        columns.append(np.asarray(own, dtype=np.float64))
    return np.column_stack(columns)


def _predicted(network: TwoLayerNetwork, seen: np.ndarray) -> np.ndarray:
    """(N, 2) box centres of (N, 1 + D) inputs; the mean over all directions where none is known."""
    predicted = network.predict(seen)
    directions = seen.shape[1] - 1
    unknown = seen[:, 1:].sum(axis=1) == 0.0
    if directions and unknown.any():
        beam = np.column_stack((seen[unknown, 0], np.zeros((int(unknown.sum()), directions))))
        each = [network.predict(beam + own) for own in np.eye(1 + directions)[1:]]
        predicted[unknown] = np.mean(each, axis=0)
    return predicted


def _network(
    seen: np.ndarray, centre: np.ndarray, cancelled: Callable[[], bool]
) -> TwoLayerNetwork:
    """Learned from the median box of each beam, so that single wrong beams do not count.

    Args:
        seen: (N, 1 + D) beams and directions.
        centre: (N, 2) of the boxes.
    """
    rounded = np.column_stack((np.round(seen[:, 0] * BINS_PER_BEAM), seen[:, 1:]))
    bins, of_bin = np.unique(rounded, axis=0, return_inverse=True)
    of_bin = of_bin.ravel()
    order = np.argsort(of_bin, kind="stable")
    parts = np.split(order, np.cumsum(np.bincount(of_bin))[:-1])
    middle = np.array([np.median(centre[part], axis=0) for part in parts])
    bins[:, 0] /= BINS_PER_BEAM
    return TwoLayerNetwork.fit(
        bins,
        middle,
        HIDDEN,
        weight=np.bincount(of_bin).astype(np.float64),
        cancelled=cancelled,
    )


def _by_nearest(
    rows: np.ndarray,
    seen: np.ndarray,
    centre: np.ndarray,
    start: np.ndarray,
    cancelled: Callable[[], bool],
) -> tuple[np.ndarray, float]:
    """(K,) the box of each sample that the beams agree on best, and their median distance.

    Args:
        rows, centre: of all boxes, sorted by sample.
        seen: (N, 1 + D) beams and directions of the samples.
        start: (N,) first guess of x, 0 to 1.
    """
    begins = np.flatnonzero(np.append(True, np.diff(rows) > 0))
    distance = np.abs(centre[:, 0] - start[rows])
    chosen = np.lexsort((distance, rows))[begins]
    for _ in range(ROUNDS):
        network = _network(seen[rows[chosen]], centre[chosen], cancelled)
        distance = np.hypot(*(_predicted(network, seen)[rows] - centre).T)
        before, chosen = chosen, np.lexsort((distance, rows))[begins]
        if (chosen == before).mean() >= SETTLED:
            break
    return chosen, float(np.median(distance[chosen]))
