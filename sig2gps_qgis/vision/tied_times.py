"""Times that are too coarse: several samples of a pass at one instant, whole seconds mostly."""

from __future__ import annotations

import numpy as np


def spread_ties(time: np.ndarray, pass_id: np.ndarray | None) -> np.ndarray:
    """(N,) seconds, with samples of one pass and instant spread evenly until the pass's next one.

    They are spread in the order of their rows, and no further than the usual step between the
    instants of the pass. Where a pass has a single instant, or no ties, nothing is changed.

    Args:
        time: (N,) seconds, NaN where unknown.
        pass_id: (N,) what tells passes apart; None: all samples are of one.
    """
    spread = time.copy()
    known = np.flatnonzero(np.isfinite(time))
    if pass_id is None:
        parts = [known]
    else:
        index: dict[object, int] = {}
        number = np.array([index.setdefault(name, len(index)) for name in pass_id[known].tolist()])
        order = np.argsort(number, kind="stable")
        parts = np.split(known[order], np.flatnonzero(np.diff(number[order])) + 1)
    for part in parts:
        own = part[np.argsort(time[part], kind="stable")]
        instants, first, count = np.unique(time[own], return_index=True, return_counts=True)
        if len(instants) < 2 or count.max() < 2:
            continue
        step = np.diff(instants)
        room = np.minimum(np.append(step, np.inf), float(np.median(step)))
        place = np.arange(len(own)) - np.repeat(first, count)
        spread[own] += place * np.repeat(room / count, count)
    return spread
