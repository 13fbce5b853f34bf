"""Where in the image each beam points to: a network of two layers, learned from boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.vision.association import gate_of, others_an_image
from sig2gps_qgis.vision.beam_numbers import beam_indices, beam_numbers
from sig2gps_qgis.vision.lanes import lane_numbers, side_by_side
from sig2gps_qgis.vision.pointing import agreed_boxes, learn_pointing, pointed_at
from sig2gps_qgis.vision.samples import Samples
from sig2gps_qgis.vision.still_boxes import still_boxes
from sig2gps_qgis.vision.two_layer_network import TwoLayerNetwork

LEAST_SAMPLES = 8
"""Samples with a beam and a box that a network needs to be learned from."""
BEAM_MARGIN = 2.0
MOST_DIRECTIONS = 8
"""That have an input of their own."""
BY_HEIGHT = ("lower boxes", "higher boxes")
"""Names of two lanes that only the heights of their boxes tell apart: no sample's direction."""
MAD_TO_SPREAD = 1.4826
LEAST_GATE = 0.05
MOST_GATE = 0.2
"""In shares of the image: a box further than the gate from the estimate is another vehicle."""


@dataclass(frozen=True)
class TransmitterModel:
    """What beams say of the box centre.

    Attributes:
        network: beam index, with a fraction where powers are known, and one input for each of the
            directions, 1 for the box's own and else 0, to box centre.
        directions: of the samples, sorted, if there are several: lanes that lie side by side have
            their boxes at different heights. Or ``BY_HEIGHT``.
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
        directions = _directions(samples.take(np.unique(rows)))
        lane = _lanes(samples, directions)
        single = np.bincount(rows, minlength=len(samples))[rows] == 1
        if single.all() and (not directions or (lane[rows] >= 0).all()):
            pairs = rows, lane[rows], centre
            return cls._of_pairs(samples, directions, *pairs, cancelled)
        most = max(float(np.nanmax(beam)), 2.0)
        starts = [(beam - 1.0) / (most - 1.0), 1.0 - (beam - 1.0) / (most - 1.0)]
        alone = np.flatnonzero(single & ((lane[rows] >= 0) | (not directions)))
        if len(alone) >= LEAST_SAMPLES:
            own = lane[rows[alone]]
            network = learn_pointing(
                beam[rows[alone]], own, len(directions), centre[alone], cancelled
            )
            at = pointed_at(network, beam, lane, len(directions)).mean(axis=1)
            starts.append(at[:, 0])
        begins = np.flatnonzero(np.append(True, np.diff(rows) > 0))
        fits = []
        for start in starts:
            first = np.lexsort((np.abs(centre[:, 0] - start[rows]), rows))[begins]
            known = beam, lane, len(directions), centre
            fits.append(agreed_boxes(rows, *known, first, lane[rows[first]], cancelled))
        chosen, on_lane, _ = min(fits, key=lambda fit: fit[2])
        if not directions and (higher := _higher(centre[chosen])) is not None:
            directions = BY_HEIGHT
            known = beam, lane, len(directions), centre
            chosen, on_lane, _ = agreed_boxes(rows, *known, chosen, higher, cancelled)
        pairs = rows[chosen], on_lane, centre[chosen]
        return cls._of_pairs(samples, directions, *pairs, cancelled)

    @classmethod
    def _of_pairs(
        cls,
        samples: Samples,
        directions: tuple[str, ...],
        rows: np.ndarray,
        lane: np.ndarray,
        centre: np.ndarray,
        cancelled: Callable[[], bool],
    ) -> TransmitterModel:
        """Of (K,) sample indices, one a sample, and the lanes and centres of their transmitters."""
        index = beam_indices(samples)
        rough, exact = index[rows], beam_numbers(samples)[rows]
        network = learn_pointing(exact, lane, len(directions), centre, cancelled)
        spreads = []
        for beam in (rough, exact):
            own = pointed_at(network, beam, lane, len(directions))[:, 0]
            error = own[:, 0] - centre[:, 0]
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

    def by_lane(self, samples: Samples) -> np.ndarray:
        """(N, L, 2) box centre by the beam or powers on each lane, shares of the image.

        Where the sample's direction is among those learned, all are the one on its lane. NaN
        without beam and powers, and for beams more than ``BEAM_MARGIN`` away from all learned ones.
        """
        beam, index = beam_numbers(samples), beam_indices(samples)
        above = np.searchsorted(self.beams, np.nan_to_num(index))
        last = len(self.beams) - 1
        gaps = [np.abs(index - self.beams[np.clip(i, 0, last)]) for i in (above - 1, above)]
        near = np.minimum(*gaps) <= BEAM_MARGIN
        lane = _lanes(samples, self.directions)
        return pointed_at(self.network, np.where(near, beam, np.nan), lane, len(self.directions))

    def estimate(self, samples: Samples) -> np.ndarray:
        """(N, 2) as :meth:`by_lane`, the mean over all lanes where a sample's is not known."""
        return np.asarray(self.by_lane(samples).mean(axis=1))

    def spread(self, samples: Samples) -> np.ndarray:
        """(N,) standard deviation of that estimate's x, shares of the image's width."""
        fractional = beam_numbers(samples) != beam_indices(samples)
        return np.where(fractional, self.power_spread, self.beam_spread)


def _directions(samples: Samples) -> tuple[str, ...]:
    """The given directions that enough samples have, if there are several."""
    if samples.direction is None:
        return ()
    known = [str(name) for name in samples.direction.tolist() if name is not None]
    names, count = np.unique(np.array(known, dtype=str), return_counts=True)
    several = [str(name) for name in names[count >= LEAST_SAMPLES]][:MOST_DIRECTIONS]
    return tuple(several) if len(several) > 1 else ()


def _lanes(samples: Samples, directions: tuple[str, ...]) -> np.ndarray:
    """(N,) int64 index of each sample's direction in ``directions``, -1 where it is not there."""
    if samples.direction is None:
        return np.full(len(samples), -1)
    return lane_numbers(samples.direction, directions)


def _higher(centre: np.ndarray) -> np.ndarray | None:
    """(K,) int64, 1 for the higher of (K, 2) boxes where they lie at two heights; None if at one.

    How high they are changes over the image: a parabola through all of them is the middle.
    """
    design = centre[:, :1] ** np.arange(3)
    middle = design @ np.linalg.lstsq(design, centre[:, 1], rcond=None)[0]
    higher = side_by_side(middle - centre[:, 1])
    return None if higher is None else higher.astype(np.int64)
