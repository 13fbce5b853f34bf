"""What the embedded model is trained for, and how it is judged along the way.

The answers are either heatmaps, log-probabilities (N, F, P, P), or mixtures of Gaussians; the
truth is (N, F, 2), column and row, NaN where it is not known.
"""

from __future__ import annotations

from typing import Union

import torch
from torch import Tensor

from sig2gps_qgis.models.stay_encoder import GaussianMixture
from sig2gps_qgis.tile_window import PIXELS

Answer = Union[Tensor, GaussianMixture]

_BLUR_PIXELS = 0.7  # the truth is drawn so wide: about as wide as a lane is uncertain on a pixel
_DISTANCE_WEIGHT = 0.2
_DISTANCE_UNIT_M = 100.0


def loss(answer: Answer, truth: Tensor, metres_per_pixel: Tensor) -> Tensor:
    """The mean over all frames of which the truth is known.

    Of a mixture the negative log-likelihood; of a heatmap the cross entropy with the truth drawn a
    little blurred, and the expected distance.

    Args:
        answer: of N windows.
        truth: (N, F, 2).
        metres_per_pixel: (N,).
    """
    known = torch.isfinite(truth).all(dim=-1)
    if isinstance(answer, GaussianMixture):
        each = -answer.log_density(_metres(truth.nan_to_num(), metres_per_pixel))
    else:
        squared = _squared_distance(truth.nan_to_num())
        target = torch.softmax((-squared / (2 * _BLUR_PIXELS**2)).flatten(2), dim=2)
        cross_entropy = -(target * answer.flatten(2)).sum(dim=2)
        distance = (answer.exp() * squared.add(1e-4).sqrt()).sum(dim=(2, 3))
        distance = distance * metres_per_pixel[:, None] / _DISTANCE_UNIT_M
        each = cross_entropy + _DISTANCE_WEIGHT * distance
    return (each * known).sum() / known.sum().clamp(min=1)


def error_m(answer: Answer, truth: Tensor, metres_per_pixel: Tensor) -> Tensor:
    """(N, F) metres from the mean of the answer to the truth; NaN where there is no truth."""
    if isinstance(answer, GaussianMixture):
        middle = (answer.share.exp().unsqueeze(-1) * answer.mean).sum(dim=2)
        return (middle - _metres(truth, metres_per_pixel)).norm(dim=-1)
    axis = torch.arange(PIXELS, dtype=answer.dtype, device=answer.device)
    heat = answer.exp()
    middle = torch.stack([heat.sum(2) @ axis, heat.sum(3) @ axis], dim=-1)
    return (middle - truth).norm(dim=-1) * metres_per_pixel[:, None]


def _metres(pixel: Tensor, metres_per_pixel: Tensor) -> Tensor:
    """East and north of the middle of the tile."""
    north_up = pixel.new_tensor([1.0, -1.0])
    return (pixel - (PIXELS - 1) / 2) * north_up * metres_per_pixel[:, None, None]


def _squared_distance(truth: Tensor) -> Tensor:
    """(N, F, P, P) squared pixels from the truth (N, F, 2)."""
    axis = torch.arange(PIXELS, dtype=truth.dtype, device=truth.device)
    column = (axis - truth[..., :1]).square()
    row = (axis - truth[..., 1:]).square()
    return column.unsqueeze(-2) + row.unsqueeze(-1)
