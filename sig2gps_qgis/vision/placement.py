"""Where each sample is in the image: its pass, its own box, its x, its lane and its grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.identification import Identification, identify
from sig2gps_qgis.vision.lanes import ALL, found_directions, lane_numbers
from sig2gps_qgis.vision.passes import TURN, Passes, find_passes
from sig2gps_qgis.vision.samples import Samples
from sig2gps_qgis.vision.transmitter import TransmitterModel


@dataclass(frozen=True)
class Placement:
    """Samples placed in the image.

    Attributes:
        passes: of vehicles.
        identification: the transmitter's box in each sample.
        x, y: (N,) float64, shares of the image: the box's, else the beam's estimate, else NaN.
        direction: (N,) object, given or found, None where unknown.
        directions_given: they were not found but given.
        notes: sentences that say how all this was found.
    """

    passes: Passes
    identification: Identification
    x: np.ndarray
    y: np.ndarray
    direction: np.ndarray
    directions_given: bool
    notes: list[str]

    def names(self) -> list[str]:
        """The directions, sorted."""
        return sorted({str(name) for name in self.direction.tolist() if name is not None})

    def lanes(self, names: Sequence[str]) -> np.ndarray:
        """(N,) int64 index of each sample's direction in ``names``, -1 where it is not there."""
        return lane_numbers(self.direction, names)


def transmitter_model(
    samples: Samples, cancelled: Callable[[], bool] = never
) -> TransmitterModel | None:
    """Learn where beams point to; None where no sample has both beam and box.

    Directions of travel that are not given are those of the beams' way over the image.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
    """
    if samples.beam is None and samples.powers is None:
        return None
    model = TransmitterModel.fit(samples, cancelled)
    if model is None or samples.direction is not None or samples.candidates.certain:
        return model
    course = model.estimate(samples)[:, 0]
    found = found_directions(course, find_passes(samples, course), TURN)
    if len({name for name in found.tolist() if name is not None}) < 2:
        return model
    return TransmitterModel.fit(replace(samples, direction=found), cancelled)


def place_samples(samples: Samples, transmitter: TransmitterModel | None) -> Placement:
    """Find the transmitter, the passes and the directions of travel."""
    given = samples.candidates.certain
    course = np.full(len(samples), np.nan)
    if transmitter is not None:
        course = transmitter.estimate(samples)[:, 0]
    counts = samples.candidates.counts
    sure = (counts == 1) & (given | np.isnan(course))
    course[sure] = samples.candidates.x[samples.candidates.offsets[:-1][sure]]
    passes = find_passes(samples, course)
    told = samples
    if samples.direction is None and not given:
        told = replace(samples, direction=found_directions(course, passes, TURN))
    identification = identify(told, transmitter, passes, given)
    x, y = identification.x.copy(), identification.y.copy()
    if transmitter is not None:
        by_beam = ~identification.identified & np.isfinite(identification.estimate[:, 0])
        x[by_beam] = np.clip(identification.estimate[by_beam, 0], 0.0, 1.0)
        y[by_beam] = np.clip(identification.estimate[by_beam, 1], 0.0, 1.0)
    direction = np.full(len(samples), None, dtype=object)
    notes = [passes.how]
    if samples.direction is not None:
        direction[:] = samples.direction
        notes.append(tr("Directions of travel were taken from their field."))
    else:
        direction = found_directions(x, passes)
        if not any(name is not None for name in direction.tolist()):
            direction[:] = ALL
            notes.append(tr("No directions of travel were found: all samples count as one lane."))
        else:
            notes.append(tr("Directions of travel were found from the passes."))
    return Placement(
        passes=passes,
        identification=identification,
        x=x,
        y=y,
        direction=direction,
        directions_given=samples.direction is not None,
        notes=notes,
    )
