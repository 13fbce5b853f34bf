"""The path over the plane: the spatial median of the posterior at each instant."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from sig2gps_qgis.decoder import Posterior
from sig2gps_qgis.distinct_places import distinct_places

ITERATIONS = 30

NEAR_ENOUGH_M = 0.5
"""Iterations end when no median moves farther than this: far less than any error."""

NEGLIGIBLE = 1e-6
"""A place never more probable than this moves no median."""


def plane_path(posterior: Posterior) -> np.ndarray:
    """(T, 2) metres: the points with the least mean distance from the phone (Weiszfeld 1937)."""
    one, index = distinct_places(posterior.xy)
    n = len(index)
    summing = sparse.csr_matrix((np.ones(n, np.float32), (index, np.arange(n))), (len(one), n))
    mass = summing @ posterior.probability.T  # (P, T)
    # within half a lattice spacing all places are equally near
    least = np.float32(cKDTree(posterior.xy[one]).query(posterior.xy[one[:1]], k=2)[0][0, 1] / 2)
    matters = mass.max(axis=1) > NEGLIGIBLE
    mass = np.ascontiguousarray(mass[matters].T)
    origin = posterior.xy.mean(axis=0)  # coordinates of a CRS have too many digits for float32
    place = (posterior.xy[one[matters]] - origin).astype(np.float32)
    median = mass @ place / mass.sum(axis=1, keepdims=True)
    for _ in range(ITERATIONS):
        east, north = (place[:, k] - median[:, k, None] for k in (0, 1))
        pull = mass / np.maximum(np.sqrt(east * east + north * north), least)
        before, median = median, pull @ place / pull.sum(axis=1, keepdims=True)
        if np.abs(median - before).max() < NEAR_ENOUGH_M:
            break
    return median + origin
