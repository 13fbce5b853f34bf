"""Which latents the path goes through."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.models.training.video.path_cells import path_cells


def test_the_path_comes_by_one_cell_after_the_other_and_leaves_none() -> None:
    frames, pixels, side = 9, 64, 4
    truth_px = np.zeros((2, frames, 2))
    truth_px[0] = np.stack([np.linspace(8, 56, frames), np.full(frames, 24.0)], axis=1)
    truth_px[1] = 40.0
    cells = path_cells(truth_px, pixels, side)
    assert cells.shape == (2, 2, side, side)
    assert not (cells[:, 0] & ~cells[:, 1]).any()
    # the first in its row, from left to right: half of the way after the first latent's frames
    assert cells[0, 0, 1].tolist() == [True, True, True, False]
    assert cells[0, 1, 1].tolist() == [True, True, True, True]
    assert not cells[0, :, 3].any()
    assert cells[1, 0, 2, 2]
    assert not cells[1, :, 0].any()
