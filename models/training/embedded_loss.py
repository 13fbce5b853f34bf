"""What the embedded model is trained for, and how it is judged along the way."""

from __future__ import annotations

import torch
from torch import Tensor

_BLUR_PIXELS = 0.7  # the truth is drawn so wide: about as wide as a lane is uncertain on a pixel
_DISTANCE_WEIGHT = 0.2
_DISTANCE_UNIT_M = 100.0


def expected_distance_m(log_probability: Tensor, truth: Tensor, metres_per_pixel: Tensor) -> Tensor:
    """(N, F) metres, mean distance of the heat from the truth; NaN where there is no truth.

    Args:
        log_probability: (N, F, P, P).
        truth: (N, F, 2) column and row.
        metres_per_pixel: (N,).
    """
    distance = _squared_distance(log_probability, truth).add(1e-4).sqrt()
    return (log_probability.exp() * distance).sum(dim=(2, 3)) * metres_per_pixel[:, None]


def mean_place_error_m(log_probability: Tensor, truth: Tensor, metres_per_pixel: Tensor) -> Tensor:
    """(N, F) metres from the middle of the heat to the truth; NaN where there is no truth."""
    axis = torch.arange(log_probability.shape[-1], dtype=log_probability.dtype)
    axis = axis.to(log_probability.device)
    heat = log_probability.exp()
    middle = torch.stack([heat.sum(2) @ axis, heat.sum(3) @ axis], dim=-1)
    return (middle - truth).norm(dim=-1) * metres_per_pixel[:, None]


def loss(log_probability: Tensor, truth: Tensor, metres_per_pixel: Tensor) -> Tensor:
    """Cross entropy with the truth drawn a little blurred, and expected distance.

    Arguments as of :func:`expected_distance_m`.
    """
    known = torch.isfinite(truth).all(dim=-1)
    target = torch.softmax(
        (-_squared_distance(log_probability, truth.nan_to_num()) / (2 * _BLUR_PIXELS**2)).flatten(
            2
        ),
        dim=2,
    )
    cross_entropy = -(target * log_probability.flatten(2)).sum(dim=2)
    distance = expected_distance_m(log_probability, truth.nan_to_num(), metres_per_pixel)
    total = cross_entropy + _DISTANCE_WEIGHT * distance / _DISTANCE_UNIT_M
    return (total * known).sum() / known.sum().clamp(min=1)


def _squared_distance(log_probability: Tensor, truth: Tensor) -> Tensor:
    """(N, F, P, P) squared pixels from the truth (N, F, 2)."""
    axis = torch.arange(log_probability.shape[-1], dtype=truth.dtype, device=truth.device)
    column = (axis - truth[..., :1]).square()
    row = (axis - truth[..., 1:]).square()
    return column.unsqueeze(-2) + row.unsqueeze(-1)
