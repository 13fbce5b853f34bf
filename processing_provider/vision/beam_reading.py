"""The beams of a layer's samples, however it numbers them; and what its user should know of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.beam_column import (
    beams_of_field,
    beams_of_powers,
    powers_run_backwards,
)

# The strongest power tells the beam in most samples, or it does not tell the numbering.
_AGREEMENT = 0.5
_MANY = 20


@dataclass(frozen=True)
class BeamReading:
    """Beams that count from 1, and powers in their order.

    Attributes:
        beam: (N,) int64, 1 to Q, 0 where unknown; None where nothing tells.
        powers: (N, Q) float64, or None.
        outside: (N,) bool, the layer's value is a beam that the codebook does not have.
        zero_based: the layer counts from 0.
        told: what to say in the log.
    """

    beam: np.ndarray | None
    powers: np.ndarray | None
    outside: np.ndarray
    zero_based: bool
    told: tuple[str, ...]


def read_beams(
    numbers: np.ndarray | None,
    powers: np.ndarray | None,
    beams: int,
    samples: int,
    site_zero_based: bool | None,
) -> BeamReading:
    """Make out the numbering: by its ends, else by the powers, else by the site.

    Args:
        numbers: (N,) whole numbers of the beam field, NaN where it is empty; None without a field.
        powers: (N, Q), a row of NaN where unknown; None without powers.
        beams: Q, the size of the codebook.
        samples: N.
        site_zero_based: how the samples counted that a site was learned from; None without one.
    """
    nowhere = np.zeros(samples, dtype=bool)
    if numbers is None:
        beam = None if powers is None else beams_of_powers(powers)
        return BeamReading(beam, powers, nowhere, False, ())
    told = []
    known = np.isfinite(numbers)
    value = np.where(known, numbers, 1.0).astype(np.int64)
    has_zero, has_last = (known & (value == 0)).any(), (known & (value == beams)).any()
    # Beside the last number, a 0 is no beam.
    stray = known & (value == 0) if has_last else nowhere
    column = beams_of_field(value, known & ~stray)
    beam, zero_based = column.beam, column.zero_based
    if powers is not None and powers_run_backwards(powers, beam):
        powers = powers[:, ::-1].copy()
        told.append(
            tr(
                "The powers (POWERS) stand in the reverse order of the beams (BEAM): the last "
                "power is that of the first beam. They are taken so."
            )
        )
    if not has_zero and not has_last:
        by_powers = _zero_based_by_powers(beam, powers)
        zero_based = bool(site_zero_based) if by_powers is None else by_powers
        beam = np.where(known, value + zero_based, 0)
    if zero_based:
        how = (
            tr("they hold 0 and no {beams}", beams=beams)
            if has_zero
            else tr("as their powers (POWERS) show or SITE_MODEL has it")
        )
        told.append(
            tr(
                "The beams (BEAM) are numbered from 0: {how}. Beam 0 counts as the first of "
                "{beams}.",
                how=how,
                beams=beams,
            )
        )
    outside = known & ((beam < 1) | (beam > beams))
    if site_zero_based is None and _tell_nothing(value[known]):
        told.append(
            tr(
                "All beams (BEAM) are {value}: they tell nothing, and are not used. Check the "
                "field.",
                value=value[known][0],
            )
        )
        return BeamReading(None, powers, outside, zero_based, tuple(told))
    return BeamReading(np.where(outside, 0, beam), powers, outside, zero_based, tuple(told))


def _tell_nothing(numbers: np.ndarray) -> bool:
    """Whether many samples have one and the same beam, which a moving vehicle does not keep."""
    return len(numbers) >= _MANY and bool((numbers == numbers[0]).all())


def _zero_based_by_powers(number: np.ndarray, powers: np.ndarray | None) -> bool | None:
    """Whether numbers count from 0, by powers in their order; None where the powers do not tell."""
    if powers is None:
        return None
    strongest = beams_of_powers(powers)
    both = (strongest > 0) & (number > 0)
    if not both.any():
        return None
    from_zero, from_one = (
        float(np.mean(strongest[both] == number[both] + shift)) for shift in (1, 0)
    )
    return from_zero > from_one if max(from_zero, from_one) > _AGREEMENT else None
