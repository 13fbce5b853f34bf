"""The path over the plane: the spatial median of the posterior at each instant."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from sig2gps_qgis.decoder import Posterior

ITERATIONS = 30


def plane_path(posterior: Posterior) -> np.ndarray:
    """(T, 2) metres: the points with the least mean distance from the phone (Weiszfeld 1937)."""
    place, index = np.unique(posterior.xy, axis=0, return_inverse=True)
    index = index.ravel()
    n = len(index)
    summing = sparse.csr_matrix((np.ones(n), (index, np.arange(n))), shape=(len(place), n))
    mass = (summing @ posterior.probability.T).T
    # within half a lattice spacing all places are equally near
    least = cKDTree(place).query(place[:1], k=2)[0][0, 1] / 2
    median = mass @ place
    for _ in range(ITERATIONS):
        offset = place[None] - median[:, None]
        pull = mass / np.maximum(np.hypot(offset[..., 0], offset[..., 1]), least)
        median = pull @ place / pull.sum(axis=1, keepdims=True)
    return median
