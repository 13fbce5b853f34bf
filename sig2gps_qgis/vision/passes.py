"""Which samples belong to one vehicle passing by, and in what order it was seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import maximum_filter1d, median_filter

from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.samples import Samples

LEAST_GAP_S = 3.0
"""A pause shorter than this never ends a pass."""
GAP_IN_INTERVALS = 10.0
"""A pause of so many usual intervals ends a pass, if it is not shorter than the above."""
TURN = 0.15
"""A vehicle that goes back by this share of the image's width is another one."""
STEADY_ROWS = 5
"""Width of the median that takes single wrong beams out of the course over the image."""
MOST_STEP = 0.15
"""Rows that follow each other lie nearer than this over the image, or they have no order."""


@dataclass(frozen=True)
class Passes:
    """Passes of vehicles.

    Attributes:
        number: (N,) int64, from 0, the pass of each sample; samples of no known pass have one of
            their own each.
        order: (N,) int64, the samples sorted by pass, then by time or row.
        how: sentence that says where the passes come from.
    """

    number: np.ndarray
    order: np.ndarray
    how: str

    @property
    def count(self) -> int:
        """How many there are."""
        return int(self.number.max()) + 1 if len(self.number) else 0


def find_passes(samples: Samples, course: np.ndarray) -> Passes:
    """The passes of ``samples``: as given, or found from their times or the order of the rows.

    Args:
        course: (N,) place over the image's width, 0 to 1, by box or beam, NaN where unknown.
    """
    row = np.arange(len(samples))
    when = row.astype(np.float64) if samples.time is None else samples.time
    if samples.pass_id is not None:
        names: dict[object, int] = {}
        number = np.array(
            [
                names.setdefault((r,) if name is None else name, len(names))
                for r, name in enumerate(samples.pass_id.tolist())
            ],
            dtype=np.int64,
        )
        return _ordered(number, when, tr("Passes were taken from their field."))
    timed = np.isfinite(when)
    index = row[timed][np.argsort(when[timed], kind="stable")]
    if not _in_order(course[index]):
        how = tr("No passes were found: give a field of passes or times for the best result.")
        return Passes(row.copy(), row, how)
    begins = _turns(course[index])
    if samples.time is not None and len(index) > 1:
        gap = np.diff(when[index])
        usual = float(np.median(gap[gap > 0.0])) if (gap > 0.0).any() else 0.0
        pause = np.append(False, gap > max(LEAST_GAP_S, GAP_IN_INTERVALS * usual))
        # A turn at a pause is that pause, told less exactly.
        begins &= ~maximum_filter1d(pause, 2 * STEADY_ROWS + 1)
        begins |= pause
        begins[0] = True
    found = np.cumsum(begins)
    number = np.empty(len(samples), dtype=np.int64)
    number[index] = found - 1
    alone = row[~timed]
    number[alone] = np.arange(len(alone)) + (found[-1] if len(found) else 0)
    if samples.time is None:
        how = tr("Passes were found from the order of the rows and the way over the image.")
    else:
        how = tr("Passes were found from time and the way over the image.")
    return _ordered(number, when, how)


def _ordered(number: np.ndarray, when: np.ndarray, how: str) -> Passes:
    return Passes(number, np.lexsort((when, number)), how)


def _in_order(course: np.ndarray) -> bool:
    """Whether most samples are near to where the one before was."""
    known = course[np.isfinite(course)]
    return len(known) > 1 and float(np.median(np.abs(np.diff(known)))) <= MOST_STEP


def _turns(course: np.ndarray) -> np.ndarray:
    """(N,) bool, True at the first sample of each stretch in which ``course`` runs one way.

    A turn counts once the course has gone back by ``TURN``; the stretch ends at the extreme.
    """
    begins = np.zeros(len(course), dtype=bool)
    begins[:1] = True
    known = np.flatnonzero(np.isfinite(course))
    if not len(known):
        return begins
    exact = course[known]
    steady = median_filter(exact, size=STEADY_ROWS, mode="nearest").tolist()
    start = extreme = steady[0]
    extreme_at, heading = 0, 0
    for place, value in enumerate(steady):
        if heading and (value - extreme) * heading >= 0.0:
            extreme, extreme_at = value, place
        elif heading and abs(value - extreme) > TURN:
            first = max(extreme_at - STEADY_ROWS, 0)
            around = exact[first : extreme_at + STEADY_ROWS]
            last = first + int(np.argmax(heading * around))
            begins[known[min(last + 1, place)]] = True
            start, heading = steady[min(last + 1, place)], 0
        if not heading and abs(value - start) > TURN:
            heading = 1 if value > start else -1
            extreme, extreme_at = value, place
    return begins
