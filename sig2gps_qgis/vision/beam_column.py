"""The beam of each sample, from a field that counts from 0 or 1, or from received powers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class BeamColumn:
    """Beams that count from 1, and how they were read.

    Attributes:
        beam: (N,) int64, 1 to Q, 0 where unknown; what was outside of the codebook is still
            outside of it, for :func:`sample_problems` to name.
        zero_based: the field counted from 0, so that 1 was added.
    """

    beam: np.ndarray
    zero_based: bool


def beams_of_field(value: np.ndarray, known: np.ndarray) -> BeamColumn:
    """Read a field of beam indices: one that holds a 0 counts from 0, any other from 1.

    Args:
        value: (N,) int64 as they stand in the field, anything where ``known`` is False.
        known: (N,) bool, False where the field is empty.
    """
    zero_based = bool((value[known] == 0).any())
    beam = np.where(known, value + (zero_based & (value >= 0)), 0)
    return BeamColumn(beam.astype(np.int64), zero_based)


def beams_of_powers(powers: np.ndarray) -> np.ndarray:
    """(N,) int64, the strongest of the beams 1 to Q; 0 where a row of (N, Q) powers has a NaN."""
    known = np.isfinite(powers).all(axis=1)
    strongest = np.argmax(np.where(known[:, None], powers, 0.0), axis=1) + 1
    return np.where(known, strongest, 0).astype(np.int64)


def powers_run_backwards(powers: np.ndarray, beam: np.ndarray) -> bool:
    """Whether the powers' order is that of beams Q to 1, by the beams of the same samples.

    Some recordings (DeepSense 6G scenario 1) have it so. Rows without beam or powers do not count.
    """
    strongest = beams_of_powers(powers)
    both = (strongest > 0) & (beam > 0)
    if not both.any():
        return False
    forwards = np.abs(strongest[both] - beam[both]).mean()
    backwards = np.abs(powers.shape[1] + 1 - strongest[both] - beam[both]).mean()
    return bool(backwards < forwards)
